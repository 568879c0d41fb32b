import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Datum } from '@houvast/domein/kalender'
import type { Databank } from '@houvast/server/db/databank.ts'
import type { MonitorCijfers } from '@houvast/server/monitor/contract.ts'
import { sql } from 'kysely'

const vraag = readFileSync(new URL('duckdb.sql', import.meta.url), 'utf8')

const tabellen = {
  maatregel: { id: 'UUID', jeugdige_id: 'UUID', familie: 'VARCHAR', eerste_dag: 'DATE', laatste_dag: 'DATE' },
  beschikking: {
    maatregel_id: 'UUID',
    datum_beschikking: 'DATE',
    datum_kennisgeving: 'DATE',
    plantermijn_dagen: 'INTEGER',
    datum_fgp_afgezien: 'DATE',
  },
  toewijzing: { jeugdige_id: 'UUID', maatregel_id: 'UUID', medewerker_id: 'UUID', rol: 'VARCHAR', van: 'DATE', tot: 'DATE' },
  contact: { jeugdige_id: 'UUID', datum: 'DATE', met: 'VARCHAR', jeugdige_gezien: 'BOOLEAN' },
  plan: { maatregel_id: 'UUID', soort: 'VARCHAR', vastgesteld_op: 'DATE' },
  medewerker: { id: 'UUID', functie: 'VARCHAR', in_dienst: 'DATE', uit_dienst: 'DATE' },
  dienstverband: { medewerker_id: 'UUID', van: 'DATE', tot: 'DATE', fte: 'DECIMAL(6,4)', functie: 'VARCHAR' },
  afwezigheid: { id: 'UUID', medewerker_id: 'UUID', van: 'DATE', tot: 'DATE', soort: 'VARCHAR', percentage: 'DECIMAL(5,2)' },
  kalenderdag: { dag: 'DATE', is_werkdag: 'BOOLEAN', werkdagnummer: 'INTEGER', atw_doorgeschoven_naar: 'DATE' },
} as const

/** The rows that the figures rest on, brought over to DuckDB. */
export async function openDuckdb(databank: Databank): Promise<DuckDBConnection> {
  const map = mkdtempSync(join(tmpdir(), 'houvast-duckdb-'))
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    for (const [tabel, kolommen] of Object.entries(tabellen)) {
      const bestand = join(map, `${tabel}.csv`)
      await schrijfCsv(databank, tabel, Object.keys(kolommen), bestand)
      const types = Object.entries(kolommen).map(([kolom, type]) => `'${kolom}': '${type}'`)
      await duckdb.run(`CREATE TABLE ${tabel} AS FROM read_csv('${bestand}', header = false, columns = {${types.join(', ')}})`)
    }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
  return duckdb
}

async function schrijfCsv(databank: Databank, tabel: string, kolommen: readonly string[], bestand: string): Promise<void> {
  const velden = sql.join(kolommen.map((kolom) => sql`coalesce(${sql.ref(kolom)}::text, '')`))
  const uit = await open(bestand, 'w')
  const perKeer = 2000
  const { rows } = await sql<{
    blokken: number
  }>`SELECT pg_relation_size(${tabel}::regclass) / 8192 + 1 AS blokken FROM (SELECT 1) AS een`.execute(databank.kysely)
  for (let blok = 0; blok < (rows[0]?.blokken ?? 0); blok += perKeer) {
    const { rows: deel } = await sql<{ regels: string | null }>`
      SELECT string_agg(concat_ws(',', ${velden}), E'\n') AS regels FROM ${sql.table(tabel)}
      WHERE ctid >= ${`(${blok},0)`}::tid AND ctid < ${`(${blok + perKeer},0)`}::tid`.execute(databank.kysely)
    if (deel[0]?.regels) await uit.write(`${deel[0].regels}\n`)
  }
  await uit.close()
}

export async function vraagDuckdb(duckdb: DuckDBConnection, peildatum: Datum): Promise<Record<string, unknown>> {
  const antwoord = await duckdb.runAndReadAll(vraag.replaceAll('{p}', `DATE '${peildatum}'`))
  return antwoord.getRowObjectsJS()[0] ?? {}
}

/** @throws when a figure differs from what DuckDB counts on the same rows */
export function vergelijk(cijfers: MonitorCijfers, duckdb: Record<string, unknown>): void {
  const klok = (
    soort: string,
    familie: string,
    { opTijd, geteld, buitenBeschouwing }: MonitorCijfers['eersteContact']['jeugdbescherming'],
  ) => `${soort} ${familie} ${opTijd}/${geteld}/${buitenBeschouwing}`
  const paren: readonly (readonly [string, unknown, unknown])[] = [
    ['kinderen', cijfers.kinderen.totaal, duckdb.kinderen],
    ['jeugdbescherming', cijfers.kinderen.waarvanJeugdbescherming, duckdb.jeugdbescherming],
    ['zonder', cijfers.zonderVasteJeugdbeschermer, duckdb.zonder],
    ['start', cijfers.wachtlijst.start, duckdb.start],
    ['intern', cijfers.wachtlijst.intern, duckdb.intern],
    ['wisselingen', cijfers.wisselingen.gemiddeld, Number(duckdb.wisselingen) / Number(duckdb.kinderen)],
    ['meeste wisselingen', cijfers.wisselingen.maximum, duckdb.meeste_wisselingen],
    ['fte jbjr', cijfers.fte.jbjr, duckdb.fte_jbjr],
    ['fte primair proces', cijfers.fte.primairProces, duckdb.fte_primair_proces],
    ['verloop', cijfers.verloop12m, (2 * Number(duckdb.vertrokken)) / Number(duckdb.koppen)],
    ['verzuim', cijfers.verzuim12m, Number(duckdb.ziek) / (10_000 * Number(duckdb.fte_dagen))],
    [
      'klokken',
      [
        klok('contact', 'JB', cijfers.eersteContact.jeugdbescherming),
        klok('contact', 'JR', cijfers.eersteContact.jeugdreclassering),
        klok('plan', 'JB', cijfers.planVanAanpak.jeugdbescherming),
        klok('plan', 'JR', cijfers.planVanAanpak.jeugdreclassering),
      ].join(' '),
      duckdb.klokken,
    ],
  ]
  for (const [naam, onze, ander] of paren) {
    if (onze !== ander) throw new Error(`Op ${cijfers.peildatum} is ${naam} ${onze}, maar volgens DuckDB ${ander}.`)
  }
}
