import type {
  Afwezigheid,
  Beschikking,
  Contact,
  Dienstverband,
  Feiten,
  Kind,
  Maatregel,
  Medewerker,
  Plan,
  Toewijzing,
} from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend, type FeitTabel, vanKinderen } from './bekend.ts'

export interface Feitenvraag {
  /** Leaves out what begins later. Absent: all that is registered. */
  readonly peildatum?: Datum | undefined
  readonly kennismoment?: string | null | undefined
  readonly kinderen?: readonly string[] | undefined
  /** `eersteContact`: only the contacts that a clock looks at, with the child and with a parent. */
  readonly contacten?: 'alle' | 'eersteContact'
  /** Leaves out what is known about measures that do not run on this day, except themselves and their assignments. */
  readonly lopendOp?: Datum
  /** `vast`: those that clocks look at. */
  readonly toewijzingen?: 'alle' | 'vast' | 'geen'
}

type Van<Feit, Sleutel extends string> = Feit & Readonly<Record<Sleutel, string>>

/** The facts as the rules of domein know them, each in order of registration. */
export async function findFeiten(db: Kysely<Schema>, vraag: Feitenvraag = {}): Promise<Feiten> {
  return { kinderen: await findKinderen(db, vraag), medewerkers: await findMedewerkers(db, vraag) }
}

export async function findKinderen(
  db: Kysely<Schema>,
  { peildatum, kennismoment, kinderen, contacten, lopendOp, toewijzingen: welkeToewijzingen }: Feitenvraag,
): Promise<Kind[]> {
  const lees = <Rij>(tabel: FeitTabel, kolommen: RawBuilder<unknown>, begin: string | null, extra = sql`true`) => {
    const totPeildatum = peildatum === undefined || begin === null ? sql`true` : sql`(${sql.ref(begin)} <= ${peildatum}::date) IS NOT FALSE`
    return leesRijen<Rij>(
      db,
      sql`
      SELECT ${kolommen} FROM ${bekend(tabel, kennismoment)} AS feit
      WHERE ${vanKinderen('feit', kinderen)} AND ${totPeildatum} AND ${extra} ORDER BY id`,
    )
  }
  const opLopende =
    lopendOp === undefined
      ? sql`true`
      : sql`EXISTS (
          SELECT FROM ${bekend('maatregel', kennismoment)} m
          WHERE m.id = feit.maatregel_id AND m.eerste_dag <= ${lopendOp}::date AND (m.laatste_dag >= ${lopendOp}::date OR m.laatste_dag IS NULL)
        )`
  const maatregelen = await lees<Van<Omit<Maatregel, 'beschikkingen' | 'toewijzingen' | 'plannen'>, 'jeugdigeId'> & MetHerkomst>(
    'maatregel',
    sql`jeugdige_id AS "jeugdigeId", id, type, datum_aanvang AS "datumAanvang", datum_einde AS "datumEinde",
      datum_overgedragen AS "datumOvergedragen", datum_overgedragen_gekregen AS "datumOvergedragenGekregen",
      herkomst`,
    'eerste_dag',
  )
  const beschikkingen = await lees<Van<Beschikking, 'maatregelId'>>(
    'beschikking',
    sql`maatregel_id AS "maatregelId", datum_beschikking AS "datumBeschikking", datum_kennisgeving AS "datumKennisgeving", einddatum,
      plantermijn_dagen AS "plantermijnDagen", datum_fgp_afgezien AS "datumFgpAfgezien"`,
    'datum_beschikking',
    opLopende,
  )
  // Counts like an order of which nothing else is known: what an order says goes first, else the first day on which a screen says so.
  const afgezien = await lees<Van<Beschikking, 'maatregelId'>>(
    'familiegroepsplan_stap',
    sql`maatregel_id AS "maatregelId", NULL AS "datumBeschikking", NULL AS "datumKennisgeving", NULL AS einddatum,
      NULL AS "plantermijnDagen", datum AS "datumFgpAfgezien"`,
    null,
    sql`stap = 'afgezien' AND ${opLopende}`,
  )
  const toewijzingen =
    welkeToewijzingen === 'geen'
      ? []
      : await lees<Van<Toewijzing, 'maatregelId'>>(
          'toewijzing',
          sql`maatregel_id AS "maatregelId", medewerker_id AS "medewerkerId", rol, van, tot`,
          'van',
          welkeToewijzingen === 'vast' ? sql`rol = 'vast'` : sql`true`,
        )
  const plannen = await lees<Van<Plan, 'maatregelId'> & MetHerkomst>(
    'plan',
    sql`maatregel_id AS "maatregelId", soort, vastgesteld_op AS "vastgesteldOp", herkomst`,
    'vastgesteld_op',
    sql`(soort = 'toekomstplan' OR ${opLopende})`,
  )
  const gesprekken = await lees<Van<Contact, 'jeugdigeId'>>(
    'contact',
    sql`jeugdige_id AS "jeugdigeId", datum, met, wijze, jeugdige_gezien AS "jeugdigeGezien"`,
    'datum',
    contacten === 'eersteContact' ? sql`(met = 'jeugdige' AND jeugdige_gezien OR met = 'ouder_met_gezag')` : sql`true`,
  )

  const perMaatregel = {
    beschikkingen: verdeel([...beschikkingen, ...afgezien], 'maatregelId'),
    toewijzingen: verdeel(toewijzingen, 'maatregelId'),
    plannen: verdeel(plannen.map(metLevering), 'maatregelId'),
  }
  const contactenVan = verdeel(gesprekken, 'jeugdigeId')
  const maatregelenVan = verdeel(
    maatregelen.map((maatregel) => ({
      ...metLevering(maatregel),
      beschikkingen: perMaatregel.beschikkingen.get(maatregel.id) ?? [],
      toewijzingen: perMaatregel.toewijzingen.get(maatregel.id) ?? [],
      plannen: perMaatregel.plannen.get(maatregel.id) ?? [],
    })),
    'jeugdigeId',
  )
  return [...maatregelenVan].map(([id, van]) => ({ id, maatregelen: van, contacten: contactenVan.get(id) ?? [] }))
}

interface MetHerkomst {
  readonly herkomst: 'levering' | 'scherm'
}

const metLevering = <Rij extends MetHerkomst>({ herkomst, ...rij }: Rij) => (herkomst === 'levering' ? { ...rij, uitLevering: true } : rij)

export async function findMedewerkers(db: Kysely<Schema>, { kennismoment }: Feitenvraag): Promise<Map<string, Medewerker>> {
  const { rows: medewerkers } = await sql<Pick<Medewerker, 'id' | 'functie' | 'inDienst' | 'uitDienst'>>`
    SELECT id, functie, in_dienst AS "inDienst", uit_dienst AS "uitDienst" FROM ${bekend('medewerker', kennismoment)} AS w ORDER BY id`.execute(
    db,
  )
  const { rows: dienstverbanden } = await sql<Van<Dienstverband, 'medewerkerId'>>`
    SELECT medewerker_id AS "medewerkerId", van, tot, fte, functie FROM ${bekend('dienstverband', kennismoment)} AS d ORDER BY id`.execute(
    db,
  )
  const { rows: afwezigheden } = await sql<Van<Afwezigheid, 'medewerkerId'>>`
    SELECT medewerker_id AS "medewerkerId", van, tot, soort, percentage FROM ${bekend('afwezigheid', kennismoment)} AS a ORDER BY id`.execute(
    db,
  )
  const dienstverbandenVan = verdeel(dienstverbanden, 'medewerkerId')
  const afwezighedenVan = verdeel(afwezigheden, 'medewerkerId')
  return new Map(
    medewerkers.map((medewerker) => [
      medewerker.id,
      {
        ...medewerker,
        dienstverbanden: dienstverbandenVan.get(medewerker.id) ?? [],
        afwezigheden: afwezighedenVan.get(medewerker.id) ?? [],
      },
    ]),
  )
}

/** Rows as one JSON text: many times faster to bring over than row by row. */
async function leesRijen<Rij>(db: Kysely<Schema>, vraag: RawBuilder<unknown>): Promise<Rij[]> {
  const { rows } = await sql<{ feiten: string | null }>`SELECT json_agg(feit)::text AS feiten FROM (${vraag}) AS feit`.execute(db)
  return JSON.parse(rows[0]?.feiten ?? '[]')
}

function verdeel<Sleutel extends string, Feit extends Readonly<Record<Sleutel, string>>>(
  feiten: readonly Feit[],
  sleutel: Sleutel,
): Map<string, Omit<Feit, Sleutel>[]> {
  const verdeling = new Map<string, Omit<Feit, Sleutel>[]>()
  for (const feit of feiten) {
    const { [sleutel]: bij, ...rest } = feit
    const stapel = verdeling.get(bij)
    if (stapel) stapel.push(rest)
    else verdeling.set(bij, [rest])
  }
  return verdeling
}
