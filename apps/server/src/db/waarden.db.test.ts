import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Databank } from './databank.ts'
import { openProefdatabank } from './proefdatabank.ts'
import { leesMoment } from './waarden.ts'

let databank: Databank
beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

test('dagen, momenten en getallen komen op elke database in dezelfde vorm terug', async () => {
  const { rows } = await sql`SELECT
    '2026-02-28'::date AS dag, NULL::date AS geen_dag, 'infinity'::date AS altijd,
    '2026-03-29 02:30:00.1234+01'::timestamptz AS moment, '2026-03-29 02:30:00+00'::timestamptz AS heel_moment,
    9007199254740991::bigint AS groot, 1.2500::numeric(6,4) AS fte, 7::integer AS klein, 0.5::double precision AS half, true AS waar,
    ARRAY['2026-02-28'::date, NULL] AS dagen, ARRAY['2026-03-29 00:00+00'::timestamptz] AS momenten, ARRAY[1::bigint, 2] AS aantallen, ARRAY[0.5::numeric] AS delen,
    ARRAY['0190b5c0-0000-7000-8000-000000000001'::uuid] AS ids, '{}'::uuid[] AS geen_ids, ARRAY['a,b', 'c"d'] AS teksten,
    '{"a": [1, "2026-01-01"]}'::jsonb AS json, '\\x00ff'::bytea AS bytes, daterange('2026-01-01', NULL) AS periode`.execute(databank.kysely)
  const rij = rows[0] as Record<string, unknown>
  expect({ ...rij, bytes: [...(rij.bytes as Uint8Array)] }).toEqual({
    dag: '2026-02-28',
    geen_dag: null,
    altijd: 'infinity',
    moment: '2026-03-29T01:30:00.123400Z',
    heel_moment: '2026-03-29T02:30:00.000000Z',
    groot: 9007199254740991,
    fte: 1.25,
    klein: 7,
    half: 0.5,
    waar: true,
    dagen: ['2026-02-28', null],
    momenten: ['2026-03-29T00:00:00.000000Z'],
    aantallen: [1, 2],
    delen: [0.5],
    ids: ['0190b5c0-0000-7000-8000-000000000001'],
    geen_ids: [],
    teksten: ['a,b', 'c"d'],
    json: { a: [1, '2026-01-01'] },
    bytes: [0, 255],
    periode: '[2026-01-01,)',
  })
})

test('wat wordt meegegeven komt er heel uit', async () => {
  const bytes = new Uint8Array(70_000).map((_, plaats) => plaats % 256)
  const { rows } = await sql<Record<string, unknown>>`SELECT
    ${'2026-02-28'}::date AS dag, ${'2026-03-29T01:30:00.123456Z'}::timestamptz AS moment, ${bytes}::bytea AS bytes, ${['a', 'b,"c']}::text[] AS teksten,
    ${JSON.stringify({ a: null })}::jsonb AS json, ${null}::text AS niets, ${12}::integer AS getal, ${1.5}::numeric AS deel, ${"O'Brien é 漢"}::text AS naam,
    ${'x'.repeat(100_000)}::text AS lang`.execute(databank.kysely)
  const { bytes: terug, lang, ...rest } = rows[0] ?? {}
  expect(Buffer.from(terug as Uint8Array).equals(Buffer.from(bytes))).toBe(true)
  expect((lang as string).length).toBe(100_000)
  expect(rest).toEqual({
    dag: '2026-02-28',
    moment: '2026-03-29T01:30:00.123456Z',
    teksten: ['a', 'b,"c'],
    json: { a: null },
    niets: null,
    getal: 12,
    deel: 1.5,
    naam: "O'Brien é 漢",
  })
})

test('een moment buiten de tijdrekening blijft zoals het is', () => {
  expect(leesMoment('infinity')).toBe('infinity')
  expect(leesMoment('2026-01-01 00:00:00+00')).toBe('2026-01-01T00:00:00.000000Z')
})

test('een fout van de database noemt haar code, tabel en beperking', async () => {
  await expect(sql`INSERT INTO afgeleid_op (enige) VALUES (true)`.execute(databank.kysely)).rejects.toMatchObject({
    code: '23505',
    constraint: 'afgeleid_op_pkey',
    table: 'afgeleid_op',
    detail: expect.stringContaining('enige'),
  })
})

test('vragen die tegelijk worden gesteld krijgen elk hun eigen antwoord', async () => {
  const antwoorden = await Promise.all(
    Array.from({ length: 200 }, async (_, nummer) => {
      const { rows } = await sql<{ nummer: number }>`SELECT ${nummer}::integer AS nummer`.execute(databank.kysely)
      return rows[0]?.nummer
    }),
  )
  expect(antwoorden).toEqual(Array.from({ length: 200 }, (_, nummer) => nummer))
})

test('een lange vraag houdt de server niet op', async () => {
  const begin = performance.now()
  const grootsteStilte = meetStilte()
  await sql`SELECT count(*) FROM generate_series(1, 3000000)`.execute(databank.kysely)
  expect(grootsteStilte()).toBeLessThan((performance.now() - begin) / 2)
})

/** The longest time in ms during which this thread could do nothing. */
function meetStilte(): () => number {
  let grootste = 0
  let vorige = performance.now()
  const klok = setInterval(() => {
    const nu = performance.now()
    grootste = Math.max(grootste, nu - vorige)
    vorige = nu
  }, 5)
  return () => {
    clearInterval(klok)
    return grootste
  }
}
