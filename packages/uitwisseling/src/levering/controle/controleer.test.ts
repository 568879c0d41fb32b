import { expect, test } from 'vitest'
import { bestandNamen } from '../bestanden.ts'
import { controleerMet, kindA, kindB, leveringMet } from '../proef/levering.ts'
import { controleer } from './controleer.ts'

test('een gewone levering heeft niets te melden', () => {
  const beeld = controleerMet({
    ...Object.fromEntries(bestandNamen.map((naam) => [naam, [{}]])),
    beschikkingen: [{}, { typeMaatregel: '41' }],
  })
  expect(beeld.levering.bevindingen.lijst()).toEqual([])
  expect(beeld.tel('contacten')).toEqual({ goed: 1, fout: 0, hangt: 0, dubbel: 0, 'niet-te-plaatsen': 0, onleesbaar: 0 })
})

test('wat aan een foute record hangt, blijft mee weg, stap voor stap', () => {
  const beeld = controleerMet({
    teams: [],
    medewerkers: [{ teamCode: 'T9' }, { personeelsnummer: 'P2' }],
    dienstverbanden: [{}],
    jeugdbescherming: [{ datumEinde: '2024-12-31' }, { bsn: kindB }],
    beschikkingen: [{}, { bsn: kindB }],
    toewijzingen: [{ bsn: kindB }, { personeelsnummer: 'P2' }, { bsn: kindB, personeelsnummer: 'P2' }],
    contacten: [{}, { bsn: kindB }],
  })
  expect(beeld.levering.bevindingen.aantal('fout')).toBe(2)
  expect(beeld.toestandVan('dienstverbanden', 0)).toBe('hangt')
  expect([0, 1].map((index) => beeld.toestandVan('beschikkingen', index))).toEqual(['hangt', 'goed'])
  expect([0, 1, 2].map((index) => beeld.toestandVan('toewijzingen', index))).toEqual(['hangt', 'hangt', 'goed'])
  expect([0, 1].map((index) => beeld.toestandVan('contacten', index))).toEqual(['hangt', 'goed'])
})

test('elk record weet waar het naar verwijst', () => {
  const { verwijzingen, maatregelen, kinderen } = controleerMet({
    teams: [{}],
    medewerkers: [{ teamCode: 'T1' }, { personeelsnummer: 'P2' }],
    jeugdbescherming: [{ bsn: kindB }, {}],
    jeugdreclassering: [{}],
    toewijzingen: [{ personeelsnummer: 'P2' }, { typeMaatregel: '41' }],
    contacten: [{ personeelsnummer: 'P1' }],
  })
  expect([verwijzingen.teamVan(0), verwijzingen.teamVan(1)]).toEqual([0, null])
  expect(verwijzingen.medewerkerVan('toewijzingen', 0)).toBe(1)
  expect(kinderen[Number(verwijzingen.kindVan('contacten', 0))]?.bsn).toBe(kindA)
  const bedoeld = [0, 1].map((index) => maatregelen[Number(verwijzingen.maatregelenVan('toewijzingen', index)[0])])
  expect(bedoeld.map((maatregel) => [maatregel?.bestand, maatregel?.index])).toEqual([
    ['jeugdbescherming', 1],
    ['jeugdreclassering', 0],
  ])
})

test('toewijzingen zonder het bestand medewerkers worden niet geregistreerd', () => {
  const bekend = { team: () => true, medewerker: () => true, kind: () => true, maatregel: () => true }
  expect(controleerMet({ jeugdbescherming: [{}], toewijzingen: [{}] }, bekend).toestandVan('toewijzingen', 0)).toBe('hangt')
})

test('wie verwijst naar een bestand dat niet te lezen was, hangt daaraan en heeft zelf geen fout', () => {
  const { bestanden, ...levering } = leveringMet({ medewerkers: [{}], jeugdbescherming: [], toewijzingen: [{}] })
  const jeugdbescherming = { ...bestanden.jeugdbescherming, bruikbaar: false }
  const beeld = controleer({ ...levering, bestanden: { ...bestanden, jeugdbescherming } })
  expect(beeld.toestandVan('toewijzingen', 0)).toBe('hangt')
  expect(beeld.levering.bevindingen.aantal('fout')).toBe(0)
})
