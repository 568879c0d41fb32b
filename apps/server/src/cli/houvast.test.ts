import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { maakKalender } from '@houvast/domein/kalender'
import { berekenMonitor } from '@houvast/domein/monitor'
import { teLeveren } from '@houvast/uitwisseling/cbslevering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sluitMapAf } from '../db/map-slot.ts'
import { feitenUit } from '../demo/feitenuit.ts'
import { vandaag as dagVanNu } from '../stand/dagwissel.ts'
import { begin, draai, kleineLevering, maakProefmap, schrijfLevering } from './proefprogramma.ts'

const dezeDag = dagVanNu()
const { map, ruimOp } = maakProefmap()
afterAll(ruimOp)

describe('wie iets verkeerd typt', () => {
  test.each([
    [['onzin'], 'De opdracht "onzin" bestaat niet. Kies uit start, demo, '],
    [['monitor', '--onzin'], 'De optie --onzin bestaat niet.'],
    [['import'], 'Er ontbreekt iets: <map>.'],
    [['import', 'a', 'b'], 'Er staat te veel achter deze opdracht.'],
    [['import', 'nergens'], 'nergens bestaat niet. Geef de map of de zip met de levering.'],
    [['import', '.', '--periode', '2025-06-30..2025-01-01'], 'De periode eindigt voor zij begint.'],
    [['import', '.', '--bevindingen', './contacten.csv'], 'De bevindingen kunnen niet tussen de bestanden van de levering staan.'],
    [['cbs', '--periode', '2026-H1', '--soort', 'jz'], '"jz" is geen soort levering. Kies uit jb, muhp, jr.'],
    [['cbs', '--periode', '2026-Q1', '--soort', 'jb', '--alleen-controleren'], '"2026-Q1" is geen verslagperiode.'],
    [['cbs', '--periode', '2010-H1', '--soort', 'jb', '--alleen-controleren'], 'Het CBS neemt nu alleen'],
    [['cbs', '--periode', teLeveren('jeugdbescherming', dezeDag)[0].naam, '--soort', 'jb'], 'Geef met --uit waar de bestanden komen'],
    [['monitor'], 'staan nog geen gegevens van Houvast. Lees eerst een levering in'],
    [['monitor', '--peildatum', '2025-02-29'], '"2025-02-29" is geen bestaande dag.'],
    [['wachtlijst', '--kennismoment', '2025-02-30T10:00:00Z'], '"2025-02-30T10:00:00Z" is geen moment.'],
    [['start', '--poort', '99999'], 'Een poort is een heel getal van 1 tot en met 65535.'],
    [['herstel', 'nergens.houvast'], 'nergens.houvast bestaat niet.'],
    [['monitor', '--database', 'postgres://nergens'], 'Zet de sleutel van de database in HOUVAST_SLEUTEL'],
    [['vaststelling', 'controleer', 'nergens.json'], 'nergens.json is niet te lezen. Geef het bestand van een vaststelling.'],
    [['termijn', '--start', '2025-04-17'], 'De optie --norm'],
    [['simuleer'], 'De optie --scenario'],
    [['simuleer', '--scenario', 'nergens.json'], 'nergens.json kan niet worden gelezen.'],
    [['simuleer', '--scenario', 'nergens.json', '--runs', 'veel'], 'Geef bij --runs een heel getal van 1 tot en met 100000.'],
    [['termijn', '--norm', 'JB-999', '--start', '2025-04-17'], 'De norm "JB-999" bestaat niet. Kies uit JB-001, '],
    [['termijn', '--norm', 'SA-002', '--start', '30-4-2026'], '"30-4-2026" is geen bestaande dag.'],
    [['termijn', '--norm', 'SA-002', '--start', '2026-04-30', '--param', 'weken=3'], 'De lengte van deze norm staat vast'],
    [['termijn', '--norm', 'JB-013', '--start', '2026-04-30', '--param', 'weken=nul'], 'Geef bij weken een heel getal van 1'],
    [
      ['termijn', '--norm', 'JB-001', '--start', '2026-04-30', '--param', 'kleur=rood'],
      '"kleur" hoort niet bij JB-001. Kies uit telGelijkgesteldeDagen.',
    ],
  ])('houvast %j: één zin, en afsluitcode 2', async (argumenten, zin) => {
    const { code, uit, fout } = await draai(map, argumenten)
    expect(fout).toContain(zin)
    expect(fout.trimEnd().split('\n')).toHaveLength(1)
    expect({ code, uit }).toEqual({ code: 2, uit: '' })
    expect(existsSync(join(map, 'gegevens'))).toBe(false)
  })

  test.each([
    'start',
    'demo',
    'import',
    'cbs',
    'monitor',
    'wachtlijst',
    'wachttijd',
    'termijn',
    'verdeel',
    'simuleer',
    'statistiek',
    'vaststelling',
    'backup',
    'herstel',
  ])('leest met --help in het Nederlands wat houvast %s doet', async (opdracht) => {
    const { code, uit, fout } = await draai(map, [opdracht, '--help'])
    expect({ code, fout }).toEqual({ code: 0, fout: '' })
    expect(uit).toContain(`Gebruik: houvast ${opdracht}`)
    expect(uit).not.toMatch(/Usage|Options|default|\boptions\b/)
  })
})

test('de laatste dag van een termijn: vijf werkdagen na Witte Donderdag 2025 is vrijdag 25 april, want Goede Vrijdag telt mee', async () => {
  const { code, uit } = await draai(map, ['termijn', '--norm', 'JB-001', '--start', '2025-04-17', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(uit)).toMatchObject({ norm: 'JB-001', eind: '2025-04-25' })
})

test.each<[string[], string | null]>([
  [['JB-001', '2026-05-13', 'werkdag.telGelijkgesteldeDagen=nee'], '2026-05-22'],
  [['JB-011', '2026-03-24', 'plan.startanker=FGP_AFGEZIEN'], '2026-05-06'],
  [['JB-013', '2026-04-30', 'lengte=2 weken'], '2026-05-14'],
  [['OTS-001', '2026-03-01', 'einddatum=2026-12-24'], '2026-12-24'],
  [['VGD-002', '2026-03-01', 'geboortedatum=2010-02-28'], '2028-02-28'],
  [['DOS-005', '2026-03-24', 'verlengd=ja'], '2026-06-24'],
  [['JB-010', '2026-03-24', 'telGelijkgesteldeDagen=ja'], null],
])('houvast termijn %j', async ([norm = '', start = '', param = ''], eind) => {
  const { code, uit } = await draai(map, ['termijn', '--norm', norm, '--start', start, '--param', param, '--json'])
  expect([code, Object.keys(JSON.parse(uit)).slice(0, 6)]).toEqual([0, ['norm', 'start', 'eind', 'regel', 'bron', 'waarschuwing']])
  expect(JSON.parse(uit)).toMatchObject({ norm, eind })
})

const vandaag = '2025-04-01'
const monitor = ['monitor', '--peildatum', vandaag, '--json']

describe('een levering', () => {
  const levering = kleineLevering(vandaag)
  beforeAll(async () => {
    await schrijfLevering(levering, join(map, 'levering'))
  })

  test('gaat er in één keer in, en geeft de cijfers die domein uit dezelfde feiten rekent', async () => {
    const { code, uit } = await draai(map, ['import', 'levering', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(uit)).toMatchObject({ status: 'uitgevoerd', fouten: 0, naam: 'levering' })
    const cijfers = JSON.parse((await draai(map, monitor)).uit)
    const verwacht = berekenMonitor(feitenUit(levering), vandaag, maakKalender())
    for (const [figuur, waarde] of Object.entries(verwacht))
      expect({ [figuur]: cijfers[figuur] }).toEqual({ [figuur]: bijBenadering(waarde) })
    const wachtlijst = JSON.parse((await draai(map, ['wachtlijst', '--peildatum', vandaag, '--json'])).uit)
    expect(wachtlijst).toHaveLength(verwacht.wachtlijst.totaal)
    expect(verwacht.wachtlijst.totaal).toBeGreaterThan(0)
  })

  test('die er al is, verandert niets', async () => {
    const { uit } = await draai(map, ['import', 'levering', '--json'])
    const { bestanden } = JSON.parse(uit) as { bestanden: { nieuw: number; gewijzigd: number; vervallen: number }[] }
    expect(bestanden).toHaveLength(13)
    for (const { nieuw, gewijzigd, vervallen } of bestanden) expect([nieuw, gewijzigd, vervallen]).toEqual([0, 0, 0])
  })

  test('met een fout wordt geweigerd met afsluitcode 1, en de bevindingen staan in een bestand', async () => {
    cpSync(join(map, 'levering'), join(map, 'stuk'), { recursive: true })
    const pad = join(map, 'stuk', 'jeugdbescherming.csv')
    writeFileSync(pad, readFileSync(pad, 'utf8').replace(/\n9\d{8}/, '\n123456789'))
    const voor = JSON.parse((await draai(map, monitor)).uit)
    const { code, uit, fout } = await draai(map, ['import', 'stuk', '--bevindingen', 'fouten.csv'])
    expect(code).toBe(1)
    expect(fout).toContain('Er is niets ingelezen.')
    expect(uit + fout).not.toContain('123456789')
    expect(readFileSync(join(map, 'fouten.csv'), 'utf8')).toContain('elfproef')
    const { kennismoment: _nu, ...cijfers } = JSON.parse((await draai(map, monitor)).uit)
    expect(voor).toMatchObject(cijfers)
  })

  test('in een reservekopie komt terug zoals zij was', async () => {
    expect(await draai(map, ['backup', 'kopie.houvast', '--met-sleutel'])).toMatchObject({ code: 0 })
    expect(await draai(map, ['herstel', 'kopie.houvast', '--gegevens', 'terug'])).toMatchObject({ code: 0 })
    const { kennismoment: _een, ...hier } = JSON.parse((await draai(map, monitor)).uit)
    const { kennismoment: _ander, ...daar } = JSON.parse((await draai(map, monitor, { HOUVAST_GEGEVENS: 'terug' })).uit)
    expect(daar).toEqual(hier)
  })

  test('wacht niet op een ander programma: een map in gebruik geeft afsluitcode 3', async () => {
    const geefVrij = sluitMapAf(join(map, 'gegevens'))
    try {
      const { code, fout } = await draai(map, ['import', 'levering'])
      expect(code).toBe(3)
      expect(fout).toContain('is al in gebruik')
    } finally {
      geefVrij()
    }
  })
})

/** SQL adds up in another order. */
function bijBenadering(waarde: unknown): unknown {
  if (typeof waarde === 'number') return expect.closeTo(waarde, 9)
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, bijBenadering(deel)]))
}

describe('simuleren', () => {
  const bestand = join(map, 'scenario.json')

  test('een variant met meer verloop: het verschil in de wachtlijst, met haar interval', async () => {
    writeFileSync(bestand, JSON.stringify({ basis: 'landelijk', maanden: 1, varianten: [{ naam: 'zelfde', factoren: {} }] }))
    const { code, uit } = await draai(map, ['simuleer', '--scenario', bestand, '--runs', '2', '--seed', '7', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(uit)).toMatchObject({
      runs: 2,
      zaad: 7,
      scenarios: [{}, { naam: 'zelfde', verschil: { wachtlijst: { gemiddeld: 0 } } }],
    })
  })

  test('wat niet klopt in het scenario, staat er per plek; afsluitcode 1', async () => {
    writeFileSync(bestand, JSON.stringify({ basis: 'landelijk', maanden: 0, kleur: 'rood' }))
    const { code, uit, fout } = await draai(map, ['simuleer', '--scenario', bestand])
    expect({ code, uit, fout: fout.trimEnd().split('\n') }).toEqual({
      code: 1,
      uit: '',
      fout: ['maanden: maanden is ten minste 1.', 'bestand: kleur hoort hier niet.'],
    })
  })

  test('wie stopt met Ctrl+C, laat niets lopen', async () => {
    writeFileSync(bestand, JSON.stringify({ basis: 'landelijk', maanden: 240 }))
    const { afloop, breekAf } = begin(map, ['simuleer', '--scenario', bestand, '--runs', '5000'])
    setTimeout(breekAf, 2500)
    const { code, fout } = await afloop
    expect({ code, zegt: fout.includes('De simulatie is afgebroken.') }).toEqual({ code: 1, zegt: true })
  })
})
