import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Contact, Maatregel } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { eenBeschikking, eenBezoek, eenKind, eenMaatregel, gevalArbitrary } from '../proef/index.ts'
import { normenOverEinddatum } from './einddatum.ts'
import { normen } from './normen.ts'
import { berekenTermijnen } from './termijnen.ts'

const kalender = maakKalender()

function termijnen(peildatum: Datum, maatregelen: Maatregel[], contacten: Contact[] = []) {
  return berekenTermijnen(eenKind(maatregelen, contacten), peildatum, kalender)
}
function kort(peildatum: Datum, maatregelen: Maatregel[], contacten: Contact[] = []) {
  return termijnen(peildatum, maatregelen, contacten).map(({ norm, eind, stand, gehaaldOp }) => [norm.id, eind, stand, gehaaldOp])
}

describe('de eerste klokken van een ondertoezichtstelling', () => {
  const ots = eenMaatregel('2026-04-29', { kennisgeving: '2026-04-30' })

  test('beginnen bij de kennisgeving, en lopen tot en met hun laatste dag', () => {
    expect(kort('2026-05-08', [ots])).toEqual([
      ['JB-001', '2026-05-08', 'loopt', null],
      ['JB-011', '2026-06-11', 'loopt', null],
    ])
    expect(kort('2026-05-09', [ots])[0]).toEqual(['JB-001', '2026-05-08', 'te_laat', null])
  })

  test('zijn gehaald op de dag van het eerste bezoek, ook als dat te laat kwam', () => {
    expect(kort('2026-05-09', [ots], [eenBezoek('2026-05-07'), eenBezoek('2026-05-04')])[0]).toEqual([
      'JB-001',
      '2026-05-08',
      'gehaald',
      '2026-05-04',
    ])
    expect(kort('2026-05-20', [ots], [eenBezoek('2026-05-12')])[0]).toEqual(['JB-001', '2026-05-08', 'gehaald', '2026-05-12'])
  })

  test('worden niet gehaald door een bezoek voor de kennisgeving, na de peildatum, aan een ander, of zonder de jeugdige te zien', () => {
    const contacten = [
      eenBezoek('2026-04-29'),
      eenBezoek('2026-05-10'),
      eenBezoek('2026-05-04', { met: 'ouder_met_gezag' }),
      eenBezoek('2026-05-05', { jeugdigeGezien: false }),
    ]
    expect(kort('2026-05-09', [ots], contacten)[0]).toEqual(['JB-001', '2026-05-08', 'te_laat', null])
  })

  test('het plan is er met een plan van aanpak of familiegroepsplan van deze maatregel, niet met een veiligheidsplan', () => {
    const metPlan = (soort: 'plan_van_aanpak' | 'familiegroepsplan' | 'veiligheidsplan') =>
      kort('2026-07-01', [{ ...ots, plannen: [{ soort, vastgesteldOp: '2026-06-11' }] }])[1]
    expect(metPlan('plan_van_aanpak')).toEqual(['JB-011', '2026-06-11', 'gehaald', '2026-06-11'])
    expect(metPlan('familiegroepsplan')?.[2]).toBe('gehaald')
    expect(metPlan('veiligheidsplan')?.[2]).toBe('te_laat')
  })

  test('lopen er niet zonder kennisgeving, voor de kennisgeving, of voor de eerste dag', () => {
    expect(kort('2026-05-09', [eenMaatregel('2026-04-29')])).toEqual([])
    expect(kort('2026-04-29', [ots])).toEqual([])
    expect(kort('2026-05-01', [eenMaatregel('2026-05-02', { kennisgeving: '2026-04-30' })])).toEqual([])
  })

  test('vervallen als de maatregel eerder eindigt dan de klok', () => {
    const kortdurend = { ...ots, datumEinde: '2026-05-06' } as const
    expect(kort('2026-05-06', [kortdurend])[0]?.[2]).toBe('loopt')
    expect(kort('2026-05-07', [kortdurend])).toEqual([
      ['JB-001', '2026-05-08', 'vervallen', null],
      ['JB-011', '2026-06-11', 'vervallen', null],
    ])
    expect(kort('2026-06-01', [{ ...ots, datumEinde: '2026-05-08' }])[0]?.[2]).toBe('te_laat')
  })

  test('vragen na het einde van de maatregel niets meer van iemand', () => {
    const [contact] = termijnen('2026-06-01', [{ ...ots, datumEinde: '2026-05-20' }])
    expect([contact?.stand, contact?.isOpen]).toEqual(['te_laat', false])
    expect(termijnen('2026-05-20', [{ ...ots, datumEinde: '2026-05-20' }])[0]?.isOpen).toBe(true)
  })

  test('beginnen niet opnieuw bij een ondertoezichtstelling die op een voorlopige volgt', () => {
    const vots = eenMaatregel('2026-02-01', { type: '12', datumEinde: '2026-04-28', kennisgeving: '2026-02-02' })
    expect(kort('2026-05-09', [vots, ots]).map(([norm, eind]) => [norm, eind])).toEqual([
      ['JB-001', '2026-02-09'],
      ['JB-011', '2026-03-16'],
    ])
  })
})

describe('de termijn voor het plan', () => {
  const met = (beschikking: Parameters<typeof eenBeschikking>[0], type: Maatregel['type'] = '11') =>
    termijnen('2026-06-20', [
      eenMaatregel('2026-03-24', { type, beschikkingen: [eenBeschikking({ datumKennisgeving: '2026-03-24', ...beschikking })] }),
    ]).find(({ norm }) => norm.onderwerp === 'plan')

  test('is zes weken en schuift van 5 mei naar 6 mei', () => {
    expect(met({})).toMatchObject({ eind: '2026-05-06', regel: 'ATW', start: '2026-03-24' })
  })

  test('begint bij het afzien van een familiegroepsplan als die dag bekend is', () => {
    expect(met({ datumFgpAfgezien: '2026-04-10' })).toMatchObject({ start: '2026-04-10', eind: '2026-05-22' })
  })

  test('is die van de rechter als hij er een noemde, en schuift dan niet', () => {
    const plan = met({ plantermijnDagen: 14, datumFgpAfgezien: '2026-04-10' })
    expect(plan).toMatchObject({ start: '2026-03-24', eind: '2026-04-07', regel: 'VAST' })
    expect(plan?.norm.id).toBe('JB-013')
    expect(met({ plantermijnDagen: 42 })?.eind).toBe('2026-05-05')
  })

  test('rust bij voogdij en jeugdreclassering op een ander artikel, en zegt dat het beginpunt niet vaststaat', () => {
    for (const type of ['21', '41'] as const) {
      expect(met({}, type)?.norm.id).toBe('JB-012')
      expect(met({}, type)?.norm.zekerheid).toMatchObject({ zeker: false })
    }
  })
})

test('elke familie heeft haar eigen artikel voor het eerste contact, en het preventieve kader heeft geen klok', () => {
  const bron = (type: Maatregel['type']) =>
    termijnen('2026-04-01', [eenMaatregel('2026-03-24', { type, kennisgeving: '2026-03-24' })])[0]?.bron
  expect([bron('12'), bron('22'), bron('62'), bron('31')]).toEqual([
    'Besluit Jeugdwet art. 4.2.2 lid 1',
    'Besluit Jeugdwet art. 4.2.1',
    'Besluit Jeugdwet art. 4.2.3',
    undefined,
  ])
})

describe('de einddatum van de beschikking', () => {
  const ots = (anders: Partial<Maatregel> = {}) =>
    eenMaatregel('2026-01-03', { beschikkingen: [eenBeschikking({ einddatum: '2027-01-02' })], ...anders })

  test('schuift nooit, ook niet van een zaterdag', () => {
    expect(kort('2026-06-01', [ots()])).toEqual([['OTS-001', '2027-01-02', 'loopt', null]])
    expect(termijnen('2026-06-01', [ots()])[0]?.regel).toBe('VAST')
  })

  test('is te laat als de maatregel erna nog in de boeken staat', () => {
    expect(kort('2027-01-03', [ots()])[0]?.[2]).toBe('te_laat')
  })

  test('is gehaald als de maatregel die dag eindigde, en vervallen als hij eerder eindigde', () => {
    expect(kort('2027-01-03', [ots({ datumEinde: '2027-01-02' })])[0]?.slice(2)).toEqual(['gehaald', '2027-01-02'])
    expect(kort('2027-01-03', [ots({ datumEinde: '2026-10-01' })])[0]?.[2]).toBe('vervallen')
  })
})

describe('de uitleg', () => {
  const uitleg = (beschikking: Parameters<typeof eenBeschikking>[0]) =>
    termijnen('2026-06-20', [
      eenMaatregel('2026-03-24', { beschikkingen: [eenBeschikking({ datumKennisgeving: '2026-03-24', ...beschikking })] }),
    ]).map((termijn) => termijn.uitleg)

  test('noemt in één zin de gebeurtenis, de regel, de dag en het artikel', () => {
    expect(uitleg({ einddatum: '2027-03-23' })).toEqual([
      'De jeugdige moet zijn gezien uiterlijk op di 31 maart 2026: 5 werkdagen na de kennisgeving van di 24 maart 2026 (Besluit Jeugdwet art. 4.2.2 lid 1).',
      'Het plan van aanpak moet er zijn uiterlijk op wo 6 mei 2026: 6 weken na de kennisgeving van di 24 maart 2026; di 5 mei 2026 telt niet als laatste dag (Jeugdwet art. 4.1.3 lid 5; Algemene termijnenwet art. 1).',
      'De maatregel loopt tot en met di 23 maart 2027 (de beschikking; BW art. 1:258 en 1:260).',
    ])
  })

  test('noemt de termijn van de rechter in dagen, en het afzien van een familiegroepsplan', () => {
    expect(uitleg({ plantermijnDagen: 14 })[1]).toBe(
      'Het plan van aanpak moet er zijn uiterlijk op di 7 april 2026: 14 dagen na de kennisgeving van di 24 maart 2026 (de beschikking, in plaats van Jeugdwet art. 4.1.3 lid 5).',
    )
    expect(uitleg({ datumFgpAfgezien: '2026-04-10' })[1]).toContain('6 weken na het afzien van een familiegroepsplan op vr 10 april 2026')
  })
})

test('geen norm neemt een foute vindplaats over', () => {
  for (const { bron } of Object.values(normen)) {
    expect(bron).not.toMatch(/(?<!Besluit )Jeugdwet art\. 4\.2/)
    expect(bron).not.toMatch(/art\. 4\.5/)
  }
  for (const id of ['JB-001', 'JB-004', 'JR-001'] as const) expect(normen[id].bron).toMatch(/^Besluit Jeugdwet/)
})

test.prop([gevalArbitrary()], { numRuns: 200 })(
  'een maatregel heeft van elke klok hoogstens één, en een klok die te laat is, is niet gehaald',
  ({ feiten, peildatum }) => {
    for (const kind of feiten.kinderen) {
      const alle = berekenTermijnen(kind, peildatum, kalender)
      const sleutels = alle.map(({ norm, maatregelId }) => `${norm.onderwerp} ${maatregelId}`)
      expect(new Set(sleutels).size).toBe(sleutels.length)
      for (const { stand, eind, gehaaldOp, norm, isOpen } of alle) {
        expect(gehaaldOp !== null).toBe(stand === 'gehaald')
        if (stand === 'te_laat') expect(eind < peildatum).toBe(true)
        if (stand === 'loopt') expect(eind >= peildatum).toBe(true)
        if (isOpen) expect(['loopt', 'te_laat']).toContain(stand)
        if (norm.regel === 'WERKDAG') expect(kalender.isWerkdag(eind)).toBe(true)
        if (norm.regel === 'ATW') expect(kalender.isAtwRustdag(eind)).toBe(false)
      }
    }
  },
)

test('een scherm weet zonder alle normen welke klok over een einddatum gaat', () => {
  const ids = Object.values(normen).flatMap(({ id, onderwerp }) => (onderwerp === 'einddatum' ? [id] : []))
  expect([...normenOverEinddatum].toSorted()).toEqual(ids.toSorted())
})
