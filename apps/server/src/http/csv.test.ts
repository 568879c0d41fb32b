import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wacht } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { csvStroom, csvTekst } from './csv.ts'

const rijen = [
  { naam: 'Noor; "de Bos"', dagen: 1.5, opmerking: '=SOM(A1)' },
  { naam: 'Sem', dagen: null, opmerking: 'regel\r\ntwee' },
]

const text = async (stroom: Readable) => (await buffer(stroom)).toString('utf8')

test('een stroom is hetzelfde bestand als de tekst, in hoeveel delen zij ook komt', async () => {
  expect(await text(await csvStroom(async (schrijf) => schrijf(rijen)))).toBe(csvTekst(rijen))
  const inDelen = await csvStroom(async (schrijf) => {
    for (const rij of rijen) {
      schrijf([rij])
      await wacht(1)
    }
  })
  expect(await text(inDelen)).toBe(csvTekst(rijen))
  expect(await text(await csvStroom(async () => {}))).toBe(csvTekst([]))
})

test('het eerste deel is er al voor het werk klaar is, en het bestand eindigt niet eerder dan het werk', async () => {
  const { promise: mag, resolve: laat } = Promise.withResolvers<void>()
  let klaar = false
  const stroom = await csvStroom(async (schrijf) => {
    schrijf(rijen)
    await mag
    klaar = true
  })
  expect(klaar).toBe(false)
  const geheel = text(stroom).then(() => klaar)
  await wacht(20)
  laat()
  expect(await geheel).toBe(true)
})

test('wat mislukt voor de eerste rij, is een fout; wat halverwege mislukt, breekt het bestand af', async () => {
  await expect(
    csvStroom(async () => {
      throw new Error('geweigerd')
    }),
  ).rejects.toThrow('geweigerd')
  const stroom = await csvStroom(async (schrijf) => {
    schrijf(rijen)
    await wacht(1)
    throw new Error('de databank viel weg')
  })
  await expect(text(stroom)).rejects.toThrow('de databank viel weg')
})
