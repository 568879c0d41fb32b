import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { als, alsSysteem, GeenToegang, type Persoon } from './als.ts'
import type { Databank } from './databank.ts'
import { openProefdatabank } from './proefdatabank.ts'

const ik: Persoon = { medewerkerId: uuidv7(), rol: 'jeugdbeschermer' }
const eigenKind = uuidv7()
const anderKind = uuidv7()
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    await db
      .insertInto('medewerker')
      .values({ id: ik.medewerkerId, personeelsnummer: '1', naam: 'Proef', functie: 'jeugdbeschermer', in_dienst: '2020-01-01' })
      .execute()
    for (const id of [eigenKind, anderKind]) {
      await db.insertInto('jeugdige').values({ id, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' }).execute()
    }
    await db.insertInto('dossiertoegang').values({ medewerker_id: ik.medewerkerId, jeugdige_id: eigenKind, grond: 'toewijzing' }).execute()
  })
})
afterAll(() => databank.sluit())

const laatsteRegel = () =>
  databank.kysely.selectFrom('logboek').selectAll().orderBy('volgnummer', 'desc').limit(1).executeTakeFirstOrThrow()

describe('als', () => {
  test('een jeugdbeschermer ziet alleen het eigen dossier, ook in een telling', async () => {
    const gezien = await als(databank, ik, 'jeugdige.lezen', ({ db }) => db.selectFrom('jeugdige').select('id').execute())
    expect(gezien).toEqual([{ id: eigenKind }])
    const { aantal } = await als(databank, ik, 'jeugdige.lezen', ({ db }) =>
      db
        .selectFrom('jeugdige')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .executeTakeFirstOrThrow(),
    )
    expect(aantal).toBe(1)
  })

  test('een bestuurder ziet elk dossier, en kan er niets in schrijven', async () => {
    const bestuurder: Persoon = { ...ik, rol: 'bestuurder' }
    expect(await als(databank, bestuurder, 'jeugdige.lezen', ({ db }) => db.selectFrom('jeugdige').select('id').execute())).toHaveLength(2)
    await expect(als(databank, bestuurder, 'contact.vastleggen', async () => 1)).rejects.toThrow(GeenToegang)
    expect(await laatsteRegel()).toMatchObject({
      naam: 'contact.vastleggen',
      uitkomst: 'geweigerd',
      status: 'Unset',
      medewerker_id: ik.medewerkerId,
    })
  })

  test('schrijven in het dossier van een ander wordt geweigerd en gelogd, en er blijft niets achter', async () => {
    const contact = {
      id: uuidv7(),
      jeugdige_id: anderKind,
      datum: '2026-01-05',
      met: 'jeugdige',
      wijze: 'school',
      jeugdige_gezien: true,
    } as const
    await expect(als(databank, ik, 'contact.vastleggen', ({ db }) => db.insertInto('contact').values(contact).execute())).rejects.toThrow(
      GeenToegang,
    )
    expect(await laatsteRegel()).toMatchObject({ naam: 'contact.vastleggen', uitkomst: 'geweigerd' })
    expect(await databank.kysely.selectFrom('contact').select('id').execute()).toEqual([])
  })

  test('niemand verwijdert een rij of leest het logboek als gebruiker', async () => {
    await expect(als(databank, ik, 'contact.vastleggen', ({ db }) => db.deleteFrom('jeugdige').execute())).rejects.toThrow(GeenToegang)
    await expect(als(databank, ik, 'jeugdige.lezen', ({ db }) => db.selectFrom('logboek').selectAll().execute())).rejects.toThrow(
      GeenToegang,
    )
    await expect(als(databank, ik, 'jeugdige.lezen', ({ db }) => db.selectFrom('sessie').selectAll().execute())).rejects.toThrow(
      GeenToegang,
    )
  })

  test.each(['gelukt', 'mislukt'] as const)('na een transactie die is %s zijn rol en persoon weer weg', async (afloop) => {
    const werk = als(databank, ik, 'jeugdige.lezen', async ({ alsSysteem: systeem }) => {
      await systeem(async () => 1)
      if (afloop === 'mislukt') throw new Error('afgebroken')
    })
    await (afloop === 'mislukt' ? expect(werk).rejects.toThrow('afgebroken') : werk)
    const { rows } = await sql<{ rol: string; medewerker: string }>`
      SELECT current_user AS rol, coalesce(current_setting('houvast.medewerker', true), '') AS medewerker`.execute(databank.kysely)
    expect(rows[0]?.rol).not.toMatch(/houvast_/)
    expect(rows[0]?.medewerker).toBe('')
  })

  test('werk dat mislukt staat in het logboek als Error', async () => {
    await expect(als(databank, ik, 'vandaag.lezen', () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk')
    expect(await laatsteRegel()).toMatchObject({ naam: 'vandaag.lezen', status: 'Error' })
  })

  test('de logregel noemt de kinderen die zijn getoond', async () => {
    await als(databank, ik, 'jeugdige.lezen', async ({ betrokken }) => betrokken([eigenKind]))
    expect(await laatsteRegel()).toMatchObject({ betrokkenen: [eigenKind], aantal_betrokkenen: 1, status: 'Ok', rol: 'jeugdbeschermer' })
  })
})
