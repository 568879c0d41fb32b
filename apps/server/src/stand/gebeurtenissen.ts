import { type Datum, plusJaren } from '@houvast/domein/kalender'
import { findGeboortedag } from '@houvast/domein/maatregelen'
import type { Gebeurtenis } from '@houvast/domein/termijnen'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend, type FeitTabel, vanKinderen } from './bekend.ts'
import { vanWachten } from './wachten.ts'

export interface Gebeurtenisvraag {
  readonly peildatum: Datum
  readonly kennismoment?: string | null | undefined
  /** Absent: all. */
  readonly kinderen?: readonly string[] | undefined
  /** The derived table of who waits holds for this day, and for what is known now. */
  readonly isAfgeleid?: boolean
}

interface Gebeurtenisrij {
  readonly jeugdige_id: string
  readonly id: string
  readonly soort: Gebeurtenis['soort']
  readonly datum: Datum
  readonly betreft: string
  readonly bij?: NonNullable<Gebeurtenis['bij']> | null
}

const titel = sql`coalesce(s.maatregel_id, s.machtiging_id)`

/** Which rows say that something happened: of a table `s` the kind of event, its day and what it is about. */
const bronnen: readonly {
  readonly tabel: FeitTabel
  readonly soort: RawBuilder<unknown>
  readonly datum: RawBuilder<unknown>
  readonly betreft: RawBuilder<unknown>
  readonly bij?: RawBuilder<unknown>
  readonly waar?: RawBuilder<unknown>
}[] = [
  {
    tabel: 'gebeurtenis',
    soort: sql`s.soort`,
    datum: sql`s.datum`,
    betreft: sql`coalesce(s.maatregel_id, s.machtiging_id, s.bij_id, s.id)`,
    waar: sql`s.ingetrokken_op IS NULL`,
  },
  {
    tabel: 'rechtbankstap',
    soort: sql`CASE s.stap WHEN 'besluit_verlengen' THEN 'verlenging_besproken' WHEN 'besluit_niet_verlengen' THEN 'niet_verlengen_voorgenomen'
      WHEN 'mededeling_raad' THEN 'raad_ingelicht' WHEN 'verzoek' THEN 'verlenging_verzocht' ELSE 'beschikking_zonder_horen' END`,
    datum: sql`s.datum`,
    betreft: titel,
    waar: sql`s.stap <> 'advies_raad'`,
  },
  { tabel: 'zitting', soort: sql`'belanghebbenden_gehoord'`, datum: sql`s.datum`, betreft: titel },
  { tabel: 'aanwijzing', soort: sql`'aanwijzing_bekendgemaakt'`, datum: sql`s.bekendgemaakt_op`, betreft: sql`s.id` },
  {
    tabel: 'aanwijzing_stap',
    soort: sql`CASE WHEN s.stap IN ('ingetrokken', 'intrekking_afgewezen') THEN 'intrekking_beslist' ELSE s.stap END`,
    datum: sql`s.datum`,
    betreft: sql`s.aanwijzing_id`,
    waar: sql`s.stap IN ('ingetrokken', 'intrekking_afgewezen', 'intrekking_verzocht', 'vervallenverklaring_verzocht')`,
  },
  {
    tabel: 'aanwijzing_stap',
    soort: sql`'aanwijzing_geeindigd'`,
    datum: sql`s.datum`,
    betreft: sql`s.aanwijzing_id`,
    waar: sql`s.stap IN ('ingetrokken', 'vervallen_verklaard')`,
  },
]

/** What happened, as far as it does not follow from the facts that `findKinderen` gives; by child. */
export async function findGebeurtenissen(db: Kysely<Schema>, vraag: Gebeurtenisvraag): Promise<ReadonlyMap<string, Gebeurtenis[]>> {
  const { kennismoment, kinderen } = vraag
  const delen = bronnen.map(
    ({ tabel, soort, datum, betreft, bij = sql`NULL`, waar = sql`true` }, plaats) => sql`
    SELECT s.jeugdige_id, s.id::text || ${sql.lit(`/${plaats}`)} AS id, ${soort} AS soort, ${datum} AS datum, ${betreft} AS betreft, ${bij} AS bij
    FROM ${bekend(tabel, kennismoment)} AS s WHERE ${vanKinderen('s', kinderen)} AND ${waar}`,
  )
  const gevonden = sql.join(
    [...delen, vanEvaluaties(vraag), vanMachtigingen(vraag), vanVerleendeMachtigingen(vraag), vanWachten({ isAfgeleid: false, ...vraag })],
    sql` UNION ALL `,
  )
  const { rows } = await sql<{ feiten: string | null }>`SELECT json_agg(feit)::text AS feiten FROM (${gevonden}) AS feit`.execute(db)
  const rijen: readonly Gebeurtenisrij[] = JSON.parse(rows[0]?.feiten ?? '[]')
  const perKind = new Map<string, Gebeurtenis[]>()
  for (const { jeugdige_id, bij, ...gebeurtenis } of [...rijen, ...(await findVerjaardagen(db, vraag))]) {
    const stapel = perKind.get(jeugdige_id) ?? []
    perKind.set(jeugdige_id, stapel)
    stapel.push(bij ? { ...gebeurtenis, bij } : gebeurtenis)
  }
  return perKind
}

const vanEvaluaties = ({ kennismoment, kinderen }: Gebeurtenisvraag) => sql`
  SELECT e.jeugdige_id, e.id::text, 'plan_geevalueerd', e.datum, v.maatregel_id, NULL
  FROM ${bekend('planevaluatie', kennismoment)} AS e JOIN ${bekend('planversie', kennismoment)} AS v ON v.id = e.planversie_id
  WHERE ${vanKinderen('e', kinderen)} AND v.soort <> 'veiligheidsplan'`

/** A delivery tells that a permission ended, not whether anybody asked to prolong it: of an ended one only what was recorded here counts. */
const vanMachtigingen = ({ peildatum, kennismoment, kinderen }: Gebeurtenisvraag) => sql`
  SELECT m.jeugdige_id, m.id || '/' || g.soort, g.soort, m.datum_einde, m.id, m.type
  FROM ${bekend('machtiging', kennismoment)} AS m CROSS JOIN (VALUES ('einddatum'), ('machtiging_geeindigd')) AS g (soort)
  WHERE ${vanKinderen('m', kinderen)} AND m.datum_einde IS NOT NULL AND (m.herkomst = 'scherm' OR m.datum_einde >= ${peildatum}::date)`

/** Counted from the day of the ruling. Of a permission from a delivery it is not known whether it was used. */
const vanVerleendeMachtigingen = ({ kennismoment, kinderen }: Gebeurtenisvraag) => sql`
  SELECT d.jeugdige_id, d.id::text, 'machtiging_verleend', u.datum, d.machtiging_id, m.type
  FROM ${bekend('uitspraakdeel', kennismoment)} AS d JOIN ${bekend('uitspraak', kennismoment)} AS u ON u.id = d.uitspraak_id
  JOIN ${bekend('machtiging', kennismoment)} AS m ON m.id = d.machtiging_id
  WHERE ${vanKinderen('d', kinderen)} AND d.stap = 'machtigen' AND u.ingetrokken_op IS NULL`

/** The seventeenth and eighteenth birthday, of who had the first by the peildatum. Of an unborn child, and of a day that is not known, there is none. */
async function findVerjaardagen(
  db: Kysely<Schema>,
  { peildatum, kennismoment, kinderen }: Gebeurtenisvraag,
): Promise<(Gebeurtenis & { jeugdige_id: string })[]> {
  const zonderStreepjes = (dag: Datum) => dag.replaceAll('-', '')
  const deze = kinderen === undefined ? sql`true` : sql`j.id = ANY (${kinderen}::uuid[])`
  const { rows } = await sql<{ id: string; geboortedatum: string }>`
    SELECT j.id, j.geboortedatum FROM ${bekend('jeugdige', kennismoment)} AS j
    WHERE ${deze} AND j.bsn_soort <> 'ongeboren'
      AND j.geboortedatum <= ${zonderStreepjes(plusJaren(peildatum, -17))} AND j.geboortedatum >= ${zonderStreepjes(plusJaren(peildatum, -19))}`.execute(
    db,
  )
  return rows.flatMap(({ id, geboortedatum }) => {
    const geboren = findGeboortedag(geboortedatum)
    if (geboren === null) return []
    const verjaardag = (soort: 'jeugdige_zeventien' | 'jeugdige_achttien', jaren: number) => ({
      jeugdige_id: id,
      id: `${id}/${soort}`,
      soort,
      datum: plusJaren(geboren, jaren),
      betreft: id,
    })
    return [verjaardag('jeugdige_zeventien', 17), verjaardag('jeugdige_achttien', 18)]
  })
}
