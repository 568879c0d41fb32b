import { test as eigenschap, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Datum, maakKalender, plusDagen } from '../kalender/index.ts'
import { findKeten } from '../maatregelen/index.ts'
import { berekenMonitor } from '../monitor/index.ts'
import { alsKaart, eenBezoek, eenKind, eenMaatregel, eenMedewerker, gevalArbitrary, vast } from '../proef/index.ts'
import { findZonderSinds } from '../wachtlijst/index.ts'
import {
  beantwoordVragen,
  eersteWachten,
  ketensVan,
  maakTijdlijn,
  normcijfers,
  oordeelTrend,
  periodestand,
  trekSteekproef,
  verdeelNaarGrootte,
  vergelijkTijdlijnen,
  vergroof,
  wachtstukken,
  weigerPeriode,
} from './index.ts'

const kalender = maakKalender()

describe('de periode van een inspectie', () => {
  const periode = { van: '2026-03-02', tot: '2026-03-31', geslotenOp: null } as const
  test.each<[Datum, string]>([
    ['2026-03-01', 'komt'],
    ['2026-03-02', 'open'],
    ['2026-03-31', 'open'],
    ['2026-04-01', 'voorbij'],
  ])('is op %s %s', (dag, stand) => expect(periodestand(periode, dag)).toBe(stand))

  test('is dicht vanaf de dag waarop zij is gesloten', () => {
    expect(periodestand({ ...periode, geslotenOp: '2026-03-10' }, '2026-03-09')).toBe('open')
    expect(periodestand({ ...periode, geslotenOp: '2026-03-10' }, '2026-03-10')).toBe('gesloten')
  })

  test('duurt hoogstens een half jaar en ligt niet in het verleden', () => {
    expect(weigerPeriode(periode, '2026-03-02')).toBeNull()
    expect(weigerPeriode({ van: '2026-03-02', tot: '2026-03-01' }, '2026-03-02')).toContain('voor de eerste')
    expect(weigerPeriode(periode, '2026-04-01')).toContain('voorbij')
    expect(weigerPeriode({ van: '2026-01-01', tot: '2026-12-31' }, '2026-01-01')).toContain('183')
  })
})

describe('wachten', () => {
  eigenschap.prop([gevalArbitrary()])(
    'is op elke dag precies wat "zonder sinds" zegt',
    ({ feiten: { kinderen, medewerkers }, peildatum }) => {
      for (const kind of kinderen) {
        if (findKeten(kind, peildatum) === null) continue
        const sinds = findZonderSinds(kind, peildatum, medewerkers)
        const loopt = wachtstukken(kind, medewerkers, peildatum).filter(({ tot }) => tot === null)
        if (sinds === null || sinds > peildatum) expect(loopt).toEqual([])
        else expect(loopt.map(({ van }) => van)).toEqual([sinds])
      }
    },
  )

  eigenschap.prop([gevalArbitrary()])(
    'op een eerste jeugdbeschermer kent elke keten één keer, en nooit meer dagen dan hij loopt',
    ({ feiten, peildatum }) => {
      for (const kind of feiten.kinderen) {
        const wachten = eersteWachten(kind, feiten.medewerkers, peildatum)
        expect(wachten.length).toBeLessThanOrEqual(ketensVan(kind, peildatum).length)
        for (const { vanaf, dagen } of wachten) {
          expect(dagen).toBeGreaterThanOrEqual(0)
          expect(plusDagen(vanaf, dagen) <= plusDagen(peildatum, 1)).toBe(true)
        }
      }
    },
  )

  test('kennisgeving op 5 januari, iemand vanaf 15 januari: 10 dagen', () => {
    const kind = eenKind([eenMaatregel('2026-01-02', { kennisgeving: '2026-01-05', toewijzingen: [vast('anna', '2026-01-15')] })])
    expect(eersteWachten(kind, alsKaart(eenMedewerker('anna')), '2026-06-01')).toMatchObject([
      { vanaf: '2026-01-05', dagen: 10, einde: 'toegewezen' },
    ])
  })
})

const lid = fc.record({ sleutel: fc.uuid(), laag: fc.constantFrom('ots', 'voogdij', 'jeugdreclassering') })
const populatie = fc.uniqueArray(lid, { minLength: 1, maxLength: 60, selector: ({ sleutel }) => sleutel })

describe('de steekproef', () => {
  eigenschap.prop([populatie, fc.nat(80), fc.nat(), fc.boolean()])(
    'is met hetzelfde zaad altijd dezelfde, in welke volgorde de dossiers ook liggen',
    (allen, aantal, zaad, perLaag) => {
      const een = trekSteekproef(allen, { aantal, zaad, perLaag })
      expect(trekSteekproef(allen.toReversed(), { aantal, zaad, perLaag })).toEqual(een)
      expect(new Set(een).size).toBe(Math.min(aantal, allen.length))
      expect(een.every((lid) => allen.includes(lid))).toBe(true)
    },
  )

  test('trekt ieder even vaak: chikwadraat over 20.000 trekkingen van 3 uit 12', () => {
    const allen = Array.from({ length: 12 }, (_, nummer) => ({ sleutel: `s${String(nummer).padStart(2, '0')}`, laag: 'ots' }))
    const keer = new Map<string, number>()
    for (let zaad = 0; zaad < 20_000; zaad++)
      for (const { sleutel } of trekSteekproef(allen, { aantal: 3, zaad, perLaag: false })) keer.set(sleutel, (keer.get(sleutel) ?? 0) + 1)
    const chikwadraat = allen.reduce((som, { sleutel }) => som + ((keer.get(sleutel) ?? 0) - 5_000) ** 2 / 5_000, 0)
    // 99,9% of a chi-square with 11 degrees of freedom
    expect(chikwadraat).toBeLessThan(31.3)
  })

  eigenschap.prop([fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 100 })])(
    'naar soort geeft elke soort haar deel, en nergens meer dan er zijn',
    (groottes, aantal) => {
      const uit = verdeelNaarGrootte(groottes, aantal)
      const totaal = groottes.reduce((som, een) => som + een, 0)
      expect(uit.reduce((som, een) => som + een, 0)).toBe(Math.min(aantal, totaal))
      expect(uit.every((een, plek) => een <= (groottes[plek] ?? 0))).toBe(true)
      if (Math.min(aantal, totaal) >= groottes.length) expect(uit.every((een) => een >= 1)).toBe(true)
    },
  )
})

describe('niemand valt op', () => {
  const kenmerk = (waarden: string[]) => fc.constantFrom(...waarden)
  const leden = fc
    .array(
      fc.tuple(
        kenmerk(['JB', 'JB', 'JB', 'JR']),
        kenmerk(['a', 'a', 'b', 'c']),
        kenmerk(['2024', '2025']),
        kenmerk(['K1', 'K2', 'K3', 'K4']),
      ),
      {
        maxLength: 200,
      },
    )
    .map((alle) => alle.map((waarden, nummer) => ({ id: String(nummer), waarden })))

  eigenschap.prop([leden])('wie precies zo wordt getoond, zijn er ten minste tien, of er wordt niets getoond', (allen) => {
    const tonen = vergroof(allen)
    const getoond = Map.groupBy(allen, ({ id, waarden }) => waarden.slice(0, tonen.get(id)).join('/'))
    for (const [hoe, gelijk] of getoond) expect(gelijk.length >= 10 || (allen.length < 10 && hoe === '')).toBe(true)
  })

  test('één kind met een zeldzame maatregel gaat op in de familie, samen met genoeg anderen', () => {
    const veel = Array.from({ length: 30 }, (_, nummer) => ({ id: `v${nummer}`, waarden: ['JB', 'ots'] }))
    const weinig = Array.from({ length: 12 }, (_, nummer) => ({ id: `w${nummer}`, waarden: ['JB', 'voogdij'] }))
    const tonen = vergroof([...veel, ...weinig, { id: 'een', waarden: ['JB', 'vots'] }])
    expect(tonen.get('een')).toBe(1)
    expect(tonen.get('w0')).toBe(1)
    expect(tonen.get('v0')).toBe(2)
  })
})

describe('de tijdlijn', () => {
  const kind = eenKind(
    [
      eenMaatregel('2026-01-02', {
        kennisgeving: '2026-01-05',
        toewijzingen: [vast('anna', '2026-01-15', '2026-03-01'), vast('bo', '2026-03-10')],
        plannen: [{ soort: 'plan_van_aanpak', vastgesteldOp: '2026-02-14' }],
      }),
    ],
    [eenBezoek('2026-01-20'), eenBezoek('2026-02-03', { jeugdigeGezien: false, met: 'ouder_met_gezag', wijze: 'telefoon' })],
  )
  const wie = alsKaart(eenMedewerker('anna'), eenMedewerker('bo'))
  const lijn = maakTijdlijn(
    kind,
    { checks: [{ datum: '2026-01-21', acuut: 'veilig', structureel: null }], alarmen: [{ dag: '2026-04-01', beslotenOp: '2026-04-02' }] },
    wie,
    '2026-06-01',
  )

  test('telt dagen vanaf de kennisgeving, en noemt medewerkers bij een letter', () => {
    expect(lijn?.kwartaal).toBe('2026-K1')
    expect(lijn?.regels.map(({ dag, soort, wat, wie: letter }) => [dag, soort, wat, letter])).toEqual([
      [-3, 'maatregel_begint', 'ots', null],
      [0, 'kennisgeving', null, null],
      [0, 'wachten_begint', 'start', null],
      [10, 'toewijzing_begint', 'vast', 'A'],
      [10, 'wachten_eindigt', 'start', null],
      [15, 'gezien', 'jeugdige', null],
      [16, 'veiligheidscheck', 'veilig', null],
      [29, 'contact', 'ouder_met_gezag', null],
      [40, 'plan', 'plan_van_aanpak', null],
      [56, 'toewijzing_eindigt', 'vast', 'A'],
      [56, 'wachten_begint', 'intern', null],
      [64, 'toewijzing_begint', 'vast', 'B'],
      [64, 'wachten_eindigt', 'intern', null],
      [86, 'alarm', null, null],
      [87, 'alarm_besloten', null, null],
    ])
  })

  eigenschap.prop([gevalArbitrary()])('noemt geen medewerker of kind, en niets na de peildatum', ({ feiten, peildatum }) => {
    const geheim = [
      ...feiten.medewerkers.keys(),
      ...feiten.kinderen.map(({ id }) => id),
      ...feiten.kinderen.flatMap((een) => een.maatregelen.map(({ id }) => id)),
    ]
    for (const een of feiten.kinderen) {
      const uit = maakTijdlijn(een, { checks: [], alarmen: [] }, feiten.medewerkers, peildatum)
      if (uit === null) continue
      const tekst = JSON.stringify(uit.regels)
      expect(geheim.filter((woord) => tekst.includes(woord))).toEqual([])
      expect(tekst).not.toMatch(/\d{4}-\d{2}-\d{2}/)
      expect(uit.regels.every(({ dag }) => plusDagen(uit.dag0, dag) <= peildatum)).toBe(true)
    }
  })

  test('zegt wat later is verteld, later is verbeterd en later is gebeurd', () => {
    const regel = (dag: number, soort: 'gezien' | 'contact' | 'plan') => ({ dag, soort, wat: null, hoe: null, wie: null })
    const toen = [regel(3, 'contact'), regel(9, 'gezien')]
    const nu = [regel(3, 'gezien'), regel(9, 'gezien'), regel(40, 'plan')]
    expect(vergelijkTijdlijnen(toen, nu, 20).map(({ dag, soort, kennis }) => [dag, soort, kennis])).toEqual([
      [3, 'gezien', 'later_verteld'],
      [3, 'contact', 'later_verbeterd'],
      [9, 'gezien', 'toen_bekend'],
      [40, 'plan', 'later_gebeurd'],
    ])
  })
})

describe('het bewijs per norm', () => {
  eigenschap.prop([gevalArbitrary()])('telt wat de monitor telt', ({ feiten, peildatum }) => {
    const monitor = berekenMonitor(feiten, peildatum, kalender)
    const van = Object.fromEntries(normcijfers(feiten, peildatum, kalender).map((cijfer) => [cijfer.norm, cijfer]))
    expect(van.wachtlijst).toMatchObject({ teller: monitor.wachtlijst.totaal, noemer: monitor.kinderen.totaal })
    expect(van.eersteContactJb).toMatchObject({
      teller: monitor.eersteContact.jeugdbescherming.opTijd,
      noemer: monitor.eersteContact.jeugdbescherming.geteld,
    })
    expect(van.planJr).toMatchObject({
      teller: monitor.planVanAanpak.jeugdreclassering.opTijd,
      noemer: monitor.planVanAanpak.jeugdreclassering.geteld,
    })
  })

  eigenschap.prop([gevalArbitrary()])('de drie vragen tellen dezelfde kinderen als de monitor', ({ feiten, peildatum }) => {
    const monitor = berekenMonitor(feiten, peildatum, kalender)
    const antwoorden = feiten.kinderen.flatMap((kind) => beantwoordVragen(kind, peildatum, feiten.medewerkers, kalender) ?? [])
    expect(antwoorden.length).toBe(monitor.kinderen.totaal)
    expect(antwoorden.filter(({ heeftVaste }) => !heeftVaste).length).toBe(monitor.zonderVasteJeugdbeschermer)
  })

  test.each([
    [{ onder: -0.02, boven: 0.03 }, 'onveranderd'],
    [{ onder: -0.02, boven: 0.08 }, 'niet_te_zeggen'],
    [{ onder: 0.02, boven: 0.2 }, 'beter'],
    [{ onder: -0.3, boven: -0.1 }, 'slechter'],
    [{ onder: 0.01, boven: 0.04 }, 'onveranderd'],
    [null, 'te_weinig'],
  ] as const)('verschil %o bij een marge van 5 procentpunt: %s', (verschil, oordeel) => {
    expect(oordeelTrend(verschil, 'hoger', 0.05)).toBe(oordeel)
  })
})
