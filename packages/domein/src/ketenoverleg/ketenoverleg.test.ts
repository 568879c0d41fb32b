import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { plusDagen } from '../kalender/datum.ts'
import { afspraakstand, findBewegingen, type Ketentelling } from './ketenoverleg.ts'

const open = { uiterlijk: '2026-06-01', gedaanOp: null, ingetrokkenOp: null } as const

describe('een afspraak in de keten', () => {
  test('is verlopen als de dag voorbij is en er niets is vastgelegd; op de dag zelf nog niet', () => {
    expect(afspraakstand(open, '2026-06-01')).toBe('open')
    expect(afspraakstand(open, '2026-06-02')).toBe('verlopen')
    expect(afspraakstand({ ...open, gedaanOp: '2026-07-01' }, '2026-08-01')).toBe('gedaan')
    expect(afspraakstand({ ...open, ingetrokkenOp: '2026-05-01' }, '2026-08-01')).toBe('ingetrokken')
  })
})

const telling = (partij: Ketentelling['partij'], peildatum: Ketentelling['peildatum'], wachtend: number, jeugdregio = 'Eemland') => ({
  ...{ partij, naam: partij, jeugdregio, peildatum, wachtend },
})

describe('wat er bewoog', () => {
  test('is van elke partij de laatste telling naast die ervoor, de grootste verandering eerst', () => {
    const tellingen = [
      telling('raad', '2026-01-01', 40),
      telling('raad', '2026-04-01', 44),
      telling('veilig_thuis', '2026-01-01', 90),
      telling('veilig_thuis', '2026-04-01', 70),
      telling('aanbieder', '2026-04-01', 300),
      telling('lokaal_team', '2026-01-01', 5),
      telling('lokaal_team', '2026-04-01', 5),
      telling('raad', '2026-04-01', 4, 'Twente'),
    ]
    expect(findBewegingen(tellingen, 'Eemland', '2026-05-01').map(({ partij, was, is }) => [partij, was, is])).toEqual([
      ['veilig_thuis', 90, 70],
      ['raad', 40, 44],
    ])
    expect(findBewegingen(tellingen, 'Eemland', '2026-03-31')).toEqual([])
  })
})

const dag = fc.nat(300).map((dagen) => plusDagen('2026-01-01', dagen))
test.prop([fc.record({ uiterlijk: dag, gedaanOp: fc.option(dag), ingetrokkenOp: fc.constant(null) }), dag])(
  'wat gedaan is, verloopt niet, en wat niet gedaan is, verloopt precies na zijn dag',
  (afspraak, op) => {
    const stand = afspraakstand(afspraak, op)
    if (afspraak.gedaanOp !== null) expect(stand).toBe('gedaan')
    else expect(stand === 'verlopen').toBe(op > afspraak.uiterlijk)
  },
)
