import { expect, test } from 'vitest'
import { kindB, plaatsen } from '../proef/levering.ts'

test('een onbekend personeelsnummer, team, kind of een onbekende maatregel is een fout', () => {
  const gevonden = plaatsen('verwijzing-naar-niets', {
    medewerkers: [{ teamCode: 'T9' }],
    dienstverbanden: [{ personeelsnummer: 'P9' }],
    jeugdbescherming: [{}],
    beschikkingen: [{ typeMaatregel: '12' }],
    plannen: [{ datumAanvang: '2025-01-07' }],
    contacten: [{ bsn: kindB }, { personeelsnummer: 'P9' }],
  })
  expect(gevonden.toSorted()).toEqual([
    'beschikkingen:2 datum_aanvang',
    'contacten:2 bsn',
    'contacten:3 personeelsnummer',
    'dienstverbanden:2 personeelsnummer',
    'medewerkers:2 team_code',
    'plannen:2 datum_aanvang',
  ])
})

test('wat eerder is ingelezen, is iets om naar te verwijzen', () => {
  const alles = { team: () => true, medewerker: () => true, kind: () => true, maatregel: () => true }
  const los = { medewerkers: [{ teamCode: 'T9' }], contacten: [{ bsn: kindB, personeelsnummer: 'P9' }], plannen: [{}] }
  expect(plaatsen('verwijzing-naar-niets', los, alles)).toEqual([])
})
