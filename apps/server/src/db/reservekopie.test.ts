import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from './als.ts'
import { type Databank, openDatabank } from './databank.ts'
import { MapInGebruik, sluitMapAf } from './map-slot.ts'
import { herstel, maakReservekopie } from './reservekopie.ts'
import { SleutelFout } from './sleutels.ts'

let ouder: string
let databank: Databank
let zonder: string
let met: string
const plek = (naam: string) => join(ouder, naam)
const team = { id: '00000000-0000-7000-8000-000000000001', code: 'T1', naam: 'Team Proef' }

beforeAll(async () => {
  ouder = mkdtempSync(join(tmpdir(), 'houvast-kopie-'))
  databank = await openDatabank({ map: plek('gegevens') })
  await alsSysteem(databank, 'proef', ({ db }) => db.insertInto('team').values(team).execute())
  zonder = plek('zonder.houvast')
  met = plek('met.houvast')
  await maakReservekopie(databank, zonder, false)
  await maakReservekopie(databank, met, true)
})
afterAll(async () => {
  await databank.sluit()
  rmSync(ouder, { recursive: true, force: true })
})

test('een kopie met sleutel is in een lege map terug te zetten, en is dan een gewone gegevensmap', async () => {
  await herstel(met, plek('terug'), null)
  const terug = await openDatabank({ map: plek('terug'), nieuw: false })
  expect(await terug.kysely.selectFrom('team').select(['id', 'code', 'naam']).execute()).toEqual([team])
  expect(terug.sleutels.ontsleutelBsn(databank.sleutels.versleutelBsn('123456782'))).toBe('123456782')
  await terug.sluit()
})

test('de sleutel zit alleen in de kopie als daarom is gevraagd; zonder is het sleutelbestand nodig', async () => {
  const { sleutel } = JSON.parse(readFileSync(plek('gegevens/sleutel.json'), 'utf8')) as { sleutel: string }
  expect(readFileSync(met).includes(sleutel)).toBe(true)
  expect(readFileSync(zonder).includes(sleutel)).toBe(false)
  expect(statSync(zonder).mode & 0o077).toBe(0)
  await expect(herstel(zonder, plek('geen-sleutel'), null)).rejects.toThrow('--sleutel')
  await herstel(zonder, plek('met-bestand'), plek('gegevens/sleutel.json'))
  expect(readdirSync(plek('met-bestand')).sort()).toEqual(['db', 'sleutel.json', 'slot'])
})

test('met een verkeerde sleutel gebeurt er niets, en dat staat er in een zin', async () => {
  writeFileSync(plek('vreemd.json'), JSON.stringify({ sleutel: Buffer.alloc(32, 5).toString('base64') }))
  await expect(herstel(zonder, plek('vreemd'), plek('vreemd.json'))).rejects.toThrow(SleutelFout)
  expect(readdirSync(plek('vreemd'))).toEqual(['slot'])
  await herstel(zonder, plek('vreemd'), plek('gegevens/sleutel.json'))
})

test('een volle of bezette map en een beschadigd bestand worden geweigerd', async () => {
  await expect(herstel(met, plek('gegevens'), null)).rejects.toThrow(MapInGebruik)
  writeFileSync(join(mkdtempSync(join(ouder, 'vol-')), 'brief.txt'), 'van iemand anders')
  const vol = readdirSync(ouder).find((naam) => naam.startsWith('vol-')) ?? ''
  await expect(herstel(met, plek(vol), null)).rejects.toThrow('is niet leeg')
  expect(readdirSync(plek(vol)).sort()).toEqual(['brief.txt', 'slot'])
  const inhoud = readFileSync(met)
  inhoud[inhoud.length - 100] = (inhoud[inhoud.length - 100] ?? 0) ^ 1
  writeFileSync(plek('stuk.houvast'), inhoud)
  await expect(herstel(plek('stuk.houvast'), plek('stuk'), null)).rejects.toThrow('beschadigd')
  writeFileSync(plek('afgekapt.houvast'), inhoud.subarray(0, 100))
  await expect(herstel(plek('afgekapt.houvast'), plek('stuk'), null)).rejects.toThrow('geen reservekopie')
  const bezet = mkdtempSync(join(ouder, 'bezet-'))
  const geefVrij = sluitMapAf(bezet)
  await expect(herstel(met, bezet, null)).rejects.toThrow(MapInGebruik)
  geefVrij()
})

test('een kopie waarin met het logboek is geknoeid, wordt niet teruggezet', async () => {
  await sql`ALTER TABLE logboek DISABLE TRIGGER alleen_aanvullen`.execute(databank.kysely)
  await sql`UPDATE logboek SET naam = 'anders' WHERE volgnummer = 1`.execute(databank.kysely)
  await maakReservekopie(databank, plek('geknoei.houvast'), true)
  await expect(herstel(plek('geknoei.houvast'), plek('geknoei'), null)).rejects.toThrow('klopt niet vanaf regel 1')
})
