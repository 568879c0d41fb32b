import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Datum } from '@houvast/domein/kalender'
import { alsSysteem } from '@houvast/server/db/als.ts'
import { type Databank, openDatabank } from '@houvast/server/db/databank.ts'
import type { Schema } from '@houvast/server/db/schema.ts'
import { herbereken } from '@houvast/server/stand/herbereken.ts'
import { type Kysely, sql } from 'kysely'

export const vandaag: Datum = '2026-10-01'
const script = readFileSync(new URL('vulling.sql', import.meta.url), 'utf8')
const migraties = readdirSync(new URL('migraties/', import.meta.resolve('@houvast/server/db/migreer.ts')))

/** Another script or another table makes another registration. */
export const versie = `${script}${migraties.join()}`

/** 1: the country. 10: ten times its running children, with the country's own past, for lists that show who runs now. */
export type Schaal = 1 | 10
const omvang = { 1: { verleden: 390_000, contacten: 17 }, 10: { verleden: 390_000, contacten: 3 } } as const

/** The filled registration, made once and kept in the temporary folder. */
export async function openLandelijk(schaal: Schaal, meld: (stap: string) => void): Promise<Databank> {
  const map = join(tmpdir(), `houvast-bench-${schaal}-${createHash('sha256').update(versie).digest('hex').slice(0, 12)}`)
  if (!existsSync(map)) {
    meld(`registratie van ${schaal} keer het land vullen; dit duurt enkele minuten`)
    await rm(`${map}-nieuw`, { recursive: true, force: true })
    const nieuw = await openDatabank({ map: `${map}-nieuw` })
    await vul(nieuw.kysely, schaal)
    meld('afgeleide tabellen berekenen')
    await alsSysteem(nieuw, 'bench', ({ db }) => herbereken(db, { kinderen: 'alle', peildatum: vandaag }))
    await sql`ANALYZE`.execute(nieuw.kysely)
    await nieuw.sluit()
    await rename(`${map}-nieuw`, map)
  }
  return openDatabank({ map })
}

/** Without checking references row by row. */
export function vul(db: Kysely<Schema>, schaal: Schaal): Promise<void> {
  const waarden = { schaal, vandaag, ...omvang[schaal] }
  const opdrachten = Object.entries(waarden)
    .reduce((tekst, [naam, waarde]) => tekst.replaceAll(`{${naam}}`, String(waarde)), script)
    .split(/;\s*\n/)
    .filter((opdracht) => opdracht.replace(/^\s*--.*$/gm, '').trim() !== '')
  return db.connection().execute(async (verbinding) => {
    await sql`SET session_replication_role = replica`.execute(verbinding)
    for (const opdracht of opdrachten) await sql.raw(opdracht).execute(verbinding)
    await sql`SET session_replication_role = DEFAULT`.execute(verbinding)
    await sql`ANALYZE`.execute(verbinding)
  })
}
