import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

const vastAan = (naam: string) => ({ jeugdbescherming: [{}], medewerkers: [{ naam }], toewijzingen: [{}] })

test('een werkvoorraad of wachtlijst als vaste jeugdbeschermer is een fout', () => {
  for (const naam of ['Werkvoorraad Noord', 'wachtlijst', 'Team Oost (wachtrij)'])
    expect(plaatsen('wachtrij-als-medewerker', vastAan(naam))).toEqual(['toewijzingen:2 personeelsnummer'])
})

test('iemand die Pool heet kan een mens zijn: dat is een waarschuwing, geen fout', () => {
  expect(plaatsen('wachtrij-als-medewerker', vastAan('J. Pool'))).toEqual([])
  expect(plaatsen('misschien-wachtrij-als-medewerker', vastAan('J. Pool'))).toEqual(['toewijzingen:2 personeelsnummer'])
})

test('een woord dat zo’n naam alleen bevat, zegt niets', () => {
  for (const naam of ['M. Poolman', 'T. Teamsma', 'Wachtlijster'])
    expect([
      ...plaatsen('wachtrij-als-medewerker', vastAan(naam)),
      ...plaatsen('misschien-wachtrij-als-medewerker', vastAan(naam)),
    ]).toEqual([])
})

test('een pool die waarneemt is niet de vaste jeugdbeschermer', () => {
  expect(plaatsen('wachtrij-als-medewerker', { ...vastAan('Werkvoorraad'), toewijzingen: [{ rol: 'waarnemend' }] })).toEqual([])
})
