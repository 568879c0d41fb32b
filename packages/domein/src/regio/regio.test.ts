import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Bladgetallen, bladdag, bladTabel, maakBlad, reeksdagen, toonbareGroepen, verhul } from './regio.ts'

const gemeenten = [
  { code: '0307', naam: 'Amersfoort', jeugdregio: 'Eemland' },
  { code: '0308', naam: 'Baarn', jeugdregio: 'Eemland' },
  { code: '0344', naam: 'Utrecht', jeugdregio: 'Utrecht stad' },
  { code: '0363', naam: 'Amsterdam', jeugdregio: 'Amsterdam-Amstelland' },
]
const klein = fc.nat(12)
/** The counts of a municipality that agree with each other. */
const getallen = fc
  .record({ start: klein, intern: klein, nogNiet: klein, met: klein, ots: klein, vots: klein, voogdij: klein, op: klein, laat: klein })
  .map(({ start, intern, nogNiet, met, op, laat, ...soort }): Partial<Bladgetallen> => {
    const kinderen = start + intern + nogNiet + met
    const ots = Math.min(soort.ots, kinderen)
    const vots = Math.min(soort.vots, kinderen - ots)
    const voogdij = Math.min(soort.voogdij, kinderen - ots - vots)
    const jb = ots + vots + voogdij
    return {
      ...{ start, intern, wachtlijst: start + intern, nogNietOpLijst: nogNiet, zonder: start + intern + nogNiet, metVaste: met, kinderen },
      ...{ ots, vots, voogdij, jb, jr: kinderen - jb, contactJbOpTijd: op, contactJbTeLaat: laat, contactJb: op + laat },
    }
  })
const blad = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('0307', '0308', '0344', '0363', '9999', null), getallen), { maxLength: 6 }),
    fc.array(fc.tuple(fc.constantFrom('Eemland', 'Utrecht stad', 'Twente', null), klein), { maxLength: 4 }),
  )
  .map(([tellingen, vertrokken]) =>
    maakBlad({ werkgebied: ['Utrecht stad', 'Eemland'], gemeenten, tellingen: new Map(tellingen), vertrokken: new Map(vertrokken) }),
  )

describe('een regioblad', () => {
  test('heeft een rij voor elke gemeente van het werkgebied, ook zonder kinderen, en telt ieder kind één keer', () => {
    const tellingen = new Map<string | null, Partial<Bladgetallen>>([
      ['0344', { kinderen: 40 }],
      ['0363', { kinderen: 3 }],
      [null, { kinderen: 2 }],
    ])
    const rijen = maakBlad({ werkgebied: ['Utrecht stad', 'Eemland'], gemeenten, tellingen, vertrokken: new Map() })
    expect(rijen.map(({ sleutel, getallen: { kinderen } }) => [sleutel, kinderen])).toEqual([
      ['instelling', 45],
      ['regio Eemland', 0],
      ['0307', 0],
      ['0308', 0],
      ['regio Utrecht stad', 40],
      ['0344', 40],
      ['elders', 5],
    ])
  })

  test('is voor buiten van de eerste van een maand, en een jaar terug per kwartaal', () => {
    expect(bladdag('2026-11-23')).toBe('2026-11-01')
    expect(reeksdagen('2026-11-01')).toEqual(['2025-11-01', '2026-02-01', '2026-05-01', '2026-08-01', '2026-11-01'])
  })
})

test.prop([blad])('elke som die in de tabel staat, klopt, en elk getal van een regio is een som van wat eronder staat', (rijen) => {
  const { tabel, plek } = bladTabel(rijen)
  for (const { totaal, delen } of tabel.sommen) {
    expect(delen.reduce((som, deel) => som + (tabel.cellen[deel] as number), 0)).toBe(tabel.cellen[totaal])
  }
  const totalen = new Set(tabel.sommen.map(({ totaal }) => totaal))
  for (const [nummer, { soort }] of rijen.entries()) {
    if (soort === 'instelling') expect(totalen.has(plek(nummer, 'vertrokken') ?? -1)).toBe(true)
    if (soort === 'regio') expect(totalen.has(plek(nummer, 'contactJb') ?? -1)).toBe(true)
  }
})

test.prop([blad])('verhuld staat er nooit een 0 voor wat verborgen is, en nooit iets anders dan het getal', (rijen) => {
  const { tabel, plek } = bladTabel(rijen)
  const zichtbaar = tabel.cellen.map((getal) => (getal < 10 ? null : getal))
  for (const [nummer, rij] of verhul(rijen, zichtbaar).entries()) {
    for (const [kolom, getal] of Object.entries(rij.getallen)) {
      const echt = rijen[nummer]?.getallen[kolom as keyof Bladgetallen]
      if (getal !== null) expect([getal, plek(nummer, kolom as keyof Bladgetallen) !== null]).toEqual([echt, true])
      else if (plek(nummer, kolom as keyof Bladgetallen) !== null) expect(echt).toBeLessThan(10)
    }
  }
})

describe('over wie als groep wordt gesproken', () => {
  test('tien mensen of meer, en van één kleine groep ernaast gaat er een tweede dicht', () => {
    expect(toonbareGroepen([30, 12, 4])).toEqual([true, false, false])
    expect(toonbareGroepen([30, 12, 0])).toEqual([true, true, true].map((_, plaats) => plaats < 2))
    expect(toonbareGroepen([4, 7])).toEqual([false, false])
  })
})

test.prop([fc.array(fc.nat(40), { maxLength: 8 })])('wie niet getoond wordt, is samen niemand of met tien of meer', (groepen) => {
  const toon = toonbareGroepen(groepen)
  const rest = groepen.reduce((som, mensen, plaats) => som + (toon[plaats] ? 0 : mensen), 0)
  expect(groepen.every((mensen, plaats) => !toon[plaats] || mensen >= 10)).toBe(true)
  expect(rest === 0 || rest >= 10 || !toon.includes(true)).toBe(true)
})
