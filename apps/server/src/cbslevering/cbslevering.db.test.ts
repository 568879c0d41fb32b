import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { teLeveren } from '@houvast/uitwisseling/cbslevering'
import { leesLevering } from '@houvast/uitwisseling/levering'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { als, type Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { verwerkLevering } from '../levering/verwerk.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { inhoudVan } from './bestanden.ts'
import { findCbsleveringen, findGeleverd, lever, maakConcept } from './cbslevering.ts'
import { CbsconceptAntwoord, CbsleveringenAntwoord } from './contract.ts'

const [periode] = teLeveren('jeugdbescherming', vandaag())
const kop =
  'bsn;geboortedatum;geslacht;postcode_of_gemeente;type_maatregel;datum_aanvang;datum_einde;reden_beeindiging;datum_overgedragen;datum_overgedragen_gekregen'
const analist: Persoon = { medewerkerId: uuidv7(), rol: 'data-analist' }
let databank: Databank
let map: string

beforeAll(async () => {
  databank = await openProefdatabank()
  map = mkdtempSync(join(tmpdir(), 'houvast-cbs-'))
  await databank.kysely
    .insertInto('medewerker')
    .values({ id: analist.medewerkerId, personeelsnummer: 'A1', naam: 'Ada Analist', functie: 'overig', in_dienst: '2020-01-01' })
    .execute()
})
afterAll(async () => {
  await databank.sluit()
  rmSync(map, { recursive: true, force: true })
})

const leesIn = async (rijen: readonly string[]) => {
  writeFileSync(join(map, 'jeugdbescherming.csv'), `${[kop, ...rijen].join('\r\n')}\r\n`)
  const { status } = await verwerkLevering(databank, map, { persoon: null, uitvoeren: true, zonderFouteRecords: false, periode: null })
  expect(status).toBe('uitgevoerd')
}
const vraag = { bestand: 'jeugdbescherming', periode: periode.naam } as const
const concept = () =>
  als(databank, analist, 'cbslevering.leveren', ({ alsSysteem }) => alsSysteem((db) => maakConcept(db, databank.sleutels, vraag)))
const doe = (kennismoment: string) =>
  als(databank, analist, 'cbslevering.leveren', ({ alsSysteem }) =>
    alsSysteem((db) => lever(db, databank.sleutels, { ...vraag, kennismoment }, analist.medewerkerId)),
  )
const geleverd = (id: string) =>
  als(databank, analist, 'cbslevering.leveren', ({ alsSysteem }) => alsSysteem((db) => findGeleverd(db, databank.sleutels, id)))

const loopt = `123456782;20150310;V;1234AB;11;${periode.van};;;;`
const zonder = '999999999;20160000;M;0363;21;2020-02-03;;;;'
const gekregen = `111222333;20140506;O;;11;2019-01-01;;;;${periode.van}`

test('wat er wordt geleverd is wat er werd ingelezen; het begin van een ander gaat niet mee', async () => {
  await leesIn([loopt, zonder, gekregen])
  const { kinderen, ...eerste } = await concept()
  expect(CbsconceptAntwoord.parse(eerste)).toEqual(eerste)
  expect(eerste).toMatchObject({ aantal: 3, fouten: 0, verschil: null })
  expect(kinderen).toHaveLength(3)
  expect(JSON.stringify(eerste)).not.toMatch(/123456782|111222333/)
  const { id, sha256 } = await doe(eerste.kennismoment)
  const { alle } = await geleverd(id)
  const csv = (await inhoudVan({ bestand: 'jeugdbescherming', alle }, 'csv', null)).toString('utf8')
  const verwacht = [`111222333;20140506;O;;11;;;;;${periode.van}`, loopt, zonder]
  expect(csv.split('\r\n').slice(1, -1).toSorted()).toEqual(verwacht.toSorted())
  writeFileSync(join(map, 'jeugdbescherming.csv'), csv)
  const { bevindingen, bestanden } = await leesLevering(map)
  expect(bevindingen.aantal('fout')).toBe(0)
  expect(bestanden.jeugdbescherming.records).toHaveLength(3)
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('een herlevering zegt wat er anders is en waardoor, en het eerste bestand komt er nog precies zo uit', async () => {
  const overzicht = () => als(databank, analist, 'cbslevering.lezen', ({ alsSysteem }) => alsSysteem((db) => findCbsleveringen(db, null)))
  const vorige = (await overzicht()).perioden.find(({ bestand, periode: naam }) => bestand === vraag.bestand && naam === vraag.periode)
  const eersteId = vorige?.geleverd[0]?.id ?? ''
  await databank.kysely
    .updateTable('maatregel')
    .set({ datum_einde: periode.tot, reden_beeindiging: '04' })
    .where('datum_aanvang', '=', periode.van)
    .where('type', '=', '11')
    .execute()
  const { kinderen: _, ...tweede } = await concept()
  expect(tweede.verschil).toMatchObject({ nieuw: 0, weg: 0, gewijzigd: 1, gelijk: 2 })
  expect(tweede.verschil?.rijen[0]).toMatchObject({
    wat: 'gewijzigd',
    velden: [
      { veld: 'datum_einde', was: null, wordt: periode.tot },
      { veld: 'reden_beeindiging', was: null, wordt: '04' },
    ],
    doorLevering: true,
  })
  await doe(tweede.kennismoment)
  const na = await overzicht()
  expect(CbsleveringenAntwoord.parse(na)).toEqual(na)
  expect(na.perioden.find(({ periode: naam, bestand }) => naam === vraag.periode && bestand === vraag.bestand)?.geleverd).toHaveLength(2)
  expect((await geleverd(eersteId)).alle.every(({ record }) => record.datumEinde === null)).toBe(true)
  await expect(doe(tweede.kennismoment)).rejects.toThrow('intussen al een levering')
})

test('wat weg is, is weg sinds de inlezing na de vorige levering, niet sinds zijn eigen registratie', async () => {
  await leesIn([zonder, gekregen, `123456782;20150310;V;1234AB;11;${periode.van};${periode.tot};04;;`])
  const eerste = await concept()
  await doe(eerste.kennismoment)
  await leesIn([zonder, `123456782;20150310;V;1234AB;11;${periode.van};${periode.tot};04;;`])
  const { verschil } = await concept()
  expect(verschil).toMatchObject({ nieuw: 0, weg: 1, gewijzigd: 0, gelijk: 2 })
  const [weg] = verschil?.rijen ?? []
  expect(weg).toMatchObject({ wat: 'weg', doorLevering: true })
  expect(Date.parse(weg?.gewijzigdOp ?? '')).toBeGreaterThan(Date.parse(eerste.kennismoment))
})

test('verandert wie het kind is, dan is het hetzelfde record en staat er wanneer het kind werd gewijzigd, zonder te zeggen wat', async () => {
  await doe((await concept()).kennismoment)
  const { id } = await databank.kysely.selectFrom('jeugdige').select('id').where('bsn_soort', '=', 'onbekend').executeTakeFirstOrThrow()
  await databank.kysely.updateTable('jeugdige').set({ geboortedatum: '20160213', herkomst: 'scherm' }).where('id', '=', id).execute()
  const { verschil } = await concept()
  expect(verschil).toMatchObject({ nieuw: 0, weg: 0, gewijzigd: 1 })
  expect(verschil?.rijen[0]).toMatchObject({ velden: [{ veld: 'geboortedatum', was: null, wordt: null }], doorLevering: false })
})

test('een concept uit de toekomst of van eergisteren gaat niet weg', async () => {
  for (const uren of [1, -48])
    await expect(doe(new Date(Date.now() + uren * 3_600_000).toISOString())).rejects.toThrow(/niet van het laatste etmaal|intussen al een/)
  const [een] = (await als(databank, analist, 'cbslevering.lezen', ({ alsSysteem }) => alsSysteem((db) => findCbsleveringen(db, null))))
    .perioden
  expect(een?.geleverd.every(({ geleverdOp }) => Date.parse(geleverdOp) <= Date.now())).toBe(true)
})

test('hetzelfde Excelbestand komt er byte voor byte hetzelfde weer uit', async () => {
  const wat = await geleverd((await doe((await concept()).kennismoment)).id)
  const eerste = await inhoudVan(wat, 'xlsx', null)
  // A date in a zip goes by two seconds.
  await new Promise((klaar) => setTimeout(klaar, 2_100))
  expect((await inhoudVan(wat, 'xlsx', null)).equals(eerste)).toBe(true)
  await expect(inhoudVan(wat, 'vast', null)).rejects.toThrow('staan niet in cbs-posities.json')
})

test('met een fout gaat er niets weg, en een periode die het CBS niet aanneemt ook niet', async () => {
  await databank.kysely.updateTable('maatregel').set({ reden_beeindiging: '11' }).where('reden_beeindiging', '=', '04').execute()
  const { fouten, bevindingen, kennismoment } = await concept()
  expect(fouten).toBe(1)
  expect(bevindingen[0]).toMatchObject({ ernst: 'fout', code: 'reden-past-niet' })
  expect(bevindingen[0]?.dossiernummer).toMatch(/^\d{7}$/)
  await expect(doe(kennismoment)).rejects.toThrow('Er is nog 1 fout')
  await expect(
    als(databank, analist, 'cbslevering.leveren', ({ alsSysteem }) =>
      alsSysteem((db) => maakConcept(db, databank.sleutels, { ...vraag, periode: '2019-H1' })),
    ),
  ).rejects.toThrow('Het CBS neemt nu alleen')
})
