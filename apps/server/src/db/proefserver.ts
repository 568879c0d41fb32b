import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabank } from './databank.ts'
import { proefsleutel, sjabloon } from './proefdatabank.ts'
import { startPostgres } from './proefpostgres.ts'

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
  const map = await mkdtemp(join(tmpdir(), 'houvast-proefserver-'))
  const { url, stop } = await startPostgres(map, { nieuw: true })
  return { url, stop: () => stop().then(() => rm(map, { recursive: true, force: true })) }
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
