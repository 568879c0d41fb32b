import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from './als.ts'
import { type Databank, openPglite } from './databank.ts'
import { onderhoud, planOnderhoud } from './onderhoud.ts'
import { getProefkopie } from './proefkopie.ts'
import { maakSleutels } from './sleutels.ts'

const sleutels = maakSleutels(Buffer.alloc(32, 7))
let databank: Databank
beforeAll(async () => {
  databank = await openPglite({ map: null, kopie: await getProefkopie(sleutels) }, sleutels)
  await onderhoud(databank)
})
afterAll(() => databank.sluit())

const vul = () =>
  alsSysteem(databank, 'proef', ({ db }) =>
    sql`INSERT INTO jeugdige (id, bsn_soort, geboortedatum, geslacht) SELECT gen_random_uuid(), 'onbekend', '20150101', 'V' FROM generate_series(1, 3000)`.execute(
      db,
    ),
  )

test('na veel wijzigingen kent de database haar tabellen weer, en ruimt zij op; daarna is er niets te doen', async () => {
  await vul()
  expect(await onderhoud(databank)).toContain('jeugdige')
  const { rows } = await sql<{ rijen: number }>`SELECT reltuples::integer AS rijen FROM pg_class WHERE relname = 'jeugdige'`.execute(
    databank.kysely,
  )
  expect(rows).toEqual([{ rijen: 3000 }])
  await sql`DELETE FROM jeugdige`.execute(databank.kysely)
  expect(await onderhoud(databank)).toEqual(['jeugdige', 'jeugdige_historie'])
  const { rows: na } = await sql<{ bladzijden: number }>`SELECT relpages AS bladzijden FROM pg_class WHERE relname = 'jeugdige'`.execute(
    databank.kysely,
  )
  expect(na).toEqual([{ bladzijden: 0 }])
  expect(await onderhoud(databank)).toEqual([])
})

test('het onderhoud komt vanzelf terug tot het wordt gestopt', async () => {
  await vul()
  const stop = planOnderhoud(databank, 0.0005, (fout) => {
    throw fout
  })
  await expect
    .poll(
      async () =>
        (await sql<{ n: number }>`SELECT reltuples::integer AS n FROM pg_class WHERE relname = 'jeugdige'`.execute(databank.kysely)).rows[0]
          ?.n,
      {
        timeout: 20_000,
      },
    )
    .toBe(3000)
  await stop()
})
