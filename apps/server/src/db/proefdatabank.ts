import { randomBytes } from 'node:crypto'
import { type Databank, openDatabank, openPglite } from './databank.ts'
import { getProefkopie } from './proefkopie.ts'
import { maakSleutels } from './sleutels.ts'

const sleutel = Buffer.alloc(32, 7).toString('base64')

/**
 * A new, migrated, empty database for one test file: embedded in memory, or, when HOUVAST_PROEF_URL names a PostgreSQL server (see `postgres-proef.ts`), a
 * database of its own there.
 */
export async function openProefdatabank(): Promise<Databank> {
  const server = process.env.HOUVAST_PROEF_URL
  if (!server) {
    const sleutels = maakSleutels(Buffer.from(sleutel, 'base64'))
    return openPglite({ map: null, kopie: await getProefkopie(sleutels) }, sleutels)
  }
  const { default: pg } = await import('pg')
  const naam = `proef_${randomBytes(6).toString('hex')}`
  const beheer = new pg.Client({ connectionString: server })
  await beheer.connect()
  await beheer.query(`CREATE DATABASE ${naam}`)
  await beheer.end()
  const url = new URL(server)
  url.pathname = `/${naam}`
  return openDatabank({ url: url.href, sleutel })
}

/** Opens a test database, hands it over, and closes it. */
export async function metProefdatabank<T>(werk: (databank: Databank) => Promise<T>): Promise<T> {
  const databank = await openProefdatabank()
  try {
    return await werk(databank)
  } finally {
    await databank.sluit()
  }
}
