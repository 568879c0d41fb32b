import { expect, test } from 'vitest'
import { volgendeRij } from './kolom.ts'

test('j gaat omlaag, k omhoog, en niemand valt van de lijst', () => {
  expect(volgendeRij('j', -1, 3)).toBe(0)
  expect(volgendeRij('j', 2, 3)).toBe(2)
  expect(volgendeRij('k', 0, 3)).toBe(0)
  expect(volgendeRij('k', -1, 3)).toBe(0)
  expect(volgendeRij('j', -1, 0)).toBeNull()
  expect(volgendeRij('x', 1, 3)).toBeNull()
})
