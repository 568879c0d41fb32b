import { describe, expect, test } from 'vitest'
import { log } from '../kern/index.ts'
import { draaiWachtrij, type Wachtrij, type Wachtrijuitkomst } from './index.ts'

const DUUR = 2
const exponentieel: Wachtrij['duur'] = (loting, klant) => loting.wachttijd(1, DUUR, klant, 0)
/** Student t with 19 degrees of freedom, two-sided 99%. */
const t19 = 2.861

/** Twenty independent runs; true when the closed form lies in their 99% interval. */
function gemiddeldeVan(rij: Wachtrij, maat: (uitkomst: Wachtrijuitkomst) => number, eind = 20_000) {
  const waarden = Array.from({ length: 20 }, (_, zaad) => maat(draaiWachtrij(rij, zaad + 1, 2_000, eind)))
  const gemiddelde = waarden.reduce((som, waarde) => som + waarde, 0) / 20
  const variantie = waarden.reduce((som, waarde) => som + (waarde - gemiddelde) ** 2, 0) / 19
  return { gemiddelde, marge: t19 * Math.sqrt(variantie / 20) }
}

/** Chance to wait in M/M/c. @source Erlang C */
function erlangC(loketten: number, aanbod: number): number {
  let term = 1
  let som = 1
  for (let k = 1; k < loketten; k++) {
    term *= aanbod / k
    som += term
  }
  const laatste = ((term * aanbod) / loketten) * (loketten / (loketten - aanbod))
  return laatste / (som + laatste)
}

describe('de kern geeft wat de wiskunde van wachtrijen zegt, binnen het interval van 99%', () => {
  test.each([
    [1, 0.5],
    [3, 2.4],
    [10, 8.5],
  ])('M/M/%i met aanbod %f: de gemiddelde wachttijd van Erlang', (loketten, aanbod) => {
    const rij = { aankomsten: aanbod, loketten, plaatsen: Number.POSITIVE_INFINITY, duur: exponentieel }
    const { gemiddelde, marge } = gemiddeldeVan(rij, ({ gemiddeldeWachttijd }) => gemiddeldeWachttijd)
    const bedoeld = erlangC(loketten, aanbod) / (loketten - aanbod)
    expect(Math.abs(gemiddelde - bedoeld)).toBeLessThan(marge)
    expect(marge / bedoeld).toBeLessThan(0.2)
  })

  test('M/M/3/5: het deel dat geen plaats vindt', () => {
    const aanbod = 2.5
    const gewichten = [0, 1, 2, 3, 4, 5].map((n) => {
      let gewicht = 1
      for (let k = 1; k <= n; k++) gewicht *= aanbod / Math.min(k, 3)
      return gewicht
    })
    const bedoeld = (gewichten[5] ?? 0) / gewichten.reduce((som, gewicht) => som + gewicht, 0)
    const rij = { aankomsten: aanbod, loketten: 3, plaatsen: 5, duur: exponentieel }
    const { gemiddelde, marge } = gemiddeldeVan(rij, ({ geweigerd, aangekomen }) => geweigerd / aangekomen)
    expect(Math.abs(gemiddelde - bedoeld)).toBeLessThan(marge)
    expect(marge / bedoeld).toBeLessThan(0.05)
  })

  test('M/G/∞: de verwachting hangt alleen van het gemiddelde verblijf af (Erlang-2)', () => {
    const duur: Wachtrij['duur'] = (loting, klant) => -0.5 * (log(loting.uniform(DUUR, klant, 0)) + log(loting.uniform(DUUR, klant, 1)))
    const rij = { aankomsten: 12, loketten: Number.POSITIVE_INFINITY, plaatsen: Number.POSITIVE_INFINITY, duur }
    const { gemiddelde, marge } = gemiddeldeVan(rij, ({ gemiddeldAanwezig }) => gemiddeldAanwezig, 6_000)
    expect(Math.abs(gemiddelde - 12)).toBeLessThan(marge)
    expect(marge / 12).toBeLessThan(0.01)
  })

  test('de wet van Little: in de rij = aankomsten × wachttijd', () => {
    const rij = { aankomsten: 2.4, loketten: 3, plaatsen: Number.POSITIVE_INFINITY, duur: exponentieel }
    const { gemiddeldInRij, gemiddeldeWachttijd, aangekomen } = draaiWachtrij(rij, 5, 0, 50_000)
    expect(gemiddeldInRij / ((aangekomen / 50_000) * gemiddeldeWachttijd)).toBeCloseTo(1, 2)
  })
})
