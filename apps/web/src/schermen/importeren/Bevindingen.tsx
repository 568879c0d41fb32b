import { useMemo, useState } from 'react'
import type { Kolom } from '../../onderdelen/kolom.ts'
import { Tabel } from '../../onderdelen/Tabel.tsx'
import { Keuze, KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Bevindingkeuze, kiesBevindingen, plekInWoorden } from './levering.ts'
import { type Bevinding, bevindingenAdres, type Levering } from './vraag.ts'

interface Genummerd extends Bevinding {
  readonly nummer: string
}

export function Bevindingen({ levering }: { levering: Levering }) {
  const { importeren: t } = useTeksten()
  const tijd = useTijdwoorden()
  const [keuze, zetKeuze] = useState<Bevindingkeuze>({ ernst: 'alles', bestand: '' })
  const { bevindingen, fouten, waarschuwingen } = levering
  const rijen = useMemo(
    () => kiesBevindingen(bevindingen, keuze).map((een, nummer): Genummerd => ({ ...een, nummer: String(nummer) })),
    [bevindingen, keuze],
  )
  const kolommen = useKolommen()
  const samen = fouten + waarschuwingen
  const bestanden = [...new Set(bevindingen.map(({ bestand }) => bestand))].toSorted()

  return (
    <section className="houvast-stapel">
      <h2>{t.bevindingenTitel}</h2>
      {bevindingen.length === 0 ? (
        <p>{samen === 0 ? t.geenBevindingen : t.nietMeerBewaard}</p>
      ) : (
        <>
          <p>
            {t.bevindingenUitleg} {samen > bevindingen.length ? t.eersteDuizend(tijd.getal(bevindingen.length)) : ''}
          </p>
          <div className="houvast-bevindingen__filters">
            <Keuze
              label={t.filterErnst}
              waarde={keuze.ernst}
              opties={(['alles', 'fout', 'waarschuwing'] as const).map((waarde) => ({ waarde, label: t.ernst[waarde] }))}
              onWijzig={(ernst) => zetKeuze({ ...keuze, ernst })}
            />
            <KeuzeLijst
              label={t.filterBestand}
              waarde={keuze.bestand}
              leeg={t.alleBestanden}
              opties={bestanden.map((bestand) => ({ waarde: bestand, label: bestand }))}
              onWijzig={(bestand) => zetKeuze({ ...keuze, bestand })}
            />
            <a className="houvast-knop" href={bevindingenAdres(levering.id)} download="bevindingen.csv">
              {t.download}
            </a>
          </div>
          {rijen.length === 0 ? (
            <p role="status">{t.nietsGevonden}</p>
          ) : (
            <Tabel bijschrift={t.bijschrift} rijen={rijen} kolommen={kolommen} sleutelVan={({ nummer }) => nummer} />
          )}
        </>
      )}
    </section>
  )
}

function useKolommen(): Kolom<Genummerd>[] {
  const { importeren: t } = useTeksten()
  const tijd = useTijdwoorden()
  return useMemo(
    () => [
      {
        sleutel: 'melding',
        kop: t.melding,
        cel: (bevinding) => (
          <>
            <strong>{t.ernstEen[bevinding.ernst]}.</strong> <span lang="nl">{bevinding.melding}</span>
            <p className="houvast-zacht houvast-levering__smal">
              {bevinding.bestand}, {plekInWoorden(bevinding, t, tijd)}
            </p>
          </>
        ),
      },
      {
        sleutel: 'waar',
        kop: t.waar,
        alleenBreed: true,
        cel: (bevinding) => (
          <>
            {bevinding.bestand}
            <div className="houvast-zacht">{plekInWoorden(bevinding, t, tijd)}</div>
          </>
        ),
      },
      {
        sleutel: 'code',
        kop: t.code,
        alleenBreed: true,
        cel: ({ code }) => <span className="houvast-zacht houvast-klein">{code}</span>,
      },
    ],
    [t, tijd],
  )
}
