import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { datumArbitrary } from '../proef/datums.ts'
import { type Datum, dagVanDeWeek, jaarVan, plusDagen } from './datum.ts'
import { feestdagen, kbGelijkgesteldeDagen } from './feestdagen.ts'
import { maakKalender } from './kalender.ts'

const kalender = maakKalender()
const ruim = maakKalender({ telGelijkgesteldeDagen: false })
const dag = datumArbitrary('1990-01-01', '2060-12-31')
const beide = fc.constantFrom(kalender, ruim)

describe('vijf werkdagen na een kennisgeving', () => {
  test.each<[string, Datum, Datum, Datum]>([
    ['5 mei valt ertussen', '2026-04-30', '2026-05-08', '2026-05-08'],
    ['Hemelvaart en de gelijkgestelde vrijdag erna', '2026-05-13', '2026-05-21', '2026-05-22'],
    ['Kerst valt ertussen', '2026-12-18', '2026-12-28', '2026-12-28'],
    ['een gewone week', '2026-11-23', '2026-11-30', '2026-11-30'],
  ])('%s: %s', (_, kennisgeving, strikt, ruimer) => {
    expect(kalender.werkdagNa(kennisgeving, 5)).toBe(strikt)
    expect(ruim.werkdagNa(kennisgeving, 5)).toBe(ruimer)
  })
})

describe('fouten van andere systemen', () => {
  test('Approved Premises telt donderdag voor Goede Vrijdag + 1 werkdag als zaterdag; wij als vrijdag', () => {
    expect(kalender.werkdagNa('2026-04-02', 1)).toBe('2026-04-03')
    expect(ruim.werkdagNa('2026-04-02', 1)).toBe('2026-04-07')
  })

  test('Approved Premises mist een tweede feestdag in de bijgetelde dagen; wij slaan Koningsdag, 5 mei en Hemelvaart over', () => {
    expect(kalender.werkdagNa('2026-04-24', 1)).toBe('2026-04-28')
    expect(kalender.werkdagNa('2026-04-24', 12)).toBe('2026-05-15')
    expect(ruim.werkdagNa('2026-12-24', 1)).toBe('2026-12-28')
  })

  test('Approved Premises maakt een achterstand langer over feestdagen; bij ons krimpt hij, net als vooruit', () => {
    expect(kalender.werkdagenTussen('2026-04-28', '2026-04-24')).toBe(-1)
    expect(kalender.werkdagenTussen('2026-05-18', '2026-05-13')).toBe(-2)
    expect(ruim.werkdagenTussen('2026-05-18', '2026-05-13')).toBe(-1)
  })

  test('werkdagen rond de overgang naar zomertijd zijn gewone dagen', () => {
    expect(kalender.werkdagNa('2026-03-27', 1)).toBe('2026-03-30')
    expect(ruim.werkdagNa('2026-04-02', 5)).toBe('2026-04-13')
  })
})

describe('een werkdag', () => {
  test.prop([beide, dag, fc.integer({ min: 1, max: 60 })])('is nooit een weekend of feestdag', (een, van, n) => {
    for (const uitkomst of [een.werkdagNa(van, n), een.werkdagVoor(van, n)]) {
      expect(dagVanDeWeek(uitkomst)).toBeLessThan(6)
      expect(feestdagen(jaarVan(uitkomst)).map((feestdag) => feestdag.dag)).not.toContain(uitkomst)
      expect(een.isWerkdag(uitkomst)).toBe(true)
    }
  })

  test.prop([beide, dag, fc.integer({ min: 1, max: 40 })])('dag voor dag geteld is hij dezelfde', (een, van, n) => {
    const stapVoorStap = (stap: 1 | -1): Datum => {
      let dit = van
      for (let geteld = 0; geteld < n; ) {
        dit = plusDagen(dit, stap)
        if (een.isWerkdag(dit)) geteld += 1
      }
      return dit
    }
    expect(een.werkdagNa(van, n)).toBe(stapVoorStap(1))
    expect(een.werkdagVoor(van, n)).toBe(stapVoorStap(-1))
  })

  test.prop([beide, dag, dag, fc.integer({ min: 1, max: 500 })])('komt later als men later begint of verder telt', (een, van, ander, n) => {
    const [eerst, dan] = van <= ander ? [van, ander] : [ander, van]
    expect(een.werkdagNa(eerst, n) <= een.werkdagNa(dan, n)).toBe(true)
    expect(een.werkdagNa(van, n) < een.werkdagNa(van, n + 1)).toBe(true)
    expect(een.werkdagVoor(van, n) < van && van < een.werkdagNa(van, n)).toBe(true)
  })

  test.prop([beide, dag, fc.integer({ min: 1, max: 3000 })])('ligt precies zo veel werkdagen verder als gevraagd', (een, van, n) => {
    expect(een.werkdagenTussen(van, een.werkdagNa(van, n))).toBe(n)
  })

  test.prop([beide, dag, dag])('heen en terug geteld is het verschil even groot', (een, van, tot) => {
    expect(een.werkdagenTussen(van, tot)).toBe(0 - een.werkdagenTussen(tot, van) + 0)
  })

  test.prop([beide, dag, fc.integer({ min: 0, max: 60 })])(
    'het verschil is het aantal werkdagen na de eerste tot en met de laatste',
    (een, van, n) => {
      const dagen = Array.from({ length: n }, (_, i) => plusDagen(van, i + 1))
      expect(een.werkdagenTussen(van, plusDagen(van, n))).toBe(dagen.filter((elke) => een.isWerkdag(elke)).length)
    },
  )

  test('bestaat ook ver weg, en nul werkdagen verder bestaat niet', () => {
    expect(kalender.isWerkdag('9999-12-31')).toBe(true)
    expect(kalender.werkdagenTussen('1900-01-01', '2100-01-01')).toBeGreaterThan(50_000)
    expect(() => kalender.werkdagNa('2026-01-01', 0)).toThrow('vanaf 1')
    expect(() => kalender.werkdagVoor('2026-01-01', 1.5)).toThrow('vanaf 1')
  })
})

describe('een instelling kan dagen gelijkstellen', () => {
  const eigen = maakKalender({
    gelijkgesteldeDagen: [...kbGelijkgesteldeDagen, { dag: '2026-12-24' }, { dag: '2026-12-31' }],
    telGelijkgesteldeDagen: false,
  })

  test('dan is die dag geen werkdag en geen laatste dag van een termijn', () => {
    expect(eigen.isWerkdag('2026-12-24')).toBe(false)
    expect(eigen.isAtwRustdag('2026-12-31')).toBe(true)
    expect(eigen.atw('2026-12-31')).toBe('2027-01-04')
    expect(kalender.isAtwRustdag('2026-12-31')).toBe(false)
  })

  test('en een gelijkgestelde dag die op een feestdag of in een weekend valt, telt één keer', () => {
    const dubbel = maakKalender({ gelijkgesteldeDagen: [{ dag: '2026-05-05' }, { dag: '2026-05-09' }], telGelijkgesteldeDagen: false })
    expect(dubbel.werkdagenTussen('2026-05-01', '2026-05-11')).toBe(5)
  })
})

describe('de kalendertabel', () => {
  const rijen = kalender.kalenderdagen('2026-01-01', '2026-12-31')

  test('heeft een rij per dag en telt de werkdagen op', () => {
    expect(rijen).toHaveLength(365)
    for (const [plaats, rij] of rijen.entries()) {
      const gisteren = rijen[plaats - 1]
      if (gisteren) expect(rij.werkdagnummer - gisteren.werkdagnummer).toBe(rij.isWerkdag ? 1 : 0)
    }
  })

  test('vindt de n-de werkdag zoals de kalender', () => {
    const opNummer = new Map(rijen.filter(({ isWerkdag }) => isWerkdag).map((rij) => [rij.werkdagnummer, rij.dag]))
    for (const { dag: van, werkdagnummer } of rijen.slice(0, 300)) expect(opNummer.get(werkdagnummer + 5)).toBe(kalender.werkdagNa(van, 5))
  })

  test('hangt niet af van de dag waarop hij begint', () => {
    expect(kalender.kalenderdagen('2026-12-31', '2026-12-31')).toEqual(rijen.slice(-1))
    expect(kalender.kalenderdagen('2026-12-31', '2026-12-30')).toEqual([])
  })

  test('schuift een termijn door naar een gewone dag', () => {
    expect(rijen.find((rij) => rij.dag === '2026-05-14')?.atwDoorgeschovenNaar).toBe('2026-05-18')
    expect(rijen.every((rij) => rij.atwDoorgeschovenNaar >= rij.dag && !kalender.isAtwRustdag(rij.atwDoorgeschovenNaar))).toBe(true)
  })
})
