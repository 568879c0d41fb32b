import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Datum } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { datumArbitrary } from '../proef/index.ts'
import { type Gebeurtenis, type GebeurtenisSoort, gebeurtenisSoorten } from './gebeurtenis.ts'
import { klokregels } from './klokregels.ts'
import { berekenNormklokken, normVan } from './normklok.ts'

const kalender = maakKalender()
let nummer = 0
const op = (datum: Datum, soort: GebeurtenisSoort, betreft = 'zaak', geenKlokOmdat?: string): Gebeurtenis => ({
  bij: '11',
  id: String(nummer++).padStart(6, '0'),
  soort,
  datum,
  betreft,
  ...(geenKlokOmdat === undefined ? {} : { geenKlokOmdat }),
})
const klok = (norm: string, gebeurtenissen: Gebeurtenis[], peildatum: Datum, onderdeel?: string) =>
  berekenNormklokken(gebeurtenissen, peildatum, kalender)
    .filter((een) => een.norm.id === norm && (onderdeel === undefined ? een.onderdeel !== 'mdo' : een.onderdeel === onderdeel))
    .map(({ eind, stand, gehaaldOp }) => [eind, stand, gehaaldOp])

describe('een klok volgt uit wat er gebeurt', () => {
  const verzonden = op('2026-04-30', 'aanwijzing_bekendgemaakt')

  test('naar de kinderrechter na een aanwijzing: twee weken over Hemelvaart, gehaald op de dag van het verzoek (BW 1:264 lid 3)', () => {
    expect(klok('SA-002', [verzonden], '2026-05-18')).toEqual([['2026-05-18', 'loopt', null]])
    expect(klok('SA-002', [verzonden], '2026-05-19')).toEqual([['2026-05-18', 'vervallen', null]])
    const verzoek = op('2026-05-11', 'vervallenverklaring_verzocht')
    expect(klok('SA-002', [verzonden, verzoek], '2026-06-01')).toEqual([['2026-05-18', 'gehaald', '2026-05-11']])
  })

  test('wat over een andere aanwijzing gaat, haalt deze klok niet', () => {
    const ander = op('2026-05-11', 'vervallenverklaring_verzocht', 'andere aanwijzing')
    expect(klok('SA-002', [verzonden, ander], '2026-05-12')).toEqual([['2026-05-18', 'loopt', null]])
  })

  test('horen na een beschikking zonder verhoor schuift niet op, ook niet over Hemelvaart (Rv 800 lid 3)', () => {
    expect(klok('VOTS-002', [op('2026-04-30', 'beschikking_zonder_horen')], '2026-05-15')).toEqual([['2026-05-14', 'te_laat', null]])
  })

  test('een plan wordt elk jaar geëvalueerd, telkens vanaf de laatste keer', () => {
    const feiten = [op('2025-02-10', 'plan_vastgesteld'), op('2025-09-01', 'plan_geevalueerd')]
    expect(klok('JB-014', feiten, '2025-10-01')).toEqual([
      ['2026-02-10', 'gehaald', '2025-09-01'],
      ['2026-09-01', 'loopt', null],
    ])
  })

  test('van de einddatum wordt teruggerekend: twaalf weken om te besluiten, acht om te verzoeken, twee maanden om de Raad in te lichten', () => {
    const einddatum = op('2026-12-24', 'einddatum')
    expect(klok('OTS-003', [einddatum], '2026-09-01', 'mdo')).toEqual([['2026-10-01', 'loopt', null]])
    expect(klok('OTS-003', [einddatum, op('2026-10-20', 'verlenging_verzocht')], '2026-11-01')).toEqual([
      ['2026-10-29', 'gehaald', '2026-10-20'],
    ])
  })

  test('de Raad inlichten hoeft pas als is besloten niet te verlengen, en dan niet meer als toch verlenging is verzocht', () => {
    const einddatum = op('2026-12-24', 'einddatum')
    const nietVerlengen = op('2026-09-20', 'niet_verlengen_voorgenomen')
    expect(klok('OTS-005', [einddatum], '2026-11-01')).toEqual([['2026-10-24', 'niet_van_toepassing', null]])
    expect(klok('OTS-005', [einddatum, nietVerlengen], '2026-11-01')).toEqual([['2026-10-24', 'te_laat', null]])
    const toch = op('2026-10-20', 'verlenging_verzocht')
    expect(klok('OTS-005', [einddatum, nietVerlengen, toch], '2026-11-01')).toEqual([['2026-10-24', 'vervallen', null]])
    const ingelicht = op('2026-10-01', 'raad_ingelicht')
    expect(klok('OTS-005', [einddatum, nietVerlengen, ingelicht], '2026-11-01')).toEqual([['2026-10-24', 'gehaald', '2026-10-01']])
  })

  test('wat voor de vorige einddatum is gedaan, telt niet voor de volgende', () => {
    const feiten = [op('2026-12-24', 'einddatum'), op('2026-10-20', 'verlenging_verzocht'), op('2027-12-24', 'einddatum')]
    expect(klok('OTS-003', feiten, '2027-11-15')).toEqual([
      ['2026-10-29', 'gehaald', '2026-10-20'],
      ['2027-10-29', 'te_laat', null],
    ])
    const nietVerlengd = [op('2026-12-24', 'einddatum'), op('2026-09-01', 'niet_verlengen_voorgenomen'), op('2027-12-24', 'einddatum')]
    expect(klok('OTS-003', nietVerlengd, '2027-09-15').map(([, stand]) => stand)).toEqual(['vervallen', 'loopt'])
  })

  test('is er een latere einddatum, dan is de vorige verlengd en hoeft daar niets meer voor', () => {
    const feiten = [op('2025-12-24', 'einddatum'), op('2026-12-24', 'einddatum')]
    expect(klok('OTS-003', feiten, '2026-11-15')).toEqual([
      ['2025-10-29', 'vervallen', null],
      ['2026-10-29', 'te_laat', null],
    ])
    const [eerste] = berekenNormklokken(feiten, '2026-11-15', kalender)
    expect([eerste?.isOpen, eerste?.reden]).toEqual([false, 'De einddatum is verlengd tot do 24 december 2026.'])
  })

  test('is een machtiging geëindigd, dan hoeft niemand haar nog te verlengen', () => {
    const feiten = [op('2026-06-30', 'einddatum'), op('2026-06-30', 'machtiging_geeindigd')]
    const open = (peildatum: Datum) => berekenNormklokken(feiten, peildatum, kalender).filter(({ isOpen }) => isOpen).length
    expect([open('2026-06-29'), open('2026-06-30'), open('2026-12-01')]).toEqual([2, 0, 0])
  })

  test('wordt een verzoek ingetrokken, dan staat de klok weer open', () => {
    const verzoek = op('2026-05-11', 'vervallenverklaring_verzocht')
    const vastgelegd = [verzonden, verzoek]
    expect(klok('SA-002', vastgelegd, '2026-06-01')).toEqual([['2026-05-18', 'gehaald', '2026-05-11']])
    expect(
      klok(
        'SA-002',
        vastgelegd.filter((een) => een !== verzoek),
        '2026-06-01',
      ),
    ).toEqual([['2026-05-18', 'vervallen', null]])
  })

  test('een verlenging begint geen nieuw eerste contact, en zegt waarom', () => {
    const [eerste] = berekenNormklokken(
      [op('2026-03-02', 'maatregel_ontvangen', 'zaak', 'De maatregel is verlengd: er begint geen nieuw eerste contact.')],
      '2026-04-01',
      kalender,
    ).filter(({ norm }) => norm.id === 'JB-002')
    expect([eerste?.stand, eerste?.reden]).toEqual([
      'niet_van_toepassing',
      'De maatregel is verlengd: er begint geen nieuw eerste contact.',
    ])
  })

  test('van wat uit een levering komt en waarvan het vervolg daar niet in staat, loopt geen klok tot iemand het vastlegt', () => {
    const geleverd: Gebeurtenis = { ...op('2024-03-01', 'plan_vastgesteld'), uitLevering: true }
    const stand = (...gebeurtenissen: Gebeurtenis[]) => klok('JB-014', gebeurtenissen, '2026-06-01').map(([, een]) => een)
    expect(stand(geleverd)).toEqual(['niet_van_toepassing'])
    expect(stand(geleverd, op('2026-01-10', 'plan_geevalueerd'))).toEqual(['niet_van_toepassing', 'loopt'])
    expect(stand(op('2024-03-01', 'plan_vastgesteld'))).toEqual(['te_laat'])
  })

  test('een nieuw plan neemt de plaats in van het vorige, ook voor de evaluatie', () => {
    const plannen = [op('2024-03-01', 'plan_vastgesteld'), op('2024-09-01', 'plan_vastgesteld')]
    expect(klok('JB-014', plannen, '2025-01-01')).toEqual([
      ['2025-03-01', 'vervallen', null],
      ['2025-09-01', 'loopt', null],
    ])
  })

  test('een recht dat niemand gebruikt vervalt, een duur loopt vol: te laat is daar niemand', () => {
    const [beroep] = berekenNormklokken([op('2026-01-05', 'beschikking_gegeven')], '2026-06-01', kalender)
    expect([beroep?.stand, beroep?.isOpen, beroep?.reden]).toEqual(['vervallen', false, 'De laatste dag was di 7 april 2026.'])
    expect(klok('UHP-008', [op('2025-02-01', 'kind_geplaatst')], '2026-06-01')).toEqual([['2026-02-01', 'gehaald', '2026-02-01']])
  })

  test('de zeventiende verjaardag vraagt een toekomstplan voor de achttiende (norm TP-001)', () => {
    expect(klok('TP-001', [op('2026-05-04', 'jeugdige_zeventien')], '2026-06-01')).toEqual([['2027-05-03', 'loopt', null]])
  })

  test('contact met een ouder is een klok apart, alleen bij maatregelen waar een ouder gezag heeft', () => {
    const begin = op('2026-04-30', 'maatregel_ontvangen')
    expect(klok('JB-001', [begin, op('2026-05-04', 'eerste_contact_ouder')], '2026-06-01')).toEqual([
      ['2026-05-08', 'gehaald', '2026-05-04'],
    ])
    expect(klok('JB-001', [{ ...begin, bij: '21' }], '2026-06-01')).toEqual([])
  })

  test('een proeftijd loopt niet tijdens detentie: die dagen komen erbij (Sr 77y)', () => {
    const begin = op('2026-01-15', 'proeftijd_ingegaan')
    const detentie = [op('2026-03-01', 'detentie_begonnen'), op('2026-03-31', 'detentie_geeindigd')]
    expect(klok('JR-005', [begin, ...detentie], '2026-06-01')).toEqual([['2028-02-14', 'loopt', null]])
    expect(klok('JR-005', [begin, op('2026-03-01', 'detentie_begonnen')], '2026-03-11')).toEqual([['2028-01-25', 'opgeschort', null]])
  })

  test('eindigt de maatregel voor de klok, dan vervalt zij; eindigt hij erna, dan was zij te laat', () => {
    const begin = op('2026-04-30', 'maatregel_ontvangen')
    expect(klok('JB-002', [begin, op('2026-05-06', 'maatregel_geeindigd')], '2026-06-01')).toEqual([['2026-05-08', 'vervallen', null]])
    expect(klok('JB-002', [begin, op('2026-05-20', 'maatregel_geeindigd')], '2026-06-01')).toEqual([['2026-05-08', 'te_laat', null]])
  })

  test('elke regel rekent met een norm die een getal heeft en nu geldt', () => {
    for (const regel of klokregels) {
      const norm = normVan(regel)
      expect([norm.id, norm.lengte === null, norm.geldig]).toEqual([norm.id, false, undefined])
    }
  })

  test('de uitleg zegt welke dag, waarom en waar het staat', () => {
    const [eerste] = berekenNormklokken([verzonden], '2026-05-01', kalender)
    expect(eerste?.uitleg).toBe(
      'De kinderrechter vragen een aanwijzing vervallen te verklaren: uiterlijk ma 18 mei 2026, omdat een aanwijzing is verzonden of uitgereikt op do 30 april 2026 (BW art. 1:264 lid 3).',
    )
  })
})

const soorten = Object.keys(gebeurtenisSoorten) as GebeurtenisSoort[]
const gebeurtenis = fc.record({
  id: fc.uuid(),
  soort: fc.constantFrom(...soorten),
  datum: datumArbitrary('2024-01-01', '2027-12-31'),
  betreft: fc.constantFrom('een', 'twee'),
  bij: fc.constantFrom('11' as const, '41' as const, '72' as const),
})
const verloop = fc.uniqueArray(gebeurtenis, { maxLength: 25, selector: ({ id }) => id })

test.prop([
  verloop.chain((feiten) => fc.tuple(fc.constant(feiten), fc.shuffledSubarray(feiten, { minLength: feiten.length }))),
  datumArbitrary('2024-01-01', '2028-12-31'),
])('in welke volgorde het wordt vastgelegd, maakt voor de klokken niets uit', ([feiten, anders], peildatum) => {
  expect(berekenNormklokken(anders, peildatum, kalender)).toEqual(berekenNormklokken(feiten, peildatum, kalender))
})

test.prop([verloop, datumArbitrary('2024-01-01', '2028-12-31')])(
  'wat over iets anders gaat en wat nog moet gebeuren, raakt een klok niet',
  (feiten, peildatum) => {
    const klokken = berekenNormklokken(feiten, peildatum, kalender)
    const overEen = feiten.filter(({ betreft }) => betreft === 'een')
    expect(berekenNormklokken(overEen, peildatum, kalender)).toEqual(klokken.filter(({ betreft }) => betreft === 'een'))
    const bekend = feiten.filter(
      ({ datum, soort }) => datum <= peildatum || soort === 'einddatum' || soort === 'eerder_beeindigen_voorgenomen',
    )
    expect(berekenNormklokken(bekend, peildatum, kalender)).toEqual(klokken)
  },
)

test.prop([verloop, datumArbitrary('2024-01-01', '2028-12-31')])(
  'een klok die te laat is, is niet gehaald en haar laatste dag is voorbij',
  (feiten, peildatum) => {
    for (const { aard, stand, eind, gehaaldOp, isOpen, reden, waarschuwVanaf } of berekenNormklokken(feiten, peildatum, kalender)) {
      const isRustig = ['loopt', 'vervallen', 'opgeschort', 'niet_van_toepassing'].includes(stand)
      expect(stand === 'te_laat').toBe(aard === 'plicht' && gehaaldOp === null && !isRustig && eind < peildatum)
      expect((stand === 'gehaald') === (gehaaldOp !== null)).toBe(true)
      expect(reden !== null).toBe(stand === 'vervallen' || stand === 'niet_van_toepassing')
      expect(isOpen && !['loopt', 'te_laat', 'opgeschort'].includes(stand)).toBe(false)
      expect(waarschuwVanaf <= eind).toBe(true)
    }
  },
)
