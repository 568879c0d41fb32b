import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { berekenMonitor } from '../monitor/monitor.ts'
import { verwerkLevering } from './verwerk.ts'

const map = mkdtempSync(join(tmpdir(), 'houvast-import-'))
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
beforeEach(() => {
  rmSync(map, { recursive: true, force: true })
  mkdirSync(map)
})
afterAll(async () => {
  await databank.sluit()
  rmSync(map, { recursive: true, force: true })
})

const kop = {
  medewerkers: 'personeelsnummer;naam;functie;team_code;in_dienst;uit_dienst;skj_nummer;skj_geldig_tot',
  jeugdbescherming:
    'bsn;geboortedatum;geslacht;postcode_of_gemeente;type_maatregel;datum_aanvang;datum_einde;reden_beeindiging;datum_overgedragen;datum_overgedragen_gekregen',
  toewijzingen: 'bsn;type_maatregel;datum_aanvang;personeelsnummer;rol;van;tot;reden',
  beschikkingen: 'bsn;type_maatregel;datum_aanvang;datum_beschikking;datum_kennisgeving;einddatum;plantermijn_dagen;datum_fgp_afgezien',
}
function schrijf(bestanden: Partial<Record<keyof typeof kop, string[]>>) {
  for (const [naam, rijen] of Object.entries(bestanden))
    writeFileSync(join(map, `${naam}.csv`), [kop[naam as keyof typeof kop], ...rijen, ''].join('\n'))
}
const leesIn = (opties: Partial<Parameters<typeof verwerkLevering>[2]> = {}) =>
  verwerkLevering(databank, map, { persoon: null, uitvoeren: true, zonderFouteRecords: false, periode: null, ...opties })

const anna = 'P1;Anna;jeugdbeschermer;;2020-01-01;;;'
const eerste = '123456782;20140512;M;1234AB;11;2025-01-06;;;;'
const tweede = '111222333;20150512;V;1234AB;11;2025-02-03;2025-05-30;03;;'
const aanAnna = '123456782;11;2025-01-06;P1;vast;2025-01-10;;'
const maatregelen = () =>
  databank.kysely.selectFrom('maatregel').select(['datum_aanvang', 'datum_einde']).orderBy('datum_aanvang').execute()

describe('een levering', () => {
  test('staat er na één keer inlezen, en een tweede keer verandert niets', async () => {
    schrijf({ medewerkers: [anna], jeugdbescherming: [eerste, tweede], toewijzingen: [aanAnna] })
    const verslag = await leesIn()
    expect(verslag).toMatchObject({ status: 'uitgevoerd', fouten: 0 })
    expect(await maatregelen()).toEqual([
      { datum_aanvang: '2025-01-06', datum_einde: null },
      { datum_aanvang: '2025-02-03', datum_einde: '2025-05-30' },
    ])
    const { bestanden } = await leesIn()
    for (const { nieuw, gewijzigd, vervallen } of bestanden)
      expect({ nieuw, gewijzigd, vervallen }).toEqual({ nieuw: 0, gewijzigd: 0, vervallen: 0 })
    expect(await databank.kysely.selectFrom('maatregel_historie').select('id').execute()).toEqual([])
  })

  test('wat in een herlevering ontbreekt, vervalt, en blijft zichtbaar zoals het bekend was', async () => {
    const voorheen = (await alsSysteem(databank, 'proef', ({ db }) => berekenMonitor(db, '2025-05-01'))).kennismoment
    schrijf({ jeugdbescherming: [eerste, '987654329;20160101;V;1234AB;11;2025-03-03;2025-06-02;03;;'] })
    const { bestanden } = await leesIn()
    expect(bestanden).toMatchObject([
      { bestand: 'jeugdbescherming', nieuw: 1, vervallen: 1, dekt: { van: '2025-01-01', tot: '2025-06-30' } },
    ])
    expect((await maatregelen()).map(({ datum_aanvang }) => datum_aanvang)).toEqual(['2025-01-06', '2025-03-03'])
    const toen = await alsSysteem(databank, 'proef', ({ db }) => berekenMonitor(db, '2025-02-28', voorheen))
    const nu = await alsSysteem(databank, 'proef', ({ db }) => berekenMonitor(db, '2025-02-28'))
    expect([toen.kinderen.totaal, nu.kinderen.totaal]).toEqual([2, 1])
  })

  test('één fout houdt alles tegen; zonder foute records gaat de rest erin en vervalt er niets', async () => {
    schrijf({ jeugdbescherming: [eerste, '123456789;20160101;V;1234AB;11;2025-04-01;2025-06-02;03;;'] })
    const voor = await maatregelen()
    const geweigerd = await leesIn()
    expect(geweigerd).toMatchObject({ status: 'geweigerd', fouten: 1, bestanden: [] })
    expect(geweigerd.bevindingen[0]).toMatchObject({ bestand: 'jeugdbescherming.csv', rij: 3, kolom: 'bsn', code: 'elfproef' })
    expect(JSON.stringify(geweigerd.bevindingen)).not.toContain('123456789')
    expect(await maatregelen()).toEqual(voor)
    const { bestanden } = await leesIn({ zonderFouteRecords: true })
    expect(bestanden).toMatchObject([{ weggelaten: 1, nieuw: 0, vervallen: 0 }])
    expect(await maatregelen()).toEqual(voor)
  })

  test('een voorbeeld telt wat er zou veranderen en verandert niets', async () => {
    schrijf({ jeugdbescherming: [eerste.replace(';;;;', ';2025-06-30;02;;')] })
    const voor = await maatregelen()
    const voorbeeld = await leesIn({ uitvoeren: false })
    expect(voorbeeld).toMatchObject({ status: 'gelezen', bestanden: [{ gewijzigd: 1 }] })
    expect(await maatregelen()).toEqual(voor)
  })

  test('wat op een scherm is vastgelegd, verwijdert of verandert een levering niet', async () => {
    const { id: medewerker_id } = await databank.kysely.selectFrom('medewerker').select('id').executeTakeFirstOrThrow()
    const maatregel = await databank.kysely
      .selectFrom('maatregel')
      .selectAll()
      .where('datum_aanvang', '=', '2025-01-06')
      .executeTakeFirstOrThrow()
    const opScherm = {
      id: uuidv7(),
      jeugdige_id: maatregel.jeugdige_id,
      maatregel_id: maatregel.id,
      medewerker_id,
      rol: 'contactpersoon',
      van: '2025-02-01',
    } as const
    await databank.kysely.insertInto('toewijzing').values(opScherm).execute()
    schrijf({ medewerkers: [anna], toewijzingen: [aanAnna, '123456782;11;2025-01-06;P1;contactpersoon;2025-02-01;2025-03-01;'] })
    await leesIn()
    const rijen = await databank.kysely.selectFrom('toewijzing').select(['rol', 'tot', 'herkomst']).orderBy('rol').execute()
    expect(rijen).toEqual([
      { rol: 'contactpersoon', tot: null, herkomst: 'scherm' },
      { rol: 'vast', tot: null, herkomst: 'levering' },
    ])
    schrijf({ toewijzingen: [] })
    await leesIn()
    expect(await databank.kysely.selectFrom('toewijzing').select('rol').execute()).toEqual([{ rol: 'contactpersoon' }])
  })

  test('twee ongeboren kinderen met dezelfde rij zijn twee kinderen, ook bij de volgende levering', async () => {
    const ongeboren = '000000000;00000000;O;0344;12;2025-06-02;;;;'
    schrijf({ jeugdbescherming: [eerste, ongeboren, ongeboren], beschikkingen: ['000000000;12;2025-06-02;2025-06-02;2025-06-03;;;'] })
    const { bestanden, bevindingen } = await leesIn()
    expect(bestanden[0]).toMatchObject({ nieuw: 2 })
    expect(bevindingen.map(({ code }) => code)).toContain('verwijzing-naar-meer')
    expect(await databank.kysely.selectFrom('beschikking').select('id').execute()).toHaveLength(2)
    const weer = await leesIn()
    expect(weer.bestanden[0]).toMatchObject({ nieuw: 0, gewijzigd: 0, vervallen: 0, ongewijzigd: 3 })
  })
})
