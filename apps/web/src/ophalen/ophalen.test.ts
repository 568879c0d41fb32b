import { expect, test } from 'vitest'
import { adres } from './ophalen.ts'

test('wat niet gekozen is, staat niet in het adres', () => {
  expect(adres('/wachtlijst', { soort: undefined, zoek: '', aantal: 100 })).toBe('/api/v1/wachtlijst?aantal=100')
  expect(adres('/wachtlijst')).toBe('/api/v1/wachtlijst')
})
