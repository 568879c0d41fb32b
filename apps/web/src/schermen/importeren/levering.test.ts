import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { bevindingenInWoorden, keurBestanden, kiesBevindingen, plekInWoorden, telOp, verschilInWoorden } from './levering.ts'
import type { Bevinding } from './vraag.ts'

const t = nl.importeren
const tijd = tijdwoorden('nl')
const bestand = (name: string, size = 10) => ({ name, size })
const telling = (nieuw: number, gewijzigd: number, vervallen: number) => ({
  gelezen: 0,
  nieuw,
  gewijzigd,
  vervallen,
  ongewijzigd: 0,
  weggelaten: 0,
})

test('een verkeerde keuze van bestanden wordt gezegd voordat er iets verstuurd is', () => {
  expect(keurBestanden([], t)).toBe(t.geenBestand)
  expect(keurBestanden([bestand('brief.pdf'), bestand('teams.csv')], t)).toMatch(/^Dit kan Houvast niet lezen: brief\.pdf\./)
  expect(keurBestanden([bestand('levering.zip'), bestand('teams.csv')], t)).toBe(t.zipAlleen)
  expect(keurBestanden([bestand('teams.csv'), bestand('teams.csv')], t)).toMatch(/twee keer/)
  expect(keurBestanden([bestand('teams.csv', 0)], t)).toMatch(/leeg/)
  expect(keurBestanden([bestand('Levering.ZIP')], t)).toBeNull()
  expect(keurBestanden([bestand('teams.csv'), bestand('medewerkers.XLSX')], t)).toBeNull()
})

test('wat er verandert staat in één zin, zonder nullen', () => {
  expect(verschilInWoorden(telling(1312, 14, 2), t, tijd)).toBe('1.312 regels nieuw, 14 gewijzigd, 2 vervallen')
  expect(verschilInWoorden(telling(1, 0, 0), t, tijd)).toBe('1 regel nieuw')
  expect(verschilInWoorden(telling(0, 0, 3), t, tijd)).toBe('3 vervallen')
  expect(verschilInWoorden(telling(0, 0, 0), t, tijd)).toBe('geen verschil met wat er al stond')
  expect(telOp([telling(1, 2, 3), telling(10, 20, 30)])).toEqual(telling(11, 22, 33))
})

test('fouten en waarschuwingen worden geteld in woorden', () => {
  expect(bevindingenInWoorden({ fouten: 1, waarschuwingen: 0 }, t, tijd)).toBe('1 fout en geen waarschuwingen')
  expect(bevindingenInWoorden({ fouten: 0, waarschuwingen: 1200 }, t, tijd)).toBe('geen fouten en 1.200 waarschuwingen')
})

test('fouten staan eerst, daarna per bestand en rij', () => {
  const bevinding = (naam: string, rij: number | null, ernst: Bevinding['ernst']): Bevinding => ({
    bestand: naam,
    rij,
    kolom: rij === null ? null : 'bsn',
    code: 'X',
    ernst,
    melding: '',
  })
  const alle = [
    bevinding('b.csv', 2, 'waarschuwing'),
    bevinding('b.csv', 9, 'fout'),
    bevinding('b.csv', null, 'fout'),
    bevinding('a.csv', 4, 'fout'),
  ]
  const plekken = (keuze: Parameters<typeof kiesBevindingen>[1]) => kiesBevindingen(alle, keuze).map((een) => `${een.bestand}:${een.rij}`)
  expect(plekken({ ernst: 'alles', bestand: '' })).toEqual(['a.csv:4', 'b.csv:null', 'b.csv:9', 'b.csv:2'])
  expect(plekken({ ernst: 'waarschuwing', bestand: '' })).toEqual(['b.csv:2'])
  expect(plekken({ ernst: 'fout', bestand: 'a.csv' })).toEqual(['a.csv:4'])
  expect(alle.map((een) => plekInWoorden(een, t, tijd))).toEqual([
    'rij 2, kolom bsn',
    'rij 9, kolom bsn',
    'hele bestand',
    'rij 4, kolom bsn',
  ])
})
