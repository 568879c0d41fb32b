import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import type { Bodemeis, Check } from './vraag.ts'
import { bodemeisZin, grondZin, nieuwsteOordelen } from './zinnen.ts'

const t = nl.veiligheid
const tijd = tijdwoorden('nl')
const acuut = { uitkomst: 'veilig', woorden: 'Vader is weg.', bronnen: ['papier', 'telefoon'], stand: 'papier' } as const
const check = (datum: Check['datum'], structureel: Check['structureel']): Check => ({
  id: datum,
  datum,
  moment: 'later',
  instrument: 'ARIJ',
  uitkomst: null,
  acuut: { ...acuut, bronnen: [...acuut.bronnen] },
  structureel,
  door: 'Anna Smit',
  besprokenMet: null,
})

test('van elke soort veiligheid telt het nieuwste oordeel, ook als de laatste check over één van beide zwijgt', () => {
  const structureel = { uitkomst: 'onveilig', woorden: 'Geen vast huis.', bronnen: ['huisbezoek'], stand: 'gezien' } as const
  const gevonden = nieuwsteOordelen({
    checks: [check('2026-04-01', null), check('2026-02-01', { ...structureel, bronnen: ['huisbezoek'] })],
  })
  expect(gevonden.acuut?.check.datum).toBe('2026-04-01')
  expect(gevonden.structureel?.check.datum).toBe('2026-02-01')
  expect(nieuwsteOordelen({ checks: [] })).toEqual({ acuut: null, structureel: null })
})

test('een oordeel zegt waarop het berust, van wie het is en hoe oud', () => {
  const een = check('2026-04-01', null)
  expect(grondZin(een.acuut, een, '2026-04-05', t, tijd)).toBe('Op grond van papier, telefoon. Anna Smit, 4 dagen geleden.')
})

test.each([
  [{ stand: 'loopt' }, 'Controle op wo 1 april 2026.', 'rustig'],
  [{ stand: 'controle_voorbij' }, 'De controle zou wo 1 april 2026 zijn, 4 dagen geleden.', 'deze_week'],
  [{ stand: 'overtreden', overtredenOp: '2026-04-03' }, 'Overtreden op vr 3 april 2026.', 'te_laat'],
  [{ stand: 'vervallen' }, 'Vervallen.', 'rustig'],
] as const)('een bodemeis %o heet: %s', (anders, tekst, kleur) => {
  const eis: Bodemeis = {
    id: '1',
    datum: '2026-03-01',
    eis: 'Naar school.',
    nageleefd: 'onbekend',
    bewaaktDoor: 'Oma',
    controlewijze: 'Bellen.',
    controledatum: '2026-04-01',
    gecontroleerdOp: null,
    overtredenOp: null,
    ...anders,
  }
  expect(bodemeisZin(eis, '2026-04-05', t, tijd)).toEqual({ tekst, kleur })
})
