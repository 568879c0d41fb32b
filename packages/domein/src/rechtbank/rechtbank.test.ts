import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type Datum, maakKalender, plusDagen } from '../kalender/index.ts'
import { datumArbitrary } from '../proef/index.ts'
import { eenBeschikking, eenKind, eenMaatregel } from '../proef/voorbeelden.ts'
import { berekenAgenda, findBesluit, type Gedaan, hoelang, rechtbankstappen, type Titelverloop } from './agenda.ts'
import { bundelDelen, leegVerzoek, nogTeVerantwoorden, vindOntbrekendeDelen } from './bundel.ts'
import { isTweeJaarUithuisgeplaatst, type Machtiging, type Titel, titelSoorten, titelsVan } from './titel.ts'

const kalender = maakKalender()
const ots: Titel = { id: 'ots', soort: 'ondertoezichtstelling', van: '2025-05-12', einddatum: '2026-05-11' }
const verloop = (anders: Partial<Titelverloop> = {}): Titelverloop => ({
  titel: ots,
  gedaan: [],
  zittingen: [],
  tweeJaarUithuisgeplaatst: false,
  ...anders,
})
const kort = (peildatum: Datum, anders: Partial<Titelverloop> = {}) =>
  berekenAgenda(verloop(anders), peildatum, kalender).map(({ stap, uiterlijk, stand }) => [stap, uiterlijk, stand])

describe('de agenda naar de rechtbank', () => {
  test('telt terug vanaf de laatste dag: 12 weken, 8 weken, en de beslissing ervoor', () => {
    expect(kort('2026-02-01')).toEqual([
      ['mdo', '2026-02-16', 'open'],
      ['verzoek', '2026-03-16', 'open'],
      ['zitting', '2026-05-11', 'open'],
    ])
  })

  test('wie niet verlengt, zegt dat de Raad twee maanden ervoor, ook als dat een zaterdag is (BW 1:265j lid 1; Algemene termijnenwet art. 1 lid 2)', () => {
    const besluit: Gedaan = { stap: 'besluit_niet_verlengen', datum: '2026-01-20' }
    expect(kort('2026-03-12', { gedaan: [besluit] })).toEqual([
      ['mdo', '2026-02-16', 'gedaan'],
      ['mededeling_raad', '2026-03-11', 'te_laat'],
    ])
    const zaterdag = berekenAgenda(verloop({ titel: { ...ots, einddatum: '2026-05-14' }, gedaan: [besluit] }), '2026-01-20', kalender)
    expect(zaterdag.find(({ stap }) => stap === 'mededeling_raad')).toMatchObject({ uiterlijk: '2026-03-14', intern: '2026-03-13' })
  })

  test('na twee jaar uithuisplaatsing hoort er advies van de Raad bij (BW 1:265j lid 3)', () => {
    expect(kort('2026-02-01', { tweeJaarUithuisgeplaatst: true })).toContainEqual(['advies_raad', '2026-03-11', 'open'])
    const niet = [{ stap: 'besluit_niet_verlengen', datum: '2026-01-20' }] as const
    expect(kort('2026-02-01', { tweeJaarUithuisgeplaatst: true, gedaan: niet }).map(([stap]) => stap)).not.toContain('advies_raad')
  })

  test('na een beschikking zonder verhoor is er binnen twee weken een zitting; dat schuift niet (Rv 800 lid 3)', () => {
    const vots: Titel = { ...ots, soort: 'voorlopige_ondertoezichtstelling', van: '2026-04-17', einddatum: '2026-07-17' }
    const gedaan: Gedaan[] = [{ stap: 'beschikking_zonder_verhoor', datum: '2026-04-13' }]
    expect(kort('2026-04-20', { titel: vots, gedaan })).toEqual([['horen', '2026-04-27', 'open']])
    expect(kort('2026-04-28', { titel: vots, gedaan })).toEqual([['horen', '2026-04-27', 'te_laat']])
    expect(kort('2026-04-28', { titel: vots, gedaan, zittingen: ['2026-04-24'] })).toEqual([['horen', '2026-04-27', 'gedaan']])
    expect(kort('2026-04-29', { titel: vots, gedaan, zittingen: ['2026-04-28'] })).toEqual([['horen', '2026-04-27', 'te_laat_gedaan']])
  })

  test('zegt in woorden hoe lang nog, of hoe lang al te laat', () => {
    const [mdo] = berekenAgenda(verloop(), '2026-03-01', kalender)
    if (!mdo) throw new Error('Er is geen MDO.')
    expect(hoelang(mdo, '2026-02-16')).toBe('vandaag')
    expect(hoelang(mdo, '2026-02-06')).toBe('nog 1 week en 3 dagen')
    expect(hoelang(mdo, '2026-03-01')).toBe('1 week en 6 dagen te laat')
    expect(hoelang({ ...mdo, stand: 'te_laat_gedaan', gedaanOp: '2026-02-18' }, '2026-03-01')).toBe('2 dagen te laat gedaan')
    expect(mdo.uitleg).toBe(
      'Besluit om wel of niet te verlengen: uiterlijk ma 16 februari 2026, 12 weken voor de laatste dag, ma 11 mei 2026 (werkwijze van gecertificeerde instellingen).',
    )
  })

  test('het laatste besluit telt', () => {
    expect(findBesluit([])).toBeNull()
    expect(
      findBesluit([
        { stap: 'besluit_niet_verlengen', datum: '2026-02-01' },
        { stap: 'besluit_verlengen', datum: '2026-01-20' },
      ]),
    ).toBe('niet_verlengen')
  })

  const stappen = fc.array(fc.record({ stap: fc.constantFrom(...rechtbankstappen), datum: datumArbitrary('2025-01-01', '2026-12-31') }), {
    maxLength: 6,
  })
  test.prop([
    datumArbitrary('2025-06-01', '2026-12-31'),
    datumArbitrary('2025-01-01', '2026-12-31'),
    fc.constantFrom(...titelSoorten),
    stappen,
    fc.array(datumArbitrary('2025-01-01', '2026-12-31'), { maxLength: 3 }),
    fc.boolean(),
  ])(
    'van elke stap is er hoogstens één voor de laatste dag, nooit erna, en gedaan is nooit te laat',
    (einddatum, peildatum, soort, gedaan, zittingen, tweeJaar) => {
      const punten = berekenAgenda(
        { titel: { ...ots, soort, einddatum }, gedaan, zittingen, tweeJaarUithuisgeplaatst: tweeJaar },
        peildatum,
        kalender,
      )
      const terug = punten.filter(({ norm }) => norm.regel === 'TERUG')
      expect(new Set(terug.map(({ stap }) => stap)).size).toBe(terug.length)
      for (const { uiterlijk, intern, stand, gedaanOp } of terug) {
        expect(uiterlijk <= einddatum && intern <= uiterlijk).toBe(true)
        expect(gedaanOp !== null).toBe(stand === 'gedaan' || stand === 'te_laat_gedaan')
        if (stand === 'te_laat') expect(peildatum > uiterlijk).toBe(true)
      }
      expect(terug.some(({ stap }) => stap === 'mededeling_raad') && terug.some(({ stap }) => stap === 'verzoek')).toBe(false)
    },
  )
})

describe('de titels van een kind', () => {
  const jaar = (van: Datum, tot: Datum): Machtiging => ({ id: van, soort: 'uithuisplaatsing', van, tot })
  const maatregel = eenMaatregel('2024-05-12', {
    beschikkingen: [eenBeschikking({ einddatum: '2025-05-11' }), eenBeschikking({ einddatum: '2026-05-11' })],
  })
  const kind = eenKind([maatregel])

  test('zijn wat loopt en een laatste dag heeft; voogdij heeft er geen', () => {
    const voogdij = eenMaatregel('2024-01-01', { type: '21', beschikkingen: [eenBeschikking({ einddatum: '2030-01-01' })] })
    const machtiging = jaar('2025-11-11', '2026-04-11')
    expect(titelsVan(eenKind([maatregel, voogdij]), [machtiging], '2026-01-01').map(({ soort, einddatum }) => [soort, einddatum])).toEqual([
      ['uithuisplaatsing', '2026-04-11'],
      ['ondertoezichtstelling', '2026-05-11'],
    ])
    expect(titelsVan(kind, [machtiging], '2025-01-01').map(({ soort }) => soort)).toEqual(['ondertoezichtstelling'])
  })

  test('twee jaar uithuisplaatsing is twee jaar zonder een dag ertussen', () => {
    const aaneen = [jaar('2024-05-11', '2025-05-10'), jaar('2025-05-11', '2026-05-11')]
    expect(isTweeJaarUithuisgeplaatst(kind, aaneen, '2026-05-11')).toBe(false)
    const eerder = eenKind([eenMaatregel('2024-05-11', { beschikkingen: maatregel.beschikkingen })])
    expect(isTweeJaarUithuisgeplaatst(eerder, aaneen, '2026-05-11')).toBe(true)
    expect(isTweeJaarUithuisgeplaatst(eerder, [jaar('2024-05-11', '2025-05-09'), jaar('2025-05-11', '2026-05-11')], '2026-05-11')).toBe(
      false,
    )
  })

  test.prop([datumArbitrary('2024-06-01', '2028-01-01'), fc.integer({ min: 0, max: 1200 })])(
    'wie korter dan twee jaar uit huis is, heeft geen advies van de Raad nodig',
    (einddatum, dagen) => {
      const van = plusDagen(einddatum, -dagen)
      const langOts = eenKind([eenMaatregel('2020-01-01', { beschikkingen: [eenBeschikking({ einddatum })] })])
      const isLang = isTweeJaarUithuisgeplaatst(langOts, [jaar(van, einddatum)], einddatum)
      if (dagen < 730) expect(isLang).toBe(false)
      if (dagen > 730) expect(isLang).toBe(true)
    },
  )
})

describe('de bundel van een verzoek', () => {
  const dossier = { heeftVasteJeugdbeschermer: true, heeftPlan: true, adviesRaadNodig: false, heeftAdviesRaad: false }

  test('noemt wat ontbreekt, in de volgorde van de bundel', () => {
    expect(vindOntbrekendeDelen(leegVerzoek, { ...dossier, heeftPlan: false })).toEqual([
      'bedreigingen',
      'duur',
      'besproken_met_kind',
      'plan',
      'verloop',
      'standpunt_kind',
      'standpunt_ouders',
      'bronnen',
    ])
    expect(vindOntbrekendeDelen(leegVerzoek, { ...dossier, adviesRaadNodig: true })).toContain('advies_raad')
    expect(vindOntbrekendeDelen(leegVerzoek, { ...dossier, heeftVasteJeugdbeschermer: false })).toContain('vaste_jeugdbeschermer')
  })

  test('een feit zonder bron telt als ontbrekende bron', () => {
    const met = (bron: string) =>
      vindOntbrekendeDelen({ ...leegVerzoek, beweringen: [{ soort: 'feit', tekst: 'Kwam 12 dagen niet op school.', bron }] }, dossier)
    expect(met('leerplicht, 3 maart 2026')).not.toContain('bronnen')
    expect(met(' ')).toContain('bronnen')
  })

  test.prop([fc.subarray([...bundelDelen]), fc.subarray([...bundelDelen])])(
    'kan alleen af als elk ontbrekend deel een reden heeft',
    (ontbreekt, verantwoord) => {
      const redenen = Object.fromEntries(verantwoord.map((deel) => [deel, 'Het kind was in het ziekenhuis.']))
      expect(nogTeVerantwoorden(ontbreekt, redenen)).toEqual(ontbreekt.filter((deel) => !verantwoord.includes(deel)))
    },
  )
})
