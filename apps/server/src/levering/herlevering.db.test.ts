import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { controleerAfgeleid, vandaag } from '../stand/dagwissel.ts'
import { herbereken } from '../stand/herbereken.ts'
import { type Verslag, verwerkLevering } from './verwerk.ts'

let map: string
let databank: Databank

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'houvast-herlevering-'))
  databank = await openProefdatabank()
})
afterEach(async () => {
  const verschillen = await databank.kysely.transaction().execute((db) => controleerAfgeleid(db))
  await databank.sluit()
  rmSync(map, { recursive: true, force: true })
  expect(verschillen).toEqual([])
})

const kop = {
  medewerkers: 'personeelsnummer;naam;functie;team_code;in_dienst;uit_dienst;skj_nummer;skj_geldig_tot',
  dienstverbanden: 'personeelsnummer;van;tot;fte;functie',
  afwezigheid: 'personeelsnummer;van;tot;soort;percentage',
  jeugdbescherming:
    'bsn;geboortedatum;geslacht;postcode_of_gemeente;type_maatregel;datum_aanvang;datum_einde;reden_beeindiging;datum_overgedragen;datum_overgedragen_gekregen',
  toewijzingen: 'bsn;type_maatregel;datum_aanvang;personeelsnummer;rol;van;tot;reden',
  beschikkingen: 'bsn;type_maatregel;datum_aanvang;datum_beschikking;datum_kennisgeving;einddatum;plantermijn_dagen;datum_fgp_afgezien',
  plannen: 'bsn;type_maatregel;datum_aanvang;soort;vastgesteld_op',
}
type Bestanden = Partial<Record<keyof typeof kop, string[]>>

async function leesIn(bestanden: Bestanden, opties: Partial<Parameters<typeof verwerkLevering>[2]> = {}): Promise<Verslag> {
  rmSync(map, { recursive: true, force: true })
  mkdirSync(map)
  for (const [naam, rijen] of Object.entries(bestanden))
    writeFileSync(join(map, `${naam}.csv`), [kop[naam as keyof typeof kop], ...rijen, ''].join('\n'))
  return verwerkLevering(databank, map, { persoon: null, uitvoeren: true, zonderFouteRecords: false, periode: null, ...opties })
}
/** The second time the same folder changes nothing. */
async function leesTweeKeerIn(bestanden: Bestanden, opties: Partial<Parameters<typeof verwerkLevering>[2]> = {}): Promise<Verslag> {
  const verslag = await leesIn(bestanden, opties)
  const weer = await leesIn(bestanden, opties)
  expect(weer.status).toBe(verslag.status)
  for (const { nieuw, gewijzigd, vervallen } of weer.bestanden)
    expect({ nieuw, gewijzigd, vervallen }).toEqual({ nieuw: 0, gewijzigd: 0, vervallen: 0 })
  return verslag
}
const uitkomst = ({ bestanden }: Verslag, naam: string) => bestanden.find(({ bestand }) => bestand === naam)
const codes = ({ bevindingen }: Verslag) => bevindingen.map(({ code }) => code)
const rijen = async (tabel: 'maatregel' | 'toewijzing' | 'medewerker' | 'jeugdige' | 'plan' | 'beschikking' | 'afwezigheid') =>
  (await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(tabel)} ORDER BY id`.execute(databank.kysely)).rows

const anna = 'P1;Anna;jeugdbeschermer;;2020-01-01;;;'
const bert = 'P2;Bert;jeugdbeschermer;;2020-01-01;;;'
const carla = 'P3;Carla;jeugdbeschermer;;2020-01-01;;;'
const lopend = '123456782;20140512;M;1234AB;11;2025-01-06;;;;'
const beeindigd = '111222333;20150512;V;1234AB;11;2025-02-03;2025-05-30;03;;'
const nieuwer = '987654329;20160101;V;1234AB;11;2025-03-03;2025-06-02;03;;'
const aanAnna = '123456782;11;2025-01-06;P1;vast;2025-01-10;;'

describe('een herlevering', () => {
  test('zonder een medewerker die nergens meer voorkomt, haalt die meteen weg, met het dienstverband', async () => {
    await leesIn({
      medewerkers: [anna, bert],
      dienstverbanden: ['P1;2020-01-01;;1,0;jeugdbeschermer', 'P2;2020-01-01;;1,0;jeugdbeschermer'],
      jeugdbescherming: [lopend],
      toewijzingen: ['123456782;11;2025-01-06;P2;vast;2025-01-10;;'],
    })
    const verslag = await leesTweeKeerIn({
      medewerkers: [anna],
      dienstverbanden: ['P1;2020-01-01;;1,0;jeugdbeschermer'],
      jeugdbescherming: [lopend],
      toewijzingen: [aanAnna],
    })
    expect(uitkomst(verslag, 'medewerkers')).toMatchObject({ vervallen: 1, ongewijzigd: 1 })
    expect(await rijen('medewerker')).toMatchObject([{ personeelsnummer: 'P1' }])
  })

  test('zonder een medewerker naar wie nog wordt verwezen, laat die staan', async () => {
    await leesIn({ medewerkers: [anna], jeugdbescherming: [lopend], toewijzingen: [aanAnna] })
    expect(uitkomst(await leesTweeKeerIn({ medewerkers: [bert] }), 'medewerkers')).toMatchObject({ nieuw: 1, vervallen: 0 })
    expect(await rijen('medewerker')).toHaveLength(2)
  })

  test('met een eerdere beschikking erbij voegt er één toe en wijzigt de andere niet', async () => {
    const later = '123456782;11;2025-01-06;2026-01-02;2026-01-03;2027-01-05;;'
    await leesIn({ jeugdbescherming: [lopend], beschikkingen: [later] })
    const verslag = await leesTweeKeerIn({
      jeugdbescherming: [lopend],
      beschikkingen: ['123456782;11;2025-01-06;2025-01-06;2025-01-07;2026-01-05;;', later],
    })
    expect(uitkomst(verslag, 'beschikkingen')).toMatchObject({ nieuw: 1, gewijzigd: 0, vervallen: 0, ongewijzigd: 1 })
    expect((await sql`SELECT * FROM beschikking_historie`.execute(databank.kysely)).rows).toEqual([])
  })

  test('die alleen de dag van overname verbetert, houdt de maatregel met wat eraan hangt', async () => {
    await leesIn({ medewerkers: [anna], jeugdbescherming: [lopend], toewijzingen: [aanAnna] })
    const [eerst] = await rijen('maatregel')
    const verslag = await leesTweeKeerIn({ jeugdbescherming: [`${lopend.slice(0, -1)};2025-01-08`] })
    expect(uitkomst(verslag, 'jeugdbescherming')).toMatchObject({ nieuw: 0, gewijzigd: 1, vervallen: 0 })
    expect(await rijen('maatregel')).toMatchObject([{ id: eerst?.id, datum_overgedragen_gekregen: '2025-01-08' }])
    expect(await rijen('toewijzing')).toHaveLength(1)
  })

  test('zonder een maatregel neemt weg wat eraan hangt, en het kind van wie niets overblijft', async () => {
    await leesIn({
      medewerkers: [anna],
      jeugdbescherming: [lopend, beeindigd],
      toewijzingen: ['111222333;11;2025-02-03;P1;vast;2025-02-10;2025-05-30;'],
      plannen: ['111222333;11;2025-02-03;plan_van_aanpak;2025-03-01'],
    })
    const verslag = await leesTweeKeerIn({ jeugdbescherming: [lopend, nieuwer] })
    expect(uitkomst(verslag, 'jeugdbescherming')).toMatchObject({ nieuw: 1, vervallen: 1, ongewijzigd: 1 })
    expect([await rijen('toewijzing'), await rijen('plan')]).toEqual([[], []])
    expect(await rijen('jeugdige')).toHaveLength(2)
    const historie = await sql`SELECT * FROM toewijzing_historie`.execute(databank.kysely)
    expect(historie.rows).toHaveLength(1)
  })

  test('laat een maatregel waarbij op een scherm iets is vastgelegd staan, en zegt dat', async () => {
    await leesIn({ jeugdbescherming: [lopend, beeindigd] })
    const [maatregel] = await databank.kysely.selectFrom('maatregel').selectAll().where('datum_aanvang', '=', '2025-02-03').execute()
    if (!maatregel) throw new Error('De maatregel is er niet.')
    await databank.kysely
      .insertInto('plan')
      .values({
        id: uuidv7(),
        jeugdige_id: maatregel.jeugdige_id,
        maatregel_id: maatregel.id,
        soort: 'plan_van_aanpak',
        vastgesteld_op: '2025-03-03',
      })
      .execute()
    const verslag = await leesTweeKeerIn({ jeugdbescherming: [lopend, nieuwer] })
    expect(uitkomst(verslag, 'jeugdbescherming')).toMatchObject({ nieuw: 1, vervallen: 0 })
    expect(codes(verslag)).toContain('maatregel-behouden')
    expect(await rijen('maatregel')).toHaveLength(3)
  })

  test('laat staan waarover alleen een besluit, een overdracht of een brief is vastgelegd: de maatregel, de medewerkers en het kind', async () => {
    await leesIn({ medewerkers: [anna, bert], jeugdbescherming: [lopend, beeindigd] })
    const [maatregel] = await databank.kysely.selectFrom('maatregel').selectAll().where('datum_aanvang', '=', '2025-02-03').execute()
    const [een, ander] = await databank.kysely.selectFrom('medewerker').select('id').orderBy('personeelsnummer').execute()
    const ouder = await databank.kysely.selectFrom('maatregel').selectAll().where('datum_aanvang', '<>', '2025-02-03').executeTakeFirst()
    if (!maatregel || !ouder || !een || !ander) throw new Error('De levering is er niet.')
    await sql`INSERT INTO werkvariantbesluit (id, jeugdige_id, maatregel_id, variant, van, reden, besloten_door)
      VALUES (${uuidv7()}, ${maatregel.jeugdige_id}, ${maatregel.id}, 'methodegetrouw', '2025-03-03', 'weer genoeg mensen', ${een.id})`.execute(
      databank.kysely,
    )
    await sql`INSERT INTO overdracht (id, jeugdige_id, van_medewerker_id, naar_medewerker_id, per, status, over_kind, mensen, veiligheid, beloften)
      VALUES (${uuidv7()}, ${maatregel.jeugdige_id}, ${een.id}, ${ander.id}, '2025-03-10', 'opgesteld', '', '', '', '')`.execute(
      databank.kysely,
    )
    await sql`INSERT INTO stuk (id, jeugdige_id, soort, titel, bytes, sha256)
      VALUES (${uuidv7()}, ${ouder.jeugdige_id}, 'brief', 'Wij stellen ons voor', '\\x00', ${'0'.repeat(64)})`.execute(databank.kysely)
    const verslag = await leesIn({ medewerkers: [carla], jeugdbescherming: [nieuwer] })
    expect(verslag.status).toBe('uitgevoerd')
    expect(uitkomst(verslag, 'medewerkers')).toMatchObject({ nieuw: 1, vervallen: 0 })
    expect(codes(verslag)).toContain('maatregel-behouden')
    const gebleven = (await rijen('maatregel')).map(({ id }) => id)
    expect([gebleven.includes(maatregel.id), gebleven.includes(ouder.id)]).toEqual([true, false])
    expect(await rijen('jeugdige')).toHaveLength(3)
  })

  test('verandert niet wat op een scherm anders is vastgelegd, en zegt dat', async () => {
    const eerste = { medewerkers: [anna], jeugdbescherming: [lopend], toewijzingen: [aanAnna], afwezigheid: ['P1;2025-03-03;;ziekte;100'] }
    await leesIn(eerste)
    await alsSysteem(databank, 'proef', async ({ db }) => {
      await db.updateTable('toewijzing').set({ tot: '2025-06-30', reden: 'opgevolgd', herkomst: 'scherm' }).execute()
      await herbereken(db, { kinderen: 'alle', peildatum: vandaag() })
    })
    const verslag = await leesTweeKeerIn(eerste)
    expect(codes(verslag)).toContain('scherm-wijkt-af')
    expect(await rijen('toewijzing')).toMatchObject([{ tot: '2025-06-30', reden: 'opgevolgd', herkomst: 'scherm' }])
  })

  test('waarin een rij verwijst naar een maatregel die door haarzelf vervalt, wordt meteen geweigerd', async () => {
    await leesIn({ medewerkers: [anna], jeugdbescherming: [lopend, beeindigd] })
    const verslag = await leesIn({
      medewerkers: [anna],
      jeugdbescherming: [lopend, nieuwer],
      toewijzingen: ['111222333;11;2025-02-03;P1;vast;2025-02-10;2025-05-30;'],
    })
    expect(verslag.status).toBe('geweigerd')
    expect(codes(verslag)).toContain('verwijzing-naar-niets')
  })

  test('vervangt alleen de opgegeven periode, op hele verslagperiodes', async () => {
    const vorigJaar = '123456782;20140512;M;1234AB;12;2024-02-05;2024-05-01;07;;'
    await leesIn({ jeugdbescherming: [vorigJaar, lopend, beeindigd] })
    const verslag = await leesTweeKeerIn({ jeugdbescherming: [lopend] }, { periode: { van: '2025-03-01', tot: '2025-06-30' } })
    expect(uitkomst(verslag, 'jeugdbescherming')).toMatchObject({ vervallen: 1, dekt: { van: '2025-01-01', tot: '2025-06-30' } })
    expect((await rijen('maatregel')).map(({ datum_aanvang }) => datum_aanvang).sort()).toEqual(['2024-02-05', '2025-01-06'])
  })

  test('met een voorbeeld vooraf: wat het voorbeeld telt, is wat de uitvoering doet', async () => {
    await leesIn({ medewerkers: [anna], jeugdbescherming: [lopend, beeindigd], toewijzingen: [aanAnna] })
    const volgende = { medewerkers: [anna, bert], jeugdbescherming: [lopend, nieuwer], toewijzingen: [] }
    const historie = () => sql`SELECT id FROM maatregel_historie`.execute(databank.kysely)
    const voorbeeld = await leesIn(volgende, { uitvoeren: false })
    expect((await historie()).rows).toEqual([])
    expect((await leesIn(volgende)).bestanden).toEqual(voorbeeld.bestanden)
    expect((await historie()).rows).toHaveLength(1)
  })
})

test('een levering staat in het logboek met de kinderen over wie zij gaat', async () => {
  await leesIn({ jeugdbescherming: [lopend, beeindigd] })
  const regel = await databank.kysely.selectFrom('logboek').selectAll().where('naam', '=', 'levering.uitvoeren').executeTakeFirstOrThrow()
  expect(regel).toMatchObject({ status: 'Ok', aantal_betrokkenen: 2 })
})

test('twee maatregelen die alleen in de dag van overname verschillen, zijn er twee', async () => {
  const weg = '123456782;20140512;M;1234AB;11;2025-01-06;;;2025-02-01;'
  const terug = '123456782;20140512;M;1234AB;11;2025-01-06;;;;2025-04-01'
  const verslag = await leesTweeKeerIn({ jeugdbescherming: [weg, terug] })
  expect(uitkomst(verslag, 'jeugdbescherming')).toMatchObject({ nieuw: 2 })
  await alsSysteem(databank, 'proef', async ({ db }) => {
    expect(await db.selectFrom('jeugdige').select('id').execute()).toHaveLength(1)
  })
})
