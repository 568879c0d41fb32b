import { sql } from 'kysely'
import type { Databank } from './databank.ts'

interface Tabelstand {
  readonly tabel: string
  readonly analyseren: boolean
  readonly opruimen: boolean
}

/**
 * Refreshes the planner's figures, and clears away dead rows, of tables that have changed. The embedded database has no background process that does it;
 * on a server autovacuum does, and this does nothing.
 *
 * @returns the tables that were tended
 */
export async function onderhoud(databank: Databank): Promise<string[]> {
  if (databank.soort === 'postgres') return []
  const { kysely } = databank
  await sql`SELECT pg_stat_force_next_flush()`.execute(kysely)
  const { rows } = await sql<Tabelstand>`
    SELECT c.relname AS tabel, c.reltuples < 0 OR s.n_mod_since_analyze > 50 + 0.05 * s.n_live_tup AS analyseren,
      s.n_dead_tup > 1000 + 0.2 * s.n_live_tup AS opruimen
    FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
    ORDER BY c.relname`.execute(kysely)
  const gedaan = rows.filter(({ analyseren, opruimen }) => analyseren || opruimen)
  for (const { tabel, opruimen } of gedaan) {
    await (opruimen ? sql`VACUUM (ANALYZE) ${sql.table(tabel)}` : sql`ANALYZE ${sql.table(tabel)}`).execute(kysely)
  }
  if (gedaan.length > 0) await sql`CHECKPOINT`.execute(kysely)
  return gedaan.map(({ tabel }) => tabel)
}

/** Does the upkeep every so many minutes; `meldFout` hears when it failed. Gives a function that stops it, and waits for what is running. */
export function planOnderhoud(databank: Databank, minuten: number, meldFout: (fout: unknown) => void): () => Promise<void> {
  let bezig: Promise<unknown> = Promise.resolve()
  const klok = setInterval(() => {
    bezig = bezig.then(() => onderhoud(databank)).catch(meldFout)
  }, minuten * 60_000)
  klok.unref()
  return async () => {
    clearInterval(klok)
    await bezig
  }
}
