import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { plusMaanden } from '../kalender/datum.ts'
import { isTeLaat, type Maandpunt, voorEnNa } from './verbetering.ts'

describe('voor en na', () => {
  test('de maand waarin een maatregel begint, telt bij ervoor', () => {
    const punt = (dag: Maandpunt['dag'], teller: number) => ({ dag, teller, noemer: 10 })
    const punten = [punt('2026-01-01', 3), punt('2026-02-01', 4), punt('2026-03-01', 8)]
    expect(voorEnNa(punten, '2026-02-15')).toEqual({
      voor: { teller: 7, noemer: 20, maanden: 2 },
      na: { teller: 8, noemer: 10, maanden: 1 },
    })
  })

  test('een toezegging is te laat na haar dag, zolang zij niet gedaan is', () => {
    expect(isTeLaat({ uiterlijk: '2026-06-01', gedaanOp: null }, '2026-06-01')).toBe(false)
    expect(isTeLaat({ uiterlijk: '2026-06-01', gedaanOp: null }, '2026-06-02')).toBe(true)
    expect(isTeLaat({ uiterlijk: '2026-06-01', gedaanOp: '2026-07-01' }, '2026-08-01')).toBe(false)
  })
})

test.prop([fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 36 }), fc.nat(40)])(
  'elke maand telt één keer, ervoor of erna',
  (maanden, begin) => {
    const punten = maanden.map(([op, laat], nummer) => ({ dag: plusMaanden('2024-01-01', nummer), teller: op, noemer: op + laat }))
    const { voor, na } = voorEnNa(punten, plusMaanden('2024-01-01', begin))
    expect(voor.maanden + na.maanden).toBe(punten.length)
    expect(voor.noemer + na.noemer).toBe(punten.reduce((som, { noemer }) => som + noemer, 0))
  },
)
