import { Readable } from 'node:stream'
import { fc, test } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { describe, expect } from 'vitest'
import { leesCsv } from './csv.ts'

async function lees(tekst: string, stukgrootte: number): Promise<string[][]> {
  const bytes = Buffer.from(tekst)
  const stukken = Array.from({ length: Math.ceil(bytes.length / stukgrootte) }, (_, nummer) =>
    bytes.subarray(nummer * stukgrootte, (nummer + 1) * stukgrootte),
  )
  const rijen: string[][] = []
  await leesCsv(Readable.from(stukken), { kop: (cellen) => rijen.push([...cellen]), rij: (cellen) => rijen.push([...cellen]) })
  return rijen
}

const cel = fc.oneof(
  fc.constantFrom('', ' ', '7', 'Sóphie', '2026-04-01'),
  fc.string({ unit: fc.constantFrom('a', 'é', ',', ' ', '\r', '-', '😀') }),
)
const regels = fc.array(fc.array(cel, { minLength: 1, maxLength: 4 }), { maxLength: 12 })

describe('regels zonder aanhalingsteken', () => {
  test.prop([
    regels,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.boolean(),
    fc.option(fc.constantFrom('"a;b"', '"regel\neind"', '"dubbel "" teken"'), { nil: null }),
    fc.integer({ min: 1, max: 40 }),
  ])(
    'geven dezelfde rijen als de ontleder, ook als verderop een aanhalingsteken volgt',
    async (rijen, eind, bom, sluitAf, aangehaald, stukgrootte) => {
      const delen = ['kop;naam', ...rijen.map((cellen) => cellen.join(';')), ...(aangehaald === null ? [] : [`${aangehaald};1`, 'na;2'])]
      const tekst = bom + delen.join(eind) + (sluitAf ? eind : '')
      const verwacht = parse(tekst, { delimiter: ';', bom: true, relax_column_count: true })
      expect(await lees(tekst, stukgrootte)).toEqual(verwacht)
    },
  )

  test('met alleen een wagenterugloop als regeleinde worden ook gelezen', async () => {
    expect(await lees('a;b\r1;2\r3;4', 3)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test.each([
    ['a;b\r\n1;2\r\n', false],
    ['a;b\r\n1;2\r', true],
    ['a;b\r\n1;2', true],
    ['a;b\n1;2\n', false],
    ['a;b\r1;2\r', false],
  ])('%j is afgekapt: %s', async (tekst, afgekapt) => {
    const ontvanger = { kop: () => undefined, rij: () => undefined }
    expect(await leesCsv(Readable.from([Buffer.from(tekst)]), ontvanger)).toEqual({ afgekapt })
  })

  test('die nooit eindigen worden geweigerd voor zij het geheugen vullen', async () => {
    await expect(lees(`a;b\n${'x'.repeat(1_100_000)}`, 65_536)).rejects.toMatchObject({ code: 'rij-te-lang', rij: 2 })
  })
})
