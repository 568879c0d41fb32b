import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { DatumVeld, Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './useBewaren.ts'
import type { Uitspraak } from './vraag.ts'

interface OpdrachtEigen {
  opdracht: Uitspraak['opdrachten'][number]
  mag: boolean
  onKlaar: (melding: string) => void
}

export function Opdrachtregel({ opdracht, mag, onKlaar }: OpdrachtEigen) {
  const t = useTeksten().zaak.beschikking
  const tijd = useTijdwoorden()
  const [open, zetOpen] = useState(false)
  const { wat, wie, uiterlijk, uitkomst, uitkomstOp, bewijs } = opdracht
  const dag = uitkomstOp ? tijd.datumZonderWeekdag(uitkomstOp) : ''
  const stand =
    uitkomst === 'uitgevoerd'
      ? t.uitgevoerd(dag, bewijs ?? '')
      : uitkomst === 'niet_uitgevoerd'
        ? t.nietUitgevoerd(dag, bewijs ?? '')
        : uiterlijk
          ? t.voor(tijd.datumZonderWeekdag(uiterlijk))
          : ''
  return (
    <li>
      {t.opdrachtRegel(wie, wat)} <span className="houvast-zacht">{stand}</span>
      {mag && !open && uitkomst === null ? (
        <Knop soort="stil" onClick={() => zetOpen(true)}>
          {t.uitkomst}
        </Knop>
      ) : null}
      {open ? <Uitkomst id={opdracht.id} onKlaar={onKlaar} onAnnuleer={() => zetOpen(false)} /> : null}
    </li>
  )
}

function Uitkomst({ id, onKlaar, onAnnuleer }: { id: string; onKlaar: (melding: string) => void; onAnnuleer: () => void }) {
  const { zaak, formulier } = useTeksten()
  const t = zaak.beschikking
  const { vandaag } = useIk()
  const [uitkomst, zetUitkomst] = useState<'uitgevoerd' | 'niet_uitgevoerd'>('uitgevoerd')
  const [uitkomstOp, zetOp] = useState<string>(vandaag)
  const [bewijs, zetBewijs] = useState('')
  const bewaren = useBewaren(`/opdrachten/${encodeURIComponent(id)}/uitkomst`, onKlaar)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ uitkomst, uitkomstOp, bewijs })}
      onAnnuleer={onAnnuleer}
      bewaarTekst={zaak.einde.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <Keuze
        label={t.isUitgevoerd}
        waarde={uitkomst}
        opties={[
          { waarde: 'uitgevoerd', label: formulier.ja },
          { waarde: 'niet_uitgevoerd', label: formulier.nee },
        ]}
        onWijzig={zetUitkomst}
      />
      <DatumVeld label={t.op} waarde={uitkomstOp} onWijzig={zetOp} max={vandaag} verplicht fout={veldFout(bewaren.error, 'uitkomstOp')} />
      <LangTekstVeld label={t.bewijs} waarde={bewijs} onWijzig={zetBewijs} verplicht fout={veldFout(bewaren.error, 'bewijs')} />
    </Formulier>
  )
}
