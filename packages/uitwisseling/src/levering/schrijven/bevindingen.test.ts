import { fc, test } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import type { Bevinding } from '../bevinding.ts'
import { bevindingenCsv } from './bevindingen.ts'

const gewoon: Bevinding = {
  bestand: 'teams.csv',
  rij: 3,
  kolom: 'naam',
  code: 'formule',
  ernst: 'fout',
  melding: 'Plak de cel als waarde; lees dan opnieuw in.',
}

test('de bevindingen openen in een rekenblad met elk veld in zijn kolom', () => {
  const csv = bevindingenCsv([gewoon, { ...gewoon, rij: null, kolom: null }])
  expect(csv.startsWith('\ufeffbestand;rij;kolom;ernst;code;melding\r\n')).toBe(true)
  expect(parse(csv, { delimiter: ';', bom: true })[1]).toEqual(['teams.csv', '3', 'naam', 'fout', 'formule', gewoon.melding])
})

test.prop([fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n;"ab,|') })])(
  'een bestandsnaam of kolom wordt in het rekenblad nooit een formule',
  (tekst) => {
    const [, rij] = parse(bevindingenCsv([{ ...gewoon, bestand: tekst, kolom: tekst }]), {
      delimiter: ';',
      bom: true,
      relax_column_count: true,
    })
    expect(rij).toHaveLength(6)
    for (const cel of rij ?? []) expect(cel).not.toMatch(/^[=+\-@\t\r]/)
  },
)
