import type { DuckDBConnection } from '@duckdb/node-api'
import { plusMaanden } from '@houvast/domein/kalender'
import { alsSysteem } from '@houvast/server/db/als.ts'
import type { Databank } from '@houvast/server/db/databank.ts'
import type { Groepering } from '@houvast/server/monitor/groepering.ts'
import { berekenMonitor } from '@houvast/server/monitor/monitor.ts'
import { findReeks, findReeksen } from '@houvast/server/monitor/reeks.ts'
import { sql } from 'kysely'
import { openLandelijkPostgres } from '../landelijk/postgres.ts'
import { openLandelijk, vandaag } from '../landelijk/vulling.ts'
import { type Bank, inMs, inTijd, klok, type Meting, type Tijd } from '../meting.ts'
import { openDuckdb, vergelijk, vraagDuckdb } from './duckdb.ts'

const maanden = 240
const peildata = Array.from({ length: maanden }, (_, terug) => plusMaanden(vandaag, -terug)).reverse()

/** Thirteen institutions: each child and each worker in one of them, by number. */
const dertien: Groepering = {
  dagen: () => sql`
    SELECT id AS jeugdige_id, (right(id::text, 6)::integer % 13)::text AS groep, DATE '0001-01-01' AS van, 'infinity'::date AS tot FROM jeugdige`,
  medewerkers: () => sql`SELECT id AS medewerker_id, (right(id::text, 6)::integer % 13)::text AS groep FROM medewerker`,
  findNamen: async () => new Map(),
}

/** Twenty years of months for thirteen institutions; added up they must be what DuckDB counts for the country. */
async function meetLand(
  databank: Databank,
  waar: string,
  doel: string,
  duckdb: DuckDBConnection,
  meld: (stap: string) => void,
): Promise<Meting> {
  meld(`13 instellingen × ${maanden} peildata, ${waar}`)
  const onze = await klok(() => alsSysteem(databank, 'bench', ({ db }) => findReeksen(db, { peildata, groepering: dertien })))
  // Every tenth of them is enough to know what DuckDB takes.
  const steekproef = peildata.filter((_, plek) => plek % 10 === 9)
  const ander = await klok(async () => {
    const antwoorden: Record<string, unknown>[] = []
    for (const dag of steekproef) antwoorden.push(await vraagDuckdb(duckdb, dag))
    return antwoorden
  })
  for (const [plek, dag] of steekproef.entries()) {
    const som = onze.uitkomst.reduce(
      (tot, { punten }) => tot + (punten.find(({ peildatum }) => peildatum === dag)?.wachtlijst.totaal ?? 0),
      0,
    )
    const { start, intern } = ander.uitkomst[plek] as { start: number | bigint; intern: number | bigint }
    if (som !== Number(start) + Number(intern))
      throw new Error(`Op ${dag} is de wachtlijst ${som}, maar volgens DuckDB ${Number(start) + Number(intern)}.`)
  }
  const heel = ander.ms * (maanden / steekproef.length)
  return {
    wat: `13 instellingen × ${maanden} peildata, ${waar}`,
    doel,
    gemeten: inTijd(onze),
    verhouding: `${(onze.ms / heel).toFixed(2)}× DuckDB zonder instellingen: ${inMs(heel)}, uit elke tiende peildatum`,
  }
}

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
    const land = await meetLand(databank, 'ingebed', '≤ 20 s', duckdb, meld)
    const postgres = await openLandelijkPostgres(meld)
    const landPostgres = await meetLand(postgres, 'PostgreSQL', '≤ 10 s', duckdb, meld).finally(() => postgres.sluit())
    const naast = (onze: Tijd, ander: Tijd) => `${(onze.ms / ander.ms).toFixed(1)}× DuckDB: ${inTijd(ander)}`
    return [
      { wat: 'één peildatum', doel: '≤ 2 s', gemeten: inTijd(een), verhouding: naast(een, eenDuckdb) },
      { wat: 'twaalf peildata', doel: '≤ 10 s', gemeten: inTijd(reeks), verhouding: naast(reeks, reeksDuckdb) },
      { wat: 'één peildatum, zoals toen bekend', doel: '-', gemeten: inTijd(toen), verhouding: naast(toen, eenDuckdb) },
      land,
      landPostgres,
    ]
  } finally {
    await databank.sluit()
  }
}
