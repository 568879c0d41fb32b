import {
  type Bekend as BekendBijControle,
  type CbsBestand,
  isBijzonderBsn,
  type MaatregelSleutel,
  type Periode,
} from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { inPeriode } from './bereik.ts'
import { wordtVastgehouden } from './verwijzingen.ts'

/** What a CBS record says of a measure; one child can have two that differ in the last only, when it was handed over and came back. */
export interface Maatregelkenmerk {
  readonly type: string
  readonly datumAanvang: string
  readonly datumOvergedragenGekregen: string | null
}

/** Which facts are registered already, by what identifies them in a delivery; gives each fact its id, the old one or a new one. */
export interface Bekend {
  teamId(code: string): string
  medewerkerId(personeelsnummer: string): string
  /** Of a child with a known BSN; `null` when it is not registered. */
  findKindId(bsn: string): string | null
  /** Of a child without: the record itself identifies it, together with which of several equal ones it is. */
  findKindZonderBsnId(kenmerk: string): string | null
  /** Ids of a child's measures, in the order given; each registered measure is given once. */
  neemMaatregelIds(kind: string, kenmerken: readonly Maatregelkenmerk[]): string[]
  /** Measures outside this delivery that a row points at, and that stay. */
  findMaatregelen(sleutel: MaatregelSleutel): { readonly kind: string; readonly maatregel: string }[]
  /** The same knowledge, for the rules: may a row refer to this? */
  readonly voorControle: BekendBijControle
}

interface Geregistreerd {
  readonly id: string
  readonly type: string
  readonly aanvang: string
  readonly gekregen: string | null
  readonly blijft: boolean
}

export type Dekking = Readonly<Record<CbsBestand, Periode | null>>

export async function laadBekend(db: Kysely<Schema>, sleutels: Sleutels, nieuwId: () => string, dekt: Dekking): Promise<Bekend> {
  const teams = await laadIds(sql<Sleutelrij>`SELECT code AS sleutel, id FROM team`, db)
  const medewerkers = await laadIds(sql<Sleutelrij>`SELECT personeelsnummer AS sleutel, id FROM medewerker`, db)
  const opHash = await laadIds(
    sql<Sleutelrij>`SELECT encode(bsn_sleutelhash, 'hex') AS sleutel, id FROM jeugdige WHERE bsn_sleutelhash IS NOT NULL`,
    db,
  )
  const zonderBsn = await laadIds(kinderenZonderBsn, db)
  const maatregelen = await laadMaatregelen(db, dekt)
  const heeftTeam = new Set(teams.keys())
  const heeftMedewerker = new Set(medewerkers.keys())

  const geef = (ids: Map<string, string>, sleutel: string) => {
    const id = ids.get(sleutel) ?? nieuwId()
    ids.set(sleutel, id)
    return id
  }
  const findKindId: Bekend['findKindId'] = (bsn) =>
    opHash.size === 0 || isBijzonderBsn(bsn) ? null : (opHash.get(Buffer.from(sleutels.hashBsn(bsn)).toString('hex')) ?? null)
  const findMaatregelen: Bekend['findMaatregelen'] = ({ bsn, typeMaatregel, datumAanvang }) => {
    const kind = findKindId(bsn)
    if (kind === null) return []
    return (maatregelen.get(kind) ?? [])
      .filter(({ type, aanvang, blijft }) => blijft && type === typeMaatregel && aanvang === datumAanvang)
      .map(({ id }) => ({ kind, maatregel: id }))
  }
  return {
    findMaatregelen,
    findKindId,
    voorControle: {
      team: (code) => heeftTeam.has(code),
      medewerker: (personeelsnummer) => heeftMedewerker.has(personeelsnummer),
      kind: (bsn) => findKindId(bsn) !== null,
      maatregel: (sleutel) => findMaatregelen(sleutel).length > 0,
    },
    teamId: (code) => geef(teams, code),
    medewerkerId: (personeelsnummer) => geef(medewerkers, personeelsnummer),
    findKindZonderBsnId: (kenmerk) => zonderBsn.get(kenmerk) ?? null,
    neemMaatregelIds: (kind, kenmerken) => koppel(maatregelen.get(kind) ?? [], kenmerken).map((id) => id ?? nieuwId()),
  }
}

/** A measure of which only the day of receipt was corrected is the same one, if no other fits better. */
function koppel(geregistreerd: readonly Geregistreerd[], kenmerken: readonly Maatregelkenmerk[]): (string | null)[] {
  if (geregistreerd.length === 0) return kenmerken.map(() => null)
  const vrij = new Set(geregistreerd)
  const neem = (past: (maatregel: Geregistreerd) => boolean) => {
    for (const maatregel of vrij) {
      if (!past(maatregel)) continue
      vrij.delete(maatregel)
      return maatregel.id
    }
    return null
  }
  const precies = kenmerken.map(({ type, datumAanvang, datumOvergedragenGekregen }) =>
    neem((oud) => oud.type === type && oud.aanvang === datumAanvang && oud.gekregen === datumOvergedragenGekregen),
  )
  return kenmerken.map(
    ({ type, datumAanvang }, plaats) => precies[plaats] ?? neem((oud) => oud.type === type && oud.aanvang === datumAanvang),
  )
}

type Sleutelrij = { sleutel: string; id: string }

/** By child. One from a delivery comes before an equal one from a screen. */
async function laadMaatregelen(db: Kysely<Schema>, dekt: Dekking): Promise<Map<string, Geregistreerd[]>> {
  const jb = dekt.jeugdbescherming && sql`type < '30' AND ${inPeriode(dekt.jeugdbescherming, sql`eerste_dag`, sql`laatste_dag`)}`
  const jr = dekt.jeugdreclassering && sql`type >= '30' AND ${inPeriode(dekt.jeugdreclassering, sql`eerste_dag`, sql`laatste_dag`)}`
  const { rows } = await sql<Geregistreerd & { kind: string }>`
    SELECT jeugdige_id AS kind, id, type, datum_aanvang AS aanvang, datum_overgedragen_gekregen AS gekregen,
      NOT (herkomst = 'levering' AND (${jb ?? sql`false`} OR ${jr ?? sql`false`})) OR ${wordtVastgehouden('maatregel', sql`maatregel.id`)} AS blijft
    FROM maatregel ORDER BY herkomst = 'scherm', id`.execute(db)
  const perKind = new Map<string, Geregistreerd[]>()
  for (const { kind, ...maatregel } of rows) {
    const eerdere = perKind.get(kind)
    if (eerdere) eerdere.push(maatregel)
    else perKind.set(kind, [maatregel])
  }
  return perKind
}

/** The key that `kenmerkZonderBsn` makes of a record, for children that are registered. */
const kinderenZonderBsn = sql<Sleutelrij>`
  SELECT concat_ws('|', soort, geboortedatum, geslacht, postcode, type, datum_aanvang, row_number() OVER (PARTITION BY soort, geboortedatum, geslacht, postcode, type, datum_aanvang ORDER BY id)) AS sleutel, id
  FROM (
    SELECT j.id, j.bsn_soort AS soort, j.geboortedatum, j.geslacht, coalesce(j.postcode_of_gemeente, '') AS postcode, coalesce(m.type, u.type) AS type,
      coalesce(m.datum_aanvang, u.datum_aanvang) AS datum_aanvang
    FROM jeugdige j
    LEFT JOIN LATERAL (SELECT type, datum_aanvang FROM maatregel WHERE jeugdige_id = j.id AND herkomst = 'levering' ORDER BY datum_aanvang, id LIMIT 1) m ON true
    LEFT JOIN LATERAL (SELECT type, datum_aanvang FROM machtiging WHERE jeugdige_id = j.id AND herkomst = 'levering' ORDER BY datum_aanvang, id LIMIT 1) u ON true
    WHERE j.bsn_sleutelhash IS NULL
  ) AS kind WHERE type IS NOT NULL`

async function laadIds(vraag: ReturnType<typeof sql<Sleutelrij>>, db: Kysely<Schema>): Promise<Map<string, string>> {
  const { rows } = await vraag.execute(db)
  return new Map(rows.map(({ sleutel, id }) => [sleutel, id]))
}
