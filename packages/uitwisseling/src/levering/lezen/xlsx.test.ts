import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { metMap, schrijfZip } from '../proef/map.ts'
import { leesLevering } from './levering.ts'

type Cel =
  | string
  | number
  | Date
  | boolean
  | null
  | { formula: string; result?: unknown }
  | { error: string }
  | { richText: { text: string }[] }

const kop = [
  'BSN',
  'Geboortedatum',
  'Geslacht',
  'Postcode of gemeente',
  'Type maatregel',
  'Datum aanvang',
  'Datum einde',
  'Reden beeindiging',
  'Datum overgedragen',
  'Datum overgedragen gekregen',
]

async function leesWerkmap(rijen: Cel[][], inrichten: (blad: ExcelJS.Worksheet, werkmap: ExcelJS.Workbook) => void = () => {}) {
  return metMap({}, async (map) => {
    const werkmap = new ExcelJS.Workbook()
    const blad = werkmap.addWorksheet('JB')
    blad.addRows([kop, ...rijen] as unknown[][])
    inrichten(blad, werkmap)
    await werkmap.xlsx.writeFile(join(map, 'jeugdbescherming.xlsx'))
    const { bestanden, bevindingen } = await leesLevering(map)
    return {
      records: bestanden.jeugdbescherming.records,
      codes: bevindingen.lijst().map(({ code, rij, kolom }) => `${code} ${rij} ${kolom}`),
    }
  })
}

const gewoon: Cel[] = ['123456782', '20140512', 'M', '1234AB', '11', '20250106']

test('een datumcel telt als haar dag, ook met een tijd erin', async () => {
  const { records, codes } = await leesWerkmap([
    ['123456782', new Date(Date.UTC(2014, 4, 12)), 'M', '1234AB', '11', new Date(Date.UTC(2025, 0, 6, 23, 59))],
  ])
  expect(codes).toEqual([])
  expect(records[0]).toMatchObject({ rij: 2, geboortedatum: '20140512', datumAanvang: '2025-01-06' })
})

test('een BSN, code of datum die als getal in de cel staat, is hetzelfde', async () => {
  const { records, codes } = await leesWerkmap([[12345672, 20140512, 'M', 363, 11, 20250106, 20250301, 2]])
  expect(codes).toEqual([])
  expect(records[0]).toMatchObject({
    bsn: '012345672',
    postcodeOfGemeente: '0363',
    typeMaatregel: '11',
    datumEinde: '2025-03-01',
    redenBeeindiging: '02',
  })
})

test('een formule wordt geweigerd, wat Excel er ook als uitkomst bij zet', async () => {
  const { records, codes } = await leesWerkmap([gewoon, [{ formula: 'B2', result: '123456782' }, ...gewoon.slice(1)]])
  expect(records).toHaveLength(1)
  expect(codes).toEqual(['formule 3 bsn'])
})

test('een foutwaarde van Excel is een fout; opgemaakte tekst is gewone tekst', async () => {
  const { records, codes } = await leesWerkmap([
    [{ error: '#N/A' }, ...gewoon.slice(1)],
    [{ richText: [{ text: '1234' }, { text: '56782' }] }, ...gewoon.slice(1)],
  ])
  expect(codes).toEqual(['foutwaarde 2 bsn'])
  expect(records[0]?.bsn).toBe('123456782')
})

test('alleen het eerste werkblad telt; lege rijen en een kopregel lager op het blad mogen', async () => {
  const { records, codes } = await leesWerkmap([gewoon, [], [], gewoon.with(0, '111222333')], (blad, werkmap) => {
    blad.spliceRows(1, 0, [], [])
    werkmap.addWorksheet('Toelichting').addRow(['dit hoort er niet bij'])
  })
  expect(codes).toEqual([])
  expect(records.map(({ rij }) => rij)).toEqual([4, 7])
})

test('een werkmap die vanaf 1904 telt, geeft dezelfde dagen', async () => {
  const { records } = await leesWerkmap([gewoon.with(5, new Date(Date.UTC(2025, 0, 6)))], (_, werkmap) => {
    werkmap.properties.date1904 = true
  })
  expect(records[0]?.datumAanvang).toBe('2025-01-06')
})

const ooxml = 'http://schemas.openxmlformats.org'
const delen = (blad: string) => ({
  'xl/workbook.xml': `<workbook xmlns:r="${ooxml}/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/blad.xml"/></Relationships>',
  'xl/blad.xml': blad,
})

async function codesVan(onderdelen: Record<string, string>) {
  return metMap({}, async (map) => {
    await schrijfZip(join(map, 'teams.xlsx'), onderdelen)
    const { bestanden, bevindingen } = await leesLevering(map)
    return [...bevindingen.lijst().map(({ code }) => code), ...bestanden.teams.records.map(({ naam }) => naam)]
  })
}
const cel = (tekst: string) => `<x:c t="inlineStr"><x:is><x:t>${tekst}</x:t></x:is></x:c>`
const blad = (...rijen: string[]) =>
  `<x:worksheet xmlns:x="m"><x:sheetData>${rijen.map((rij) => `<x:row>${rij.split(';').map(cel).join('')}</x:row>`).join('')}</x:sheetData></x:worksheet>`

test('voorvoegsels en cellen zonder plaats, zoals sommige programma’s schrijven, worden gelezen', async () => {
  expect(await codesVan(delen(blad('team_code;naam;jeugdregio', 'T1;Noord;X')))).toEqual(['Noord'])
})

test('een werkmap met eigen entiteiten, zonder werkblad, met een blad buiten het bestand of met kapotte xml wordt geweigerd', async () => {
  const bom = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${blad('team_code;naam;jeugdregio', 'T1;&b;;X')}`
  expect(await codesVan(delen(bom))).toEqual(['onleesbaar'])
  expect(await codesVan({ 'xl/workbook.xml': '<workbook/>' })).toEqual(['geen-werkblad'])
  const buiten = delen('')['xl/workbook.xml']
  expect(
    await codesVan({
      'xl/workbook.xml': buiten,
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="http://x/y.xml" TargetMode="External"/></Relationships>',
    }),
  ).toEqual(['geen-werkblad'])
  expect(await codesVan(delen('<worksheet><sheetData><row><c t="inlineStr"><is><t>team_code'))).toEqual(['onleesbaar'])
  expect(await codesVan(delen('<worksheet><sheetData/></worksheet>'))).toEqual(['leeg-bestand'])
  expect(await codesVan(delen(`<a>${'<a>'.repeat(200)}`))).toEqual(['onleesbaar'])
})

test('een blad dat uitgepakt duizend keer zo groot is, wordt gestopt voordat het geheugen vol is', async () => {
  expect(
    await codesVan(
      delen(`<worksheet><sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(20_000_000)}</t></is></c></row></sheetData></worksheet>`),
    ),
  ).toEqual(['rij-te-lang'])
})
