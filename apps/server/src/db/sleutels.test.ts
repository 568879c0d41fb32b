import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leesSleutel, leesSleutelbestand, maakSleutels, SleutelFout } from './sleutels.ts'

const sleutels = maakSleutels(Buffer.alloc(32, 1))
const andere = maakSleutels(Buffer.alloc(32, 2))

describe('een BSN', () => {
  test('is na versleutelen weer te lezen, en elke keer anders versleuteld', () => {
    const [een, twee] = [sleutels.versleutelBsn('123456782'), sleutels.versleutelBsn('123456782')]
    expect(sleutels.ontsleutelBsn(een)).toBe('123456782')
    expect(Buffer.from(een).equals(Buffer.from(twee))).toBe(false)
    expect(Buffer.from(een).includes('123456782')).toBe(false)
  })

  test('is niet te lezen met een andere sleutel, of als er iets aan is veranderd', () => {
    const versleuteld = sleutels.versleutelBsn('123456782')
    expect(() => andere.ontsleutelBsn(versleuteld)).toThrow()
    for (let plaats = 0; plaats < versleuteld.length; plaats++) {
      const geschonden = Uint8Array.from(versleuteld)
      geschonden[plaats] = (geschonden[plaats] ?? 0) ^ 1
      expect(() => sleutels.ontsleutelBsn(geschonden)).toThrow()
    }
  })

  test('is te vinden met dezelfde sleutel, en met een andere niet', () => {
    expect(sleutels.hashBsn('123456782')).toEqual(sleutels.hashBsn('123456782'))
    expect(sleutels.hashBsn('123456782')).not.toEqual(sleutels.hashBsn('999999990'))
    expect(sleutels.hashBsn('123456782')).not.toEqual(andere.hashBsn('123456782'))
  })

  test('is een van 20.000 die samen in een paar seconden zijn versleuteld', () => {
    const begin = process.cpuUsage()
    for (let nummer = 0; nummer < 20_000; nummer++) {
      sleutels.versleutelBsn(String(nummer).padStart(9, '0'))
      sleutels.hashBsn(String(nummer).padStart(9, '0'))
    }
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(4)
  })
})

describe('het sleutelbestand', () => {
  let map: string
  let pad: string
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'houvast-sleutel-'))
    pad = join(map, 'sleutel.json')
  })
  afterEach(() => rmSync(map, { recursive: true }))

  test('wordt gemaakt voor een nieuwe map, en is dan alleen voor wie Houvast draait', () => {
    const { kenmerk } = leesSleutelbestand(pad, { maak: true })
    expect(leesSleutelbestand(pad, { maak: true }).kenmerk).toBe(kenmerk)
    expect(statSync(pad).mode & 0o777).toBe(0o600)
    expect(readFileSync(pad, 'utf8')).not.toContain(kenmerk)
  })

  test('wordt niet stilletjes vervangen als het weg is en er al gegevens zijn', () => {
    expect(() => leesSleutelbestand(pad, { maak: false })).toThrow(SleutelFout)
    expect(existsSync(pad)).toBe(false)
  })

  test.each(['', '{', '{"sleutel": 3}', '[]', 'null'])('meldt dat het beschadigd is: %s', (inhoud) => {
    writeFileSync(pad, inhoud)
    expect(() => leesSleutelbestand(pad, { maak: true })).toThrow('beschadigd')
  })

  test('moet een sleutel van ten minste 32 bytes bevatten', () => {
    expect(() => leesSleutel(Buffer.alloc(31).toString('base64'))).toThrow('te kort')
    expect(leesSleutel(Buffer.alloc(32, 9).toString('base64'))).toEqual(Buffer.alloc(32, 9))
  })
})
