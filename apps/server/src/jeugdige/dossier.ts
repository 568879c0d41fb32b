import { maatregelTypes, machtigingTypes } from '@houvast/domein/feiten'
import { type Datum, dagenTussen, maakKalender } from '@houvast/domein/kalender'
import { type Actie, actiesVan, findGronden, type Grond, magMetDossier } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Persoon } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { GeenDossier } from '../http/probleem.ts'
import { type Kindrij, noemKind } from '../kindnaam.ts'
import { findAgendaPerKind } from '../plan/agenda.ts'
import { bekend } from '../stand/bekend.ts'
import { findKindstanden } from '../stand/stand.ts'
import { findTermijnen } from '../vandaag/termijnen.ts'
import type { JeugdigeAntwoord } from './contract.ts'
import { findGeschiedenis } from './geschiedenis.ts'

type Dossier = z.infer<typeof JeugdigeAntwoord>

export interface Dossiervraag {
  readonly id: string
  readonly peildatum: Datum
  /** null: as known now. */
  readonly kennismoment: string | null
  readonly alleenLezen: boolean
}

const kalender = maakKalender()
const schrijfacties: readonly Actie[] = [
  'contact.vastleggen',
  'plan.vaststellen',
  'toewijzing.vastleggen',
  'toewijzing.beeindigen',
  'inzage.lezen',
]

/**
 * One child on one page, on a day and as known at a moment.
 *
 * @throws GeenDossier when row-level security shows no such child
 */
export async function getDossier(db: Kysely<Schema>, persoon: Persoon, sleutels: Sleutels, vraag: Dossiervraag): Promise<Dossier> {
  const { id, peildatum, kennismoment, alleenLezen } = vraag
  const rij = await findJeugdige(db, id, kennismoment)
  if (!rij) throw new GeenDossier([id])
  const gronden = await findGrondenOpDossier(db, persoon, id)
  const mag = (actie: Actie) => magMetDossier(persoon.rol, actie, gronden)
  const metNaam = findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  const [stand] = await findKindstanden(db, { peildatum, kennismoment, kinderen: [id] })
  const toewijzingen = await findToewijzingen(db, vraag)
  const lopend = toewijzingen.filter(({ van, tot }) => van <= peildatum && (tot === null || tot >= peildatum))
  const vaste = lopend.find(({ rol, medewerker }) => rol === 'vast' && medewerker.id === stand?.vaste_medewerker_id)
  return {
    peildatum,
    kennismoment: kennismoment ?? new Date().toISOString(),
    alleenLezen,
    kind: noemKind(rij, peildatum, metNaam),
    bsn: mag('jeugdige.bsn.lezen') && rij.bsn_versleuteld ? sleutels.ontsleutelBsn(rij.bsn_versleuteld) : null,
    bsnSoort: rij.bsn_soort,
    geboortedatum: rij.geboortedatum,
    postcodeOfGemeente: rij.postcode_of_gemeente,
    grondVanToegang: gronden,
    wie: {
      vaste: vaste && stand?.vaste_sinds ? { ...vaste.medewerker, sinds: stand.vaste_sinds, team: vaste.team } : null,
      zonderSinds: stand?.zonder_sinds ?? null,
      werkdagenZonder: stand?.zonder_sinds ? Math.max(0, kalender.werkdagenTussen(stand.zonder_sinds, peildatum)) : null,
      soort: stand?.soort ?? null,
      opWachtlijst: stand?.op_wachtlijst ?? false,
      contactpersoon: lopend.find(({ rol }) => rol === 'contactpersoon')?.medewerker ?? null,
      wisselingen: stand?.wisselingen ?? 0,
    },
    zicht: {
      laatstGezien: stand?.laatst_gezien ?? null,
      wijze: stand?.laatst_gezien_wijze ?? null,
      dagen: stand?.laatst_gezien ? dagenTussen(stand.laatst_gezien, peildatum) : null,
    },
    maatregelen: await findMaatregelen(db, vraag),
    machtigingen: (await rijenVan(db, 'machtiging', vraag)).map(({ id, type, datum_aanvang, datum_einde }) => ({
      id,
      type,
      naam: machtigingTypes[type],
      datumAanvang: datum_aanvang,
      datumEinde: datum_einde,
    })),
    toewijzingen: toewijzingen.map(({ team: _, ...toewijzing }) => toewijzing),
    plannen: (await rijenVan(db, 'plan', vraag))
      .filter(({ vastgesteld_op }) => vastgesteld_op <= peildatum)
      .map(({ id, maatregel_id, soort, vastgesteld_op }) => ({ id, maatregelId: maatregel_id, soort, vastgesteldOp: vastgesteld_op }))
      .sort((een, ander) => ander.vastgesteldOp.localeCompare(een.vastgesteldOp)),
    contacten: await findContacten(db, vraag, metNaam),
    taxaties: (await rijenVan(db, 'taxatie', vraag)).filter(({ datum }) => datum <= peildatum),
    bodemeisen: (await rijenVan(db, 'bodemeis', vraag))
      .filter(({ datum }) => datum <= peildatum)
      .map((bodemeis) => (metNaam ? bodemeis : { ...bodemeis, eis: zonderTekst })),
    termijnen: await findTermijnen(db, { kinderen: [id], peildatum, kennismoment, alleenOpen: false }),
    agenda: (await findAgendaPerKind(db, { kinderen: [id], peildatum, kennismoment })).get(id) ?? [],
    geschiedenis: await findGeschiedenis(db, { id, kennismoment, metNaam }),
    acties: alleenLezen ? [] : actiesVan(persoon.rol).filter((actie) => schrijfacties.includes(actie) && mag(actie)),
  }
}

interface Jeugdigerij extends Kindrij {
  readonly bsn_soort: 'bekend' | 'onbekend' | 'ongeboren'
  readonly bsn_versleuteld: Uint8Array | null
  readonly postcode_of_gemeente: string | null
}

async function findJeugdige(db: Kysely<Schema>, id: string, kennismoment: string | null): Promise<Jeugdigerij | null> {
  const { rows } = await sql<Jeugdigerij>`SELECT * FROM ${bekend('jeugdige', kennismoment)} j WHERE j.id = ${id}::uuid`.execute(db)
  return rows[0] ?? null
}

export async function findGrondenOpDossier(db: Kysely<Schema>, persoon: Persoon, id: string): Promise<Grond[]> {
  const rijen = await db
    .selectFrom('dossiertoegang')
    .select('grond')
    .where('medewerker_id', '=', persoon.medewerkerId)
    .where('jeugdige_id', '=', id)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', sql<string>`now()`)]))
    .execute()
  const eigen = findGronden(persoon.rol, 'jeugdige.lezen') ?? []
  const gronden = rijen.map(({ grond }) => grond as Grond).filter((grond) => eigen.includes(grond))
  return eigen.includes('instelling') ? ['instelling', ...gronden] : gronden
}

/** Free text may hold a name: for who may not read names there is this instead. */
const zonderTekst = 'De tekst van deze bodemeis is met uw rol niet te lezen.'

type Kindtabel = 'machtiging' | 'plan' | 'taxatie' | 'bodemeis'

async function rijenVan<T extends Kindtabel>(db: Kysely<Schema>, tabel: T, { id, kennismoment }: Dossiervraag) {
  const { rows } = await sql<
    Schema[T] & { herkomst: string }
  >`SELECT * FROM ${bekend(tabel, kennismoment)} t WHERE t.jeugdige_id = ${id}::uuid ORDER BY t.id`.execute(db)
  return rows as unknown as Schema[T][]
}

async function findMaatregelen(db: Kysely<Schema>, { id, peildatum, kennismoment }: Dossiervraag): Promise<Dossier['maatregelen']> {
  const { rows } = await sql<{
    id: string
    type: keyof typeof maatregelTypes
    eerste_dag: Datum
    laatste_dag: Datum | null
    einddatum: Datum | null
    kennisgeving: Datum | null
  }>`
    SELECT m.id, m.type, m.eerste_dag, m.laatste_dag, max(b.einddatum) AS einddatum, min(b.datum_kennisgeving) AS kennisgeving
    FROM ${bekend('maatregel', kennismoment)} m
    LEFT JOIN ${bekend('beschikking', kennismoment)} b ON b.maatregel_id = m.id AND b.jeugdige_id = m.jeugdige_id
    WHERE m.jeugdige_id = ${id}::uuid AND m.eerste_dag <= ${peildatum}::date
    GROUP BY m.id, m.type, m.eerste_dag, m.laatste_dag
    ORDER BY m.eerste_dag DESC, m.id`.execute(db)
  return rows.map(({ id: maatregel, type, eerste_dag, laatste_dag, einddatum, kennisgeving }) => ({
    id: maatregel,
    type,
    naam: maatregelTypes[type],
    eersteDag: eerste_dag,
    laatsteDag: laatste_dag,
    einddatumBeschikking: einddatum,
    loopt: laatste_dag === null || laatste_dag >= peildatum,
    kennisgeving,
  }))
}

async function findToewijzingen(db: Kysely<Schema>, { id, peildatum, kennismoment }: Dossiervraag) {
  const { rows } = await sql<{
    id: string
    maatregel_id: string
    medewerker_id: string
    naam: string
    team: string | null
    rol: 'vast' | 'waarnemend' | 'contactpersoon'
    van: Datum
    tot: Datum | null
    reden: string | null
  }>`
    SELECT t.id, t.maatregel_id, t.medewerker_id, w.naam, team.naam AS team, t.rol, t.van, t.tot, t.reden
    FROM ${bekend('toewijzing', kennismoment)} t JOIN medewerker w ON w.id = t.medewerker_id LEFT JOIN team ON team.id = w.team_id
    WHERE t.jeugdige_id = ${id}::uuid AND t.van <= ${peildatum}::date
    ORDER BY t.van DESC, t.id`.execute(db)
  return rows.map(({ medewerker_id, naam, maatregel_id, ...rij }) => ({
    ...rij,
    maatregelId: maatregel_id,
    medewerker: { id: medewerker_id, naam },
  }))
}

/** Free text may hold names: it goes only to roles that may read those. */
async function findContacten(
  db: Kysely<Schema>,
  { id, peildatum, kennismoment }: Dossiervraag,
  metTekst: boolean,
): Promise<Dossier['contacten']> {
  const { rows } = await sql<{
    id: string
    datum: Datum
    met: Dossier['contacten'][number]['met']
    wijze: Dossier['contacten'][number]['wijze']
    jeugdige_gezien: boolean
    alleen_gesproken: boolean | null
    medewerker_id: string | null
    naam: string | null
    feit: string | null
    indruk: string | null
    veiligheid: string | null
    afspraak: string | null
  }>`
    SELECT c.*, w.naam FROM ${bekend('contact', kennismoment)} c LEFT JOIN medewerker w ON w.id = c.medewerker_id
    WHERE c.jeugdige_id = ${id}::uuid AND c.datum <= ${peildatum}::date
    ORDER BY c.datum DESC, c.id DESC`.execute(db)
  return rows.map((rij) => ({
    id: rij.id,
    datum: rij.datum,
    met: rij.met,
    wijze: rij.wijze,
    jeugdigeGezien: rij.jeugdige_gezien,
    alleenGesproken: rij.alleen_gesproken,
    medewerker: rij.medewerker_id && rij.naam ? { id: rij.medewerker_id, naam: rij.naam } : null,
    feit: metTekst ? rij.feit : null,
    indruk: metTekst ? rij.indruk : null,
    veiligheid: metTekst ? rij.veiligheid : null,
    afspraak: metTekst ? rij.afspraak : null,
  }))
}
