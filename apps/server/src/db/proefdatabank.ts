import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Databank, openDatabank, openPglite } from './databank.ts'
import { getProefkopie } from './proefkopie.ts'
import { maakSleutels } from './sleutels.ts'

export const proefsleutel = Buffer.alloc(32, 7).toString('base64')
export const sjabloon = 'houvast_sjabloon'

/**
 * A migrated, empty database for one test file: embedded in memory, or with HOUVAST_PROEF=postgres a database of its own on the server that
 * `proefserver.ts` started. It goes away when it is closed.
 */
export async function openProefdatabank(): Promise<Databank> {
  if (process.env.HOUVAST_PROEF === 'postgres') {
    const eigen = await maakProefdatabank()
    const databank = await openDatabank({ url: eigen.url, sleutel: proefsleutel })
    return { ...databank, sluit: () => databank.sluit().then(eigen.verwijder) }
  }
  const sleutels = maakSleutels(Buffer.from(proefsleutel, 'base64'))
  return openPglite({ map: null, kopie: await getProefkopie(sleutels) }, sleutels)
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

async function maakProefdatabank() {
  const server = process.env.HOUVAST_PROEF_URL
  if (!server) throw new Error('Er is geen PostgreSQL-server voor de proeven. Draai ze met vitest, project "postgres".')
  const naam = `proef_${randomBytes(6).toString('hex')}`
  const opServer = async (opdracht: string) => {
    const beheer = new pg.Client({ connectionString: server })
    await beheer.connect()
    await beheer.query(opdracht).finally(() => beheer.end())
  }
  await opServer(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`)
  const url = new URL(server)
  url.pathname = `/${naam}`
  return { url: url.href, verwijder: () => opServer(`DROP DATABASE ${naam} WITH (FORCE)`) }
}
