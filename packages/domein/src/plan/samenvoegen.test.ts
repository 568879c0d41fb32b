import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { drieversies, planinhoud } from '../proef/plannen.ts'
import { leegPlan, type Planinhoud } from './inhoud.ts'
import { type Botsing, isVelden, voegWijzigingenSamen, zetOpPad } from './samenvoegen.ts'
import { vindVerschillen } from './verschil.ts'

/** The value at a place; parts of lists by their id. */
function opPad(inhoud: unknown, [eerste, ...rest]: readonly string[]): unknown {
  if (eerste === undefined) return inhoud
  if (Array.isArray(inhoud))
    return opPad(
      inhoud.find(({ id }) => id === eerste),
      rest,
    )
  return isVelden(inhoud) ? opPad(inhoud[eerste], rest) : undefined
}

const ligtIn = (pad: readonly string[], { pad: botsing }: Botsing) =>
  botsing.every((deel, plaats) => pad[plaats] === undefined || pad[plaats] === deel)
const pleegzorg: Planinhoud = {
  ...leegPlan,
  beeld: 'Sem slaapt slecht.',
  doelen: [
    { id: 'd1', voorWie: 'Sem', domein: 'school_en_werk', tekst: 'Elke dag naar school', woordenGezin: '', woordenKind: '' },
    { id: 'd2', voorWie: 'moeder', domein: 'wonen', tekst: 'Een eigen huis', woordenGezin: '', woordenKind: '' },
  ],
}

describe('twee mensen wijzigen één plan', () => {
  test('wie elk iets anders wijzigden, houden allebei hun werk', () => {
    const zij = { ...pleegzorg, beeld: 'Sem slaapt beter.' }
    const ik = zetOpPad(pleegzorg, ['doelen', 'd1', 'woordenKind'], 'Ik ga elke dag naar school.')
    const { inhoud, botsingen } = voegWijzigingenSamen(pleegzorg, zij, ik)
    expect(botsingen).toEqual([])
    expect(inhoud.beeld).toBe('Sem slaapt beter.')
    expect(inhoud.doelen[0]?.woordenKind).toBe('Ik ga elke dag naar school.')
  })

  test('dezelfde zin anders: een vraag met wat er stond, wat de ander schreef en wat ik schreef', () => {
    const zij = zetOpPad(pleegzorg, ['doelen', 'd1', 'tekst'], 'Vier dagen naar school')
    const ik = zetOpPad(pleegzorg, ['doelen', 'd1', 'tekst'], 'Met de taxi naar school')
    expect(voegWijzigingenSamen(pleegzorg, zij, ik).botsingen).toEqual([
      {
        pad: ['doelen', 'd1', 'tekst'],
        voor: 'Elke dag naar school',
        zij: 'Vier dagen naar school',
        ik: 'Met de taxi naar school',
      },
    ])
  })

  test('wat de een weghaalt en de ander verbetert, verdwijnt niet stil', () => {
    const zij = zetOpPad(pleegzorg, ['doelen', 'd2', 'tekst'], 'Een huis voor moeder en Sem')
    const ik = zetOpPad(pleegzorg, ['doelen', 'd2'], undefined)
    const { botsingen } = voegWijzigingenSamen(pleegzorg, zij, ik)
    expect(botsingen).toMatchObject([{ pad: ['doelen', 'd2'], zij: { tekst: 'Een huis voor moeder en Sem' }, ik: undefined }])
    const [botsing] = botsingen
    expect(zetOpPad(ik, botsing?.pad ?? [], botsing?.zij).doelen.map(({ tekst }) => tekst)).toContain('Een huis voor moeder en Sem')
  })

  test.prop([drieversies], { numRuns: 1000 })(
    'geen enkele wijziging verdwijnt: zij staat in de uitkomst of in een vraag',
    ({ voor, zij, ik }) => {
      const { inhoud, botsingen } = voegWijzigingenSamen(voor, zij, ik)
      for (const kant of [zij, ik]) {
        for (const { pad, wordt } of vindVerschillen(voor, kant)) {
          if (botsingen.some((botsing) => ligtIn(pad, botsing))) continue
          if (isVelden(wordt)) expect(opPad(inhoud, pad)).toMatchObject(wordt)
          else expect(opPad(inhoud, pad)).toEqual(wordt)
        }
      }
    },
  )

  test.prop([drieversies], { numRuns: 500 })('er komt niets bij dat niemand schreef', ({ voor, zij, ik }) => {
    const { inhoud } = voegWijzigingenSamen(voor, zij, ik)
    for (const { pad } of vindVerschillen(voor, inhoud)) {
      const vanIemand = [zij, ik].some((kant) =>
        vindVerschillen(voor, kant).some(({ pad: hun }) => hun.every((deel, n) => pad[n] === deel)),
      )
      expect(vanIemand).toBe(true)
    }
  })

  test.prop([drieversies], { numRuns: 500 })('wie het eerst bewaart maakt voor de vragen niet uit', ({ voor, zij, ik }) => {
    const paden = (botsingen: readonly Botsing[]) => botsingen.map(({ pad }) => pad.join('/')).sort()
    expect(paden(voegWijzigingenSamen(voor, zij, ik).botsingen)).toEqual(paden(voegWijzigingenSamen(voor, ik, zij).botsingen))
  })

  test.prop([drieversies])('wie alle vragen met die van de ander beantwoordt, houdt alles van de ander', ({ voor, zij, ik }) => {
    const { inhoud, botsingen } = voegWijzigingenSamen(voor, zij, ik)
    const gekozen = botsingen.reduce((tot, botsing) => zetOpPad(tot, botsing.pad, botsing.zij), inhoud)
    for (const { pad, wordt } of vindVerschillen(voor, zij)) {
      if (isVelden(wordt)) expect(opPad(gekozen, pad)).toMatchObject(wordt)
      else expect(opPad(gekozen, pad)).toEqual(wordt)
    }
  })

  test.prop([planinhoud, planinhoud])('wie alleen werkt krijgt nooit een vraag', (voor, mijn) => {
    expect(voegWijzigingenSamen(voor, voor, mijn)).toEqual({ inhoud: mijn, botsingen: [] })
    expect(voegWijzigingenSamen(voor, mijn, mijn).botsingen).toEqual([])
    expect(vindVerschillen(voegWijzigingenSamen(voor, mijn, voor).inhoud, mijn)).toEqual([])
  })
})
