import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsSysteem } from './als.ts'
import type { Databank } from './databank.ts'
import { openProefdatabank } from './proefdatabank.ts'

const kind = uuidv7()
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef', ({ db }) =>
    db.insertInto('jeugdige').values({ id: kind, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' }).execute(),
  )
})
afterAll(() => databank.sluit())

const inTransactie = (opdracht: ReturnType<typeof sql>) => alsSysteem(databank, 'proef', ({ db }) => opdracht.execute(db))

/** A moment after everything so far and before everything that follows: the clock of the embedded database ticks in milliseconds. */
async function nu(): Promise<string> {
  const klok = async () => (await sql<{ nu: string }>`SELECT clock_timestamp() AS nu`.execute(databank.kysely)).rows[0]?.nu ?? ''
  const begin = await klok()
  let moment = begin
  while (moment === begin) moment = await klok()
  let later = moment
  while (later === moment) later = await klok()
  return moment
}

const bekendOp = (id: string, moment: string | null) =>
  alsSysteem(databank, 'proef', async ({ db }) => {
    const { rows } = await sql<{ datum_einde: string | null; laatste_dag: string | null }>`
      SELECT datum_einde, laatste_dag FROM maatregel_op(${moment}::timestamptz) WHERE id = ${id}`.execute(db)
    return rows.map(({ datum_einde, laatste_dag }) => [datum_einde, laatste_dag])
  })

const bewaard = (id: string) =>
  alsSysteem(databank, 'proef', ({ db }) =>
    db
      .selectFrom('maatregel_historie')
      .select(['datum_einde', 'geregistreerd_op', 'vervangen_op'])
      .where('id', '=', id)
      .orderBy('geregistreerd_op')
      .execute(),
  )

const registreer = (id: string) =>
  sql`INSERT INTO maatregel (id, jeugdige_id, type, datum_aanvang) VALUES (${id}, ${kind}, '11', '2026-01-05')`
const eindig = (id: string, dag: string) => sql`UPDATE maatregel SET datum_einde = ${dag}::date WHERE id = ${id}`

describe('een maatregel die is geregistreerd, verbeterd en verwijderd', () => {
  test('is op elk moment te zien zoals zij toen bekend was', async () => {
    const id = uuidv7()
    const voor = await nu()
    await inTransactie(registreer(id))
    const geregistreerd = await nu()
    await inTransactie(eindig(id, '2026-06-01'))
    const verbeterd = await nu()
    await inTransactie(sql`DELETE FROM maatregel WHERE id = ${id}`)
    const verwijderd = await nu()
    expect(await bekendOp(id, voor)).toEqual([])
    expect(await bekendOp(id, geregistreerd)).toEqual([[null, null]])
    expect(await bekendOp(id, verbeterd)).toEqual([['2026-06-01', '2026-06-01']])
    expect(await bekendOp(id, verwijderd)).toEqual([])
    expect(await bekendOp(id, null)).toEqual([])
  })

  test('is op het moment van een wijziging al de nieuwe, en er is geen moment met twee of geen', async () => {
    const id = uuidv7()
    await inTransactie(registreer(id))
    await inTransactie(eindig(id, '2026-06-01'))
    await inTransactie(eindig(id, '2026-07-01'))
    const [eerste, tweede] = await bewaard(id)
    expect(await bekendOp(id, eerste?.geregistreerd_op ?? null)).toEqual([[null, null]])
    expect(await bekendOp(id, eerste?.vervangen_op ?? null)).toEqual([['2026-06-01', '2026-06-01']])
    expect(tweede?.geregistreerd_op).toBe(eerste?.vervangen_op)
    expect(await bekendOp(id, tweede?.vervangen_op ?? null)).toEqual([['2026-07-01', '2026-07-01']])
  })
})

test('een wijziging die niets verandert laat niets achter, ook niet in een tabel met berekende kolommen', async () => {
  const id = uuidv7()
  await inTransactie(registreer(id))
  await inTransactie(sql`UPDATE maatregel SET type = '11', datum_einde = NULL WHERE id = ${id}`)
  expect(await bewaard(id)).toEqual([])
})

test('wat in één transactie wordt geschreven en verbeterd, is één keer geregistreerd', async () => {
  const id = uuidv7()
  await alsSysteem(databank, 'proef', async ({ db }) => {
    await registreer(id).execute(db)
    await eindig(id, '2026-06-01').execute(db)
    await eindig(id, '2026-07-01').execute(db)
  })
  expect(await bewaard(id)).toEqual([])
  expect(await bekendOp(id, null)).toEqual([['2026-07-01', '2026-07-01']])
})

test('een wijziging die eerder begon en later klaar was, wist de andere niet uit', async () => {
  const id = uuidv7()
  await inTransactie(registreer(id))
  await inTransactie(eindig(id, '2026-06-01'))
  // Stands for the one that was registered meanwhile: its moment lies after the start of the next transaction.
  await sql`ALTER TABLE maatregel DISABLE TRIGGER bewaar_vorige_rij`.execute(databank.kysely)
  await inTransactie(sql`UPDATE maatregel SET geregistreerd_op = now() + interval '1 minute' WHERE id = ${id}`)
  await sql`ALTER TABLE maatregel ENABLE TRIGGER bewaar_vorige_rij`.execute(databank.kysely)
  await inTransactie(eindig(id, '2026-07-01'))
  const rijen = await bewaard(id)
  expect(rijen.map(({ datum_einde }) => datum_einde)).toEqual([null, '2026-06-01'])
  expect(rijen.every(({ geregistreerd_op, vervangen_op }) => geregistreerd_op < vervangen_op)).toBe(true)
  expect(await bekendOp(id, rijen[1]?.vervangen_op ?? null)).toEqual([['2026-07-01', '2026-07-01']])
})

test('elke tabel met geschiedenis heeft dezelfde kolommen als haar tweeling, met van wanneer tot wanneer', async () => {
  // Widened later: their trigger writes by name, so that the order does not count.
  const bijNaam = ['bodemeis']
  await sql`CREATE FUNCTION pg_temp.op_naam(text[]) RETURNS text[] LANGUAGE sql AS 'SELECT array_agg(k ORDER BY k) FROM unnest($1) k'`.execute(
    databank.kysely,
  )
  const { rows } = await sql<{ tabel: string; gelijk: boolean }>`
    WITH kolommen AS (
      SELECT c.relname AS tabel, array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS kolommen
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY 1
    )
    SELECT t.tabel, CASE WHEN t.tabel = ANY (${bijNaam}::text[]) THEN pg_temp.op_naam(h.kolommen) = pg_temp.op_naam(verwacht) ELSE h.kolommen = verwacht END AS gelijk
    FROM (SELECT *, kolommen || ARRAY['vervangen_op timestamp with time zone', 'vervangen_door uuid'] AS verwacht FROM kolommen) AS t
    JOIN kolommen h ON h.tabel = t.tabel || '_historie'`.execute(databank.kysely)
  const { rows: geschiedenissen } = await sql`SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE '%\\_historie'`.execute(
    databank.kysely,
  )
  expect(rows.length).toBe(geschiedenissen.length)
  expect(rows.filter(({ gelijk }) => !gelijk)).toEqual([])
})

describe('wat niet naast elkaar kan bestaan', () => {
  const medewerker = uuidv7()
  beforeAll(() =>
    inTransactie(
      sql`INSERT INTO medewerker (id, personeelsnummer, naam, functie, in_dienst) VALUES (${medewerker}, '1', 'Proef', 'teamleider', '2020-01-01')`,
    ),
  )

  test('twee rollen tegelijk voor één medewerker', async () => {
    const rol = (geldig: string) =>
      sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${medewerker}, 'teamleider', ${geldig}::daterange)`
    await inTransactie(rol('[2026-01-01,2026-06-01)'))
    await inTransactie(rol('[2026-06-01,)'))
    await expect(inTransactie(rol('[2026-03-01,2026-04-01)'))).rejects.toMatchObject({
      code: '23P01',
      constraint: expect.stringContaining('gebruikersrol'),
    })
  })

  test('twee keer noodtoegang tegelijk tot één dossier, of langer dan een dag', async () => {
    const nood = (uren: number) =>
      sql`INSERT INTO noodtoegang (id, medewerker_id, jeugdige_id, reden, geldig) VALUES (${uuidv7()}, ${medewerker}, ${kind}, 'crisis in het weekend', tstzrange(now(), now() + make_interval(hours => ${uren})))`
    await expect(inTransactie(nood(25))).rejects.toMatchObject({ code: '23514' })
    await inTransactie(nood(24))
    await expect(inTransactie(nood(1))).rejects.toMatchObject({ code: '23P01' })
  })

  test('twee kinderen met hetzelfde BSN', async () => {
    const metBsn = () =>
      sql`INSERT INTO jeugdige (id, bsn_soort, bsn_versleuteld, bsn_sleutelhash, geboortedatum, geslacht) VALUES (${uuidv7()}, 'bekend', '\\x01', '\\x02', '20150101', 'V')`
    await inTransactie(metBsn())
    await expect(inTransactie(metBsn())).rejects.toMatchObject({ code: '23505', constraint: 'jeugdige_bsn_sleutelhash_key' })
  })
})
