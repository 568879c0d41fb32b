import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import ExcelJS from 'exceljs'
import { expect } from 'vitest'
import { bestanden, bestandNamen, kolommenVan, kolomNaam } from '../bestanden.ts'
import { leesLevering } from '../lezen/levering.ts'
import { metMap } from '../proef/map.ts'
import { willekeurig } from '../proef/records.ts'
import type { BestandNaam, RecordVan } from '../records.ts'
import { schrijfCsv } from './csv.ts'
import { schrijfXlsx } from './xlsx.ts'

const numRuns = Number(process.env.HOUVAST_MUTATIES ?? 0) > 1000 ? 200 : 12

async function terug<B extends BestandNaam>(naam: B, map: string) {
  const levering = await leesLevering(map)
  expect(
    levering.bevindingen
      .lijst()
      .filter(({ ernst }) => ernst === 'fout' && ernst !== undefined)
      .map(({ code }) => code),
  ).toEqual(naam === 'toewijzingen' ? ['toewijzingen-zonder-medewerkers'] : [])
  return levering.bestanden[naam].records.map(({ rij: _, ...record }) => record)
}

for (const naam of bestandNamen) {
  const records = fc.array(willekeurig[naam] as fc.Arbitrary<RecordVan[BestandNaam]>, { minLength: 1, maxLength: 20 })

  test.prop([records], { numRuns })(`wat naar ${naam}.csv is geschreven, komt er hetzelfde weer uit`, (heen) =>
    metMap({}, async (map) => {
      await schrijfCsv(naam, heen, createWriteStream(join(map, `${naam}.csv`)))
      expect(await terug(naam, map)).toEqual(heen)
    }),
  )

  test.prop([records], { numRuns })(`wat naar ${naam}.xlsx is geschreven, komt er hetzelfde weer uit`, (heen) =>
    metMap({}, async (map) => {
      await schrijfXlsx(naam, heen, createWriteStream(join(map, `${naam}.xlsx`)))
      expect(await terug(naam, map)).toEqual(heen)
    }),
  )
}

test('een ander Excelprogramma leest wat wij schrijven, en wij lezen wat dat schrijft', () =>
  metMap({}, async (map) => {
    const heen = fc.sample(willekeurig.dienstverbanden, { numRuns: 30, seed: 7 })
    const pad = join(map, 'dienstverbanden.xlsx')
    await schrijfXlsx('dienstverbanden', heen, createWriteStream(pad))
    const werkmap = new ExcelJS.Workbook()
    await werkmap.xlsx.readFile(pad)
    const [blad] = werkmap.worksheets
    if (!blad) throw new Error('geen werkblad')
    expect((blad.getRow(1).values as string[]).slice(1)).toEqual(kolommenVan(bestanden.dienstverbanden).map(([veld]) => kolomNaam(veld)))
    expect((blad.getRow(2).getCell(2).value as Date).toISOString().slice(0, 10)).toBe(heen[0]?.van)
    await werkmap.xlsx.writeFile(pad)
    expect(await terug('dienstverbanden', map)).toEqual(heen)
  }))
