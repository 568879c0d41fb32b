import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import type { Cijfers } from '../monitor/vraag.ts'
import type { Wachttijd } from '../wachttijd/vraag.ts'
import { sturingfiguren, wachttijdfiguur } from './figuren.ts'

const tijd = tijdwoorden('nl')
const klok = (opTijd: number, geteld: number) => ({ opTijd, geteld, buitenBeschouwing: 2 })
const cijfers: Cijfers = {
  peildatum: '2025-04-01',
  definitieversie: '2026-1',
  kennismoment: '2025-04-02T10:00:00.000000Z',
  kinderen: { totaal: 2398, waarvanJeugdbescherming: 2000, waarvanAlleenJeugdreclassering: 398 },
  fte: { jbjr: 170.25, metOndersteunend: 190, primairProces: 250 },
  werklast: { perJbjr: 14.0852, perMetOndersteunend: 12.62, perPrimairProces: 9.592 },
  zonderVasteJeugdbeschermer: 40,
  wachtlijst: { totaal: 34, start: 10, intern: 24, percentage: 1.4178 },
  eersteContact: { jeugdbescherming: klok(98, 120), jeugdreclassering: klok(20, 30) },
  planVanAanpak: { jeugdbescherming: klok(0, 0), jeugdreclassering: klok(0, 0) },
  verloop12m: null,
  verzuim12m: null,
  wisselingen: { gemiddeld: null, maximum: 0 },
}
const figuren = (anders: Partial<Cijfers> = {}) => sturingfiguren({ ...cijfers, ...anders }, nl, tijd)
const getFiguur = (sleutel: string, anders: Partial<Cijfers> = {}) => figuren(anders).find((een) => een.sleutel === sleutel)

test('beide families samen zijn één cijfer, met wat buiten beschouwing bleef', () => {
  expect(getFiguur('eersteContact')).toMatchObject({
    zin: 'In 118 van 150 gevallen is het kind op tijd gezien.',
    erbij: 'Dat is 78,7%, over het half jaar tot en met deze dag. 32 keer kwam het te laat of niet.',
    teller: 118,
    noemer: 150,
    buitenBeschouwing: 4,
  })
})

test('zonder termijnen of zonder fte is er geen verzonnen getal', () => {
  expect(getFiguur('planVanAanpak')).toMatchObject({ zin: nl.sturing.geenTermijn, erbij: null })
  const werklast = getFiguur('werklast', { werklast: { perJbjr: null, perMetOndersteunend: null, perPrimairProces: null } })
  expect(werklast).toMatchObject({ zin: nl.monitor.werklastGeen, erbij: null })
})

test('de kans binnen 42 dagen staat er met haar interval; te weinig kinderen is een zin', () => {
  const kans = { kans: 0.784, onder: 0.701, boven: 0.851 }
  const geheel = { start: { perioden: 80, binnen42Dagen: kans }, intern: { perioden: 3, binnen42Dagen: null } }
  const antwoord = { groepen: [geheel] } as unknown as Wachttijd
  expect(wachttijdfiguur(antwoord, nl.sturing, tijd)).toMatchObject({
    zin: 'Wacht een kind sinds de start, dan heeft het met 78% kans binnen 42 dagen een vaste jeugdbeschermer. Met wat toeval doet: tussen 70% en 85%.',
    erbij: nl.sturing.wachttijdTeWeinig.intern,
    kinderen: 'wachttijdStart',
  })
})

test('vielen alleen jeugdbeschermers weg, dan leidt de wachttijd naar die kinderen', () => {
  const groep = { start: { perioden: 0, binnen42Dagen: null }, intern: { perioden: 5, binnen42Dagen: null } }
  expect(wachttijdfiguur({ groepen: [groep] } as unknown as Wachttijd, nl.sturing, tijd).kinderen).toBe('wachttijdIntern')
})
