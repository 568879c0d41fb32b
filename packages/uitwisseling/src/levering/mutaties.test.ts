import { createWriteStream, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { bestandNamen } from './bestanden.ts'
import { controleer } from './controle/controleer.ts'
import { leesLevering } from './lezen/levering.ts'
import { kindA, kindB, leveringMet } from './proef/levering.ts'
import { metMap, schrijfZip } from './proef/map.ts'
import { opBlad, opBytes, opCsv, type Toeval, toevalUit } from './proef/mutaties.ts'
import type { BestandNaam, RecordVan } from './records.ts'
import { bevindingenCsv } from './schrijven/bevindingen.ts'
import { schrijfCsv } from './schrijven/csv.ts'
import { schrijfXlsx } from './schrijven/xlsx.ts'

/** HOUVAST_MUTATIES=10000 for a night's run; HOUVAST_ZAAD repeats one. */
const aantal = Number(process.env.HOUVAST_MUTATIES ?? 250)
const zaad = process.env.HOUVAST_ZAAD ?? '2026'
const achternaam = 'Vrïesland'

const uitgangspunt = leveringMet({
  ...Object.fromEntries(bestandNamen.map((naam) => [naam, [{}]])),
  teams: [{}, { teamCode: 'T2', naam: 'Zuid-België' }],
  medewerkers: [
    { teamCode: 'T1', naam: `A. ${achternaam}` },
    { personeelsnummer: 'P2', naam: `B. ${achternaam}` },
  ],
  jeugdbescherming: [{}, { bsn: kindB, geslacht: 'V' }],
  beschikkingen: [{}, { typeMaatregel: '41' }, { bsn: kindB }],
  toewijzingen: [{ tot: '2025-03-01', reden: 'naar “elders”; één keer' }, { personeelsnummer: 'P2', van: '2025-03-02' }, { bsn: kindB }],
  contacten: [{}, { datum: '2025-02-10', wijze: 'school' }, { bsn: kindB, personeelsnummer: 'P2' }],
})

async function schrijfBestand<B extends BestandNaam>(map: string, naam: B, soort: 'csv' | 'xlsx'): Promise<string> {
  const pad = join(map, `${naam}.${soort}`)
  const records: readonly RecordVan[B][] = uitgangspunt.bestanden[naam].records
  await (soort === 'csv' ? schrijfCsv : schrijfXlsx)(naam, records, createWriteStream(pad))
  return pad
}

function kies<T>(lijst: readonly T[], toeval: Toeval): T {
  const keuze = lijst[toeval(lijst.length)]
  if (keuze === undefined) throw new Error('lege lijst')
  return keuze
}

/** Rewrites one part of an .xlsx. */
async function herschrijfBlad(pad: string, werk: (xml: string) => string): Promise<void> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(pad, { lazyEntries: true })
  const delen: Record<string, Buffer> = {}
  for await (const deel of zip.eachEntry()) {
    const stukken: Buffer[] = []
    for await (const stuk of await zip.openReadStreamPromise(deel)) stukken.push(stuk as Buffer)
    delen[deel.fileName] = Buffer.concat(stukken)
  }
  const blad = delen['xl/worksheets/sheet1.xml']
  await schrijfZip(pad, { ...delen, 'xl/worksheets/sheet1.xml': werk(String(blad)) })
}

const opMap: Readonly<Record<string, (pad: string) => Promise<void>>> = {
  'wordt een map': async (pad) => {
    await rm(pad)
    await mkdir(pad)
  },
  'wordt een snelkoppeling': async (pad) => {
    await rename(pad, `${pad}.weg`)
    await symlink(`${pad}.weg`, pad)
  },
  'wordt een snelkoppeling naar niets': async (pad) => {
    await rm(pad)
    await symlink('/bestaat/niet', pad)
  },
  'andere extensie': (pad) => rename(pad, pad.replace(/\.\w+$/, '.xls')),
  'andere naam': (pad) => rename(pad, pad.replace(/(\w)\.(\w+)$/, '$1 123456782 (kopie).$2')),
  'staat er dubbel': async (pad) =>
    writeFile(pad.endsWith('csv') ? pad.replace('.csv', '.xlsx') : pad.replace('.xlsx', '.csv'), await readFile(pad)),
}

/** Damages one file of the folder, and says how. */
async function beschadig(map: string, bestand: string, soort: 'csv' | 'xlsx', toeval: Toeval): Promise<string> {
  const pad = join(map, bestand)
  const beurt = toeval(10)
  if (beurt === 0) {
    const [naam, werk] = kies(Object.entries(opMap), toeval)
    await werk(pad)
    return naam
  }
  if (soort === 'xlsx' && beurt < 6) {
    const [naam, werk] = kies(Object.entries(opBlad), toeval)
    await herschrijfBlad(pad, werk)
    return naam
  }
  const [naam, werk] = kies(Object.entries(soort === 'csv' && beurt < 7 ? opCsv : opBytes), toeval)
  await writeFile(pad, werk(await readFile(pad), toeval))
  return naam
}

async function pakIn(map: string, namen: readonly string[], toeval: Toeval): Promise<string> {
  const pad = join(map, 'levering.zip')
  const zip = new ZipFile()
  for (const naam of namen) zip.addBuffer(readFileSync(join(map, naam)), naam)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(pad))
  const [, werk] = kies(Object.entries(opBytes), toeval)
  await writeFile(pad, werk(await readFile(pad), toeval))
  return pad
}

async function mutatie(nummer: number): Promise<void> {
  const toeval = toevalUit(`${zaad}-${nummer}`)
  await metMap({}, async (map) => {
    const naam = kies(bestandNamen, toeval)
    const soort = toeval(3) === 0 ? 'xlsx' : 'csv'
    const soorten = bestandNamen.map((deel) => [deel, deel === naam ? soort : 'csv'] as const)
    for (const [deel, alsSoort] of soorten) await schrijfBestand(map, deel, alsSoort)
    const inZip = toeval(8) === 0
    const wat = inZip ? 'zip' : await beschadig(map, `${naam}.${soort}`, soort, toeval)
    const pad = inZip
      ? await pakIn(
          map,
          soorten.map((deel) => deel.join('.')),
          toeval,
        )
      : map
    const waar = `mutatie ${zaad}-${nummer}: ${naam}.${soort} ${wat}`

    const levering = await leesLevering(pad, { leverdag: uitgangspunt.leverdag })
    const beeld = controleer(levering)
    const bevindingen = levering.bevindingen.lijst()
    const tekst = bevindingenCsv(bevindingen)
    for (const geheim of [kindA, kindB, achternaam]) expect(tekst.includes(geheim), `${waar} toont een persoon`).toBe(false)
    for (const { melding } of bevindingen) expect(melding, waar).toMatch(/^\p{Lu}.*\.$/su)
    const verloren = bestandNamen.filter((deel) => beeld.tel(deel).goed < uitgangspunt.bestanden[deel].records.length)
    expect(verloren.length === 0 || bevindingen.length > 0, `${waar} verliest ${verloren} zonder het te zeggen`).toBe(true)
  })
}

test('de onbeschadigde levering heeft niets te melden, als csv en als xlsx', async () => {
  for (const soort of ['csv', 'xlsx'] as const)
    await metMap({}, async (map) => {
      for (const naam of bestandNamen) await schrijfBestand(map, naam, soort)
      const levering = await leesLevering(map, { leverdag: uitgangspunt.leverdag })
      controleer(levering)
      expect(levering.bevindingen.lijst()).toEqual([])
    })
})

test(`van ${aantal} beschadigde mappen laat niet één Houvast vallen, hangen, of zwijgen over wat verloren ging`, {
  timeout: aantal * 500,
}, async () => {
  for (let nummer = 0; nummer < aantal; nummer++) await mutatie(nummer)
})

test('een zip die uitgepakt te groot is, stopt bij het tellen en niet bij wat de zip belooft', () =>
  metMap({}, async (map) => {
    const pad = join(map, 'levering.zip')
    await schrijfZip(pad, { 'contacten.csv': Buffer.alloc(30_000_000, 'a;') })
    const zip = readFileSync(pad)
    const centraal = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    zip.writeUInt32LE(1_000, centraal + 24)
    await writeFile(pad, zip)
    expect((await leesLevering(pad)).bevindingen.lijst().map(({ code }) => code)).toEqual(['onleesbaar'])
  }))
