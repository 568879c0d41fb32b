import { alsSysteem } from '@houvast/server/db/als.ts'
import { berekenMonitor } from '@houvast/server/monitor/monitor.ts'
import { findReeks } from '@houvast/server/monitor/reeks.ts'
import { openLandelijk, vandaag } from '../landelijk/vulling.ts'
import { type Bank, inTijd, klok, type Tijd } from '../meting.ts'
import { openDuckdb, vergelijk, vraagDuckdb } from './duckdb.ts'

/** The monitor on the embedded database at the size of the country, beside DuckDB on the same rows; the figures must be the same. */
export const monitorbank: Bank = async (meld) => {
  const databank = await openLandelijk(1, meld)
  try {
    meld('rijen naar DuckDB')
    const duckdb = await openDuckdb(databank)
    const reken = () => klok(() => alsSysteem(databank, 'bench', ({ db }) => berekenMonitor(db, vandaag)))
    meld('één peildatum')
    await reken()
    const een = await reken()
    await vraagDuckdb(duckdb, vandaag)
    const eenDuckdb = await klok(() => vraagDuckdb(duckdb, vandaag))
    vergelijk(een.uitkomst, eenDuckdb.uitkomst)
    meld('twaalf peildata')
    const reeks = await klok(() => alsSysteem(databank, 'bench', ({ db }) => findReeks(db, { peildatum: vandaag, maanden: 12 })))
    const reeksDuckdb = await klok(async () => {
      const antwoorden: Record<string, unknown>[] = []
      for (const { peildatum } of reeks.uitkomst) antwoorden.push(await vraagDuckdb(duckdb, peildatum))
      return antwoorden
    })
    for (const [plek, punt] of reeks.uitkomst.entries()) vergelijk(punt, reeksDuckdb.uitkomst[plek] ?? {})
    meld('zoals toen bekend')
    const toen = await klok(() => alsSysteem(databank, 'bench', ({ db }) => berekenMonitor(db, vandaag, een.uitkomst.kennismoment)))
    vergelijk(toen.uitkomst, eenDuckdb.uitkomst)
    const naast = (onze: Tijd, ander: Tijd) => `${(onze.ms / ander.ms).toFixed(1)}× DuckDB: ${inTijd(ander)}`
    return [
      { wat: 'één peildatum', doel: '≤ 2 s', gemeten: inTijd(een), verhouding: naast(een, eenDuckdb) },
      { wat: 'twaalf peildata', doel: '≤ 10 s', gemeten: inTijd(reeks), verhouding: naast(reeks, reeksDuckdb) },
      { wat: 'één peildatum, zoals toen bekend', doel: '-', gemeten: inTijd(toen), verhouding: naast(toen, eenDuckdb) },
    ]
  } finally {
    await databank.sluit()
  }
}
