import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Definitieparameters, parameters2026 } from '../definities/parameters.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { fteUit, personeelsbijdrage, verloopUit, verzuimUit } from '../personeel/personeel.ts'
import { alsKaart, eenKind, eenMaatregel, eenMedewerker, feitenArbitrary, gevalArbitrary, vast } from '../proef/index.ts'
import { kindbijdrage, type Telling, tellingen } from './bijdragen.ts'
import { zonderKennisgeving } from './klokcijfers.ts'
import { berekenMonitor } from './monitor.ts'
import { vergelijkFeiten, vergelijkVersies } from './verschil.ts'

const kalender = maakKalender()
const zelfde: Definitieparameters = structuredClone(parameters2026)
const anders: Definitieparameters = { ...parameters2026, wachtlijstNaWerkdagen: 20, langdurigVanafDag: 60, eersteContactWerkdagen: 3 }

function lees(monitor: object, telling: Telling): unknown {
  return telling.split('.').reduce<unknown>((deel, naam) => (deel as Record<string, unknown>)[naam], monitor)
}

describe('wat elk kind bijdraagt', () => {
  test.prop([gevalArbitrary()])('is samen de monitor, ook met eigen parameters van dezelfde waarde', ({ feiten, peildatum }) => {
    const som = (telling: Telling, parameters: Definitieparameters) =>
      feiten.kinderen.reduce(
        (tot, kind) => tot + (kindbijdrage(kind, peildatum, feiten.medewerkers, kalender, parameters).telt.get(telling) ?? 0),
        0,
      )
    for (const parameters of [parameters2026, zelfde, anders]) {
      const versie = { id: '2026-1', parameters }
      const cijfers = {
        ...berekenMonitor(feiten, peildatum, kalender, versie),
        zonderKennisgeving: zonderKennisgeving(feiten.kinderen, peildatum, parameters),
      }
      for (const telling of tellingen) {
        if (telling !== 'wisselingen.som') expect(som(telling, parameters), telling).toBe(lees(cijfers, telling))
      }
      if (parameters === zelfde)
        expect(berekenMonitor(feiten, peildatum, kalender, versie)).toEqual(berekenMonitor(feiten, peildatum, kalender))
    }
  })

  test.prop([gevalArbitrary()])('van elke medewerker is samen de formatie, het verloop en het verzuim', ({ feiten, peildatum }) => {
    const som = { jbjr: 0, metOndersteunend: 0, primairProces: 0, vertrokken: 0, koppen: 0, fteDagen: 0, ziek: 0 }
    for (const medewerker of feiten.medewerkers.values()) {
      const bijdrage = personeelsbijdrage(medewerker, peildatum)
      for (const naam of Object.keys(som) as (keyof typeof som)[]) som[naam] += bijdrage[naam]
    }
    const { fte, verloop12m, verzuim12m } = berekenMonitor(feiten, peildatum, kalender)
    expect([fteUit(som), verloopUit(som), verzuimUit(som)]).toEqual([fte, verloop12m, verzuim12m])
  })
})

describe('een verschil', () => {
  test.prop([gevalArbitrary(), feitenArbitrary()])(
    'van feiten is de som van wat de kinderen anders bijdragen',
    ({ feiten, peildatum }, later) => {
      const verschillen = vergelijkFeiten(feiten, later, peildatum, kalender)
      const [voor, na] = [feiten, later].map((een) => berekenMonitor(een, peildatum, kalender)) as [object, object]
      for (const telling of tellingen) {
        if (telling.startsWith('wisselingen') || telling.startsWith('zonderKennisgeving')) continue
        const som = verschillen.reduce((tot, een) => tot + (een.verschillen.get(telling) ?? 0), 0)
        expect(som, telling).toBe((lees(na, telling) as number) - (lees(voor, telling) as number))
      }
    },
  )

  test.prop([gevalArbitrary()])(
    'van versies noemt bij elk kind de parameter die het doet; dezelfde versie geeft geen verschil',
    ({ feiten, peildatum }) => {
      expect(vergelijkVersies(feiten, peildatum, kalender, parameters2026, zelfde)).toEqual([])
      for (const { verschillen, door } of vergelijkVersies(feiten, peildatum, kalender, parameters2026, anders)) {
        for (const telling of verschillen.keys()) expect(door.get(telling)?.length).toBeGreaterThan(0)
      }
    },
  )

  test('een hogere drempel haalt van de wachtlijst wie korter wacht, en zegt waardoor', () => {
    const kind = eenKind([eenMaatregel('2026-03-02', { kennisgeving: '2026-03-02' })], [], 'wacht')
    const feiten = { kinderen: [kind], medewerkers: alsKaart(eenMedewerker('Anna')) }
    const [een, ...meer] = vergelijkVersies(feiten, '2026-03-16', kalender, parameters2026, {
      ...parameters2026,
      wachtlijstNaWerkdagen: 20,
    })
    expect(meer).toEqual([])
    expect([...(een?.verschillen ?? [])]).toEqual([
      ['wachtlijst.totaal', -1],
      ['wachtlijst.start', -1],
    ])
    expect(een?.door.get('wachtlijst.totaal')).toEqual(['wachtlijstNaWerkdagen'])
  })

  test('een kortere grens voor langdurige ziekte zet een kind eerder op de lijst', () => {
    const ziek = eenMedewerker('Anna', { afwezigheden: [{ van: '2026-02-02', tot: null, soort: 'ziekte', percentage: 100 }] })
    const kind = eenKind(
      [eenMaatregel('2025-06-02', { kennisgeving: '2025-06-02', toewijzingen: [vast('Anna', '2025-06-03')] })],
      [],
      'kind',
    )
    const feiten = { kinderen: [kind], medewerkers: alsKaart(ziek) }
    const [een] = vergelijkVersies(feiten, '2026-02-27', kalender, parameters2026, { ...parameters2026, langdurigVanafDag: 14 })
    expect(een?.verschillen.get('wachtlijst.intern')).toBe(1)
    expect(een?.door.get('wachtlijst.intern')).toEqual(['langdurigVanafDag'])
  })
})
