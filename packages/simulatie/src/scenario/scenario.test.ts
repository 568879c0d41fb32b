import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Scenario } from '../instelling/index.ts'
import { kleineInstelling } from '../instelling/proef.ts'
import { BestandSchema, findBezwaar, leesBestand, pasToe, type Variant, voerUit, weeg } from './index.ts'

const basis = kleineInstelling()

describe('een scenariobestand', () => {
  test.each([
    ['{', 'Het bestand is geen JSON.'],
    ['{}', 'basis: kies "landelijk", of geef een heel scenario.'],
    ['{"basis":"nergens"}', 'basis: kies "landelijk", of geef een heel scenario.'],
    ['{"basis":"landelijk","maand":3}', 'bestand: maand hoort hier niet.'],
    ['{"basis":"landelijk","maanden":0}', 'maanden: maanden is ten minste 1.'],
    [
      '{"basis":"landelijk","varianten":[{"naam":"x","factoren":{"verloop":-1}}]}',
      'varianten.0.factoren.verloop: Een factor is ten minste 0.',
    ],
    [JSON.stringify({ basis: { ...basis, gezinsgrootte: [0.5] } }), 'basis.gezinsgrootte: De kansen bij gezinsgrootte zijn samen 1.'],
    [JSON.stringify({ basis: { ...basis, personeel: 3 } }), 'basis.personeel: hier hoort een onderdeel met velden.'],
    ['[]', 'bestand: hier hoort een onderdeel met velden.'],
  ])('%s wordt geweigerd met één zin', (tekst, zin) => {
    expect(leesBestand(tekst)).toEqual({ bezwaren: [zin] })
  })

  test('het beschreven schema is het schema waarmee wordt gelezen', () => {
    const beschreven = JSON.parse(readFileSync(new URL('../../scenario.schema.json', import.meta.url), 'utf8'))
    expect(beschreven).toEqual(z.toJSONSchema(BestandSchema, { io: 'input' }))
  })

  test('een variant vermenigvuldigt alleen wat zij noemt', () => {
    const variant = pasToe(basis, { naam: 'meer verloop', factoren: { verloop: 2 } })
    expect(variant).toEqual({ ...basis, naam: 'meer verloop', personeel: { ...basis.personeel, verloopPerJaar: 0.6 } })
  })
})

describe('simuleren', () => {
  const meerVerloop = pasToe(basis, { naam: 'meer verloop', factoren: { verloop: 2 } })

  test('het aantal draden verandert de uitkomst niet, en gelijke scenario’s verschillen nul', async () => {
    const uitkomst = await voerUit([basis, basis, meerVerloop], { runs: 5, seed: 4, draden: 2 })
    expect(uitkomst).toEqual(await voerUit([basis, basis, meerVerloop], { runs: 5, seed: 4, draden: 1 }))
    expect(uitkomst.scenarios[1]?.verschil?.wachtlijst).toEqual({ gemiddeld: 0, interval: [0, 0], p5: 0, p95: 0 })
    expect(uitkomst.scenarios[2]?.verschil?.wachtlijst).not.toEqual({ gemiddeld: 0, interval: [0, 0], p5: 0, p95: 0 })
  })

  test('wie stopt, laat geen draad lopen', async () => {
    const stop = new AbortController()
    const lopend = voerUit([{ ...basis, maanden: 240 }], {
      runs: 100_000,
      seed: 1,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('gestopt')),
    })
    await expect(lopend).rejects.toThrow('gestopt')
    expect(process.getActiveResourcesInfo().filter((soort) => soort === 'Worker')).toEqual([])
  })
})

describe('wat op een datum of vanaf het begin verandert', () => {
  const begin = { ...basis, begin: '2025-04-01', aanloopMaanden: 6 }
  const vanaf = (variant: Omit<Variant, 'naam'>) => pasToe(begin, { naam: 'anders', vanaf: 'begin', ...variant })
  const vergelijk = async (variant: Scenario) => {
    const { scenarios } = await voerUit([begin, variant], { runs: 40, seed: 2 })
    return scenarios[1]?.verschillen ?? []
  }

  test('een variant vanaf het begin begint precies waar de basis begint, en gaat dan haar eigen weg', async () => {
    const verschillen = await vergelijk(vanaf({ factoren: { verloop: 3, vacature: 2 } }))
    expect(verschillen[0]?.wachtlijst).toEqual({ gemiddeld: 0, interval: [0, 0], p5: 0, p95: 0 })
    expect(verschillen[6]?.wachtlijst.gemiddeld).toBeGreaterThan(0)
    expect(verschillen[6]?.fte.gemiddeld).toBeLessThan(0)
  })

  test('vanaf het begin niets veranderen, verandert niets', async () => {
    for (const maand of await vergelijk(vanaf({}))) expect(maand.wachtlijst).toEqual({ gemiddeld: 0, interval: [0, 0], p5: 0, p95: 0 })
  })

  test('vier vertrekkers op 1 mei: eerst geen verschil, dan vier minder tot de vacatures vervuld raken; starters komen erbij', async () => {
    const weg = await vergelijk(vanaf({ vertrekkers: [{ op: '2025-05-02', aantal: 4 }] }))
    expect(weg[1]?.fte.gemiddeld).toBe(0)
    expect(weg[2]?.fte.gemiddeld).toBeLessThan(-1)
    expect(weg[2]?.overdrachten.gemiddeld).toBeGreaterThan(20)
    expect(weg[3]?.wachtlijst.gemiddeld).toBeGreaterThan(0)
    const erbij = await vergelijk(vanaf({ starters: [{ op: '2025-05-02', aantal: 3, team: 'noord' }] }))
    expect(erbij[2]?.fte.gemiddeld).toBeGreaterThan(2.5)
    expect(erbij[6]?.wachtlijst.gemiddeld).toBeLessThan(0)
  })

  test('tijdens een opnamestop komt niemand binnen, en wordt geteld wie niet binnenkwam', async () => {
    const stop = await vergelijk(vanaf({ opnamestops: [{ van: '2025-04-01', tot: '2025-12-01' }] }))
    expect(stop[3]?.geweigerd.gemiddeld).toBeGreaterThan(3)
    expect(stop[6]?.kinderen.gemiddeld).toBeLessThan(-20)
  })

  test('termijnen van de rechter laten het gemiddelde verblijf gelijk', async () => {
    const { scenarios } = await voerUit([begin, pasToe(begin, { naam: 'termijn', termijnMaanden: { ots: 12, jeugdreclassering: 6 } })], {
      runs: 200,
      seed: 5,
    })
    const [eerst, dan] = scenarios.map(({ maanden }) => maanden[6]?.kinderen.gemiddeld ?? Number.NaN)
    expect(Math.abs((dan as number) / (eerst as number) - 1)).toBeLessThan(0.03)
  })

  test.each([
    [
      { naam: 'x', starters: [{ op: '2025-05-01', aantal: 1, team: 'oost' }] },
      'oost staat niet in het scenario; neem een naam die erin staat.',
    ],
    [{ naam: 'x', opnamestops: [{ van: '2025-06-01', tot: '2025-05-01' }] }, 'Een opnamestop eindigt na de dag waarop zij begint.'],
  ])('wat niet kan, wordt in één zin gezegd', (variant, zin) => {
    expect(findBezwaar(begin, variant)).toBe(zin)
  })

  test('zonder datum van maand 0 heeft een starter geen plek in de tijd', () => {
    expect(findBezwaar(basis, { naam: 'x', starters: [{ op: '2025-05-01', aantal: 1 }] })).toBe(
      'Geef begin: zonder de datum van maand 0 hebben starters, vertrekkers en opnamestops geen plek in de tijd.',
    )
  })

  test('acht vertrekkers over alle teams: er gaan er precies acht', () => {
    const { instellingen } = pasToe(begin, { naam: 'x', vertrekkers: [{ op: '2025-05-01', aantal: 8 }] })
    const weg = instellingen.flatMap(({ teams }) => teams.flatMap(({ vertrekkers = [] }) => vertrekkers.map(({ aantal }) => aantal)))
    expect(weg.reduce((som, aantal) => som + aantal, 0)).toBe(8)
  })
})

test('de gewichten zijn samen een geheel, het zwaarste eerst', async () => {
  const gewichten = await weeg(kleineInstelling({ aanloopMaanden: 3 }), 'wachtlijst', { runs: 30, seed: 1 })
  expect(gewichten.reduce((som, { deel }) => som + deel, 0)).toBeCloseTo(1, 9)
  expect(gewichten.map(({ deel }) => deel)).toEqual(gewichten.map(({ deel }) => deel).toSorted((een, ander) => ander - een))
})
