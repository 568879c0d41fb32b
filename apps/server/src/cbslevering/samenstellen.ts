import { type CbsRecord, type CbsRecords, findRecordInPeriode, type Verslagperiode, zoalsGeleverd } from '@houvast/uitwisseling/cbslevering'
import type { CbsBestand } from '@houvast/uitwisseling/levering'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { bekend } from '../stand/bekend.ts'

/** When the registration last said something else, and whether an import changed it. */
export interface Wijziging {
  readonly gewijzigdOp: string
  readonly doorLevering: boolean
}

/** A record for CBS, with the child, the row that it is made of, and when that row and that of the child last changed. */
export interface Samengesteld<R extends CbsRecord = CbsRecord> {
  readonly record: R
  readonly jeugdigeId: string
  readonly dossiernummer: string
  readonly registratieId: string
  readonly maatregel: Wijziging
  readonly kind: Wijziging
}

interface Rij extends Record<string, unknown> {
  readonly jeugdige_id: string
  readonly dossiernummer: string
  readonly bsn_soort: 'bekend' | 'onbekend' | 'ongeboren'
  readonly bsn_versleuteld: string | null
  readonly id: string
  readonly geregistreerd_op: string
  readonly herkomst: 'levering' | 'scherm'
  readonly kind_op: string
  readonly kind_herkomst: 'levering' | 'scherm'
}

const zonderBsn = { onbekend: '999999999', ongeboren: '000000000' } as const

const vanMaatregel = (kennismoment: string | null) => bekend('maatregel', kennismoment)

/** The fields of each file in the order of its columns. */
const vragen: Record<CbsBestand, (kennismoment: string | null) => RawBuilder<unknown>> = {
  jeugdbescherming: (kennismoment) => sql`
    SELECT m.jeugdige_id, m.id, m.geregistreerd_op, m.herkomst, json_build_object('typeMaatregel', m.type, 'datumAanvang', m.datum_aanvang, 'datumEinde', m.datum_einde,
      'redenBeeindiging', m.reden_beeindiging, 'datumOvergedragen', m.datum_overgedragen, 'datumOvergedragenGekregen', m.datum_overgedragen_gekregen) AS velden
    FROM ${vanMaatregel(kennismoment)} m WHERE m.familie = 'JB'`,
  'machtiging-uithuisplaatsing': (kennismoment) => sql`
    SELECT m.jeugdige_id, m.id, m.geregistreerd_op, m.herkomst, json_build_object('typeMachtiging', m.type, 'datumAanvang', m.datum_aanvang, 'datumEinde', m.datum_einde) AS velden
    FROM ${bekend('machtiging', kennismoment)} m`,
  jeugdreclassering: (kennismoment) => sql`
    SELECT m.jeugdige_id, m.id, m.geregistreerd_op, m.herkomst, json_build_object('typeJeugdreclassering', m.type, 'datumAanvang', m.datum_aanvang, 'datumEinde', m.datum_einde,
      'drpEindscore', m.drp_eindscore, 'doorverwijzingJeugdhulp', m.doorverwijzing_jeugdhulp, 'inzetErkendeInterventie', m.inzet_erkende_interventie,
      'datumOvergedragen', m.datum_overgedragen, 'datumOvergedragenGekregen', m.datum_overgedragen_gekregen, 'redenBeeindiging', m.reden_beeindiging) AS velden
    FROM ${vanMaatregel(kennismoment)} m WHERE m.familie IS DISTINCT FROM 'JB'`,
}

/** What CBS gets about a period, out of the registration as known at a moment; in order of registration. Runs with the rights of the system. */
export async function stelSamen<B extends CbsBestand>(
  db: Kysely<Schema>,
  sleutels: Sleutels,
  { bestand, periode, kennismoment }: { bestand: B; periode: Verslagperiode; kennismoment: string | null },
): Promise<Samengesteld<CbsRecords[B]>[]> {
  const { rows } = await sql<Rij & { velden: Record<string, unknown> }>`
    SELECT m.jeugdige_id, j.dossiernummer, j.bsn_soort, encode(j.bsn_versleuteld, 'base64') AS bsn_versleuteld, j.geboortedatum, j.geslacht, j.postcode_of_gemeente,
      m.id, m.geregistreerd_op, m.herkomst, j.geregistreerd_op AS kind_op, j.herkomst AS kind_herkomst, m.velden
    FROM (${vragen[bestand](kennismoment)}) AS m JOIN ${bekend('jeugdige', kennismoment)} j ON j.id = m.jeugdige_id
    ORDER BY m.id`.execute(db)
  return rows.flatMap((rij) => {
    const bsn =
      rij.bsn_versleuteld === null
        ? zonderBsn[rij.bsn_soort as keyof typeof zonderBsn]
        : sleutels.ontsleutelBsn(Buffer.from(rij.bsn_versleuteld, 'base64'))
    const persoon = { bsn, geboortedatum: rij.geboortedatum, geslacht: rij.geslacht, postcodeOfGemeente: rij.postcode_of_gemeente }
    const record = findRecordInPeriode({ ...persoon, ...rij.velden } as unknown as CbsRecords[B], periode)
    if (record === null) return []
    return [
      {
        record: zoalsGeleverd(record),
        jeugdigeId: rij.jeugdige_id,
        dossiernummer: rij.dossiernummer,
        registratieId: rij.id,
        maatregel: { gewijzigdOp: rij.geregistreerd_op, doorLevering: rij.herkomst === 'levering' },
        kind: { gewijzigdOp: rij.kind_op, doorLevering: rij.kind_herkomst === 'levering' },
      },
    ]
  })
}

/**
 * When the rows of records that are no longer delivered were changed or taken away, between two moments. Only an import takes a row away.
 */
export async function findWeggang(
  db: Kysely<Schema>,
  bestand: CbsBestand,
  ids: readonly string[],
  { na, tot }: { na: string; tot: string },
): Promise<ReadonlyMap<string, Wijziging>> {
  if (ids.length === 0) return new Map()
  const tabel = bestand === 'machtiging-uithuisplaatsing' ? 'machtiging' : 'maatregel'
  const { rows } = await sql<{ id: string; op: string; herkomst: 'levering' | 'scherm' }>`
    SELECT h.id, max(h.vervangen_op) AS op, coalesce(max(n.herkomst), 'levering') AS herkomst
    FROM ${sql.table(`${tabel}_historie`)} h LEFT JOIN ${bekend(tabel, tot)} n ON n.id = h.id
    WHERE h.id = ANY (${ids}::uuid[]) AND h.vervangen_op > ${na}::timestamptz AND h.vervangen_op <= ${tot}::timestamptz
    GROUP BY h.id`.execute(db)
  return new Map(rows.map(({ id, op, herkomst }) => [id, { gewijzigdOp: op, doorLevering: herkomst === 'levering' }]))
}
