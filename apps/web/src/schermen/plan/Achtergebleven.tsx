import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Leestekst } from './Leestekst.tsx'
import type { Planversie } from './vraag.ts'

/** The reader was still writing when this version was adopted: what was typed is there to read and to take along, until it is thrown away. */
export function Achtergebleven({ kindId, versie }: { kindId: string; versie: Planversie }) {
  const { plan: t } = useTeksten()
  const concept = useConcept({ formulier: 'plan', kindId, betreft: versie.id, leeg: { inhoud: versie.inhoud } })
  if (!concept.isHervat) return null
  return (
    <Melding ernst="let_op" titel={t.achtergebleven}>
      <details>
        <summary>{t.achtergeblevenLees}</summary>
        <Leestekst inhoud={concept.vorm.inhoud} />
      </details>
      <Conceptregel concept={concept} />
    </Melding>
  )
}
