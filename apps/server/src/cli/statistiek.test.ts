import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { draai, maakProefmap } from './proefprogramma.ts'

const { map, ruimOp } = maakProefmap()
afterAll(ruimOp)

function schrijfInvoer(naam: string, inhoud: string | Buffer): string {
  writeFileSync(join(map, naam), inhoud)
  return naam
}

const km = (naam: string, ...meer: string[]) => draai(map, ['statistiek', 'km', '--invoer', naam, ...meer])

const goed = 'start,stop,event\n0,4,1\n0,9,0\n2,12,1\n3,30,1\n5,40,0\n'

describe('houvast statistiek km', () => {
  test('geeft overleving, mediaan en begrensd gemiddelde met hun fout, niet afgerond', async () => {
    const { code, uit, fout } = await km(schrijfInvoer('goed.csv', goed), '--tijden', '4,20,35', '--tau', '35', '--json')
    expect({ code, fout }).toEqual({ code: 0, fout: '' })
    const uitkomst = JSON.parse(uit)
    // R survival: survfit(Surv(start, stop, event) ~ 1), summary(times), print(rmean = 35).
    const overleving = uitkomst.tijden.map((op: { overleving: number }) => op.overleving)
    for (const [plek, verwacht] of [0.75, 0.5, 0.25].entries()) expect(overleving[plek]).toBeCloseTo(verwacht, 12)
    expect(uitkomst.tijden[0].standaardfout).toBeCloseTo(0.2165063509461096, 12)
    expect(uitkomst.mediaan).toMatchObject({ tijd: 21 })
    expect(uitkomst.begrensdGemiddelde).toMatchObject({ tau: 35, doorgetrokken: false })
    expect(uitkomst.begrensdGemiddelde.gemiddelde).toBeCloseTo(20.25, 12)
    expect(uitkomst.waarschuwingen).toEqual([])
  })

  test('leest ook puntkomma’s, decimale komma’s, hoofdletters, een BOM en kolommen die niet meedoen', async () => {
    const anders = `\uFEFFWie;Start;STOP;Event\nx;0;4;1\n\ny;0,0;9;0\nz;2;12,0;1\nz;3;30;1\nz;5;40;0\n`
    const [een, ander] = await Promise.all([
      km(schrijfInvoer('goed.csv', goed), '--tijden', '4,20', '--json'),
      km(schrijfInvoer('anders.csv', anders), '--tijden', '4,20', '--json'),
    ])
    expect(JSON.parse(ander.uit)).toEqual(JSON.parse(een.uit))
  })

  test('zegt in woorden wat eruit komt, en waarschuwt waar de curve niets meer weet', async () => {
    const { code, uit, fout } = await km(schrijfInvoer('vroeg.csv', 'start,stop,event\n0,1,1\n2,9,1\n'), '--tijden', '0.5,20', '--tau', '5')
    expect(code).toBe(0)
    expect(uit).toContain('2 waarnemingen, 2 keer gebeurde het.')
    expect(uit).toContain('Na 0,5 had 100% het nog niet')
    expect(fout).toContain('Na 1 zegt de curve niets.')
    expect(fout).toContain('Na 9 is niemand meer in beeld.')
  })

  test.each([
    ['een kolom ontbreekt', 'start,stop\n0,1\n', 1, 'event', 'Deze kolom ontbreekt.'],
    ['een kolom staat er twee keer', 'start,stop,event,stop\n0,1,1,1\n', 1, 'stop', 'meer dan één keer'],
    ['een leeg bestand', '', 1, 'start', 'Deze kolom ontbreekt.'],
    ['alleen een kop', 'start,stop,event\n', 1, null, 'geen waarnemingen'],
    ['geen getal', 'start,stop,event\n0,1,1\n0,abc,1\n', 3, 'stop', 'geen getal'],
    ['een lege cel', 'start,stop,event\n,1,1\n', 2, 'start', 'start 0'],
    ['een tijd onder nul', 'start,stop,event\n-1,1,1\n', 2, 'start', 'nooit onder 0'],
    ['stop voor start', 'start,stop,event\n\n5,5,1\n', 3, 'stop', 'niet na start'],
    ['een andere gebeurtenis', 'start,stop,event\n0,5,2\n', 2, 'event', 'Schrijf 1'],
    ['een rij die te kort is', 'start,stop,event\n0,5\n', 2, 'event', 'Schrijf 1'],
    ['een aanhalingsteken dat niet sluit', 'start,stop,event\n0,"5,1\n', 2, null, 'aanhalingsteken'],
    ['geen UTF-8', Buffer.from([0x73, 0xff, 0xfe]), 1, null, 'UTF-8'],
  ])('%s: de bevinding noemt rij en kolom, en de afsluitcode is 1', async (_, inhoud, rij, kolom, zin) => {
    const { code, uit, fout } = await km(schrijfInvoer('fout.csv', inhoud), '--tijden', '30', '--json')
    expect(code).toBe(1)
    const { bevindingen } = JSON.parse(uit)
    expect(bevindingen[0]).toMatchObject({ rij, kolom, melding: expect.stringContaining(zin) })
    expect(fout).toContain('Er is niets uitgerekend')
    expect(uit + fout).not.toContain('abc')
  })

  test('noemt de fouten ook zonder --json', async () => {
    const { code, uit, fout } = await km(schrijfInvoer('fout.csv', 'start,stop,event\n0,x,1\n0,3,9\n'))
    expect({ code, uit }).toEqual({ code: 1, uit: '' })
    expect(fout).toContain('fout.csv, rij 2, kolom stop: Dit is geen getal.')
    expect(fout).toContain('fout.csv, rij 3, kolom event: Schrijf 1')
    expect(fout).toContain('2 fouten')
  })

  test.each([
    [['--invoer', 'nergens.csv'], 'nergens.csv bestaat niet'],
    [['--invoer', 'goed.csv', '--tijden', '30,x'], 'Geef bij --tijden getallen vanaf 0'],
    [['--invoer', 'goed.csv', '--tau', '0'], 'Geef bij --tau een getal boven 0'],
    [['--invoer', 'goed.csv', '--betrouwbaarheid', '95'], 'De betrouwbaarheid ligt tussen 0 en 1'],
    [['--invoer', 'goed.csv', '--interval', 'breed'], 'Kies uit gewoon, log, log-log.'],
    [[], 'De optie --invoer'],
  ])('%j: één zin, en afsluitcode 2', async (opties, zin) => {
    schrijfInvoer('goed.csv', goed)
    const { code, uit, fout } = await draai(map, ['statistiek', 'km', ...opties])
    expect({ code, uit }).toEqual({ code: 2, uit: '' })
    expect(fout).toContain(zin)
    expect(fout.trimEnd().split('\n')).toHaveLength(1)
  })

  test('wie een andere statistiek vraagt, leest welke er zijn', async () => {
    const { code, fout } = await draai(map, ['statistiek', 'gemiddelde'])
    expect({ code, fout }).toEqual({ code: 2, fout: 'De opdracht "gemiddelde" bestaat niet. Kies uit km.\n' })
  })

  test('legt met --help uit wat de kolommen zijn', async () => {
    const { code, uit } = await draai(map, ['statistiek', 'km', '--help'])
    expect(code).toBe(0)
    expect(uit).toContain('start, stop en event')
    expect(uit).not.toMatch(/Usage|Options|default/)
  })
})
