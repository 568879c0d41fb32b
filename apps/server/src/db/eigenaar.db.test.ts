import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { findLezer, maakAgendafeed } from '../agendafeed/agendafeed.ts'
import { controleerKeten } from '../logboek/keten.ts'
import { als, alsSysteem, GeenToegang, type Persoon } from './als.ts'
import { openDatabank } from './databank.ts'
import { proefsleutel, sjabloon } from './proefdatabank.ts'

const server = process.env.HOUVAST_PROEF === 'postgres' ? process.env.HOUVAST_PROEF_URL : undefined

// The embedded database has one login, that of its maker.
test.runIf(server)('op een server is geen beheerder van die server nodig: een gewone eigenaar kan alles wat Houvast doet', async () => {
  const naam = `eigenaar_${randomBytes(4).toString('hex')}`
  const beheer = new pg.Client({ connectionString: server })
  await beheer.connect()
  await beheer.query(`CREATE ROLE ${naam} LOGIN PASSWORD 'proef' NOSUPERUSER NOBYPASSRLS`)
  await beheer.query(`GRANT houvast_gebruiker, houvast_systeem TO ${naam}`)
  await beheer.query(`CREATE DATABASE ${naam} OWNER ${naam} TEMPLATE template0 ENCODING 'UTF8'`)
  const url = new URL(server ?? '')
  url.pathname = `/${naam}`
  url.username = naam
  url.password = 'proef'
  const databank = await openDatabank({ url: url.href, sleutel: proefsleutel })
  try {
    const ik: Persoon = { medewerkerId: uuidv7(), rol: 'jeugdbeschermer' }
    const [eigen, ander] = [uuidv7(), uuidv7()]
    await alsSysteem(databank, 'proef', async ({ db }) => {
      for (const id of [eigen, ander]) {
        await db.insertInto('jeugdige').values({ id, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' }).execute()
      }
      const persoon = {
        id: ik.medewerkerId,
        personeelsnummer: '1',
        naam: 'Proef',
        functie: 'jeugdbeschermer',
        in_dienst: '2020-01-01',
      } as const
      await db.insertInto('medewerker').values(persoon).execute()
      await db.insertInto('dossiertoegang').values({ medewerker_id: ik.medewerkerId, jeugdige_id: eigen, grond: 'toewijzing' }).execute()
    })
    await alsSysteem(databank, 'proef', ({ db }) => sql`UPDATE jeugdige SET geslacht = 'V'`.execute(db))
    expect(await als(databank, ik, 'jeugdige.lezen', ({ db }) => db.selectFrom('jeugdige').select('id').execute())).toEqual([{ id: eigen }])
    expect(await als(databank, ik, 'jeugdige.lezen', ({ db }) => db.selectFrom('jeugdige_historie').select('id').execute())).toEqual([
      { id: eigen },
    ])
    await expect(als(databank, ik, 'jeugdige.lezen', ({ db }) => db.deleteFrom('jeugdige').execute())).rejects.toThrow(GeenToegang)
    await alsSysteem(databank, 'proef', ({ db }) =>
      db
        .insertInto('gebruikersrol')
        .values({ id: uuidv7(), medewerker_id: ik.medewerkerId, rol: ik.rol, geldig: '[2020-01-01,)' })
        .execute(),
    )
    const { pad } = await als(databank, ik, 'agendafeed.beheren', maakAgendafeed)
    expect(await findLezer(databank, pad.replace(/^.*\/|\.ics$/g, ''))).toEqual(ik)
    expect(await controleerKeten(databank.kysely)).toMatchObject({ klopt: true })
  } finally {
    await databank.sluit()
    await beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`)
    await beheer.query(`DROP ROLE ${naam}`)
    await beheer.end()
  }
})

test.runIf(server)('een server die er niet is, of ons weigert, geeft een zin die zegt wat te doen', async () => {
  const zonderServer = new URL(server ?? '')
  zonderServer.port = '1'
  await expect(openDatabank({ url: zonderServer.href, sleutel: proefsleutel })).rejects.toThrow('niet te bereiken')
  const zonderDatabase = new URL(server ?? '')
  zonderDatabase.pathname = '/bestaat_niet'
  await expect(openDatabank({ url: zonderDatabase.href, sleutel: proefsleutel })).rejects.toThrow('bestaat niet')
})

test.runIf(server)('met een andere sleutel dan waarmee zij is gemaakt gaat een database niet open', async () => {
  const url = new URL(server ?? '')
  url.pathname = `/${sjabloon}`
  await expect(openDatabank({ url: url.href, sleutel: Buffer.alloc(32, 8).toString('base64') })).rejects.toThrow('past niet')
})
