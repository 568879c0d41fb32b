import type { Datum } from '@houvast/domein/kalender'
import { useTeksten, useTijdwoorden } from '../teksten/voorkeuren.tsx'
import { Teken } from './Teken.tsx'
import { kleurVan, type Termijn, termijnZin } from './termijn.ts'
import { Uitleg } from './Uitleg.tsx'

/** One clock in words, with the event, the rule and the article behind the ⓘ. */
export function Termijnregel({ termijn, peildatum }: { termijn: Termijn; peildatum: Datum }) {
  const { kind } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <span>
      <Teken kleur={kleurVan(termijn, peildatum)}>{termijnZin(termijn, peildatum, kind, tijd)}</Teken>{' '}
      <Uitleg onderwerp={kind.termijnUitleg(termijn.naam)}>
        <p>{termijn.uitleg}</p>
        <p className="houvast-klein houvast-zacht">
          {kind.bron}: {termijn.bron} ({termijn.norm})
        </p>
      </Uitleg>
    </span>
  )
}
