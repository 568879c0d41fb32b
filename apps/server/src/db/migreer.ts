import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import type { Schema } from './schema.ts'

const map = new URL('./migraties/', import.meta.url)

/** The migrations are plain SQL files, carried out in the order of their names, each once, together in one transaction. */
class SqlBestanden implements MigrationProvider {
  async getMigrations(): Promise<Record<string, Migration>> {
    const bestanden = readdirSync(fileURLToPath(map)).filter((naam) => naam.endsWith('.sql'))
    return Object.fromEntries(
      bestanden.map((naam) => [naam.replace('.sql', ''), { up: (db) => voerScriptUit(db, readFileSync(new URL(naam, map), 'utf8')) }]),
    )
  }
}

export class AndereVersie extends Error {
  constructor() {
    super('Deze gegevens zijn van een nieuwere versie van Houvast. Werk Houvast eerst bij, en open ze dan opnieuw.')
    this.name = 'AndereVersie'
  }
}

export async function migreer(db: Kysely<Schema>): Promise<void> {
  const { error } = await new Migrator({ db, provider: new SqlBestanden() }).migrateToLatest()
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) throw new AndereVersie()
  if (error) throw error
}

/** Statement by statement: neither engine takes more than one where parameters are possible. */
export async function voerScriptUit(db: Kysely<unknown>, script: string): Promise<void> {
  for (const opdracht of splitsOpdrachten(script)) await sql.raw(opdracht).execute(db)
}

/** Splits on `;` outside comments, quotes and dollar quotes. */
export function splitsOpdrachten(script: string): string[] {
  const stukken = script.match(/--[^\n]*|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|;|[^-'$;]+|[-$]/g) ?? []
  const opdrachten = ['']
  for (const stuk of stukken) {
    if (stuk === ';') opdrachten.push('')
    else if (!stuk.startsWith('--')) opdrachten[opdrachten.length - 1] += stuk
  }
  return opdrachten.map((opdracht) => opdracht.trim()).filter(Boolean)
}
