import { expect, test } from 'vitest'
import { nl } from '../teksten/nl.ts'
import { tijdwoorden } from '../teksten/tijd.ts'
import { type Agendapunt, agendaKleur, agendaZin, inZicht } from './agenda.ts'

const P = '2026-03-03'
const tijd = tijdwoorden('nl')
const punt = (soort: Agendapunt['soort'], uiterlijk: Agendapunt['uiterlijk'], isEerder = true): Agendapunt => ({
  soort,
  uiterlijk,
  isEerder,
})
const zin = (een: Agendapunt) => agendaZin(een, P, nl.kind, tijd)

test('een afspraak of werkafspraak die voorbij is, is oranje: rood is alleen wat de wet vraagt', () => {
  expect(agendaKleur(punt('controle', '2026-03-02'), P)).toBe('deze_week')
  expect(agendaKleur(punt('voogdij', '2026-03-02'), P)).toBe('deze_week')
  expect(agendaKleur(punt('controle', P), P)).toBe('deze_week')
  expect(agendaKleur(punt('controle', '2026-03-11'), P)).toBe('rustig')
})

test('een punt zegt wat er moet gebeuren en wanneer', () => {
  expect(zin(punt('controle', '2026-03-10'))).toBe('Controleer de afspraken van het veiligheidsplan op di 10 maart 2026.')
  expect(zin(punt('voogdij', '2026-03-02'))).toBe('De voogdij zou uiterlijk ma 2 maart 2026 opnieuw worden bekeken.')
  expect(zin(punt('voogdij', '2026-03-02', false))).toBe('De voogdij is hier nog niet beoordeeld.')
})

test('wat pas over een half jaar moet, staat nog niet op de kaart', () => {
  expect(inZicht(punt('voogdij', '2026-05-26'), P)).toBe(true)
  expect(inZicht(punt('voogdij', '2026-05-27'), P)).toBe(false)
})
