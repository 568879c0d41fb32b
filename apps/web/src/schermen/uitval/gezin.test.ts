import { expect, test } from 'vitest'
import { gezinnenVan, vraagtBesluit } from './gezin.ts'
import type { Uitvalkind } from './vraag.ts'

const kind = (naam: string | null, stand: Uitvalkind['stand']): Uitvalkind => ({
  kind: { id: `${naam}`, dossiernummer: '1', naam, leeftijd: 9, geslacht: 'O' },
  stand,
  teLaat: 0,
  volgendeTermijn: null,
  laatstGezien: null,
  besluit: null,
  brieven: [],
})

test('broers en zussen staan bij elkaar, en wie nog een besluit vraagt staat bovenaan', () => {
  const gezinnen = gezinnenVan([kind('Sem Bos', 'geregeld'), kind('Lot de Wit', 'open'), kind('Jan de Wit', 'geregeld')])
  expect(gezinnen.map(({ achternaam, kinderen }) => [achternaam, kinderen.length])).toEqual([
    ['de Wit', 2],
    ['Bos', 1],
  ])
  expect(gezinnen.map(vraagtBesluit)).toEqual([true, false])
})

test('een kind zonder naam staat op zichzelf', () => {
  expect(gezinnenVan([kind(null, 'open')])[0]?.achternaam).toBeNull()
})
