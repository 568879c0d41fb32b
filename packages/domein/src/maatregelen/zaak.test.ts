import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { familieVan, type MaatregelType, maatregelTypes, type RedenBeeindiging, redenenBeeindiging } from '../feiten/codes.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import { overlap } from '../kalender/periode.ts'
import { laatsteDagVan, toetsDuur } from './duur.ts'
import { findFase } from './fase.ts'
import { sluitenElkaarUit } from './soort.ts'
import { isBegrensd, variantOp } from './werkvariant.ts'
import {
  findBezwaar,
  findGeboortedag,
  findUitersteDag,
  isMogelijk,
  laatsteDagMinderjarig,
  neemStap,
  statusOp,
  volgendeStappen,
  type Zaak,
  type Zaakstap,
} from './zaak.ts'

const leeg: Zaak = { geboren: '2015-06-01', maatregelen: [] }
const begin = (type: MaatregelType, ingang: Datum, laatsteDag: Datum | null, id = type as string): Zaakstap => ({
  stap: 'beginnen',
  id,
  type,
  uitspraak: ingang,
  ingang,
  laatsteDag,
  overgenomenOp: null,
})
const na = (stappen: readonly Zaakstap[], vandaag: Datum = '2030-01-01', zaak = leeg) =>
  stappen.reduce((tot, stap) => neemStap(tot, stap, vandaag), zaak)
const verleng = (ingang: Datum, laatsteDag: Datum, uitspraak: Datum, maatregelId = '11'): Zaakstap => ({
  stap: 'verlengen',
  maatregelId,
  uitspraak,
  ingang,
  laatsteDag,
})

describe('per soort maatregel', () => {
  const vots = begin('12', '2026-01-10', '2026-04-09')
  const ots: Zaakstap = {
    stap: 'omzetten',
    maatregelId: '12',
    id: '11',
    type: '11',
    uitspraak: '2026-03-20',
    ingang: '2026-04-01',
    laatsteDag: '2027-03-31',
  }

  test('een voorlopige ondertoezichtstelling wordt een ondertoezichtstelling: de oude eindigt de dag ervoor, met reden 07', () => {
    expect(na([vots, ots]).maatregelen).toMatchObject([
      { type: '12', datumEinde: '2026-03-31', redenBeeindiging: '07' },
      { type: '11', datumAanvang: '2026-04-01', einddatum: '2027-03-31', datumEinde: null },
    ])
  })

  test('een voorlopige ondertoezichtstelling wordt niet verlengd, en niet omgezet nadat zij afliep (BW art. 1:257)', () => {
    expect(findBezwaar(na([vots]), verleng('2026-04-10', '2026-05-09', '2026-04-01', '12'), '2026-04-01')).toBe('stap_past_niet')
    expect(findBezwaar(na([vots]), { ...ots, ingang: '2026-04-11' } as Zaakstap, '2026-04-12')).toBe('verstreken')
    expect(findBezwaar(na([vots]), { ...ots, ingang: '2026-04-10' } as Zaakstap, '2026-04-12')).toBeNull()
  })

  test('een ondertoezichtstelling wordt aansluitend verlengd; wie dat na de laatste dag beslist, komt te laat (BW art. 1:260)', () => {
    const zaak = na([begin('11', '2026-01-01', '2026-12-31')])
    expect(findBezwaar(zaak, verleng('2027-01-01', '2027-12-31', '2026-12-31'), '2027-01-20')).toBeNull()
    expect(findBezwaar(zaak, verleng('2027-01-01', '2027-12-31', '2027-01-01'), '2027-01-20')).toBe('verstreken')
    expect(findBezwaar(zaak, verleng('2027-01-02', '2027-12-31', '2026-12-01'), '2026-12-02')).toBe('sluit_niet_aan')
  })

  test('een ondertoezichtstelling die niet is verlengd, is geëindigd en laat alleen nog vastleggen wat ervoor gebeurde', () => {
    const zaak = na([begin('11', '2026-01-01', '2026-12-31')])
    const [maatregel] = zaak.maatregelen
    if (!maatregel) throw new Error('er is geen maatregel')
    expect(statusOp(maatregel, zaak.geboren, '2026-12-31')).toBe('loopt')
    expect(statusOp(maatregel, zaak.geboren, '2027-01-01')).toBe('verstreken')
    expect(volgendeStappen(maatregel, zaak.geboren, '2027-01-01')[0]).toBe('aflopen')
    expect(findBezwaar(zaak, { stap: 'aflopen', maatregelId: '11', reden: '03' }, '2026-12-31')).toBe('nog_niet_verstreken')
    expect(na([{ stap: 'aflopen', maatregelId: '11', reden: '03' }], '2027-01-05', zaak).maatregelen).toMatchObject([
      { datumEinde: '2026-12-31', redenBeeindiging: '03' },
    ])
  })

  test('na een gezagsbeëindiging volgt voogdij, met reden 05; voogdij eindigt door meerderjarigheid met reden 11', () => {
    const voogdij: Zaakstap = {
      stap: 'omzetten',
      maatregelId: '11',
      id: '21',
      type: '21',
      uitspraak: '2026-06-01',
      ingang: '2026-09-02',
      laatsteDag: null,
    }
    const zaak = na([begin('11', '2026-01-01', '2026-12-31'), voogdij])
    expect(zaak.maatregelen).toMatchObject([
      { datumEinde: '2026-09-01', redenBeeindiging: '05' },
      { type: '21', einddatum: null },
    ])
    expect(findBezwaar(zaak, verleng('2027-01-01', '2027-12-31', '2026-10-01', '21'), '2026-10-01')).toBe('stap_past_niet')
    expect(na([{ stap: 'aflopen', maatregelId: '21', reden: null }], '2033-06-02', zaak).maatregelen[1]).toMatchObject({
      datumEinde: '2033-05-31',
      redenBeeindiging: '11',
    })
  })

  test('jeugdreclassering loopt door na de achttiende verjaardag, en het CBS vraagt er geen reden van', () => {
    const zaak = na([begin('41', '2033-01-01', '2034-12-31')], '2033-02-01')
    expect(zaak.maatregelen).toMatchObject([{ einddatum: '2034-12-31' }])
    const sluit = (reden: RedenBeeindiging | null): Zaakstap => ({ stap: 'afsluiten', maatregelId: '41', laatsteDag: '2034-01-31', reden })
    expect(findBezwaar(zaak, sluit('04'), '2034-02-01')).toBe('reden_past_niet')
    expect(findBezwaar(zaak, sluit(null), '2034-02-01')).toBeNull()
  })

  test('wat een andere instelling overneemt, is hier weg en houdt zijn geschiedenis; wat wij overnemen, loopt hier vanaf die dag', () => {
    const weg = na([begin('11', '2026-01-01', '2026-12-31'), { stap: 'overdragen', maatregelId: '11', laatsteDag: '2026-06-30' }])
    const [maatregel] = weg.maatregelen
    if (!maatregel) throw new Error('er is geen maatregel')
    expect(maatregel).toMatchObject({ datumAanvang: '2026-01-01', datumEinde: null, datumOvergedragen: '2026-06-30' })
    expect(statusOp(maatregel, weg.geboren, '2026-07-01')).toBe('overgedragen')
    const gekregen: Zaakstap = { ...begin('11', '2026-01-01', '2026-12-31'), overgenomenOp: '2026-07-01' } as Zaakstap
    expect(na([gekregen]).maatregelen).toMatchObject([{ datumAanvang: '2026-01-01', datumOvergedragenGekregen: '2026-07-01' }])
  })

  test('jeugdbescherming eindigt uiterlijk de dag voor de achttiende verjaardag, wat er ook in de beschikking staat (BW art. 1:233)', () => {
    expect(na([begin('11', '2033-01-01', '2033-12-31')]).maatregelen).toMatchObject([{ einddatum: '2033-05-31' }])
    expect(findBezwaar(leeg, begin('11', '2033-06-01', '2033-12-31'), '2033-06-01')).toBe('meerderjarig')
  })
})

describe('de duur van een beschikking', () => {
  test('"tot" telt de genoemde dag niet mee, "tot en met" wel', () => {
    expect(laatsteDagVan('2027-05-12', false)).toBe('2027-05-11')
    expect(laatsteDagVan('2027-05-12', true)).toBe('2027-05-12')
  })

  test('een jaar ondertoezichtstelling past, een dag meer niet; een voorlopige mag drie maanden', () => {
    expect(toetsDuur('11', '2026-05-12', '2027-05-11')).toBeNull()
    expect(toetsDuur('11', '2026-05-12', '2027-05-12')).toMatchObject({ norm: 'OTS-001', uiterlijk: '2027-05-11' })
    expect(toetsDuur('12', '2026-05-12', '2026-08-12')).toMatchObject({ norm: 'VOTS-001', uiterlijk: '2026-08-11' })
    expect(toetsDuur('72', '2026-05-12', null)).toMatchObject({ norm: 'UHP-001' })
    expect(toetsDuur('21', '2026-05-12', null)).toBeNull()
  })
})

test('de fase is begin tot er een plan is, en eind vanaf twaalf weken voor de laatste dag', () => {
  expect(findFase('loopt', '2026-12-31', false, '2026-02-01')).toBe('begin')
  expect(findFase('loopt', '2026-12-31', true, '2026-10-07')).toBe('midden')
  expect(findFase('loopt', '2026-12-31', true, '2026-10-08')).toBe('eind')
  expect(findFase('loopt', null, true, '2026-10-08')).toBe('midden')
  expect(findFase('verstreken', '2026-12-31', true, '2027-01-08')).toBe('eind')
  expect(findFase('geeindigd', '2026-12-31', true, '2027-01-08')).toBeNull()
})

test('minimaal werken houdt vanzelf op na de laatste dag en vraagt dan een besluit', () => {
  const besluiten = [{ variant: 'minimaal' as const, van: '2026-01-01' as Datum, tot: '2026-02-28' as Datum }]
  expect(variantOp([], '2026-01-01')).toEqual({ variant: 'methodegetrouw', tot: null, vraagtBesluit: false })
  expect(variantOp(besluiten, '2026-02-28')).toEqual({ variant: 'minimaal', tot: '2026-02-28', vraagtBesluit: false })
  expect(variantOp(besluiten, '2026-03-01')).toEqual({ variant: 'methodegetrouw', tot: '2026-02-28', vraagtBesluit: true })
  expect(variantOp([...besluiten, { variant: 'methodegetrouw', van: '2026-03-02', tot: null }], '2026-03-02').vraagtBesluit).toBe(false)
  expect(isBegrensd({ variant: 'minimaal', van: '2026-01-01', tot: '2026-03-31' })).toBe(true)
  expect(isBegrensd({ variant: 'minimaal', van: '2026-01-01', tot: '2026-04-01' })).toBe(false)
  expect(isBegrensd({ variant: 'minimaal', van: '2026-01-01', tot: null })).toBe(false)
})

test('een geboortedatum met een onbekende dag geeft geen dag', () => {
  expect(findGeboortedag('20150601')).toBe('2015-06-01')
  expect(findGeboortedag('20150600')).toBeNull()
})

test('twee ondertoezichtstellingen op één dag, of een einde na de laatste dag van de rechter, kan niet zijn gebeurd', () => {
  const [maatregel] = na([begin('11', '2026-01-01', '2026-12-31')]).maatregelen
  if (!maatregel) throw new Error('er is geen maatregel')
  const zaak = (...anders: Partial<typeof maatregel>[]): Zaak => ({
    geboren: null,
    maatregelen: anders.map((een) => ({ ...maatregel, ...een })),
  })
  expect(isMogelijk(zaak({}, { id: 'b', datumAanvang: '2026-12-31' }))).toBe(false)
  expect(isMogelijk(zaak({}, { id: 'b', datumAanvang: '2027-01-01', einddatum: null }))).toBe(true)
  expect(isMogelijk(zaak({ datumEinde: '2027-01-01' }))).toBe(false)
  expect(isMogelijk(zaak({}, { id: 'b', datumEinde: '2025-12-31' }))).toBe(true)
})

const dagen = fc.integer({ min: 0, max: 2600 }).map((n) => plusDagen('2026-01-01', n))
const typen = fc.constantFrom(...(Object.keys(maatregelTypes) as MaatregelType[]))
const redenen = fc.option(fc.constantFrom(...(Object.keys(redenenBeeindiging) as RedenBeeindiging[])))
const duur = fc.integer({ min: -5, max: 500 })

/** A step that is drawn near to what could happen, so that many of them can be taken; which measure it is about is chosen when it is taken. */
const stappen = fc.array(
  fc.record({
    wat: fc.constantFrom('beginnen', 'verlengen', 'verlengen', 'omzetten', 'opheffen', 'overdragen', 'aflopen', 'afsluiten' as const),
    welke: fc.nat(),
    type: typen,
    dag: dagen,
    duur: fc.option(duur),
    reden: redenen,
    aansluitend: fc.boolean(),
  }),
  { maxLength: 40 },
)

describe('wat er ook na elkaar gebeurt', () => {
  test.prop([stappen, fc.option(fc.constantFrom('2009-03-01' as Datum, '2015-06-01' as Datum))], { numRuns: 500 })(
    'een reeks toegestane stappen geeft nooit een onmogelijke geschiedenis',
    (reeks, geboren) => {
      let zaak: Zaak = { geboren, maatregelen: [] }
      for (const [nummer, gok] of reeks.entries()) {
        const over = zaak.maatregelen[gok.welke % Math.max(1, zaak.maatregelen.length)]
        const uiterste = over ? findUitersteDag(over, geboren) : null
        const ingang = gok.aansluitend && uiterste ? plusDagen(uiterste, 1) : gok.dag
        const kern = {
          stap: gok.wat,
          maatregelId: over?.id ?? '',
          id: `${nummer}`,
          type: gok.type,
          uitspraak: gok.aansluitend ? plusDagen(ingang, -7) : gok.dag,
          ingang,
          laatsteDag:
            gok.duur === null && gok.wat !== 'verlengen' && (gok.wat === 'beginnen' || gok.wat === 'omzetten')
              ? null
              : plusDagen(ingang, gok.duur ?? 100),
          overgenomenOp: null,
          reden: gok.reden,
        } as Zaakstap
        const vandaag = plusDagen(gok.dag, 30)
        if (findBezwaar(zaak, kern, vandaag) !== null) {
          expect(() => neemStap(zaak, kern, vandaag)).toThrow(RangeError)
          continue
        }
        zaak = neemStap(zaak, kern, vandaag)
        controleer(zaak)
        expect(isMogelijk(zaak)).toBe(true)
      }
    },
  )
})

function controleer({ geboren, maatregelen }: Zaak): void {
  for (const maatregel of maatregelen) {
    const eerste = maatregel.datumOvergedragenGekregen ?? maatregel.datumAanvang
    const slot = maatregel.datumEinde ?? maatregel.datumOvergedragen
    const uiterste = findUitersteDag(maatregel, geboren)
    expect(maatregel.datumEinde !== null && maatregel.datumOvergedragen !== null).toBe(false)
    if (slot !== null) expect(slot >= eerste).toBe(true)
    if (slot !== null && uiterste !== null) expect(slot <= uiterste).toBe(true)
    if (maatregel.redenBeeindiging !== null) expect(maatregel.datumEinde).not.toBeNull()
    if (geboren !== null && familieVan(maatregel.type) === 'JB') {
      expect(eerste <= laatsteDagMinderjarig(geboren)).toBe(true)
      expect((slot ?? uiterste ?? eerste) <= laatsteDagMinderjarig(geboren)).toBe(true)
    }
    for (const ander of maatregelen) {
      if (ander === maatregel || !sluitenElkaarUit(ander.type, maatregel.type)) continue
      const dagenVan = (een: typeof ander) => ({
        van: een.datumOvergedragenGekregen ?? een.datumAanvang,
        tot: een.datumEinde ?? een.datumOvergedragen ?? findUitersteDag(een, geboren),
      })
      expect(overlap(dagenVan(maatregel), dagenVan(ander))).toBeNull()
    }
  }
}
