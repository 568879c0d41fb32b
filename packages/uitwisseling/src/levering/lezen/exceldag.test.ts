import { expect, test } from 'vitest'
import { celsoortVan, findExceldag } from './exceldag.ts'

test('Excel telt 29 februari 1900 mee, die nooit bestond', () => {
  expect(findExceldag(1, false)).toBe('1900-01-01')
  expect(findExceldag(59, false)).toBe('1900-02-28')
  expect(findExceldag(60, false)).toBe(null)
  expect(findExceldag(61, false)).toBe('1900-03-01')
  expect(findExceldag(45_658.99, false)).toBe('2025-01-01')
  expect(findExceldag(44_196, true)).toBe('2025-01-01')
})

test('wat geen dag kan zijn, is er geen', () => {
  for (const getal of [-1, 0, 3_000_000, Number.NaN]) expect(findExceldag(getal, false)).toBe(null)
})

test('of een getal een dag is, zegt de opmaak van de cel', () => {
  expect(celsoortVan(14, undefined)).toBe('datum')
  expect(celsoortVan(0, undefined)).toBe('getal')
  expect(celsoortVan(164, '[$-413]d mmmm yyyy;@')).toBe('datum')
  expect(celsoortVan(164, '0.00" dagen"')).toBe('getal')
  expect(celsoortVan(164, 'General')).toBe('getal')
  expect(celsoortVan(9, undefined)).toBe('percentage')
  expect(celsoortVan(164, '0.0%')).toBe('percentage')
})
