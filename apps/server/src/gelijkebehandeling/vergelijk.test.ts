import type { Groepsoort, Vergelekenuitkomst } from '@houvast/domein/gelijkebehandeling'
import { describe, expect, test } from 'vitest'
import { type Loting, maakLoting } from '../demo/loting.ts'
import { type Groepsrij, vergelijk } from './vergelijk.ts'

/** GELIJK_INSTELLINGEN makes it run longer. */
const instellingen = Number(process.env.GELIJK_INSTELLINGEN ?? 60)
const lagen = ['ots begin', 'ots midden', 'voogdij lang', 'jeugdreclassering begin'] as const
const aandelen: readonly Vergelekenuitkomst[] = ['eersteContact', 'plan', 'gezien']

/** By stratum how often it goes well, and how long the mean wait is: strata differ much. */
const goed = { 'ots begin': 0.5, 'ots midden': 0.7, 'voogdij lang': 0.85, 'jeugdreclassering begin': 0.6 } as const
const wacht = { 'ots begin': 60, 'ots midden': 25, 'voogdij lang': 10, 'jeugdreclassering begin': 40 } as const

interface Waarheid {
  readonly kinderen?: number
  /** Added to the chance of going well, for girls. */
  readonly aandeel?: number
  /** The mean wait of girls is so many times as long. */
  readonly langer?: number
  /** How likely a child of this stratum is a girl. */
  readonly meisje?: (laag: (typeof lagen)[number]) => number
}

/** An institution of which the truth is known. */
function maakInstelling(loting: Loting, { kinderen = 320, aandeel = 0, langer = 1, meisje = () => 0.5 }: Waarheid): Groepsrij[] {
  return Array.from({ length: kinderen }, () => {
    const laag = loting.kies(lagen)
    const isMeisje = loting.kans() < meisje(laag)
    const groepen: Record<Groepsoort, string | null> = {
      geslacht: isMeisje ? 'V' : 'M',
      leeftijd: loting.kies(['0-4', '5-11', '12-17']),
      jeugdregio: loting.kies(['Regio 1', 'Regio 2', 'Regio 3']),
      tolk: loting.kans() < 0.2 ? 'ja' : 'nee',
    }
    const dagen = Math.floor(loting.exponentieel(wacht[laag] * (isMeisje ? langer : 1)))
    const gekeken = loting.geheel(30, 400)
    return [
      ...aandelen.map((uitkomst) => ({
        uitkomst,
        laag,
        dagen: null,
        groepen,
        gehaald: loting.kans() < goed[laag] + (isMeisje ? aandeel : 0),
      })),
      { uitkomst: 'wachttijd' as const, laag, groepen, dagen: Math.min(dagen, gekeken), gehaald: dagen <= gekeken },
    ]
  }).flat()
}

const geslacht = (uitkomst: Vergelekenuitkomst) => (een: { uitkomst: string; groepsoort: string }) =>
  een.uitkomst === uitkomst && een.groepsoort === 'geslacht'

describe('de vergelijking tussen groepen', () => {
  test(`geeft zonder verschil bij hoogstens één op de twintig van ${instellingen} instellingen een signaal`, {
    timeout: 180_000,
  }, async () => {
    const loting = maakLoting(1)
    let metSignaal = 0
    for (let nummer = 0; nummer < instellingen; nummer++) {
      const { vergelijkingen } = await vergelijk(maakInstelling(loting, {}))
      expect(vergelijkingen.length).toBeGreaterThan(20)
      if (vergelijkingen.some(({ signaal }) => signaal)) metSignaal++
    }
    // At most 5% in the long run; of 60 institutions 7 or more would then come up once in thirty runs of this proof.
    expect(metSignaal).toBeLessThanOrEqual(Math.ceil(instellingen * 0.05 + 2 * Math.sqrt(instellingen * 0.05 * 0.95)))
  })

  test('vindt een verschil dat erin is gelegd, met het goede teken, en het interval dekt het', { timeout: 180_000 }, async () => {
    const loting = maakLoting(2)
    const keren = 25
    let [gevonden, gedekt] = [0, 0]
    for (let nummer = 0; nummer < keren; nummer++) {
      const { vergelijkingen } = await vergelijk(maakInstelling(loting, { kinderen: 1_200, aandeel: -0.15 }))
      const een = vergelijkingen.find(geslacht('plan'))
      expect(een).toMatchObject({ groep: 'M', tegenover: 'V' })
      if (een?.signaal && een.verschil > 0) gevonden++
      if (een && een.onder <= 0.15 && een.boven >= 0.15) gedekt++
    }
    expect(gevonden).toBeGreaterThanOrEqual(22)
    expect(gedekt).toBeGreaterThanOrEqual(22)
  })

  test('vindt langer wachten, met het goede teken, en het interval dekt het', { timeout: 180_000 }, async () => {
    const loting = maakLoting(3)
    const keren = 25
    // Mean of min(floor(T), 180) of an exponential T, over strata that are equally likely.
    const begrensd = (gemiddelde: number) =>
      Array.from({ length: 180 }, (_, dag) => Math.exp(-(dag + 1) / gemiddelde)).reduce((som, kans) => som + kans, 0)
    const waar = lagen.reduce((som, laag) => som + (begrensd(wacht[laag]) - begrensd(1.8 * wacht[laag])) / lagen.length, 0)
    let [gevonden, gedekt] = [0, 0]
    for (let nummer = 0; nummer < keren; nummer++) {
      const { vergelijkingen } = await vergelijk(maakInstelling(loting, { kinderen: 800, langer: 1.8 }))
      const een = vergelijkingen.find(geslacht('wachttijd'))
      if (een?.signaal && een.verschil < 0) gevonden++
      if (een && een.onder <= waar && een.boven >= waar) gedekt++
    }
    expect(gevonden).toBeGreaterThanOrEqual(24)
    expect(gedekt).toBeGreaterThanOrEqual(22)
  })

  test('laat zich niet misleiden door hoe groepen over maatregelen zijn verdeeld (paradox van Simpson)', { timeout: 180_000 }, async () => {
    const loting = maakLoting(4)
    let [signalen, schijn] = [0, 0]
    for (let nummer = 0; nummer < 20; nummer++) {
      // Girls are mostly where it goes badly; within each stratum nothing differs.
      const rijen = maakInstelling(loting, { kinderen: 600, meisje: (laag) => (laag === 'ots begin' ? 0.85 : 0.2) })
      const { vergelijkingen } = await vergelijk(rijen)
      const een = vergelijkingen.find(geslacht('plan'))
      schijn += ((een?.een.waarde ?? 0) - (een?.ander.waarde ?? 0)) / 20
      if (een?.signaal) signalen++
      if (vergelijkingen.find(geslacht('wachttijd'))?.signaal) signalen++
    }
    // Taken together it looks like eleven points: (0,15 × 0,5 + 0,8 × 2,15) / 2,55 against (0,85 × 0,5 + 0,2 × 2,15) / 1,45.
    expect(schijn).toBeGreaterThan(0.08)
    expect(signalen).toBeLessThanOrEqual(2)
  })

  test('toont geen groep waarvan een cel kleiner is dan tien, en geen groep waaruit die te herleiden is', async () => {
    const rij = (groep: string, gehaald: boolean): Groepsrij => ({
      uitkomst: 'plan',
      laag: 'ots begin',
      dagen: null,
      gehaald,
      groepen: { geslacht: null, leeftijd: groep, jeugdregio: null, tolk: null },
    })
    const maak = (groep: string, met: number, zonder: number) => [
      ...Array.from({ length: met }, () => rij(groep, true)),
      ...Array.from({ length: zonder }, () => rij(groep, false)),
    ]
    const { vergelijkingen, nietGetoond } = await vergelijk([...maak('0-4', 40, 30), ...maak('5-11', 50, 45), ...maak('12-17', 60, 3)])
    expect(nietGetoond.map(({ groep }) => groep)).toContain('12-17')
    expect(vergelijkingen.some(({ groep }) => groep === '12-17')).toBe(false)
    // The two that are left are compared; their numbers, of which the third would follow, are not there.
    expect(vergelijkingen).toMatchObject([
      { groep: '0-4', tegenover: '5-11', een: { aantal: null, waarde: null }, ander: { aantal: null, waarde: null } },
    ])
  })
})
