import { maatregelTypes, machtigingTypes, redenenBeeindiging } from '@houvast/domein/feiten'
import { type Datum, plusJaren } from '@houvast/domein/kalender'
import {
  findFase,
  findUitersteDag,
  laatsteDagVan,
  opvolgers,
  redenenVoor,
  statusOp,
  toetsDuur,
  variantOp,
  volgendeStappen,
  type Zaak,
  type Zaakmaatregel,
} from '@houvast/domein/maatregelen'
import { telJeugdbeschermers } from '@houvast/domein/overdracht'
import { type Actie, magMetDossier } from '@houvast/domein/toegang'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { z } from 'zod'
import type { Persoon } from '../db/als.ts'
import type {
  MachtigingTabel,
  OpdrachtTabel,
  Schema,
  UitspraakdeelTabel,
  UitspraakTabel,
  WarmeOverdrachtTabel,
  WerkvariantbesluitTabel,
} from '../db/schema.ts'
import { findGrondenOpDossier } from '../jeugdige/dossier.ts'
import { getKind } from '../plan/kind.ts'
import { kennismomentVan, type Planvraag } from '../plan/lezen.ts'
import { bekend, type FeitTabel } from '../stand/bekend.ts'
import { findKinderen } from '../stand/feiten.ts'
import type { ZaakAntwoord } from './contract.ts'
import { leesZaak } from './zaak.ts'

type Zaakbeeld = z.infer<typeof ZaakAntwoord>

const schrijfacties: readonly Actie[] = ['beschikking.vastleggen', 'maatregel.beeindigen', 'werkvariant.besluiten', 'overdracht.opstellen']

/** The case from the court's order on: every measure with what can happen next, every order with what it asks. */
export async function getZaakbeeld(db: Kysely<Schema>, persoon: Persoon, vraag: Planvraag): Promise<Zaakbeeld> {
  const { id, peildatum, alleenLezen } = vraag
  const kennismoment = kennismomentVan(vraag)
  const zaak = await leesZaak(db, { kind: id, kennismoment })
  const gronden = await findGrondenOpDossier(db, persoon, id)
  const [feiten] = await findKinderen(db, { kinderen: [id], kennismoment, peildatum, contacten: 'eersteContact' })
  const acties = alleenLezen ? [] : schrijfacties.filter((actie) => magMetDossier(persoon.rol, actie, gronden))
  return {
    peildatum,
    alleenLezen,
    kind: await getKind(db, persoon, vraag),
    meerderjarigOp: zaak.geboren === null ? null : plusJaren(zaak.geboren, 18),
    maatregelen: await beschrijfMaatregelen(db, zaak, {
      id,
      peildatum,
      kennismoment,
      heeftPlan: (m) => heeftPlan(feiten?.maatregelen ?? [], m, peildatum),
    }),
    uitspraken: await findUitspraken(db, zaak, id, kennismoment),
    jeugdbeschermers: telJeugdbeschermers(feiten?.maatregelen ?? [], peildatum),
    ontvangers: acties.includes('overdracht.opstellen') ? await findOntvangers(db, id, peildatum) : [],
    acties,
  }
}

/** Who could take the child over: not who has it already. */
function findOntvangers(db: Kysely<Schema>, kind: string, peildatum: Datum): Promise<{ id: string; naam: string }[]> {
  return db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('functie', 'in', ['jeugdbeschermer', 'jeugdreclasseerder'])
    .where('in_dienst', '<=', peildatum)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('kindstand')
            .select('jeugdige_id')
            .where('jeugdige_id', '=', kind)
            .whereRef('vaste_medewerker_id', '=', 'medewerker.id'),
        ),
      ),
    )
    .where((eb) => eb.or([eb('uit_dienst', 'is', null), eb('uit_dienst', '>=', peildatum)]))
    .orderBy('naam')
    .execute()
}

const heeftPlan = (
  maatregelen: readonly { id: string; plannen: readonly { vastgesteldOp: Datum }[] }[],
  id: string,
  peildatum: Datum,
): boolean =>
  maatregelen.some((maatregel) => maatregel.id === id && maatregel.plannen.some(({ vastgesteldOp }) => vastgesteldOp <= peildatum))

interface Beschrijving {
  readonly id: string
  readonly peildatum: Datum
  readonly kennismoment: string | null
  heeftPlan(maatregel: string): boolean
}

async function beschrijfMaatregelen(
  db: Kysely<Schema>,
  { geboren, maatregelen }: Zaak,
  vraag: Beschrijving,
): Promise<Zaakbeeld['maatregelen']> {
  const { id, peildatum, kennismoment } = vraag
  const besluiten = await lees<WerkvariantbesluitTabel & { naam: string | null }>(
    db,
    'werkvariantbesluit',
    id,
    kennismoment,
    sql`
    LEFT JOIN (SELECT id AS wie, naam FROM medewerker) w ON w.wie = t.besloten_door`,
  )
  const warm = await lees<WarmeOverdrachtTabel>(db, 'warme_overdracht', id, kennismoment)
  return maatregelen.toReversed().map((maatregel) => {
    const status = statusOp(maatregel, geboren, peildatum)
    const uitersteDag = findUitersteDag(maatregel, geboren)
    const eigen = besluiten.filter(({ maatregel_id, van }) => maatregel_id === maatregel.id && van <= peildatum)
    const geldend = eigen.at(-1)
    const overgedragen = warm.findLast(({ maatregel_id }) => maatregel_id === maatregel.id)
    return {
      id: maatregel.id,
      type: maatregel.type,
      naam: maatregelTypes[maatregel.type],
      status,
      eersteDag: maatregel.datumOvergedragenGekregen ?? maatregel.datumAanvang,
      laatsteDag: maatregel.datumEinde ?? maatregel.datumOvergedragen,
      uitersteDag,
      reden: maatregel.redenBeeindiging === null ? null : redenenBeeindiging[maatregel.redenBeeindiging],
      fase: findFase(status, uitersteDag, vraag.heeftPlan(maatregel.id), peildatum),
      stappen: volgendeStappen(maatregel, geboren, peildatum).map((stap) => beschrijfStap(maatregel, stap)),
      werkvariant: {
        ...variantOp(eigen, peildatum),
        reden: geldend?.reden ?? null,
        beslotenDoor: geldend?.naam ?? null,
      },
      warmeOverdracht: overgedragen
        ? { naarWie: overgedragen.naar_wie, afspraken: overgedragen.afspraken, aanvaard: overgedragen.aanvaard, datum: overgedragen.datum }
        : null,
    }
  })
}

type Stapbeeld = Zaakbeeld['maatregelen'][number]['stappen'][number]

function beschrijfStap({ type }: Zaakmaatregel, stap: Stapbeeld['stap']): Stapbeeld {
  const redenen = stap === 'opheffen' || stap === 'aflopen' || stap === 'afsluiten' ? redenenVoor(type, stap) : []
  return { stap, redenen: [...redenen], opvolgers: stap === 'omzetten' ? [...(opvolgers[type] ?? [])] : [] }
}

/** In order of entry. */
async function lees<Rij>(
  db: Kysely<Schema>,
  tabel: FeitTabel,
  kind: string,
  kennismoment: string | null,
  erbij = sql``,
): Promise<Selectable<Rij>[]> {
  const { rows } = await sql<Selectable<Rij>>`
    SELECT * FROM ${bekend(tabel, kennismoment)} t ${erbij} WHERE t.jeugdige_id = ${kind}::uuid ORDER BY t.id`.execute(db)
  return rows
}

async function findUitspraken(
  db: Kysely<Schema>,
  { maatregelen }: Zaak,
  kind: string,
  kennismoment: string | null,
): Promise<Zaakbeeld['uitspraken']> {
  const uitspraken = await lees<UitspraakTabel>(db, 'uitspraak', kind, kennismoment)
  const delen = await lees<UitspraakdeelTabel>(db, 'uitspraakdeel', kind, kennismoment)
  const opdrachten = await lees<OpdrachtTabel>(db, 'opdracht', kind, kennismoment)
  const machtigingen = await lees<MachtigingTabel>(db, 'machtiging', kind, kennismoment)
  const typeVan = new Map([...maatregelen, ...machtigingen].map(({ id, type }) => [id, type] as const))
  return uitspraken.toReversed().map((uitspraak) => ({
    id: uitspraak.id,
    gerecht: uitspraak.gerecht,
    zaaknummer: uitspraak.zaaknummer,
    datum: uitspraak.datum,
    datumKennisgeving: uitspraak.datum_kennisgeving,
    dictum: uitspraak.dictum,
    ingetrokkenOp: uitspraak.ingetrokken_op,
    redenIntrekking: uitspraak.reden_intrekking,
    geregistreerdOp: uitspraak.geregistreerd_op,
    delen: delen
      .filter(({ uitspraak_id }) => uitspraak_id === uitspraak.id)
      .toSorted((een, ander) => een.volgnummer - ander.volgnummer)
      .map(({ id, stap, maatregel_id, machtiging_id, ingangsdatum, einddatum, einddatum_inclusief }) => {
        const type = typeVan.get(maatregel_id ?? machtiging_id ?? '')
        const laatsteDag = einddatum === null ? null : laatsteDagVan(einddatum, einddatum_inclusief)
        return {
          id,
          stap,
          maatregelId: maatregel_id,
          naam: type ? { ...maatregelTypes, ...machtigingTypes }[type] : machtigingVervallen,
          ingangsdatum,
          einddatum,
          einddatumInclusief: einddatum_inclusief,
          laatsteDag,
          teLang: type && stap !== 'opheffen' ? toetsDuur(type, ingangsdatum, laatsteDag) : null,
        }
      }),
    opdrachten: opdrachten
      .filter(({ uitspraak_id }) => uitspraak_id === uitspraak.id)
      .map(({ id, wat, wie, uiterlijk, uitkomst, uitkomst_op, bewijs }) => ({
        id,
        wat,
        wie,
        uiterlijk,
        uitkomst,
        uitkomstOp: uitkomst_op,
        bewijs,
      })),
  }))
}

const machtigingVervallen = 'Ingetrokken machtiging'
