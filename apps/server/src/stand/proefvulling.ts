import { setTimeout } from 'node:timers/promises'
import type { Feiten } from '@houvast/domein/feiten'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

/** The tables about one set of facts, parents first. */
const tabellen = [
  'medewerker',
  'dienstverband',
  'afwezigheid',
  'jeugdige',
  'maatregel',
  'beschikking',
  'toewijzing',
  'plan',
  'contact',
] as const
type Tabel = (typeof tabellen)[number]
type Rij = Readonly<Record<string, unknown>> & { readonly id: string }

const soort: Record<Tabel, string> = {
  medewerker: '1',
  jeugdige: '2',
  maatregel: '3',
  dienstverband: '4',
  afwezigheid: '5',
  beschikking: '6',
  toewijzing: '7',
  plan: '8',
  contact: '9',
}

function rijen({ kinderen, medewerkers }: Feiten): Record<Tabel, Rij[]> {
  const uit: Record<Tabel, Rij[]> = {
    medewerker: [],
    dienstverband: [],
    afwezigheid: [],
    jeugdige: [],
    maatregel: [],
    beschikking: [],
    toewijzing: [],
    plan: [],
    contact: [],
  }
  const voeg = (tabel: Tabel, rij: Record<string, unknown>) =>
    uit[tabel].push({ id: `00000000-0000-7000-900${soort[tabel]}-${String(uit[tabel].length).padStart(12, '0')}`, ...rij })
  for (const [plaats, een] of [...medewerkers.values()].entries()) {
    const wie = { medewerker_id: een.id }
    voeg('medewerker', {
      id: een.id,
      personeelsnummer: `${plaats}`,
      naam: `Medewerker ${plaats}`,
      functie: een.functie,
      in_dienst: een.inDienst,
      uit_dienst: een.uitDienst,
    })
    for (const { van, tot, fte, functie } of een.dienstverbanden) voeg('dienstverband', { ...wie, van, tot, fte, functie })
    for (const { van, tot, soort, percentage } of een.afwezigheden) voeg('afwezigheid', { ...wie, van, tot, soort, percentage })
  }
  for (const [plaats, kind] of kinderen.entries()) {
    const dossiernummer = String(plaats + 1).padStart(7, '0')
    voeg('jeugdige', {
      id: kind.id,
      dossiernummer,
      bsn_soort: 'onbekend',
      geboortedatum: '20120229',
      geslacht: 'O',
      voornaam: 'Sam',
      achternaam: `Proef ${dossiernummer}`,
    })
    for (const maatregel of kind.maatregelen) {
      const bij = { jeugdige_id: kind.id, maatregel_id: maatregel.id }
      voeg('maatregel', {
        id: maatregel.id,
        jeugdige_id: kind.id,
        type: maatregel.type,
        datum_aanvang: maatregel.datumAanvang,
        datum_einde: maatregel.datumEinde,
        datum_overgedragen: maatregel.datumOvergedragen,
        datum_overgedragen_gekregen: maatregel.datumOvergedragenGekregen,
      })
      for (const een of maatregel.beschikkingen) {
        voeg('beschikking', {
          ...bij,
          datum_beschikking: een.datumBeschikking,
          datum_kennisgeving: een.datumKennisgeving,
          einddatum: een.einddatum,
          plantermijn_dagen: een.plantermijnDagen,
          datum_fgp_afgezien: een.datumFgpAfgezien,
        })
      }
      for (const { medewerkerId, rol, van, tot } of maatregel.toewijzingen)
        voeg('toewijzing', { ...bij, medewerker_id: medewerkerId, rol, van, tot })
      for (const { soort, vastgesteldOp } of maatregel.plannen) voeg('plan', { ...bij, soort, vastgesteld_op: vastgesteldOp })
    }
    for (const { datum, met, wijze, jeugdigeGezien } of kind.contacten) {
      voeg('contact', { jeugdige_id: kind.id, datum, met, wijze, jeugdige_gezien: jeugdigeGezien })
    }
  }
  return uit
}

/** Makes the registration hold exactly these facts: corrects, adds and removes rows, as entry and redelivery do, and so leaves history behind. */
export async function zetFeiten(db: Kysely<Schema>, feiten: Feiten): Promise<void> {
  const nieuw = rijen(feiten)
  await db.transaction().execute(async (transactie) => {
    for (const afgeleid of ['kindstand', 'termijn', 'dossiertoegang'] as const) await transactie.deleteFrom(afgeleid).execute()
    for (const tabel of tabellen) {
      const [eerste] = nieuw[tabel]
      if (!eerste) continue
      const kolommen = sql.join(Object.keys(eerste).map((kolom) => sql.ref(kolom)))
      await sql`
        INSERT INTO ${sql.table(tabel)} (${kolommen})
        SELECT ${kolommen} FROM jsonb_populate_recordset(NULL::${sql.table(tabel)}, ${JSON.stringify(nieuw[tabel])}::jsonb)
        ON CONFLICT (id) DO UPDATE SET (${kolommen}) = ROW (${sql.join(Object.keys(eerste).map((kolom) => sql.ref(`excluded.${kolom}`)))})`.execute(
        transactie,
      )
    }
    for (const tabel of tabellen.toReversed()) {
      const ids = nieuw[tabel].map(({ id }) => id)
      await sql`DELETE FROM ${sql.table(tabel)} WHERE NOT id = ANY (${ids}::uuid[])`.execute(transactie)
    }
  })
}

/** A moment at which all that is committed was known, and nothing that is committed from now on. The embedded database counts in milliseconds. */
export async function getKennismoment(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ nu: string }>`SELECT clock_timestamp() AS nu`.execute(db)
  const [rij] = rows
  if (!rij) throw new Error('De database geeft geen tijd.')
  await setTimeout(2)
  return rij.nu
}
