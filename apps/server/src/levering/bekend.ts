import { type Bekend as BekendBijControle, isBijzonderBsn, type MaatregelSleutel } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'

/** Which facts are registered already, by what identifies them in a delivery; gives each fact its id, the old one or a new one. */
export interface Bekend {
  teamId(code: string): string
  medewerkerId(personeelsnummer: string): string
  /** Of a child with a known BSN. */
  kindId(bsn: string): string
  /** Of a child without: the record itself identifies it, together with which of several equal ones it is. */
  kindZonderBsnId(kenmerk: string): string
  maatregelId(kindId: string, type: string, datumAanvang: string, datumOvergedragenGekregen: string | null): string
  /** Measures that were registered by an earlier delivery or on a screen, by how a row points at them. */
  findMaatregelen(sleutel: MaatregelSleutel): { readonly kind: string; readonly maatregel: string }[]
  bsnHash(bsn: string): Uint8Array
  /** The same knowledge, for the rules: may a row refer to this? */
  readonly voorControle: BekendBijControle
}

export async function laadBekend(db: Kysely<Schema>, sleutels: Sleutels, nieuwId: () => string): Promise<Bekend> {
  const geef = (ids: Map<string, string>, sleutel: string) => ids.get(sleutel) ?? zet(ids, sleutel, nieuwId())
  const teams = await laadIds(sql<Sleutelrij>`SELECT code AS sleutel, id FROM team`, db)
  const medewerkers = await laadIds(sql<Sleutelrij>`SELECT personeelsnummer AS sleutel, id FROM medewerker`, db)
  const opHash = await laadIds(
    sql<Sleutelrij>`SELECT encode(bsn_sleutelhash, 'hex') AS sleutel, id FROM jeugdige WHERE bsn_sleutelhash IS NOT NULL`,
    db,
  )
  const zonderBsn = await laadIds(kinderenZonderBsn, db)
  const maatregelen = await laadIds(
    sql<Sleutelrij>`SELECT concat_ws('|', jeugdige_id, type, datum_aanvang, coalesce(datum_overgedragen_gekregen::text, '')) AS sleutel, id
      FROM maatregel ORDER BY herkomst = 'levering', id`,
    db,
  )
  let geregistreerd: Map<string, [string, string][]> | null = null
  const opBsn = new Map<string, string>()
  const bsnHash = (bsn: string) => Buffer.from(sleutels.hashBsn(bsn))
  const findMaatregelen: Bekend['findMaatregelen'] = ({ bsn, typeMaatregel, datumAanvang }) => {
    const kind = isBijzonderBsn(bsn) ? undefined : opHash.get(bsnHash(bsn).toString('hex'))
    if (!kind) return []
    geregistreerd ??= Map.groupBy(maatregelen, ([sleutel]) => sleutel.slice(0, sleutel.lastIndexOf('|')))
    return (geregistreerd.get(`${kind}|${typeMaatregel}|${datumAanvang}`) ?? []).map(([, maatregel]) => ({ kind, maatregel }))
  }
  const heeftTeam = new Set(teams.keys())
  const heeftMedewerker = new Set(medewerkers.keys())
  return {
    bsnHash,
    findMaatregelen,
    voorControle: {
      team: (code) => heeftTeam.has(code),
      medewerker: (personeelsnummer) => heeftMedewerker.has(personeelsnummer),
      kind: (bsn) => opHash.size > 0 && opHash.has(bsnHash(bsn).toString('hex')),
      maatregel: (sleutel) => opHash.size > 0 && findMaatregelen(sleutel).length > 0,
    },
    teamId: (code) => geef(teams, code),
    medewerkerId: (personeelsnummer) => geef(medewerkers, personeelsnummer),
    kindId(bsn) {
      let id = opBsn.get(bsn)
      if (!id) {
        id = (opHash.size > 0 ? opHash.get(bsnHash(bsn).toString('hex')) : undefined) ?? nieuwId()
        opBsn.set(bsn, id)
      }
      return id
    },
    kindZonderBsnId: (kenmerk) => geef(zonderBsn, kenmerk),
    maatregelId: (kindId, type, datumAanvang, gekregen) => geef(maatregelen, `${kindId}|${type}|${datumAanvang}|${gekregen ?? ''}`),
  }
}

type Sleutelrij = { sleutel: string; id: string }

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

function zet(ids: Map<string, string>, sleutel: string, id: string): string {
  ids.set(sleutel, id)
  return id
}
