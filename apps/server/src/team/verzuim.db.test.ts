import { plusDagen } from '@houvast/domein/kalender'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { als, alsSysteem } from '../db/als.ts'
import { openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { findKindstanden } from '../stand/stand.ts'

type Naam = 'anna' | 'bert' | 'tess' | 'tom'
let huis: Proefhuis<Naam>
const id = {} as Record<Naam, string>

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', bert: 'jeugdbeschermer', tess: 'teamleider', tom: 'teamleider' })
  await alsSysteem(huis.databank, 'proef.ziek', async ({ db }) => {
    const team = uuidv7()
    await db.insertInto('team').values({ id: team, code: 'T1', naam: 'Team 1', jeugdregio: null }).execute()
    await db.updateTable('medewerker').set({ team_id: team }).where('naam', 'in', ['anna', 'bert', 'tess']).execute()
    for (const rij of await db.selectFrom('medewerker').select(['id', 'naam']).execute()) id[rij.naam as Naam] = rij.id
    const ziek = { id: uuidv7(), medewerker_id: id.anna, soort: 'ziekte', percentage: 100 } as const
    await db
      .insertInto('afwezigheid')
      .values({ ...ziek, van: plusDagen(vandaag, -40), tot: null })
      .execute()
    await db.updateTable('afwezigheid').set({ percentage: 99 }).execute()
    await db.updateTable('afwezigheid').set({ percentage: 100 }).execute()
  })
})
afterAll(() => huis?.sluit())

const rollen = { anna: 'jeugdbeschermer', bert: 'jeugdbeschermer', tess: 'teamleider', tom: 'teamleider' } as const
const leest = (wie: Naam, actie: 'afwezigheid.vastleggen' | 'vandaag.lezen') =>
  als(huis.databank, { medewerkerId: id[wie], rol: rollen[wie] }, actie, async ({ db }) =>
    (await db.selectFrom('afwezigheid').select('soort').execute()).map(({ soort }) => soort),
  )

test('waarom iemand afwezig is, leest alleen wie het zelf is en de teamleider van het eigen team', async () => {
  expect(await leest('anna', 'vandaag.lezen')).toEqual(['ziekte'])
  expect(await leest('bert', 'vandaag.lezen')).toEqual([])
  expect(await leest('tess', 'afwezigheid.vastleggen')).toEqual(['ziekte'])
  expect(await leest('tess', 'vandaag.lezen')).toEqual([])
  expect(await leest('tom', 'afwezigheid.vastleggen')).toEqual([])
})

test('ook wat er eerder stond is niet voor iedereen te lezen', async () => {
  const eerder = als(huis.databank, { medewerkerId: id.bert, rol: 'jeugdbeschermer' }, 'vandaag.lezen', ({ db }) =>
    sql`SELECT soort FROM afwezigheid_historie`.execute(db),
  )
  await expect(eerder).rejects.toThrow('Dit mag u niet doen')
})

test('wie niet mag lezen waarom iemand er niet is, krijgt toch dezelfde stand van het kind als het systeem', async () => {
  const { kind } = await huis.maakDossier()
  const wat = { peildatum: vandaag, kinderen: [kind] }
  const systeem = await alsSysteem(huis.databank, 'proef', ({ db }) => findKindstanden(db, wat))
  expect(systeem).toMatchObject([{ vaste_medewerker_id: null, zonder_sinds: plusDagen(vandaag, -13) }])
  for (const wie of ['bert', 'tess'] as const) {
    const zelf = await als(huis.databank, { medewerkerId: id[wie], rol: rollen[wie] }, 'vandaag.lezen', ({ db }) =>
      findKindstanden(db, wat),
    )
    expect(zelf).toEqual(systeem)
  }
  const kennismoment = new Date().toISOString()
  const toen = await als(huis.databank, { medewerkerId: id.bert, rol: 'jeugdbeschermer' }, 'vandaag.lezen', ({ db }) =>
    findKindstanden(db, { ...wat, kennismoment }),
  )
  expect(toen).toEqual(systeem)
})
