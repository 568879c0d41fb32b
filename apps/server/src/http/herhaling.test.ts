import { expect, test, vi } from 'vitest'
import { Herhalingen } from './herhaling.ts'

const verzoek = { wie: 'ik', route: 'POST /contacten', sleutel: 'a', inhoud: { datum: '2026-01-05' } }

function maakWerk() {
  let keren = 0
  return async () => ++keren
}

test('wat twee keer wordt gestuurd met dezelfde sleutel, wordt één keer gedaan', async () => {
  const herhalingen = new Herhalingen()
  const werk = maakWerk()
  expect(await Promise.all([herhalingen.doe(verzoek, werk), herhalingen.doe(verzoek, werk)])).toEqual([1, 1])
  expect(await herhalingen.doe(verzoek, werk)).toBe(1)
})

test.each([
  ['zonder sleutel', { ...verzoek, sleutel: undefined }],
  ['met een andere sleutel', { ...verzoek, sleutel: 'b' }],
  ['op een andere route', { ...verzoek, route: 'POST /plannen' }],
  ['van een ander', { ...verzoek, wie: 'jij' }],
])('%s is het een nieuw verzoek', async (_, ander) => {
  const herhalingen = new Herhalingen()
  const werk = maakWerk()
  await herhalingen.doe(verzoek, werk)
  expect(await herhalingen.doe(ander, werk)).toBe(2)
})

test('een sleutel hoort bij één inhoud', async () => {
  const herhalingen = new Herhalingen()
  await herhalingen.doe(verzoek, maakWerk())
  expect(() => herhalingen.doe({ ...verzoek, inhoud: { datum: '2026-01-06' } }, maakWerk())).toThrow('nieuwe sleutel')
})

test('wat mislukte, mag opnieuw', async () => {
  const herhalingen = new Herhalingen()
  await expect(herhalingen.doe(verzoek, () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk')
  expect(await herhalingen.doe(verzoek, maakWerk())).toBe(1)
})

test('na tien minuten is een sleutel vergeten', async () => {
  vi.useFakeTimers()
  try {
    const herhalingen = new Herhalingen()
    const werk = maakWerk()
    await herhalingen.doe(verzoek, werk)
    vi.advanceTimersByTime(10 * 60_000)
    expect(await herhalingen.doe(verzoek, werk)).toBe(2)
  } finally {
    vi.useRealTimers()
  }
})
