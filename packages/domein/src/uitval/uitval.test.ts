import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Afwezigheid } from '../feiten/feiten.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { datumArbitrary, eenMedewerker, medewerkersArbitrary } from '../proef/index.ts'
import { besluitstandOp, findUitval, ingangVanBesluit, type Uitvalbesluit, vooraankondigingInDagen } from './uitval.ts'

const kalender = maakKalender()
const weg = (van: Datum, tot: Datum | null, anders: Partial<Afwezigheid> = {}): Afwezigheid => ({
  van,
  tot,
  soort: 'ziekte',
  percentage: 100,
  ...anders,
})
const uitval = (afwezigheden: Afwezigheid[], dag: Datum, uitDienst: Datum | null = null) =>
  findUitval(eenMedewerker('Anna', { afwezigheden, uitDienst }), dag, kalender)

describe('een medewerker valt uit', () => {
  test('wie ziek is zonder dat iemand het einde weet, vanaf de eerste dag', () => {
    expect(uitval([weg('2026-03-02', null)], '2026-03-02')).toEqual({ oorzaak: 'afwezig', sinds: '2026-03-02', tot: null })
  })

  test('niet bij een week verlof (ma 2 tot en met zo 8 maart 2026, vijf werkdagen), wel bij een week en een dag', () => {
    expect(uitval([weg('2026-03-02', '2026-03-08', { soort: 'verlof' })], '2026-03-04')).toBeNull()
    expect(uitval([weg('2026-03-02', '2026-03-09', { soort: 'verlof' })], '2026-03-04')).toEqual({
      oorzaak: 'afwezig',
      sinds: '2026-03-02',
      tot: '2026-03-09',
    })
  })

  test('niet wie voor een deel afwezig is: die draagt de eigen kinderen nog', () => {
    expect(uitval([weg('2026-03-02', null, { percentage: 50 })], '2026-03-20')).toBeNull()
  })

  test('verlof dat aan ziekte raakt, is één uitval, met één eerste dag', () => {
    expect(uitval([weg('2026-03-02', '2026-03-06'), weg('2026-03-07', null, { soort: 'verlof' })], '2026-03-20')?.sinds).toBe('2026-03-02')
  })

  test('verlof en vertrek vragen hun besluiten vier weken vooraf, geen dag eerder', () => {
    const verlof = [weg('2026-06-01', '2026-09-01', { soort: 'verlof' })]
    expect(uitval(verlof, '2026-05-03')).toBeNull()
    expect(uitval(verlof, '2026-05-04')?.sinds).toBe('2026-06-01')
    expect(uitval([], '2026-05-04', '2026-05-31')).toEqual({ oorzaak: 'vertrek', sinds: '2026-06-01', tot: null })
  })

  test('vertrek gaat voor: dat gaat niet over', () => {
    expect(uitval([weg('2026-03-02', null)], '2026-03-20', '2026-03-31')?.oorzaak).toBe('vertrek')
  })

  test.prop([medewerkersArbitrary(), datumArbitrary()])(
    'wie uitvalt doet dat nu of binnen vier weken, en nooit na het einde',
    (medewerkers, dag) => {
      for (const medewerker of medewerkers.values()) {
        const gevonden = findUitval(medewerker, dag, kalender)
        if (gevonden === null) continue
        expect(gevonden.sinds <= plusDagen(dag, vooraankondigingInDagen)).toBe(true)
        expect(gevonden.tot === null || gevonden.tot >= dag).toBe(true)
      }
    },
  )
})

describe('een besluit over een kind', () => {
  const besluit = (anders: Partial<Uitvalbesluit> = {}): Uitvalbesluit => ({
    besluit: 'waarneming',
    tot: '2026-04-30',
    overdracht: null,
    naarValtUit: false,
    ...anders,
  })

  test('staat open zolang niemand heeft besloten', () => {
    expect(besluitstandOp(null, '2026-03-02')).toBe('open')
  })

  test('waarneming is geregeld tot en met haar laatste dag, en daarna weer open', () => {
    expect(besluitstandOp(besluit(), '2026-04-30')).toBe('geregeld')
    expect(besluitstandOp(besluit(), '2026-05-01')).toBe('open')
  })

  test('herverdelen wacht op wie het kind moet aanvaarden, en staat weer open als die het teruggeeft of zelf uitvalt', () => {
    const herverdelen = (anders: Partial<Uitvalbesluit>) =>
      besluitstandOp(besluit({ besluit: 'herverdelen', tot: null, ...anders }), '2026-03-10')
    expect(herverdelen({ overdracht: 'opgesteld' })).toBe('wacht')
    expect(herverdelen({ overdracht: 'aanvaard' })).toBe('geregeld')
    expect(herverdelen({ overdracht: 'teruggegeven' })).toBe('open')
    expect(herverdelen({ overdracht: 'opgesteld', naarValtUit: true })).toBe('open')
    expect(herverdelen({ overdracht: 'aanvaard', naarValtUit: true })).toBe('geregeld')
  })

  test('wie waarneemt en zelf uitvalt, laat het besluit niet stil achter', () => {
    expect(besluitstandOp(besluit({ naarValtUit: true }), '2026-03-10')).toBe('open')
  })

  test('gaat in op de dag van de uitval, maar nooit op een dag die voorbij is', () => {
    expect(ingangVanBesluit('2026-03-02', '2026-03-05')).toBe('2026-03-05')
    expect(ingangVanBesluit('2026-06-01', '2026-05-10')).toBe('2026-06-01')
  })
})
