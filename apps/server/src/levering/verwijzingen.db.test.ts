import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { verwijzingen } from './verwijzingen.ts'

test('alles wat in de database verwijst naar wat een levering kan weghalen, is bekend', async () => {
  const databank = await openProefdatabank()
  const { rows } = await sql<{ naar: string; van: string }>`
    SELECT confrelid::regclass::text AS naar, conrelid::regclass::text || '.' || a.attname AS van
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND confrelid = ANY (${Object.keys(verwijzingen)}::regclass[])`.execute(databank.kysely)
  await databank.sluit()
  const inDatabase = Object.fromEntries(
    [...Map.groupBy(rows, ({ naar }) => naar)].map(([naar, verwijzend]) => [naar, verwijzend.map(({ van }) => van).toSorted()]),
  )
  const bekend = Object.fromEntries(
    Object.entries(verwijzingen).map(([naar, soorten]) => [
      naar,
      Object.values(soorten)
        .flat()
        .map(([tabel, kolom]) => `${tabel}.${kolom}`)
        .toSorted(),
    ]),
  )
  expect(bekend).toEqual(inDatabase)
})
