import { expect, test } from 'vitest'
import { maakIdreeks } from './idreeks.ts'

test('de nummers van een levering zijn UUIDv7, elk één keer, en op volgorde', () => {
  const volgende = maakIdreeks()
  const ids = Array.from({ length: 300_000 }, () => volgende())
  expect(ids.find((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBeUndefined()
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
})
