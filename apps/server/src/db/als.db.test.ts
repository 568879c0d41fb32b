import { sql, type Transaction } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { als, alsSysteem, GeenToegang, type Persoon } from './als.ts'
import type { Databank } from './databank.ts'
import { openProefdatabank } from './proefdatabank.ts'
import type { Schema } from './schema.ts'

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
    expect(await alsSysteem(databank, 'proef', ({ db }) => db.selectFrom('contact').select('id').execute())).toEqual([])
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

  test('de logregel van een weigering noemt de kinderen om wie het ging, en wanneer het begon', async () => {
    const voor = Date.now()
    await expect(als(databank, ik, 'jeugdige.lezen', () => Promise.reject(new GeenToegang([anderKind])))).rejects.toThrow(GeenToegang)
    const regel = await laatsteRegel()
    expect(regel).toMatchObject({ uitkomst: 'geweigerd', betrokkenen: [anderKind] })
    expect(Date.parse(regel.begin_op)).toBeGreaterThanOrEqual(voor)
    expect(Date.parse(regel.eind_op)).toBeGreaterThanOrEqual(Date.parse(regel.begin_op))
  })

  test('werk van het systeem dat mislukt staat ook in het logboek', async () => {
    await expect(alsSysteem(databank, 'dagwissel', () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk')
    expect(await laatsteRegel()).toMatchObject({ naam: 'dagwissel', status: 'Error', medewerker_id: null })
  })

  test('lukt het bewaren niet, dan staat er geen logregel dat het is gelukt', async () => {
    const werk = als(databank, ik, 'contact.vastleggen', async ({ betrokken }) => betrokken(['geen id']))
    await expect(werk).rejects.toThrow()
  })
})

describe('rechten van het systeem binnen werk van een persoon', () => {
  const tel = (db: Transaction<Schema>) => db.selectFrom('jeugdige').select('id').execute()

  test('gelden alleen daarbinnen', async () => {
    const [eerst, binnen, daarna] = await als(databank, ik, 'jeugdige.lezen', async ({ db, alsSysteem: systeem }) => [
      await tel(db),
      await systeem(tel),
      await tel(db),
    ])
    expect([eerst, binnen, daarna].map((rijen) => rijen?.length)).toEqual([1, 2, 1])
  })

  test('gaan ook terug als dat werk mislukt en de rest doorgaat', async () => {
    const daarna = await als(databank, ik, 'jeugdige.lezen', async ({ db, alsSysteem: systeem }) => {
      await systeem(() => Promise.reject(new Error('niet gevonden'))).catch(() => {})
      return tel(db)
    })
    expect(daarna).toHaveLength(1)
  })

  test('lekken niet naar een vraag van de persoon die er tegelijk doorheen loopt', async () => {
    const dwars = als(databank, ik, 'jeugdige.lezen', async ({ db, alsSysteem: systeem }) => {
      const traag = systeem(async (s) => {
        await sql`SELECT pg_sleep(0.05)`.execute(s)
        return tel(s)
      })
      const eigen = tel(db)
      const uitkomst = await Promise.allSettled([traag, eigen])
      return uitkomst.map((een) => (een.status === 'fulfilled' ? een.value.length : String(een.reason)))
    })
    expect(await dwars).toEqual([2, expect.stringContaining('andere rol')])
  })

  test('zijn na afloop niet meer te gebruiken met een bewaarde verbinding', async () => {
    await als(databank, ik, 'jeugdige.lezen', async ({ alsSysteem: systeem }) => {
      const bewaard = await systeem(async (s) => ({ s }))
      await expect(tel(bewaard.s)).rejects.toThrow('andere rol')
    })
  })

  test('blijven gelden zolang twee stukken systeemwerk door elkaar lopen', async () => {
    const gezien = await als(databank, ik, 'jeugdige.lezen', async ({ db, alsSysteem: systeem }) => {
      const samen = await Promise.all([systeem(tel), systeem(async (s) => [...(await tel(s)), ...(await tel(s))])])
      return [...samen, await tel(db)]
    })
    expect(gezien.map((rijen) => rijen.length)).toEqual([2, 4, 1])
  })
})

test('een vraag buiten de transactie om wordt geweigerd in plaats van op zichzelf te wachten', async () => {
  const werk = als(databank, ik, 'jeugdige.lezen', () => databank.kysely.selectFrom('jeugdige').select('id').execute())
  await expect(werk).rejects.toThrow('binnen een transactie')
})

test('wie tegelijk iets doet, doet dat als zichzelf', async () => {
  const bestuurder: Persoon = { ...ik, rol: 'bestuurder' }
  const aantallen = await Promise.all(
    Array.from({ length: 40 }, (_, nummer) =>
      als(
        databank,
        nummer % 2 ? bestuurder : ik,
        'jeugdige.lezen',
        async ({ db }) => (await db.selectFrom('jeugdige').select('id').execute()).length,
      ),
    ),
  )
  expect(aantallen).toEqual(Array.from({ length: 40 }, (_, nummer) => (nummer % 2 ? 2 : 1)))
})
