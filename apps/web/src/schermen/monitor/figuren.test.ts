import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { figuurregels } from './figuren.ts'
import { csvVan, eigenGrafieken, gepubliceerdeGrafieken, tabelVan } from './reeks.ts'
import { spreidLabels } from './schaal.ts'
import type { Dagcijfers } from './vraag.ts'

const t = nl.monitor
const klok = (opTijd: number, geteld: number) => ({ opTijd, geteld, buitenBeschouwing: 2 })
const cijfers: Dagcijfers = {
  zonderKennisgeving: { jeugdbescherming: 3, jeugdreclassering: 1 },
  peildatum: '2025-04-01',
  definitieversie: '2026-1',
  kennismoment: '2025-04-02T10:00:00.000000Z',
  kinderen: { totaal: 2398, waarvanJeugdbescherming: 2000, waarvanAlleenJeugdreclassering: 398 },
  fte: { jbjr: 170.25, metOndersteunend: 190, primairProces: 250 },
  werklast: { perJbjr: 14.0852, perMetOndersteunend: 12.62, perPrimairProces: 9.592 },
  zonderVasteJeugdbeschermer: 40,
  wachtlijst: { totaal: 34, start: 10, intern: 24, percentage: 1.4178 },
  eersteContact: { jeugdbescherming: klok(98, 120), jeugdreclassering: klok(0, 0) },
  planVanAanpak: { jeugdbescherming: klok(50, 50), jeugdreclassering: klok(9, 10) },
  verloop12m: 0.1234,
  verzuim12m: null,
  wisselingen: { gemiddeld: 1.72, maximum: 6 },
}
const regels = (anders: Partial<Dagcijfers> = {}) => figuurregels({ ...cijfers, ...anders }, t, tijdwoorden('nl'))
const regel = (sleutel: string, anders: Partial<Dagcijfers> = {}) => regels(anders).find((een) => een.sleutel === sleutel)

test('elk cijfer is een zin', () => {
  expect(regel('wachtlijst')?.zin).toBe('34 kinderen wachtten langer dan 5 werkdagen op een vaste jeugdbeschermer.')
  expect(regel('wachtlijst')?.erbij).toBe(
    '10 sinds de start van hun maatregel, 24 omdat hun jeugdbeschermer wegviel. Dat is 1,4% van alle kinderen; de referentielijn is 3%.',
  )
  expect(regel('werklast')?.zin).toBe('Per fte jeugdbeschermer of jeugdreclasseerder waren er 14,1 kinderen.')
  expect(regel('eersteContact-jeugdbescherming')?.zin).toBe('Bij jeugdbescherming is in 98 van 120 gevallen het kind op tijd gezien.')
  expect(regel('verloop')?.zin).toBe('In een jaar ging 12,3% van de medewerkers uit dienst.')
  for (const { zin } of regels()) expect(zin).toMatch(/^[A-Z0-9].*\.$/)
})

test('alleen een gemiste termijn is rood', () => {
  expect(regels().flatMap(({ gemist }) => gemist ?? [])).toEqual([
    '22 keer is het kind te laat of niet gezien.',
    '1 plan kwam te laat of niet.',
  ])
})

test('de kinderen achter gemiste termijnen staan er één keer, bij de eerste soort die er mist', () => {
  const metKinderen = regels().flatMap(({ sleutel, kinderen }) => (kinderen ? [`${sleutel}: ${kinderen.figuur}`] : []))
  expect(metKinderen).toEqual([
    'wachtlijst: wachtlijst',
    'zonderVaste: zonderVasteJeugdbeschermer',
    'eersteContact-jeugdbescherming: eersteContactTeLaat',
    'planVanAanpak-jeugdreclassering: planTeLaat',
    'kennisgeving: zonderKennisgeving',
  ])
})

test('wat niet te berekenen is, heet niet nul', () => {
  expect(regel('verzuim')?.zin).toMatch(/niet te berekenen/)
  expect(regel('werklast', { werklast: { perJbjr: null, perMetOndersteunend: null, perPrimairProces: null } })?.zin).toBe(t.werklastGeen)
  expect(regel('eersteContact-jeugdreclassering')?.zin).toBe('Bij jeugdreclassering liep in dit half jaar geen termijn af.')
  expect(regel('wisselingen', { wisselingen: { gemiddeld: null, maximum: 0 } })).toBeUndefined()
})

test('een grafiek heeft haar tabel, de laatste dag bovenaan, en een leeg vak waar niets te berekenen was', () => {
  const maart: Dagcijfers = { ...cijfers, peildatum: '2025-03-01', verzuim12m: 0.071 }
  const [kinderen, , , contact, , personeel] = eigenGrafieken([maart, cijfers], t)
  expect(kinderen && tabelVan(kinderen)).toEqual([
    { dag: '2025-04-01', waarden: [2398] },
    { dag: '2025-03-01', waarden: [2398] },
  ])
  expect(contact && tabelVan(contact)[0]?.waarden).toEqual([81.7, null])
  expect(personeel && csvVan(personeel, 'Peildatum')).toBe(
    '\ufeffPeildatum;Verloop;Ziekteverzuim\r\n2025-03-01;12,3;7,1\r\n2025-04-01;12,3;\r\n',
  )
})

test('de gepubliceerde reeks staat in eigen grafieken', () => {
  const punt = { peildatum: '2025-04-01' as const, kinderen: 31230, werklast: 12, wachtlijst: 1358, start: 518, intern: 840 }
  const extern = gepubliceerdeGrafieken([punt], t)
  expect(extern.map(({ sleutel }) => sleutel)).toEqual(['kinderen', 'wachtlijst', 'werklast'])
  expect(extern.flatMap(({ lijnen }) => lijnen.map(({ punten }) => punten[0]?.waarde))).toEqual([31230, 1358, 518, 840, 12])
})

test('namen aan het eind van lijnen staan nooit over elkaar', () => {
  const ruimte = { afstand: 16, boven: 0, onder: 100 }
  expect(spreidLabels([50, 52, 10], ruimte)).toEqual([50, 66, 10])
  expect(spreidLabels([99, 98, 97], ruimte)).toEqual([100, 84, 68])
  expect(spreidLabels([], ruimte)).toEqual([])
})
