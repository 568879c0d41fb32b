import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { gezinnen, kaartRegels, kaartTermijnen } from './kaart.ts'
import type { Kaart } from './vraag.ts'

const P = '2026-03-03'
const aisha = { id: 'm1', naam: 'Aisha Bakker' }

function kaart(naam: string, anders: Partial<Kaart> = {}): Kaart {
  return {
    kind: { id: naam, dossiernummer: 'D1', naam, leeftijd: 9, geslacht: 'V' },
    maatregelen: ['11'],
    mijnRol: 'vast',
    vasteJeugdbeschermer: aisha,
    zonderSinds: null,
    opWachtlijst: false,
    termijnen: [],
    laatstGezien: '2026-02-20',
    laatsteContact: '2026-02-20',
    stilDagen: 11,
    laatsteAfspraak: null,
    einddatumMaatregel: null,
    agenda: [],
    concepten: [],
    ...anders,
  }
}
const teLaat = (eind: `${number}-${number}-${number}`): Kaart['termijnen'] => [
  {
    id: eind,
    norm: 'JB-001',
    naam: 'Eerste contact',
    bron: '',
    start: '2026-01-01',
    eind,
    stand: 'te_laat',
    gehaaldOp: null,
    uitleg: '',
    isOpen: true,
    isWet: true,
    reden: null,
    waarschuwVanaf: '2026-01-01' as const,
    voorbehoud: null,
  },
]
const zinnen = (een: Kaart) => kaartRegels(een, P, nl, tijdwoorden('nl')).map(({ zin }) => zin)

test('broer en zus met dezelfde jeugdbeschermer staan bij elkaar', () => {
  const alle = gezinnen([kaart('Sam de Vries'), kaart('Noor Bos'), kaart('Lot de Vries')], P)
  expect(alle.map(({ achternaam, kaarten }) => [achternaam, kaarten.length])).toEqual([
    ['de Vries', 2],
    [null, 1],
  ])
})

test('zonder jeugdbeschermer wordt niemand voor broer of zus aangezien', () => {
  const zonder = { vasteJeugdbeschermer: null }
  expect(gezinnen([kaart('Sam de Vries', zonder), kaart('Lot de Vries', zonder)], P)).toHaveLength(2)
})

test('bovenaan staat wat het langst te laat is, dan wie het langst stil is', () => {
  const volgorde = gezinnen(
    [
      kaart('A Rustig'),
      kaart('B Stil', { stilDagen: 60 }),
      kaart('C Laat', { termijnen: teLaat('2026-02-20') }),
      kaart('D Later', { termijnen: teLaat('2026-01-20') }),
      kaart('E Nooit', { stilDagen: null }),
    ],
    P,
  )
  expect(volgorde.map(({ kaarten }) => kaarten[0]?.kind.naam)).toEqual(['D Later', 'C Laat', 'E Nooit', 'B Stil', 'A Rustig'])
})

test('de kaart zegt wat er niet is', () => {
  expect(zinnen(kaart('Sam', { laatstGezien: null, stilDagen: null }))).toEqual(['Nog niet gezien.', 'Nog geen enkel contact vastgelegd.'])
  expect(zinnen(kaart('Sam', { stilDagen: 38 }))).toEqual(['Laatst gezien: 11 dagen geleden.', 'Stil sinds 38 dagen.'])
})

test('een termijn ver weg staat niet op de kaart, de volgende wel', () => {
  const loopt = (eind: `${number}-${number}-${number}`) => teLaat(eind).map((termijn) => ({ ...termijn, stand: 'loopt' as const }))
  const termijnen = [...teLaat('2026-02-20'), ...loopt('2026-04-01'), ...loopt('2026-05-01'), ...loopt('2027-01-01')]
  expect(kaartTermijnen(kaart('Sam', { termijnen }), P).map(({ eind }) => eind)).toEqual(['2026-02-20', '2026-04-01'])
  expect(kaartTermijnen(kaart('Sam', { termijnen: loopt('2027-01-01') }), P)).toEqual([])
})

test('een maatregel zonder verlenging is rood, een naderend einde niet', () => {
  const [, voorbij] = kaartRegels(kaart('Sam', { einddatumMaatregel: '2026-03-01' }), P, nl, tijdwoorden('nl'))
  expect(voorbij).toMatchObject({
    kleur: 'te_laat',
    zin: 'De einddatum van de rechter was 2 dagen geleden. Er is geen verlenging vastgelegd.',
  })
  const [, straks] = kaartRegels(kaart('Sam', { einddatumMaatregel: '2026-04-01' }), P, nl, tijdwoorden('nl'))
  expect(straks).toMatchObject({ kleur: 'rustig', zin: 'Maatregel loopt af over 4 weken en 1 dag, op wo 1 april 2026.' })
})
