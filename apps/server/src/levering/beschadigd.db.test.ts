import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BestandNaam, bestandNamen } from '@houvast/uitwisseling/levering'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kleineLevering, schrijfLevering } from '../cli/proefprogramma.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { type Loting, maakLoting } from '../demo/loting.ts'
import { controleerAfgeleid } from '../stand/dagwissel.ts'
import { doelen } from './doelen.ts'
import { verwerkLevering } from './verwerk.ts'

/** HOUVAST_BESCHADIGD=1000 for a night's run; HOUVAST_ZAAD repeats one. */
const aantal = Number(process.env.HOUVAST_BESCHADIGD ?? 50)
const zaad = Number(process.env.HOUVAST_ZAAD ?? 2026)
const map = mkdtempSync(join(tmpdir(), 'houvast-beschadigd-'))
const heel = kleineLevering('2025-04-01', { kinderen: 12, teams: 1, jarenHistorie: 1 })
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(async () => {
  await databank.sluit()
  rmSync(map, { recursive: true, force: true })
})

const leesIn = (zonderFouteRecords: boolean) =>
  verwerkLevering(databank, map, { persoon: null, uitvoeren: true, zonderFouteRecords, periode: null })

/** One way in which a file comes out of a mailbox wrong. */
const schade: Record<string, (tekst: string, loting: Loting) => string> = {
  afgekapt: (tekst, { geheel }) => tekst.slice(0, geheel(1, tekst.length - 1)),
  'rij weg': (tekst, { geheel }) => tekst.split('\n').toSpliced(geheel(1, 5), geheel(1, 4)).join('\n'),
  'rij dubbel': (tekst, { geheel }) => {
    const regels = tekst.split('\n')
    return regels.toSpliced(1, 0, regels[geheel(1, Math.max(1, regels.length - 2))] ?? '').join('\n')
  },
  'teken anders': (tekst, { geheel, kies }) => {
    const plaats = geheel(0, tekst.length - 1)
    return tekst.slice(0, plaats) + kies(['9', 'x', ';', '"', '\n', 'é', '\u0000']) + tekst.slice(plaats + 1)
  },
  'kolommen verwisseld': (tekst) =>
    tekst
      .split('\n')
      .map((regel) => regel.split(';').toReversed().join(';'))
      .join('\n'),
  'datum anders': (tekst, { geheel }) => tekst.replace(/\d{4}-\d{2}-\d{2}/, `20${geheel(10, 40)}-0${geheel(1, 9)}-31`),
  leeg: () => '',
}

test(`na elk van ${aantal} beschadigde leveringen staat er alles wat goed was, of wat er stond`, {
  timeout: 60_000 + aantal * 8_000,
}, async () => {
  await schrijfLevering(heel, map)
  expect(await leesIn(false)).toMatchObject({ status: 'uitgevoerd', fouten: 0 })
  const loting = maakLoting(zaad)
  const aflopen = new Map<string, number>()
  for (let keer = 0; keer < aantal; keer++) {
    await schrijfLevering(heel, map)
    const bestand = loting.kies<BestandNaam>(bestandNamen)
    const soort = loting.kies(Object.keys(schade))
    const pad = join(map, `${bestand}.csv`)
    writeFileSync(pad, schade[soort]?.(readFileSync(pad, 'utf8'), loting) ?? '')
    const zonderFouteRecords = loting.kans() < 0.5
    const voor = await afdruk()
    const wat = `${keer}: ${bestand} ${soort}${zonderFouteRecords ? ', zonder foute records' : ''}`
    const { status, fouten, bevindingen } = await leesIn(zonderFouteRecords)
    aflopen.set(status, (aflopen.get(status) ?? 0) + 1)
    expect({ wat, geweigerd: status === 'geweigerd' }).toEqual({ wat, geweigerd: fouten > 0 && !zonderFouteRecords })
    expect({ wat, bsn: /\b90\d{7}\b/.test(JSON.stringify(bevindingen)) }).toEqual({ wat, bsn: false })
    if (status === 'geweigerd') expect({ wat, na: await afdruk() }).toEqual({ wat, na: voor })
    const verschillen = await databank.kysely.transaction().execute((db) => controleerAfgeleid(db))
    expect({ wat, verschillen }).toEqual({ wat, verschillen: [] })
    const erna = await afdruk()
    await leesIn(zonderFouteRecords)
    expect({ wat, weer: await afdruk() }).toEqual({ wat, weer: erna })
  }
  await schrijfLevering(heel, map)
  await leesIn(false)
  expect((await leesIn(false)).bestanden.map(({ ongewijzigd }) => ongewijzigd)).toEqual(bestandNamen.map((naam) => heel[naam].length))
  if (process.env.HOUVAST_BESCHADIGD) console.log(`${aantal} beschadigde leveringen:`, Object.fromEntries(aflopen))
})

/** Of all facts, and of how many were replaced. */
async function afdruk(): Promise<Record<string, string>> {
  const afdrukken: Record<string, string> = {}
  for (const tabel of new Set(Object.values(doelen).map((doel) => doel.tabel))) {
    const { rows } = await sql<{ som: string }>`
      SELECT concat(md5(string_agg(rij::text, '|' ORDER BY rij.id)), ' ', (SELECT count(*) FROM ${sql.table(`${tabel}_historie`)})) AS som
      FROM ${sql.table(tabel)} AS rij`.execute(databank.kysely)
    afdrukken[tabel] = rows[0]?.som ?? ''
  }
  return afdrukken
}
