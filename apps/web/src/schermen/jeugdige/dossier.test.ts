import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { geboorteZin, maatregelZin, verdeelTermijnen, voorletters } from './dossier.ts'
import { tijdlijn } from './tijdlijn.ts'
import type { Dossier } from './vraag.ts'

const tijd = tijdwoorden('nl')
const maatregel: Dossier['maatregelen'][number] = {
  id: 'm1',
  type: '11',
  naam: 'Ondertoezichtstelling',
  eersteDag: '2025-05-12',
  laatsteDag: null,
  einddatumBeschikking: '2026-05-11',
  loopt: true,
  kennisgeving: '2025-05-14',
}
const aisha = { id: 'a', naam: 'Aisha Bakker' }
const dossier: Dossier = {
  peildatum: '2026-03-03',
  kennismoment: '2026-03-03T10:00:00Z',
  alleenLezen: false,
  kind: { id: 'k', dossiernummer: 'D1', naam: 'Sam de Vries', leeftijd: 9, geslacht: 'M' },
  bsn: null,
  bsnSoort: 'bekend',
  geboortedatum: '20170204',
  postcodeOfGemeente: null,
  grondVanToegang: ['toewijzing'],
  wie: {
    vaste: null,
    zonderSinds: null,
    werkdagenZonder: null,
    soort: null,
    opWachtlijst: false,
    contactpersoon: null,
    wisselingen: 1,
  },
  zicht: { laatstGezien: null, wijze: null, dagen: null },
  maatregelen: [maatregel, { ...maatregel, id: 'm2' }],
  machtigingen: [],
  toewijzingen: [
    { id: 't1', maatregelId: 'm1', medewerker: aisha, rol: 'vast', van: '2025-05-20', tot: null, reden: null },
    { id: 't2', maatregelId: 'm2', medewerker: aisha, rol: 'vast', van: '2025-05-20', tot: null, reden: null },
  ],
  plannen: [{ id: 'p', maatregelId: 'm1', soort: 'plan_van_aanpak', vastgesteldOp: '2026-04-01' }],
  contacten: [
    {
      id: 'c',
      datum: '2026-01-05',
      met: 'jeugdige',
      wijze: 'huisbezoek',
      jeugdigeGezien: true,
      alleenGesproken: true,
      medewerker: aisha,
      feit: 'Sam at mee.',
      indruk: null,
      veiligheid: 'Rustig thuis.',
      afspraak: null,
    },
  ],
  taxaties: [],
  bodemeisen: [],
  termijnen: [],
  agenda: [],
  geschiedenis: [],
  acties: [],
}

test('een maatregel staat er zoals de rechter hem zei', () => {
  expect(maatregelZin(maatregel, nl.kind, tijd)).toBe('Ondertoezichtstelling sinds 12 mei 2025, tot en met 11 mei 2026')
  expect(maatregelZin({ ...maatregel, einddatumBeschikking: null }, nl.kind, tijd)).toBe('Ondertoezichtstelling sinds 12 mei 2025')
})

test('van een geboortedatum staat er wat bekend is', () => {
  expect(geboorteZin('20170204', nl.jeugdige, tijd)).toBe('geboren 4 februari 2017')
  expect(geboorteZin('20170000', nl.jeugdige, tijd)).toBe('geboren 2017')
  expect(geboorteZin('00000000', nl.jeugdige, tijd)).toBeNull()
})

test('voorletters in plaats van een gezicht', () => {
  expect(voorletters('Aisha de Bakker')).toBe('AB')
  expect(voorletters('Sam')).toBe('S')
})

test('dezelfde jeugdbeschermer op twee maatregelen is één gebeurtenis', () => {
  expect(tijdlijn(dossier, nl).filter(({ soort }) => soort === 'wie')).toHaveLength(1)
})

test('de nieuwste dag staat bovenaan, en wat nog moet komen staat er niet', () => {
  const dagen = tijdlijn(dossier, nl).map(({ dag }) => dag)
  expect(dagen[0]).toBe('2026-01-05')
  expect(dagen).toEqual(dagen.toSorted().reverse())
  expect(dagen).not.toContain('2026-04-01')
})

test('feit en veiligheid staan apart, met wie het schreef', () => {
  const contact = tijdlijn(dossier, nl).find(({ soort }) => soort === 'contact')
  expect(contact).toMatchObject({
    titel: 'Huisbezoek · Jeugdige',
    door: 'Aisha Bakker',
    kenmerken: ['kind gezien', 'alleen gesproken'],
    woorden: [
      { label: 'Feit', tekst: 'Sam at mee.' },
      { label: 'Veiligheid', tekst: 'Rustig thuis.' },
    ],
  })
})

test('gemiste termijnen staan apart van wat nog loopt', () => {
  const termijn = {
    id: '1',
    norm: 'n',
    naam: 'Plan',
    bron: '',
    start: '2026-01-01',
    gehaaldOp: null,
    uitleg: '',
    isOpen: true,
    isWet: true,
    reden: null,
    waarschuwVanaf: '2026-01-01' as const,
    voorbehoud: null,
  } as const
  const verdeeld = verdeelTermijnen(
    [
      { ...termijn, id: 'loopt', eind: '2026-04-01', stand: 'loopt' },
      { ...termijn, id: 'gemist', eind: '2026-02-01', stand: 'te_laat' },
      { ...termijn, id: 'afspraak', eind: '2026-02-20', stand: 'te_laat', isWet: false },
      { ...termijn, id: 'voorbij', eind: '2025-02-01', stand: 'te_laat', isOpen: false },
      { ...termijn, id: 'gehaald', eind: '2026-01-20', stand: 'gehaald', gehaaldOp: '2026-01-10', isOpen: false },
    ],
    '2026-03-03',
  )
  expect(verdeeld.gemist.map(({ id }) => id)).toEqual(['gemist'])
  expect(verdeeld.lopend.map(({ id }) => id)).toEqual(['afspraak', 'loopt'])
  expect(verdeeld.klaar.map(({ id }) => id)).toEqual(['gehaald', 'voorbij'])
})
