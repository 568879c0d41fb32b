import { type Actie, actiesVan, findGronden, rollen } from '@houvast/domein/toegang'
import { type RawBuilder, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { als, alsSysteem, GeenToegang, type Persoon } from './als.ts'
import type { Databank } from './databank.ts'
import { openProefdatabank } from './proefdatabank.ts'

const ik: Persoon = { medewerkerId: uuidv7(), rol: 'jeugdbeschermer' }
const eigen = { kind: uuidv7(), maatregel: uuidv7() }
const ander = { kind: uuidv7(), maatregel: uuidv7() }
type Dossier = typeof eigen
let nummer = 0
/** More than there are rows about one child: in an advice a child stands once. */
const adviezen = Array.from({ length: 20 }, () => uuidv7())
let gebruikt = 0

/** A row in each table about a person, and the actions in which a user may write it. */
const tabellen = {
  maatregel: {
    rij: ({ kind, maatregel }: Dossier) => ({ id: maatregel, jeugdige_id: kind, type: '11', datum_aanvang: '2026-01-05' }),
    wijziging: { datum_einde: '2026-06-01' },
    acties: ['kennisgeving.registreren'],
  },
  machtiging: {
    rij: ({ kind }: Dossier) => ({ id: uuidv7(), jeugdige_id: kind, type: '71', datum_aanvang: '2026-01-05' }),
    wijziging: { datum_einde: '2026-06-01' },
    acties: [],
  },
  beschikking: {
    rij: ({ kind, maatregel }: Dossier) => ({ id: uuidv7(), jeugdige_id: kind, maatregel_id: maatregel, datum_kennisgeving: '2026-01-06' }),
    wijziging: { einddatum: '2026-12-31' },
    acties: ['kennisgeving.registreren'],
  },
  toewijzing: {
    rij: ({ kind, maatregel }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      medewerker_id: ik.medewerkerId,
      rol: 'vast',
      van: '2026-01-07',
    }),
    wijziging: { tot: '2026-03-01' },
    acties: ['toewijzing.vastleggen', 'toewijzing.beeindigen'],
  },
  contact: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      datum: '2026-01-09',
      met: 'jeugdige',
      wijze: 'school',
      jeugdige_gezien: true,
    }),
    wijziging: { afspraak: 'volgende week bellen' },
    acties: ['contact.vastleggen'],
  },
  plan: {
    rij: ({ kind, maatregel }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      soort: 'plan_van_aanpak',
      vastgesteld_op: '2026-02-01',
    }),
    wijziging: { vastgesteld_op: '2026-02-02' },
    acties: ['plan.vaststellen'],
  },
  taxatie: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      datum: '2026-01-09',
      instrument: 'LIRIK',
      oordeel: 'midden',
      grondslag: 'gezien',
    }),
    wijziging: { oordeel: 'laag' },
    acties: [],
  },
  bodemeis: {
    rij: ({ kind }: Dossier) => ({ id: uuidv7(), jeugdige_id: kind, datum: '2026-01-09', eis: 'naar school', nageleefd: 'onbekend' }),
    wijziging: { nageleefd: 'j' },
    acties: ['veiligheid.vastleggen'],
  },
  veiligheidscheck: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      datum: '2026-01-09',
      moment: 'intake',
      instrument: 'LIRIK',
      acuut: 'veilig',
      acuut_woorden: 'Er is iemand thuis.',
      acuut_bronnen: '{papier}',
      structureel_bronnen: '{}',
      medewerker_id: ik.medewerkerId,
    }),
    wijziging: { besproken_met: 'de gedragswetenschapper' },
    acties: ['veiligheid.vastleggen'],
  },
  zichtbron: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      datum: '2026-01-09',
      bron: 'school',
      kind_gezien: true,
      woorden: 'Was op school.',
      medewerker_id: ik.medewerkerId,
    }),
    wijziging: { bron: 'huisarts' },
    acties: ['veiligheid.vastleggen'],
  },
  acute_onveiligheid: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      gemeld_op: '2026-01-09T10:00:00Z',
      gemeld_door: ik.medewerkerId,
      aanleiding: 'Buren bellen.',
      besluit: 'Blijft thuis.',
      gedaan: 'Gesproken.',
      besloten_op: '2026-01-09T11:00:00Z',
      besloten_door: ik.medewerkerId,
    }),
    wijziging: { aanleiding: 'School belt.' },
    acties: ['veiligheid.vastleggen'],
  },
  familiegroepsplan_stap: {
    rij: ({ kind, maatregel }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      stap: 'aangeboden',
      datum: '2026-01-09',
    }),
    wijziging: { toelichting: 'op kantoor' },
    acties: ['plan.schrijven'],
  },
  planversie: {
    rij: ({ kind, maatregel }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      soort: 'plan_van_aanpak',
      nummer: ++nummer,
      status: 'bijgesteld',
      revisie: 1,
      inhoud: '{}',
      plan_id: sql`(SELECT id FROM plan WHERE jeugdige_id = ${kind} LIMIT 1)`,
    }),
    wijziging: { revisie: 2 },
    acties: ['plan.schrijven', 'plan.vaststellen'],
  },
  planstandpunt: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      planversie_id: sql`(SELECT id FROM planversie WHERE jeugdige_id = ${kind} LIMIT 1)`,
      revisie: 1,
      van: 'jeugdige',
      naam: 'Sem',
      standpunt: 'eens',
      woorden: 'goed',
      datum: '2026-01-09',
    }),
    wijziging: { woorden: 'toch niet goed' },
    acties: ['plan.schrijven'],
  },
  planevaluatie: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      planversie_id: sql`(SELECT id FROM planversie WHERE jeugdige_id = ${kind} LIMIT 1)`,
      datum: '2026-01-09',
      uitkomst: 'voortzetten',
      beeld: 'beter',
      woorden_gezin: '',
      woorden_kind: '',
      per_doel: '[]',
    }),
    wijziging: { beeld: 'slechter' },
    acties: ['plan.schrijven'],
  },
  aanwijzing: {
    rij: ({ kind, maatregel }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      aan: 'ouder_met_gezag',
      naam: 'Moeder',
      tekst: 'Breng Sem naar school.',
      reden: 'Hij gaat niet.',
      bekendmaking: 'verzonden',
      bekendgemaakt_op: '2026-01-09',
      rechtsmiddel_vermeld: true,
    }),
    wijziging: { naam: 'Vader' },
    acties: ['aanwijzing.vastleggen'],
  },
  aanwijzing_stap: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      aanwijzing_id: sql`(SELECT id FROM aanwijzing WHERE jeugdige_id = ${kind} LIMIT 1)`,
      stap: 'intrekking_verzocht',
      datum: '2026-01-19',
      toelichting: '',
    }),
    wijziging: { toelichting: 'per brief' },
    acties: ['aanwijzing.vastleggen'],
  },
  voogdijbeoordeling: {
    rij: ({ kind, maatregel }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      datum: '2026-01-09',
      woorden_kind: 'Ik wil hier blijven.',
      beeld: 'goed',
      met_gedragswetenschapper: true,
      besluit: 'voortzetten',
      reden: 'het gaat goed',
    }),
    wijziging: { beeld: 'beter' },
    acties: ['voogdij.beoordelen'],
  },
  uitvalbesluit: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      medewerker_id: ik.medewerkerId,
      moment: 'terugkeer',
      sinds: '2026-01-09',
      besluit: 'terug',
      per: '2026-01-09',
      reden: 'weer beter',
    }),
    wijziging: { reden: 'weer aan het werk' },
    acties: ['uitval.besluiten'],
  },
  verdeelvoorstel: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      advies_id: adviezen[gebruikt++ % adviezen.length],
      gezin: uuidv7(),
      uitleg: '{}',
    }),
    wijziging: { uitleg: '{"uren": 2}' },
    acties: ['verdeling.adviseren'],
  },
  verdeelbesluit: {
    rij: ({ kind }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      advies_id: adviezen[0],
      gezin: uuidv7(),
      besluit: 'geweigerd',
      medewerker_id: ik.medewerkerId,
      reden: 'past niet',
    }),
    wijziging: { reden: 'past toch niet' },
    acties: ['verdeling.besluiten'],
  },
  kindstand: {
    rij: ({ kind }: Dossier) => ({
      jeugdige_id: kind,
      peildatum: '2026-01-09',
      telt_als: 'JB',
      keten_van: '2026-01-05',
      zonder_sinds: '2026-01-05',
      op_wachtlijst: false,
      wisselingen: 0,
    }),
    wijziging: { wisselingen: 1 },
    acties: [],
  },
  termijn: {
    rij: ({ kind, maatregel }: Dossier) => ({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      betreft: maatregel,
      norm: 'proef',
      start: '2026-01-06',
      eind: '2026-01-13',
      regel: 'proef',
      stand: 'loopt',
    }),
    wijziging: { stand: 'te_laat' },
    acties: [],
  },
} as const
type Tabel = keyof typeof tabellen
const namen = Object.keys(tabellen) as Tabel[]

let databank: Databank

const voegToe = (tabel: Tabel, rij: Record<string, unknown>) =>
  sql`INSERT INTO ${sql.table(tabel)} (${sql.join(Object.keys(rij).map((naam) => sql.ref(naam)))}) VALUES (${sql.join(Object.values(rij))})`
const wijzig = (tabel: Tabel, waarden: Record<string, unknown>, kind: string) =>
  sql`UPDATE ${sql.table(tabel)} SET ${sql.join(Object.entries(waarden).map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`))} WHERE jeugdige_id = ${kind}`

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef', async ({ db }) => {
    const persoon = {
      id: ik.medewerkerId,
      personeelsnummer: '1',
      naam: 'Proef',
      functie: 'jeugdbeschermer',
      in_dienst: '2020-01-01',
    } as const
    await db.insertInto('medewerker').values(persoon).execute()
    const leeg = {
      medewerker_id: ik.medewerkerId,
      teams: [],
      seconden: 1,
      gewichten: '{}',
      gewichten_van: null,
      certificaat: '{}',
      dragers: '[]',
    }
    for (const id of adviezen)
      await db
        .insertInto('verdeeladvies')
        .values({ id, ...leeg, vraag_sha256: '0'.repeat(64) })
        .execute()
    for (const dossier of [eigen, ander]) {
      await db
        .insertInto('jeugdige')
        .values({ id: dossier.kind, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' })
        .execute()
      for (const tabel of namen) await voegToe(tabel, tabellen[tabel].rij(dossier)).execute(db)
    }
    for (const grond of ['toewijzing', 'team'] as const) {
      await db.insertInto('dossiertoegang').values({ medewerker_id: ik.medewerkerId, jeugdige_id: eigen.kind, grond }).execute()
    }
  })
})
afterAll(() => databank.sluit())

const doe = <T>(actie: Actie, werk: RawBuilder<T>, persoon = ik) =>
  als(databank, persoon, actie, async ({ db }) => (await werk.execute(db)).rows)

/** Somebody who may do this action, with the one file that is open to `ik`. */
function wieMag(actie: Actie): Persoon {
  const rol = rollen.find((een) => findGronden(een, actie)?.includes('toewijzing'))
  if (!rol) throw new Error(`Niemand mag ${actie}.`)
  return { ...ik, rol }
}

describe.each(namen)('%s', (tabel) => {
  const { rij, wijziging } = tabellen[tabel]

  test('alleen het eigen dossier is te zien', async () => {
    const gezien = await doe('jeugdige.lezen', sql<{ jeugdige_id: string }>`SELECT DISTINCT jeugdige_id FROM ${sql.table(tabel)}`)
    expect(gezien).toEqual([{ jeugdige_id: eigen.kind }])
  })

  test('lezen mag, wijzigen niet, ook niet in het eigen dossier', async () => {
    await expect(doe('jeugdige.lezen', voegToe(tabel, rij({ ...eigen, maatregel: uuidv7() })))).rejects.toThrow(GeenToegang)
    await doe('jeugdige.lezen', wijzig(tabel, wijziging, eigen.kind)).catch((fout) => expect(fout).toBeInstanceOf(GeenToegang))
    const [kolom, waarde] = Object.entries(wijziging)[0] ?? []
    const { rows } = await alsSysteem(databank, 'proef', ({ db }) =>
      sql`SELECT 1 FROM ${sql.table(tabel)} WHERE ${sql.ref(kolom ?? '')} = ${waarde}`.execute(db),
    )
    expect(rows).toEqual([])
  })

  test('niemand verwijdert', async () => {
    for (const actie of actiesVan('wachtlijstbeheerder')) {
      await expect(doe(actie, sql`DELETE FROM ${sql.table(tabel)}`, { ...ik, rol: 'wachtlijstbeheerder' })).rejects.toThrow(GeenToegang)
    }
  })
})

describe.each(namen.filter((naam) => tabellen[naam].acties.length > 0))('%s', (tabel) => {
  const { rij, wijziging, acties } = tabellen[tabel]
  const toegestaan = acties as readonly Actie[]

  test('in het dossier van een ander verandert niets', async () => {
    for (const actie of toegestaan) {
      const persoon = wieMag(actie)
      await doe(actie, wijzig(tabel, wijziging, ander.kind), persoon)
      if (actie !== 'kennisgeving.registreren') {
        await expect(doe(actie, voegToe(tabel, rij({ ...ander, maatregel: ander.maatregel })), persoon)).rejects.toThrow(GeenToegang)
        await expect(doe(actie, sql`UPDATE ${sql.table(tabel)} SET jeugdige_id = ${ander.kind}`, persoon)).rejects.toThrow(GeenToegang)
      }
    }
    const { rows } = await alsSysteem(databank, 'proef', ({ db }) =>
      sql<{ aantal: number; gewijzigd: number }>`
        SELECT count(*) AS aantal, count(*) FILTER (WHERE ${sql.ref(Object.keys(wijziging)[0] ?? '')} = ${Object.values(wijziging)[0]}) AS gewijzigd
        FROM ${sql.table(tabel)} WHERE jeugdige_id = ${ander.kind}`.execute(db),
    )
    expect(rows).toEqual([{ aantal: 1, gewijzigd: 0 }])
  })

  test('wie het mag, legt vast en wijzigt in het eigen dossier', async () => {
    for (const actie of toegestaan) {
      const persoon = wieMag(actie)
      if (tabel !== 'maatregel') await doe(actie, voegToe(tabel, rij(eigen)), persoon)
      const gewijzigd = await doe(
        actie,
        sql<{ jeugdige_id: string }>`${wijzig(tabel, wijziging, eigen.kind)} RETURNING jeugdige_id`,
        persoon,
      )
      expect(gewijzigd.every(({ jeugdige_id }) => jeugdige_id === eigen.kind)).toBe(true)
    }
  })
})

test('een verlopen grond opent niets meer', async () => {
  const medewerkerId = uuidv7()
  await alsSysteem(databank, 'proef', async ({ db }) => {
    const persoon = { id: medewerkerId, personeelsnummer: '2', naam: 'Proef', functie: 'jeugdbeschermer', in_dienst: '2020-01-01' } as const
    await db.insertInto('medewerker').values(persoon).execute()
    await sql`INSERT INTO dossiertoegang VALUES (${medewerkerId}, ${eigen.kind}, 'noodtoegang', now() - interval '1 second')`.execute(db)
  })
  expect(await doe('jeugdige.lezen', sql`SELECT id FROM jeugdige`, { medewerkerId, rol: 'jeugdbeschermer' })).toEqual([])
})

test('een grond die bij deze rol niet telt, opent niets', async () => {
  await alsSysteem(databank, 'proef', ({ db }) => sql`DELETE FROM dossiertoegang WHERE grond = 'toewijzing'`.execute(db))
  expect(await doe('jeugdige.lezen', sql`SELECT id FROM jeugdige`)).toEqual([])
  expect(await doe('jeugdige.lezen', sql`SELECT id FROM jeugdige`, { ...ik, rol: 'gedragswetenschapper' })).toEqual([{ id: eigen.kind }])
})

test('van de toegang van anderen en van wat het systeem bijhoudt is niets te lezen', async () => {
  expect(await doe('jeugdige.lezen', sql`SELECT DISTINCT medewerker_id FROM dossiertoegang`)).toEqual([{ medewerker_id: ik.medewerkerId }])
  for (const tabel of [
    'logboek',
    'logboek_dataverwerkingen',
    'sessie',
    'identiteit',
    'gebruikersrol',
    'noodtoegang',
    'levering',
    'sleutelkenmerk',
  ]) {
    await expect(doe('jeugdige.lezen', sql`SELECT * FROM ${sql.table(tabel)}`)).rejects.toThrow(GeenToegang)
  }
})

test('niemand schrijft geschiedenis, ook het systeem niet in het logboek', async () => {
  await expect(doe('contact.vastleggen', sql`DELETE FROM contact_historie`)).rejects.toThrow(GeenToegang)
  await expect(doe('contact.vastleggen', sql`UPDATE contact_historie SET feit = 'anders'`)).rejects.toThrow(GeenToegang)
  for (const opdracht of [
    sql`DELETE FROM logboek`,
    sql`UPDATE logboek SET naam = 'anders'`,
    sql`TRUNCATE logboek`,
    sql`INSERT INTO logboek SELECT * FROM logboek`,
  ]) {
    await expect(alsSysteem(databank, 'proef', ({ db }) => opdracht.execute(db))).rejects.toThrow(GeenToegang)
  }
})

test('elke tabel met gegevens over kinderen heeft rijbeveiliging, ook voor de eigenaar', async () => {
  const { rows } = await sql<{ tabel: string }>`
    SELECT DISTINCT c.relname AS tabel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND (a.attname = 'jeugdige_id' OR c.relname LIKE 'jeugdige%')
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity) AND has_table_privilege('houvast_gebruiker', c.oid, 'SELECT')`.execute(
    databank.kysely,
  )
  expect(rows).toEqual([])
})
