import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { inhoudVan } from '../levering/lezen/bron.ts'
import { xlsxVan } from '../tabel/index.ts'
import { leesRekenblad, Rekenbladfout } from './index.ts'

const woord = fc
  .string({ unit: fc.constantFrom('a', 'é', ' ', '<', '&', '"', '=', ';', '0'), minLength: 1, maxLength: 8 })
  .map((tekst) => `x${tekst}x`)

test.prop([fc.array(fc.tuple(woord, fc.integer({ min: 0, max: 99_999 })), { minLength: 1, maxLength: 20 })], { numRuns: 30 })(
  'wat als Excel is geschreven, komt zo terug, en niets is een formule',
  async (rijen) => {
    const breed = Object.fromEntries(Array.from({ length: 28 }, (_, nummer) => [`k${nummer}`, nummer]))
    const bytes = await inhoudVan(xlsxVan(rijen.map(([naam, aantal]) => ({ naam, aantal, ...breed }))))
    const terug = await leesRekenblad(bytes)
    expect(terug.map(({ naam, aantal, k27 }) => [naam, Number(aantal), k27])).toEqual(rijen.map(([naam, aantal]) => [naam, aantal, '27']))
  },
)

test('een CSV met puntkomma of komma, met en zonder aanhalingstekens', async () => {
  expect(await leesRekenblad(Buffer.from('\ufeffPartij;Aantal\r\nraad;12\r\n'))).toEqual([{ partij: 'raad', aantal: '12' }])
  expect(await leesRekenblad(Buffer.from('partij,aantal\n"raad, Utrecht",3\n'))).toEqual([{ partij: 'raad, Utrecht', aantal: '3' }])
})

test('wat geen tabel is, wordt geweigerd met een zin', async () => {
  await expect(leesRekenblad(Buffer.from('PK\u0003\u0004stuk'))).rejects.toThrow(Rekenbladfout)
  await expect(leesRekenblad(Buffer.from(''))).rejects.toThrow('Bewaar het opnieuw')
})
