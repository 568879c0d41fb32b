import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, Keuze } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import type { Bodemeis, ControleInvoer, Veiligheidbeeld } from './vraag.ts'
import { bodemeisZin } from './zinnen.ts'

interface BodemeisenEigen {
  beeld: Veiligheidbeeld
  magVastleggen: boolean
  onKlaar: (melding: string) => void
}

export function Bodemeisen({ beeld, magVastleggen, onKlaar }: BodemeisenEigen) {
  const { veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <div className="houvast-stapel houvast-stapel--krap">
      <h3>{t.eis.titel}</h3>
      {beeld.bodemeisen.length === 0 ? <p className="houvast-zacht">{t.eis.geen}</p> : null}
      <ul className="houvast-stapel houvast-stapel--krap">
        {beeld.bodemeisen.map((eis) => {
          const { tekst, kleur } = bodemeisZin(eis, beeld.peildatum, t, tijd)
          return (
            <li key={eis.id}>
              <strong>{eis.eis}</strong>
              <p>
                <Teken kleur={kleur}>{tekst}</Teken>
              </p>
              <p className="houvast-klein houvast-zacht">
                {[eis.bewaaktDoor ? t.eis.bewaakt(eis.bewaaktDoor) : null, eis.controlewijze, t.eis.nageleefd[eis.nageleefd]]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {magVastleggen && eis.stand !== 'vervallen' ? (
                <Uitklap knop={t.eis.controleer(eis.eis)}>
                  {(sluit) => (
                    <Controle
                      eis={eis}
                      onAnnuleer={sluit}
                      onKlaar={(melding) => {
                        sluit()
                        onKlaar(melding)
                      }}
                    />
                  )}
                </Uitklap>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Filled in as the next check: two weeks on. Our own choice; the reader picks another day. */
const volgendeControleNaDagen = 14
const uitkomsten = ['nageleefd', 'overtreden', 'vervallen'] as const

function Controle({ eis, onKlaar, onAnnuleer }: { eis: Bodemeis; onKlaar: (melding: string) => void; onAnnuleer: () => void }) {
  const { veiligheid: t } = useTeksten()
  const { vandaag } = useIk()
  const [uitkomst, zetUitkomst] = useState<ControleInvoer['uitkomst']>('nageleefd')
  const [datum, zetDatum] = useState<string>(vandaag)
  const [volgende, zetVolgende] = useState<string>(plusDagen(vandaag as Datum, volgendeControleNaDagen))
  const bewaren = useBewaren(`/bodemeisen/${eis.id}/controle`, onKlaar)
  const inhoud: ControleInvoer = {
    datum: datum as Datum,
    uitkomst,
    ...(uitkomst === 'vervallen' ? {} : { controledatum: volgende as Datum }),
  }
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate(inhoud)}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.eis.bewaarControle}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <Keuze
        label={t.eis.uitkomst}
        hint={uitkomst === 'overtreden' ? t.eis.wordtAlarm : undefined}
        waarde={uitkomst}
        opties={uitkomsten.map((waarde) => ({ waarde, label: t.eis.uitkomsten[waarde] }))}
        onWijzig={zetUitkomst}
      />
      <DatumVeld
        label={t.eis.gecontroleerdOp}
        waarde={datum}
        onWijzig={zetDatum}
        max={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'datum')}
      />
      {uitkomst === 'vervallen' ? null : (
        <DatumVeld
          label={t.eis.volgende}
          waarde={volgende}
          onWijzig={zetVolgende}
          min={vandaag}
          verplicht
          fout={veldFout(bewaren.error, 'controledatum')}
        />
      )}
    </Formulier>
  )
}
