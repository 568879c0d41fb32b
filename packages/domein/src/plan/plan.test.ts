import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type MaatregelType, maatregelTypes } from '../feiten/codes.ts'
import { plusDagen } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { datumArbitrary } from '../proef/index.ts'
import { planinhoud } from '../proef/plannen.ts'
import { berekenNormklokken } from '../termijnen/normklok.ts'
import { evalueerUiterlijk } from './evaluatie.ts'
import { familiegroepsplanPlicht, findAfgezienOp, isAfzienMogelijk, magPlanVanAanpak } from './familiegroepsplan.ts'
import { leegPlan, leegVeiligheidsplan, vindGebreken } from './inhoud.ts'
import { laatstePerPersoon, type Positie, pleegoudersZonderInstemming, vindOntbrekendeStandpunten } from './standpunt.ts'
import { isTeSchrijven, isVanKracht, magNaar, planStatussen, volgendePlanstatus } from './status.ts'
import { vindVerschillen } from './verschil.ts'

const kalender = maakKalender()

describe('de status van een plan', () => {
  test('gaat van concept via besproken naar vastgesteld, en daarna nooit meer terug', () => {
    expect(volgendePlanstatus).toEqual({
      concept: ['concept', 'besproken'],
      besproken: ['concept', 'vastgesteld'],
      vastgesteld: ['geevalueerd', 'bijgesteld'],
      geevalueerd: ['geevalueerd', 'bijgesteld'],
      bijgesteld: [],
    })
  })

  test('een plan dat niet besproken is, wordt niet vastgesteld', () => {
    expect(planStatussen.filter((status) => magNaar(status, 'vastgesteld'))).toEqual(['besproken'])
  })

  test.prop([fc.array(fc.nat(), { maxLength: 12 })])('wat vastgesteld is geweest, wordt nooit meer overschreven', (keuzes) => {
    let status: (typeof planStatussen)[number] = 'concept'
    let wasVanKracht = false
    for (const keuze of keuzes) {
      const volgende: readonly (typeof planStatussen)[number][] = volgendePlanstatus[status]
      const naar = volgende[keuze % volgende.length]
      if (naar === undefined) break
      status = naar
      wasVanKracht ||= isVanKracht(status)
      if (wasVanKracht) expect(isTeSchrijven(status)).toBe(false)
    }
  })
})

describe('eerst een familiegroepsplan (Jeugdwet 4.1.2)', () => {
  test('moet worden aangeboden bij een (voorlopige) ondertoezichtstelling, niet bij jeugdreclassering', () => {
    expect(familiegroepsplanPlicht('11')).toBe('moet')
    expect(familiegroepsplanPlicht('12')).toBe('moet')
    for (const type of ['41', '42', '50', '51', '61', '62', '63'] as const) expect(familiegroepsplanPlicht(type)).toBe('geldt_niet')
  })

  test('bij voogdij hangt het ervan af of het gezag van de ouders is beëindigd, en dat zegt de maatregelcode niet', () => {
    for (const type of ['21', '22', '23'] as const) expect(familiegroepsplanPlicht(type)).toBe('onzeker')
  })

  test('een dag in de beschikking gaat voor; anders telt de eerste dag waarop is afgezien', () => {
    const feiten = [
      { stap: 'aangeboden', datum: '2026-01-05' },
      { stap: 'afgezien', datum: '2026-02-10' },
      { stap: 'afgezien', datum: '2026-01-20' },
    ] as const
    expect(findAfgezienOp(feiten, '2026-01-30')).toBe('2026-01-30')
    expect(findAfgezienOp(feiten, null)).toBe('2026-01-20')
    expect(findAfgezienOp(feiten.slice(0, 1), null)).toBeNull()
  })

  test('zonder dat is afgezien komt er bij een ondertoezichtstelling geen plan van aanpak', () => {
    const ots = { type: '11', eerderVastgesteld: [] } as const
    expect(magPlanVanAanpak({ ...ots, afgezienOp: null }, '2026-03-01')).toBe(false)
    expect(magPlanVanAanpak({ ...ots, afgezienOp: '2026-03-02' }, '2026-03-01')).toBe(false)
    expect(magPlanVanAanpak({ ...ots, afgezienOp: '2026-03-01' }, '2026-03-01')).toBe(true)
  })

  test('een volgend plan volgt op het eerste, en wie later afziet maakt een laat plan niet op tijd', () => {
    expect(magPlanVanAanpak({ type: '11', afgezienOp: null, eerderVastgesteld: ['2025-06-01'] }, '2026-03-01')).toBe(true)
    expect(isAfzienMogelijk('2025-06-02', ['2026-01-01', '2025-06-01'])).toBe(false)
    expect(isAfzienMogelijk('2025-06-01', ['2025-06-01'])).toBe(true)
  })

  test.prop([fc.constantFrom(...(Object.keys(maatregelTypes) as MaatregelType[])), datumArbitrary(), datumArbitrary()])(
    'alleen waar het moet worden aangeboden, houdt het een plan tegen',
    (type, afgezien, dag) => {
      const wens = { type, eerderVastgesteld: [] }
      if (!magPlanVanAanpak({ ...wens, afgezienOp: null }, dag)) expect(familiegroepsplanPlicht(type)).toBe('moet')
      expect(magPlanVanAanpak({ ...wens, afgezienOp: afgezien }, dag)).toBe(familiegroepsplanPlicht(type) !== 'moet' || afgezien <= dag)
    },
  )
})

describe('de evaluatie (Besluit Jeugdwet 4.2.4)', () => {
  test('is er uiterlijk een jaar na vaststelling of laatste evaluatie, ook als dat een zondag is', () => {
    expect(evalueerUiterlijk('2025-02-22', [], kalender)).toBe('2026-02-22')
    expect(evalueerUiterlijk('2024-02-29', [], kalender)).toBe('2025-02-28')
    expect(evalueerUiterlijk('2025-02-22', ['2025-08-01', '2025-06-01'], kalender)).toBe('2026-08-01')
  })

  test.prop([datumArbitrary(), fc.array(datumArbitrary(), { maxLength: 4 }), datumArbitrary()])(
    'schuift door een evaluatie erbij nooit naar voren',
    (vastgesteld, evaluaties, nieuwe) => {
      expect(
        evalueerUiterlijk(vastgesteld, [...evaluaties, nieuwe], kalender) >= evalueerUiterlijk(vastgesteld, evaluaties, kalender),
      ).toBe(true)
    },
  )
})

test.prop([datumArbitrary('2024-01-01', '2026-01-01'), fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 4 })])(
  'de dag van evaluatie is die van de open klok die uit dezelfde gebeurtenissen volgt',
  (vastgesteld, naDagen) => {
    const evaluaties = naDagen.map((dagen) => plusDagen(vastgesteld, dagen))
    const gebeurtenissen = [
      { id: '0', soort: 'plan_vastgesteld' as const, datum: vastgesteld, betreft: 'plan' },
      ...evaluaties.map((datum, plaats) => ({ id: `${plaats + 1}`, soort: 'plan_geevalueerd' as const, datum, betreft: 'plan' })),
    ]
    const open = berekenNormklokken(gebeurtenissen, '2030-01-01', kalender).filter(
      ({ norm, stand }) => norm.id === 'JB-014' && stand === 'te_laat',
    )
    expect(open.map(({ eind }) => eind)).toEqual([evalueerUiterlijk(vastgesteld, evaluaties, kalender)])
  },
)

describe('wat een plan nog mist', () => {
  test('een leeg plan mist een beeld, een doel en een actie', () => {
    expect(vindGebreken(leegPlan)).toEqual(['geen_beeld', 'geen_doel', 'geen_actie'])
    expect(vindGebreken(leegVeiligheidsplan)).toEqual(['geen_afspraak', 'niets_als_het_misgaat', 'geen_controledatum'])
  })

  test('een feit heeft een bron, een mening hoeft die niet te hebben', () => {
    const met = (soort: 'feit' | 'mening', bron: string) =>
      vindGebreken({ ...leegPlan, uitspraken: [{ id: '1', soort, tekst: 'Sem is 14 dagen niet op school geweest.', bron }] })
    expect(met('feit', ' ')).toContain('feit_zonder_bron')
    expect(met('feit', 'school, 3 maart')).not.toContain('feit_zonder_bron')
    expect(met('mening', '')).not.toContain('feit_zonder_bron')
  })

  test('bij elke actie staat wie het doet en tot wanneer', () => {
    const met = (wie: string, uiterlijk: '' | '2026-05-01') =>
      vindGebreken({ ...leegPlan, acties: [{ id: '1', wat: 'Aanmelden bij de huisarts', wie, uiterlijk, gedaanOp: '' }] })
    expect(met('moeder', '')).toContain('actie_zonder_wie_of_wanneer')
    expect(met('', '2026-05-01')).toContain('actie_zonder_wie_of_wanneer')
    expect(met('moeder', '2026-05-01')).toEqual(['geen_beeld', 'geen_doel'])
  })
})

describe('wat iemand van het plan vindt', () => {
  const positie = (van: Positie['van'], standpunt: Positie['standpunt'], datum: Positie['datum'], naam = 'A'): Positie => ({
    van,
    naam,
    standpunt,
    datum,
  })

  test('van de jeugdige en van een ouder staat er altijd iets, al is het waarom zij niet zijn gesproken', () => {
    expect(vindOntbrekendeStandpunten([])).toEqual(['jeugdige', 'ouder'])
    expect(vindOntbrekendeStandpunten([{ van: 'jeugdige' }, { van: 'pleegouder' }])).toEqual(['ouder'])
    expect(vindOntbrekendeStandpunten([{ van: 'jeugdige' }, { van: 'ouder_zonder_gezag' }])).toEqual([])
  })

  test('van ieder geldt het laatste, en een pleegouder moet het met de eigen rol eens zijn (Jeugdwet 4.1.3 lid 6)', () => {
    const posities = [
      positie('pleegouder', 'oneens', '2026-03-01'),
      positie('pleegouder', 'eens', '2026-03-09'),
      positie('jeugdige', 'deels', '2026-03-01'),
    ]
    expect(laatstePerPersoon(posities).map(({ standpunt }) => standpunt)).toEqual(['eens', 'deels'])
    expect(pleegoudersZonderInstemming(posities)).toEqual([])
    expect(pleegoudersZonderInstemming(posities.slice(0, 1))).toHaveLength(1)
  })
})

describe('twee versies vergelijken', () => {
  test.prop([planinhoud, planinhoud])(
    'een versie verschilt niet van zichzelf, en heen en terug zijn even veel verschillen',
    (een, ander) => {
      expect(vindVerschillen(een, een)).toEqual([])
      const omgekeerd = vindVerschillen(ander, een).map(({ pad }) => pad.join('/'))
      expect(
        vindVerschillen(een, ander)
          .map(({ pad }) => pad.join('/'))
          .sort(),
      ).toEqual(omgekeerd.sort())
    },
  )
})
