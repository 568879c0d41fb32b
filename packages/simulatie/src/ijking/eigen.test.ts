import { expect, test } from 'vitest'
import { kleineInstelling } from '../instelling/proef.ts'
import { Loting } from '../kern/index.ts'
import { ijkCaseload, ijkEigen, metCaseload, poissonInterval, type Registratie } from './eigen.ts'

const geteld = (vertrokken: number): Registratie => ({
  tot: '2025-03-31',
  jaren: 2,
  perSoort: {
    ots: { nu: 80, begonnen: 70, geeindigd: 60, kindjaren: 150 },
    vots: { nu: 2, begonnen: 18, geeindigd: 18, kindjaren: 4 },
    voogdij: { nu: 40, begonnen: 12, geeindigd: 3, kindjaren: 80 },
    jeugdreclassering: { nu: 30, begonnen: 66, geeindigd: 64, kindjaren: 60 },
  },
  personeel: {
    medewerkerjaren: 28,
    vertrokken,
    langZiek: { gevallen: 8, dagen: 960 },
    kortZiek: { gevallen: 40, dagen: 240 },
    vacatures: { vervuld: 7, dagen: 630 },
  },
  lijst: { start: 4, intern: 6 },
})

test('wat geteld is, komt in de plaats van de aanname, met interval en datum; te weinig gevallen blijven een aanname', () => {
  const { scenario, waarden } = ijkEigen(kleineInstelling(), geteld(7))
  expect(scenario.personeel).toMatchObject({ verloopPerJaar: 0.25, langZiekDagen: 120, kortZiekDagen: 6, vacatureDagen: 90 })
  expect(scenario.verblijfJaren).toEqual({ ots: 2.5, vots: 4 / 18, voogdij: 7, jeugdreclassering: 60 / 64 })
  expect(scenario.instellingen[0]?.instroomPerJaar.ots).toBe(35)
  expect(waarden.verloopPerJaar).toMatchObject({ bron: 'eigen', datum: '2025-03-31' })
  expect(waarden['verblijfJaren.voogdij']).toEqual({ waarde: 7, interval: null, bron: 'aanname', datum: '2025-03-31' })
})

test('de grenzen van een telling zijn die van Poisson: bij 10 gevallen 5,43 en 16,96', () => {
  const [laag, hoog] = poissonInterval(10)
  expect(Math.abs(laag - 5.425)).toBeLessThan(0.02)
  expect(Math.abs(hoog - 16.962)).toBeLessThan(0.02)
  expect(poissonInterval(0)[0]).toBe(0)
})

test('het interval van het verloop bevat in ongeveer negen van de tien gevallen het ware verloop', () => {
  const loting = new Loting(1)
  const [waar, proeven] = [0.5, 400]
  let binnen = 0
  for (let proef = 0; proef < proeven; proef++) {
    let [vertrokken, jaren] = [0, 0]
    for (;;) {
      jaren += loting.wachttijd(1 / waar, 1, proef, vertrokken)
      if (jaren > 28) break
      vertrokken++
    }
    const [laag, hoog] = ijkEigen(kleineInstelling(), geteld(vertrokken)).waarden.verloopPerJaar?.interval ?? [Number.NaN, Number.NaN]
    if (laag <= waar && waar <= hoog) binnen++
  }
  expect(binnen / proeven).toBeGreaterThan(0.87)
  expect(binnen / proeven).toBeLessThan(0.97)
})

test('de caseload die de lijst verklaart, wordt teruggevonden', () => {
  const waar = { ...kleineInstelling(), maanden: 1, aanloopMaanden: 6 }
  const som = (factor: number) => ijkCaseload(waar, factor, 12)
  // A longer list asks for a lower caseload, on the same draws.
  expect(som(40)).toBeLessThan(som(10))
  expect(metCaseload(waar, 2).instellingen[0]?.teams[1]?.caseload[0]?.waarde).toBe(23)
})
