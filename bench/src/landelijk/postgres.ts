import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Databank, openDatabank } from '@houvast/server/db/databank.ts'
import { proefsleutel } from '@houvast/server/db/proefdatabank.ts'
import { startPostgres } from '@houvast/server/db/proefpostgres.ts'
import { versie, vul } from './vulling.ts'

/** The same registration of national size on a real server, made once and kept in the temporary folder; without the tables that follow from it. */
export async function openLandelijkPostgres(meld: (stap: string) => void): Promise<Databank> {
  const map = join(tmpdir(), `houvast-bench-postgres-${createHash('sha256').update(versie).digest('hex').slice(0, 12)}`)
  const klaar = join(map, 'gevuld')
  if (!existsSync(klaar)) {
    await rm(map, { recursive: true, force: true })
    await rm(`${map}-nieuw`, { recursive: true, force: true })
    await mkdir(`${map}-nieuw`)
    meld('registratie van het land vullen in PostgreSQL; dit duurt enkele minuten')
    const nieuw = await start(`${map}-nieuw`, true)
    await vul(nieuw.kysely, 1)
    await nieuw.sluit()
    await writeFile(join(`${map}-nieuw`, 'gevuld'), '')
    await rename(`${map}-nieuw`, map)
  }
  return start(map, false)
}

async function start(map: string, nieuw: boolean): Promise<Databank> {
  const postgres = await startPostgres(map, { nieuw, vlaggen: ['shared_buffers=1GB', 'effective_cache_size=4GB'] })
  const databank = await openDatabank({ url: postgres.url, sleutel: proefsleutel })
  return { ...databank, sluit: () => databank.sluit().then(postgres.stop) }
}
