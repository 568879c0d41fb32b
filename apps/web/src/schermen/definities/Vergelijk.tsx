import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier } from '../../onderdelen/Formulier.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { DatumVeld, KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Anderskinderen } from './Anderskinderen.tsx'
import { Cijfertabel } from './Cijfertabel.tsx'
import { type Versies, vergelijkkinderenVraag, vergelijkVraag } from './vraag.ts'

/** Two versions about the same day; the draft is always named as one. */
export function Vergelijk({ proef }: { proef: Versies['proef'] }) {
  const { definities: t } = useTeksten()
  const { vandaag } = useIk()
  const [naar, zetNaar] = useState(proef[0]?.id ?? '')
  const [dag, zetDag] = useState<string>(vandaag)
  const [gevraagd, zetGevraagd] = useState<{ naar: string; dag: string } | null>(null)
  return (
    <>
      <Formulier onVerstuur={() => zetGevraagd({ naar, dag })} bewaarTekst={t.vergelijk} bezig={false} fout={null}>
        <KeuzeLijst label={t.welke} waarde={naar} opties={proef.map(({ id, naam }) => ({ waarde: id, label: naam }))} onWijzig={zetNaar} />
        <DatumVeld label={t.peildatum} waarde={dag} max={vandaag} verplicht onWijzig={zetDag} />
      </Formulier>
      {gevraagd ? <Uitkomst {...gevraagd} /> : null}
    </>
  )
}

function Uitkomst({ naar, dag }: { naar: string; dag: string }) {
  const { definities: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <Opgehaald vraag={useQuery(vergelijkVraag(naar, dag))} laden={t.bezig}>
      {(uitkomst) => {
        const anders = uitkomst.cijfers.filter((een) => een.van !== een.naar || een.erbij + een.eraf > 0)
        const { perJbjr } = uitkomst.officieel.werklast
        return (
          <div className="houvast-stapel">
            <Melding ernst="let_op" nieuw titel={t.anders(anders.length, tijd.datumZonderWeekdag(uitkomst.peildatum as Datum))}>
              {uitkomst.isProef ? t.isProef(uitkomst.naar) : null}
            </Melding>
            <ul lang="nl">
              {uitkomst.parameters.map((een) => (
                <li key={een.naam}>{t.wordt(een.van, een.naar)}</li>
              ))}
            </ul>
            {anders.length === 0 ? null : (
              <Cijfertabel
                bijschrift={t.vergelijken}
                koppen={{ een: t.officieel, ander: t.naar }}
                regels={anders.map(({ van, naar: ander, ...rest }) => ({ ...rest, een: van, ander }))}
                kinderen={(telling, cijfer) => <Anderskinderen vraag={vergelijkkinderenVraag(naar, dag, telling)} cijfer={cijfer} />}
              />
            )}
            {uitkomst.gepubliceerd ? (
              <p className="houvast-klein houvast-zacht">
                {t.gepubliceerd(
                  tijd.getal(uitkomst.gepubliceerd.werklast),
                  tijd.datumZonderWeekdag(uitkomst.gepubliceerd.peildatum as Datum),
                  perJbjr === null ? t.nietTeBerekenen : tijd.getal(perJbjr),
                )}
              </p>
            ) : null}
          </div>
        )
      }}
    </Opgehaald>
  )
}
