import { actiesVan, rollen } from '@houvast/domein/toegang'
import { expect, test } from 'vitest'
import { beginVoor, menuVoor } from './navigatie.ts'

test('elke rol heeft een plek om te beginnen', () => {
  for (const rol of rollen) expect(beginVoor(rol, actiesVan(rol)), rol).not.toBeNull()
  expect(beginVoor('jeugdbeschermer', actiesVan('jeugdbeschermer'))).toBe('/vandaag')
  expect(beginVoor('bestuurder', actiesVan('bestuurder'))).toBe('/sturing')
})

test('het menu past onder één duim: hooguit vijf schermen', () => {
  for (const rol of rollen) expect(menuVoor(actiesVan(rol)).length, rol).toBeLessThanOrEqual(5)
})

test('de beheerder ziet geen enkel scherm met kinderen', () => {
  expect(menuVoor(actiesVan('beheerder')).map(({ naam }) => naam)).toEqual(['beheer'])
})
