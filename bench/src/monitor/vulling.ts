import { readFile } from 'node:fs/promises'
import type { Datum } from '@houvast/domein/kalender'
import type { Schema } from '@houvast/server/db/schema.ts'
import { CompiledQuery, type Kysely } from 'kysely'

/** Fills an empty registration to `schaal` times the size of the country, without checking references row by row. */
export async function vulLandelijk(db: Kysely<Schema>, { schaal, vandaag }: { schaal: number; vandaag: Datum }): Promise<void> {
  const script = await readFile(new URL('vulling.sql', import.meta.url), 'utf8')
  const opdrachten = script.replaceAll('{schaal}', String(schaal)).replaceAll('{vandaag}', vandaag).split(/;\s*\n/)
  await db.connection().execute(async (verbinding) => {
    const voer = (opdracht: string) => verbinding.executeQuery(CompiledQuery.raw(opdracht))
    await voer(`SET session_replication_role = replica`)
    for (const opdracht of opdrachten) if (opdracht.replace(/^\s*--.*$/gm, '').trim() !== '') await voer(opdracht)
    await voer('SET session_replication_role = DEFAULT')
    await voer('ANALYZE')
  })
}
