import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Maatregel } from '../feiten/feiten.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { findKeten } from '../maatregelen/keten.ts'
import { findTelling } from '../maatregelen/maatregel.ts'
import { alsKaart, eenKind, eenMaatregel, eenMedewerker, gevalArbitrary, vast } from '../proef/index.ts'
import { heeftVasteJeugdbeschermer } from '../toewijzing/toewijzing.ts'
import { findKindstand } from './kindstand.ts'
import { findWachtende, findZonderSinds, wachtlijst } from './wachtlijst.ts'

const kalender = maakKalender()
const gezond = alsKaart(eenMedewerker('Anna'), eenMedewerker('Bo'))
const sinds = (peildatum: Datum, ...maatregelen: Maatregel[]) => findZonderSinds(eenKind(maatregelen), peildatum, gezond)
const opDeLijst = (peildatum: Datum, medewerkers: ReturnType<typeof alsKaart>, ...maatregelen: Maatregel[]) => {
  const [rij] = wachtlijst({ kinderen: [eenKind(maatregelen)], medewerkers }, peildatum, kalender)
  return rij && { soort: rij.soort, zonderSinds: rij.zonderSinds, werkdagen: rij.werkdagen }
}

describe('zonder sinds', () => {
  test('is de kennisgeving, ook als die later komt dan de eerste dag', () => {
    expect(sinds('2026-03-01', eenMaatregel('2026-01-05', { kennisgeving: '2026-01-12' }))).toBe('2026-01-12')
  })

  test('is de eerste dag als de kennisgeving eerder kwam of onbekend is', () => {
    expect(sinds('2026-03-01', eenMaatregel('2026-01-05', { kennisgeving: '2025-12-20' }))).toBe('2026-01-05')
    expect(sinds('2026-03-01', eenMaatregel('2026-01-05'))).toBe('2026-01-05')
  })

  test('kan na de peildatum liggen; dan is het kind zonder en staat het niet op de lijst', () => {
    const maatregel = eenMaatregel('2026-01-05', { kennisgeving: '2026-04-01' })
    expect(sinds('2026-03-01', maatregel)).toBe('2026-04-01')
    expect(opDeLijst('2026-03-01', gezond, maatregel)).toBeUndefined()
  })

  test('is de dag na de laatste dag van de toewijzing', () => {
    expect(sinds('2026-03-01', eenMaatregel('2026-01-05', { toewijzingen: [vast('Anna', '2026-01-06', '2026-02-10')] }))).toBe('2026-02-11')
  })

  test('telt een open dag in de keten als een dag zonder', () => {
    const eerste = eenMaatregel('2025-01-01', { datumEinde: '2025-12-31', toewijzingen: [vast('Anna', '2025-01-01')] })
    expect(sinds('2026-03-01', eerste, eenMaatregel('2026-01-02'))).toBe('2026-01-01')
    expect(sinds('2026-03-01', eerste, eenMaatregel('2026-01-03'))).toBe('2026-01-03')
  })

  test('loopt door over een verlenging als er al niemand was', () => {
    const eerste = eenMaatregel('2025-01-01', { datumEinde: '2025-12-31', toewijzingen: [vast('Anna', '2025-01-01', '2025-10-15')] })
    expect(sinds('2026-03-01', eerste, eenMaatregel('2026-01-01', { kennisgeving: '2026-01-05' }))).toBe('2025-10-16')
  })

  test('is er niet als iemand anders het overnam, of als er geen maatregel loopt', () => {
    const maatregel = eenMaatregel('2026-01-05', { toewijzingen: [vast('Anna', '2026-01-06', '2026-02-10'), vast('Bo', '2026-02-08')] })
    expect(sinds('2026-03-01', maatregel)).toBeNull()
    expect(sinds('2026-01-04', maatregel)).toBeNull()
  })
})

describe('de wachtlijst', () => {
  test('begint de dag na de vijfde werkdag zonder', () => {
    const maatregel = eenMaatregel('2026-04-29', { kennisgeving: '2026-04-30' })
    expect(opDeLijst('2026-05-08', gezond, maatregel)).toBeUndefined()
    expect(opDeLijst('2026-05-09', gezond, maatregel)).toEqual({ soort: 'start', zonderSinds: '2026-04-30', werkdagen: 5 })
  })

  test('een kind van wie de jeugdbeschermer 28 dagen ziek is, staat na 5 werkdagen op de interne wachtlijst', () => {
    const ziek = alsKaart(eenMedewerker('Anna', { afwezigheden: [{ van: '2026-06-01', tot: null, soort: 'ziekte', percentage: 100 }] }))
    const maatregel = eenMaatregel('2026-01-05', { kennisgeving: '2026-01-05', toewijzingen: [vast('Anna', '2026-01-08')] })
    expect(findZonderSinds(eenKind([maatregel]), '2026-06-27', ziek)).toBeNull()
    expect(findZonderSinds(eenKind([maatregel]), '2026-06-28', ziek)).toBe('2026-06-28')
    expect(opDeLijst('2026-07-03', ziek, maatregel)).toBeUndefined()
    expect(opDeLijst('2026-07-04', ziek, maatregel)).toEqual({ soort: 'intern', zonderSinds: '2026-06-28', werkdagen: 5 })
  })

  test('een kind van wie de jeugdbeschermer vertrok zonder overdracht, staat op de interne wachtlijst', () => {
    const vertrokken = alsKaart(eenMedewerker('Anna', { uitDienst: '2026-02-28' }))
    const maatregel = eenMaatregel('2026-01-05', { toewijzingen: [vast('Anna', '2026-01-08')] })
    expect(opDeLijst('2026-03-31', vertrokken, maatregel)).toEqual({ soort: 'intern', zonderSinds: '2026-03-01', werkdagen: 22 })
  })

  test('een kind dat werd toegewezen aan wie al langdurig ziek was, wacht intern vanaf de eerste dag van de keten zonder', () => {
    const ziek = alsKaart(eenMedewerker('Anna', { afwezigheden: [{ van: '2025-11-01', tot: null, soort: 'ziekte', percentage: 100 }] }))
    const maatregel = eenMaatregel('2026-01-05', { kennisgeving: '2026-01-12', toewijzingen: [vast('Anna', '2026-01-06')] })
    expect(opDeLijst('2026-03-31', ziek, maatregel)?.soort).toBe('intern')
    const opDeDag = eenMaatregel('2026-01-05', { kennisgeving: '2026-01-05', toewijzingen: [vast('Anna', '2026-01-05')] })
    expect(opDeLijst('2026-03-31', ziek, opDeDag)?.soort).toBe('start')
  })

  test('een toewijzing in een eerdere, afgebroken keten maakt een kind niet intern', () => {
    const eerder = eenMaatregel('2025-01-01', { datumEinde: '2025-06-30', toewijzingen: [vast('Anna', '2025-01-01', '2025-06-30')] })
    expect(opDeLijst('2026-03-31', gezond, eerder, eenMaatregel('2026-01-05'))?.soort).toBe('start')
  })

  test('een maatregel die eerder begon dan alle andere en later is gemeld, begint het wachten opnieuw: het kind is zonder en vijf werkdagen niet op de lijst', () => {
    const bekend = eenMaatregel('2026-01-05', { kennisgeving: '2026-01-05' })
    const laatGemeld = eenMaatregel('2026-01-02', { kennisgeving: '2026-03-09' })
    expect(opDeLijst('2026-03-10', gezond, bekend)).toMatchObject({ zonderSinds: '2026-01-05' })
    expect(opDeLijst('2026-03-10', gezond, bekend, laatGemeld)).toBeUndefined()
    expect(sinds('2026-03-10', bekend, laatGemeld)).toBe('2026-03-09')
    expect(opDeLijst('2026-03-17', gezond, bekend, laatGemeld)).toMatchObject({ soort: 'start', zonderSinds: '2026-03-09' })
  })

  test('twee kinderen zonder bekend BSN zijn twee kinderen op de lijst', () => {
    const kinderen = ['eerste', 'tweede'].map((id) => eenKind([eenMaatregel('2026-01-05')], [], id))
    expect(wachtlijst({ kinderen, medewerkers: gezond }, '2026-03-31', kalender).map(({ kind }) => kind.id)).toEqual(['eerste', 'tweede'])
  })

  test('Goede Vrijdag is een werkdag, tenzij de instelling dat anders telt', () => {
    const feiten = { kinderen: [eenKind([eenMaatregel('2026-03-30')])], medewerkers: gezond }
    expect(wachtlijst(feiten, '2026-04-08', kalender)).toHaveLength(1)
    expect(wachtlijst(feiten, '2026-04-08', maakKalender({ telGelijkgesteldeDagen: false }))).toHaveLength(0)
  })
})

test.prop([gevalArbitrary()], { numRuns: 300 })(
  'niemand staat op twee lijsten, en wie wacht is zonder, en wie zonder is telt',
  ({ feiten, peildatum }) => {
    const wachtend = wachtlijst(feiten, peildatum, kalender)
    const start = new Set(wachtend.filter(({ soort }) => soort === 'start').map(({ kind }) => kind.id))
    const intern = new Set(wachtend.filter(({ soort }) => soort === 'intern').map(({ kind }) => kind.id))
    expect([...start].filter((id) => intern.has(id))).toEqual([])
    expect(start.size + intern.size).toBe(wachtend.length)
    for (const { kind, werkdagen } of wachtend) {
      expect(findZonderSinds(kind, peildatum, feiten.medewerkers)).not.toBeNull()
      expect(werkdagen).toBeGreaterThanOrEqual(5)
    }
    for (const kind of feiten.kinderen) {
      const stand = findKindstand(kind, peildatum, feiten.medewerkers, kalender)
      expect(stand !== null).toBe(findTelling(kind, peildatum) !== null)
      if (stand) expect(stand.vasteMedewerkerId === null).toBe(stand.zonderSinds !== null)
      expect(stand?.opWachtlijst ?? false).toBe(wachtend.some((rij) => rij.kind === kind))
    }
  },
)

test.prop([gevalArbitrary()], { numRuns: 300 })(
  'wie de ene dag wacht en de volgende niet, heeft dan iemand in dienst of geen maatregel meer',
  ({ feiten, peildatum }) => {
    for (const dag of Array.from({ length: 30 }, (_, verder) => plusDagen(peildatum, verder))) {
      const morgen = plusDagen(dag, 1)
      for (const { kind } of wachtlijst(feiten, dag, kalender)) {
        if (findWachtende(kind, morgen, feiten.medewerkers, kalender) !== null) continue
        const keten = findKeten(kind, morgen)
        expect(keten === null || heeftVasteJeugdbeschermer(kind, morgen, feiten.medewerkers)).toBe(true)
      }
    }
  },
)
