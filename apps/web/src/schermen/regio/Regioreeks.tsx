import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Afgeschermd } from './cel.tsx'
import { Reeksgrafiek } from './Reeksgrafiek.tsx'
import { type Beeld, type Blad, regioreeksVraag } from './vraag.ts'

/** A year of one region, or of the institution. */
export function Regioreeks({ blad, beeld }: { blad: Blad; beeld: Beeld }) {
  const { regio: t } = useTeksten()
  const vraag = useQuery(regioreeksVraag(beeld, useTijdstip()))
  const [gekozen, kies] = useState('instelling')
  const keuzes = blad.rijen
    .filter(({ soort }) => soort === 'instelling' || soort === 'regio')
    .map(({ sleutel, soort, naam }) => ({ waarde: sleutel, label: soort === 'instelling' ? t.instelling(blad.instelling) : naam }))
  return (
    <section className="houvast-stapel" aria-labelledby="regioreeks">
      <h2 id="regioreeks">{t.reeksTitel}</h2>
      <p className="houvast-zacht">{t.reeksUitleg}</p>
      <KeuzeLijst label={t.welkeRegio} waarde={gekozen} opties={keuzes} onWijzig={kies} />
      <Opgehaald vraag={vraag} laden={t.reeksLaden}>
        {({ bladen }) => {
          const punten = (kolom: 'kinderen' | 'wachtlijst' | 'start' | 'intern') =>
            bladen.map(({ peildatum, rijen }) => ({
              dag: peildatum as Datum,
              waarde: rijen.find(({ sleutel }) => sleutel === gekozen)?.getallen[kolom] ?? null,
            }))
          const lijn = (kolom: 'kinderen' | 'wachtlijst' | 'start' | 'intern') => ({
            sleutel: kolom,
            naam: t.kolom[kolom],
            punten: punten(kolom),
          })
          const bron = t.bron(blad.instelling, blad.definitieversie)
          const grafieken = [
            { titel: t.grafiek.kinderen, lijnen: [lijn('kinderen')] },
            { titel: t.grafiek.wachtlijst, lijnen: [lijn('wachtlijst'), lijn('start'), lijn('intern')] },
          ]
          return (
            <div className="houvast-grafieken">
              {grafieken.map((grafiek) => (
                <Reeksgrafiek
                  key={grafiek.titel}
                  {...grafiek}
                  bron={bron}
                  leeg={<Afgeschermd />}
                  onder={
                    grafiek.lijnen.every((een) => een.punten.every(({ waarde }) => waarde === null)) ? <p>{t.reeksLeeg}</p> : undefined
                  }
                />
              ))}
            </div>
          )
        }}
      </Opgehaald>
    </section>
  )
}
