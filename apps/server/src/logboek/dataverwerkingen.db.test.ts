import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { als, alsSysteem, type Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { findInzage } from './inzage.ts'

const kinderen = [uuidv7(), uuidv7()]
const ik: Persoon = { medewerkerId: uuidv7(), rol: 'jeugdbeschermer' }
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef', async ({ db }) => {
    const persoon = {
      id: ik.medewerkerId,
      personeelsnummer: '1',
      naam: 'Ans Proef',
      functie: 'jeugdbeschermer',
      in_dienst: '2020-01-01',
    } as const
    await db.insertInto('medewerker').values(persoon).execute()
    for (const id of kinderen) {
      await db.insertInto('jeugdige').values({ id, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' }).execute()
    }
    await db
      .insertInto('dossiertoegang')
      .values({ medewerker_id: ik.medewerkerId, jeugdige_id: kinderen[0] ?? '', grond: 'toewijzing' })
      .execute()
  })
  await als(databank, ik, 'vandaag.lezen', async ({ betrokken }) => betrokken(kinderen))
})
afterAll(() => databank.sluit())

interface Verwerking {
  readonly trace_id: string
  readonly span_id: string
  readonly parent_span_id: string
  readonly status: string
  readonly name: string
  readonly start_time: number
  readonly end_time: number
  readonly attributes: Record<string, string>
}

test('één handeling geeft per kind één verwerking, in de velden van Logboek Dataverwerkingen 1.0', async () => {
  const { rows } = await alsSysteem(databank, 'proef', ({ db }) =>
    sql<Verwerking>`SELECT * FROM logboek_dataverwerkingen ORDER BY attributes->>'dpl.core.data_subject_id'`.execute(db),
  )
  expect(rows.map(({ attributes }) => attributes['dpl.core.data_subject_id'])).toEqual(kinderen)
  expect(new Set(rows.map(({ trace_id }) => trace_id)).size).toBe(1)
  expect(new Set(rows.map(({ span_id }) => span_id)).size).toBe(2)
  for (const { trace_id, span_id, parent_span_id, status, name, start_time, end_time, attributes } of rows) {
    expect(trace_id).toMatch(/^[0-9a-f]{32}$/)
    expect(span_id).toMatch(/^[0-9a-f]{16}$/)
    expect(parent_span_id).toMatch(/^[0-9a-f]{16}$/)
    expect(['Unset', 'Ok', 'Error']).toContain(status)
    expect(name).toBe('vandaag.lezen')
    expect(Number.isInteger(start_time) && Number.isInteger(end_time)).toBe(true)
    expect(Math.abs(Date.now() - end_time)).toBeLessThan(600_000)
    expect(Object.keys(attributes).sort()).toEqual([
      'dpl.core.data_subject_id',
      'dpl.core.data_subject_id_type',
      'dpl.core.processing_activity_id',
    ])
    expect(Object.values(attributes).every((waarde) => typeof waarde === 'string')).toBe(true)
    expect(URL.canParse(attributes['dpl.core.processing_activity_id'] ?? '')).toBe(true)
  }
})

test('wie het dossier mag openen ziet wie er keek, en dat kijken komt er zelf bij', async () => {
  const [eigen = '', ander = ''] = kinderen
  const { rijen } = await als(databank, ik, 'inzage.lezen', (toegang) => findInzage(toegang, eigen))
  expect(rijen).toMatchObject([{ wie: 'Ans Proef', rol: 'jeugdbeschermer', handeling: 'vandaag.lezen', uitkomst: 'toegestaan' }])
  await expect(als(databank, ik, 'inzage.lezen', (toegang) => findInzage(toegang, ander))).rejects.toThrow('bestaat niet of u mag het niet')
  const opnieuw = await als(databank, ik, 'inzage.lezen', (toegang) => findInzage(toegang, eigen))
  expect(opnieuw.rijen.map(({ handeling }) => handeling)).toEqual(['inzage.lezen', 'vandaag.lezen'])
})

test('een geweigerde poging staat bij het kind om wie het ging', async () => {
  const { rows } = await alsSysteem(databank, 'proef', ({ db }) =>
    sql<{
      status: string
    }>`SELECT status FROM logboek_dataverwerkingen WHERE name = 'inzage.lezen' AND attributes->>'dpl.core.data_subject_id' = ${kinderen[1]}`.execute(
      db,
    ),
  )
  expect(rows).toEqual([{ status: 'Unset' }])
})
