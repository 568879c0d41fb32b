import { rollen } from '@houvast/domein/toegang'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { controleerAfgeleid } from '../stand/dagwissel.ts'
import { vulDemo } from './vulDemo.ts'

let databank: Databank
beforeAll(async () => {
  databank = await openProefdatabank()
  await vulDemo(databank)
})
afterAll(() => databank.sluit())

test('voor elke rol is er iemand om als aan te melden', async () => {
  const { rows } = await sql<{ rol: string; onderwerp: string; naam: string }>`
    SELECT g.rol, i.onderwerp, m.naam FROM gebruikersrol g JOIN identiteit i USING (medewerker_id) JOIN medewerker m ON m.id = g.medewerker_id
    WHERE i.uitgever = 'demo' ORDER BY g.rol`.execute(databank.kysely)
  expect(rows.map(({ rol }) => rol)).toEqual([...rollen].sort())
  for (const { rol, onderwerp } of rows) expect(onderwerp).toBe(rol)
})

test('de jeugdbeschermer heeft een volle caseload, met klokken die deze weken aflopen', async () => {
  const { rows } = await sql<{ kinderen: number; klokken: number }>`
    SELECT count(DISTINCT k.jeugdige_id) AS kinderen, count(t.id) FILTER (WHERE t.stand = 'loopt') AS klokken
    FROM gebruikersrol g JOIN kindstand k ON k.vaste_medewerker_id = g.medewerker_id LEFT JOIN termijn t ON t.jeugdige_id = k.jeugdige_id
    WHERE g.rol = 'jeugdbeschermer'`.execute(databank.kysely)
  expect(rows[0]?.kinderen).toBeGreaterThanOrEqual(10)
  expect(rows[0]?.klokken).toBeGreaterThan(0)
})

test('elk kind met een BSN heeft een naam, recente contacten hebben een feit, en de afgeleide tabellen kloppen', async () => {
  const { rows } = await sql<{ naamlozen: number; feiten: number }>`
    SELECT (SELECT count(*) FROM jeugdige WHERE bsn_soort = 'bekend' AND (voornaam IS NULL OR achternaam IS NULL)) AS naamlozen,
      (SELECT count(*) FROM contact WHERE feit IS NOT NULL) AS feiten`.execute(databank.kysely)
  expect(rows[0]?.naamlozen).toBe(0)
  expect(rows[0]?.feiten).toBeGreaterThan(1_000)
  expect(await databank.kysely.transaction().execute((db) => controleerAfgeleid(db))).toEqual([])
})
