import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect } from 'vitest'
import { datumArbitrary } from '../proef/datums.ts'
import {
  dagenTussen,
  dagnummer,
  dagVanDeWeek,
  datumVanDagnummer,
  getDatum,
  isDatum,
  laatste,
  plusDagen,
  plusJaren,
  plusMaanden,
  vroegste,
} from './datum.ts'

const ooit = datumArbitrary('0001-01-01', '9999-12-31')
const eeuw = datumArbitrary('1950-01-01', '2150-12-31')
const als = (datum: string) => Temporal.PlainDate.from(datum)

describe('een dag', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s bestaat', (tekst) => expect(isDatum(tekst)).toBe(true))

  test.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-04-31', '2024-00-10', '2024-1-1', '20240101', '2024-01-01T00:00', '', null])(
    '%s bestaat niet',
    (tekst) => expect(isDatum(tekst)).toBe(false),
  )

  test('die niet bestaat, geeft een zin die zegt hoe het moet', () => {
    expect(() => getDatum('31-12-2026')).toThrow('JJJJ-MM-DD')
  })

  test('31 januari plus een maand is de laatste dag van februari', () => {
    expect(plusMaanden('2026-01-31', 1)).toBe('2026-02-28')
    expect(plusMaanden('2024-01-31', 1)).toBe('2024-02-29')
    expect(plusMaanden('2026-03-31', -1)).toBe('2026-02-28')
    expect(plusMaanden('2026-01-15', -13)).toBe('2024-12-15')
  })

  test('29 februari is een jaar eerder 28 februari', () => {
    expect(plusJaren('2024-02-29', -1)).toBe('2023-02-28')
    expect(plusJaren('2024-02-29', 4)).toBe('2028-02-29')
  })

  test('van een rij dagen is er een vroegste en een laatste', () => {
    expect(vroegste('2026-05-02', '2026-04-30', '2026-05-01')).toBe('2026-04-30')
    expect(laatste('2026-05-02', '2026-04-30', '2026-05-01')).toBe('2026-05-02')
  })
})

describe('onze dagtelling doet hetzelfde als Temporal', () => {
  test.prop([ooit])('als nummer heen en terug, en als dag van de week', (dag) => {
    expect(datumVanDagnummer(dagnummer(dag))).toBe(dag)
    expect(dagVanDeWeek(dag)).toBe(als(dag).dayOfWeek)
  })

  test.prop([eeuw, eeuw])('bij het verschil in dagen', (van, tot) => {
    expect(dagenTussen(van, tot)).toBe(als(van).until(als(tot), { largestUnit: 'days' }).days)
  })

  test.prop([eeuw, fc.integer({ min: -9000, max: 9000 })])('bij dagen, maanden en jaren erbij', (dag, n) => {
    const maanden = n % 600
    const jaren = n % 50
    expect(plusDagen(dag, n)).toBe(als(dag).add({ days: n }).toString())
    expect(plusMaanden(dag, maanden)).toBe(als(dag).add({ months: maanden }).toString())
    expect(plusJaren(dag, jaren)).toBe(als(dag).add({ years: jaren }).toString())
  })
})
