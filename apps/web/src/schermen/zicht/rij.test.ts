import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { rijZinnen } from './rij.ts'
import { leesKeuze, type Rij } from './vraag.ts'

const rij: Rij = {
  kind: { id: '1', dossiernummer: '100', naam: 'Noor Bos', leeftijd: 7, geslacht: 'V' },
  band: '5-11',
  team: null,
  vaste: null,
  wacht: true,
  zonderSinds: '2026-01-05',
  stand: 'te_lang',
  laatstGezien: '2026-03-01',
  dagen: 45,
  wijze: 'huisbezoek',
  alleenGesproken: true,
  door: { id: '2', naam: 'Anna Smit' },
  oordeel: 'Noor zegt dat het thuis rustig is.',
  heeftOordeel: true,
  acuut: { datum: '2026-04-11', uitkomst: 'veilig', stand: 'papier' },
  structureel: null,
}
const zinnen = (anders: Partial<Rij>) => rijZinnen({ ...rij, ...anders }, '2026-04-15', nl, tijdwoorden('nl')).map(({ tekst }) => tekst)

test('een rij zegt wanneer, hoe en door wie het kind is gezien, en met welk oordeel', () => {
  expect(zinnen({})).toEqual([
    'Gezien 6 weken en 3 dagen geleden: bij huisbezoek, alleen gesproken, door Anna Smit.',
    'Over de veiligheid: “Noor zegt dat het thuis rustig is.”',
    'Acuut: veilig, papieren oordeel, 4 dagen geleden. Structureel: niets vastgelegd.',
  ])
})

test('wie het oordeel niet mag lezen, ziet wel dat het er is; en wie nooit is gezien, heeft geen oordeel', () => {
  expect(zinnen({ oordeel: null })[1]).toBe('Er is iets opgeschreven over de veiligheid.')
  expect(zinnen({ oordeel: null, heeftOordeel: false })[1]).toBe('Niets opgeschreven over de veiligheid.')
  expect(zinnen({ laatstGezien: null, dagen: null, acuut: null })).toEqual(['Nog niet gezien.', 'Geen veiligheidscheck vastgelegd.'])
})

test('uit het adres komt alleen wat een keuze is', () => {
  expect(leesKeuze({ stand: 'nooit', band: '0-4', team: 'geen', wacht: 'j', zoek: 'Noor' })).toEqual({
    stand: 'nooit',
    band: '0-4',
    team: 'geen',
    wacht: 'j',
  })
  expect(leesKeuze({ stand: 'hoog', band: '3', team: "'", wacht: true })).toEqual({})
})
