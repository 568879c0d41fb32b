import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { kleineInstelling } from '../instelling/proef.ts'
import { BestandSchema, leesBestand, pasToe, voerUit } from './index.ts'

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
