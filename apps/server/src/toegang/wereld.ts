import type { Definitieparameters } from '@houvast/domein/definities'
import type { Feiten, Kind, Maatregel } from '@houvast/domein/feiten'
import { type Datum, maakKalender } from '@houvast/domein/kalender'
import type { Gebeurtenis } from '@houvast/domein/termijnen'
import { type Actie, findGronden, type Grond, magMetDossier, type Rol } from '@houvast/domein/toegang'
import { bodemeisstand } from '@houvast/domein/veiligheid'
import { findKindstand, type Kindstand } from '@houvast/domein/wachtlijst'
import { sql } from 'kysely'
import type { Databank } from '../db/databank.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findFeiten } from '../stand/feiten.ts'
import { findGebeurtenissen } from '../stand/gebeurtenissen.ts'

export interface Dossier {
  readonly id: string
  readonly dossiernummer: string
  readonly voornaam: string | null
  readonly achternaam: string | null
  readonly bsn: string | null
  readonly feiten: Kind
  readonly stand: Kindstand | null
}

export interface Gebruiker {
  readonly medewerkerId: string
  readonly rol: Rol | null
  readonly teamId: string | null
}

export interface Overdracht {
  readonly id: string
  readonly kind: string
  readonly van: string
  readonly naar: string
  readonly status: string
  readonly per: Datum
}

/**
 * What the tables of facts say, and what may be done with it by the rules of domein alone: no row-level security, no derived table.
 * The server is held against this.
 */
export interface Wereld {
  readonly vandaag: Datum
  readonly feiten: Feiten
  /** What happened beside what the facts say, by child. */
  readonly verloop: ReadonlyMap<string, readonly Gebeurtenis[]>
  readonly dossiers: readonly Dossier[]
  readonly medewerkers: readonly Gebruiker[]
  readonly jeugdbeschermers: readonly string[]
  readonly teams: readonly string[]
  readonly afwezigheden: readonly { readonly id: string; readonly medewerkerId: string }[]
  readonly aanwijzingen: readonly { readonly id: string; readonly kind: string }[]
  readonly familiegroepsplanstappen: readonly { readonly id: string; readonly kind: string }[]
  readonly planversies: readonly { readonly id: string; readonly kind: string }[]
  readonly stukken: readonly { readonly id: string; readonly kind: string }[]
  readonly zittingen: readonly { readonly id: string; readonly kind: string }[]
  readonly eigenNormen: readonly string[]
  readonly gebeurtenissen: readonly { readonly id: string; readonly kind: string }[]
  readonly uitspraken: readonly { readonly id: string; readonly kind: string; readonly datum: Datum }[]
  readonly opdrachten: readonly { readonly id: string; readonly kind: string }[]
  readonly overdrachten: readonly Overdracht[]
  readonly toewijzingen: readonly { readonly id: string; readonly kind: string }[]
  readonly werklastmeldingen: readonly { readonly id: string; readonly kind: string; readonly van: string; readonly open: boolean }[]
  readonly alarmen: readonly { readonly id: string; readonly kind: string; readonly open: boolean }[]
  /** `vraagt`: broken, or its check is past. */
  readonly bodemeisen: readonly { readonly id: string; readonly kind: string; readonly vraagt: boolean }[]
  readonly gedragswetenschappers: readonly string[]
  /** Of children in an advice on who could become their worker. */
  readonly voorstellen: readonly { readonly advies: string; readonly gezin: string; readonly kind: string }[]
  readonly werklastfactoren: readonly { readonly id: string; readonly kind: string }[]
  readonly eigenTaken: readonly { readonly id: string; readonly medewerkerId: string }[]
  readonly weekoverleggen: readonly { readonly id: string; readonly open: boolean }[]
  readonly weekbesluiten: readonly { readonly overleg: string; readonly kind: string }[]
  readonly spoed: readonly { readonly id: string; readonly kind: string; readonly geldt: boolean }[]
  readonly keten: Readonly<Record<'overleggen' | 'afspraken' | 'knelpunten' | 'maatregelen' | 'toezeggingen', readonly string[]>>
  readonly opnamestoppen: readonly string[]
  /** Who of the inspection may look today. */
  readonly openPerioden: ReadonlySet<string>
  readonly komendePerioden: readonly string[]
  readonly steekproeven: readonly string[]
  /** Of every child in the open periods. */
  readonly pseudoniemen: readonly string[]
  readonly verklaringen: readonly string[]
  readonly cbsleveringen: readonly string[]
  /** The first one, with the facts as they were known then. */
  readonly vaststelling: {
    readonly id: string
    readonly peildatum: Datum
    readonly kennismoment: string
    readonly sha256: string
    readonly feiten: Feiten
  }
  readonly proefversie: { readonly id: string; readonly parameters: Definitieparameters }
  gronden(wie: Gebruiker, dossier: Dossier): Grond[]
  mag(wie: Gebruiker, actie: Actie, dossier: Dossier): boolean
}

const kalender = maakKalender()

/** What was known when figures were signed never changes. */
const vastgesteldeFeiten = new WeakMap<Databank, Feiten>()

export async function leesWereld(databank: Databank): Promise<Wereld> {
  const { kysely, sleutels } = databank
  const vandaag = vandaagInAmsterdam()
  const feiten = await findFeiten(kysely)
  const kindfeiten = new Map(feiten.kinderen.map((kind) => [kind.id, kind]))
  const rijen = await kysely.selectFrom('jeugdige').selectAll().orderBy('id').execute()
  const dossiers = rijen.map(({ id, dossiernummer, voornaam, achternaam, bsn_versleuteld }): Dossier => {
    const kind = kindfeiten.get(id) ?? { id, maatregelen: [], contacten: [] }
    return {
      id,
      dossiernummer,
      voornaam,
      achternaam,
      bsn: bsn_versleuteld && sleutels.ontsleutelBsn(bsn_versleuteld),
      feiten: kind,
      stand: findKindstand(kind, vandaag, feiten.medewerkers, kalender),
    }
  })
  const { rows: medewerkers } = await sql<Gebruiker>`
    SELECT w.id AS "medewerkerId", w.team_id AS "teamId", r.rol
    FROM medewerker w LEFT JOIN gebruikersrol r ON r.medewerker_id = w.id AND r.geldig @> ${vandaag}::date ORDER BY w.id`.execute(kysely)
  const teamVan = new Map(medewerkers.map(({ medewerkerId, teamId }) => [medewerkerId, teamId]))
  const { rows: nood } = await sql<{ sleutel: string }>`
    SELECT medewerker_id || '/' || jeugdige_id AS sleutel FROM noodtoegang WHERE geldig @> now()`.execute(kysely)
  const inNood = new Set(nood.map(({ sleutel }) => sleutel))
  const jeugdbeschermers = await kysely
    .selectFrom('medewerker')
    .select('id')
    .where('functie', '=', 'jeugdbeschermer')
    .where('uit_dienst', 'is', null)
    .orderBy('id')
    .execute()
  const teams = await kysely.selectFrom('team').select('id').orderBy('id').execute()
  const afwezigheden = await kysely.selectFrom('afwezigheid').select(['id', 'medewerker_id as medewerkerId']).orderBy('id').execute()
  const aanwijzingen = await kysely.selectFrom('aanwijzing').select(['id', 'jeugdige_id as kind']).orderBy('id').execute()
  const familiegroepsplanstappen = await kysely
    .selectFrom('familiegroepsplan_stap')
    .select(['id', 'jeugdige_id as kind'])
    .orderBy('id')
    .execute()
  const planversies = await kysely.selectFrom('planversie').select(['id', 'jeugdige_id as kind']).orderBy('id').execute()
  const stukken = await kysely.selectFrom('stuk').select(['id', 'jeugdige_id as kind']).orderBy('id').execute()
  const zittingen = await kysely.selectFrom('zitting').select(['id', 'jeugdige_id as kind']).orderBy('id').execute()
  const eigenNormen = await kysely.selectFrom('eigen_norm').select('id').orderBy('id').execute()
  const gebeurtenissen = await kysely
    .selectFrom('gebeurtenis')
    .select(['id', 'jeugdige_id as kind'])
    .where('ingetrokken_op', 'is', null)
    .orderBy('id')
    .execute()
  const uitspraken = await kysely.selectFrom('uitspraak').select(['id', 'jeugdige_id as kind', 'datum']).orderBy('id').execute()
  const opdrachten = await kysely.selectFrom('opdracht').select(['id', 'jeugdige_id as kind']).orderBy('id').execute()
  const overdrachten = await kysely
    .selectFrom('overdracht')
    .select(['id', 'jeugdige_id as kind', 'van_medewerker_id as van', 'naar_medewerker_id as naar', 'status', 'per'])
    .orderBy('id')
    .execute()
  const toewijzingen = await kysely.selectFrom('toewijzing').select(['id', 'jeugdige_id as kind']).orderBy('id').execute()

  const { rows: werklastmeldingen } = await sql<Wereld['werklastmeldingen'][number]>`
    SELECT id, jeugdige_id AS kind, medewerker_id AS van, besluit IS NULL AS open FROM werklastmelding ORDER BY id`.execute(kysely)

  const { rows: alarmen } = await sql<Wereld['alarmen'][number]>`
    SELECT id, jeugdige_id AS kind, besloten_op IS NULL AS open FROM acute_onveiligheid ORDER BY id`.execute(kysely)
  const bodemeisrijen = await kysely.selectFrom('bodemeis').selectAll().orderBy('id').execute()
  const gedragswetenschappers = await kysely
    .selectFrom('medewerker')
    .select('id')
    .where('functie', '=', 'gedragswetenschapper')
    .orderBy('id')
    .execute()
  const voorstellen = await kysely
    .selectFrom('verdeelvoorstel')
    .select(['advies_id as advies', 'gezin', 'jeugdige_id as kind'])
    .orderBy('id')
    .execute()
  const werklastfactoren = await kysely.selectFrom('werklastfactor').select(['id', 'jeugdige_id as kind']).orderBy('id').execute()
  const eigenTaken = await kysely.selectFrom('eigen_taak').select(['id', 'medewerker_id as medewerkerId']).orderBy('id').execute()
  const { rows: weekoverleggen } = await sql<Wereld['weekoverleggen'][number]>`
    SELECT id, afgesloten_op IS NULL AS open FROM weekoverleg ORDER BY id`.execute(kysely)
  const weekbesluiten = await kysely
    .selectFrom('weekoverlegbesluit')
    .select(['weekoverleg_id as overleg', 'jeugdige_id as kind'])
    .orderBy('id')
    .execute()
  const { rows: spoed } = await sql<Wereld['spoed'][number]>`
    SELECT id, jeugdige_id AS kind, opgeheven_op IS NULL AS geldt FROM spoed ORDER BY id`.execute(kysely)
  const idsVan = async (tabel: 'ketenoverleg' | 'ketenafspraak' | 'knelpunt' | 'verbetermaatregel' | 'toezegging') =>
    (await kysely.selectFrom(tabel).select('id').orderBy('id').execute()).map(({ id }) => id)
  const keten = {
    overleggen: await idsVan('ketenoverleg'),
    afspraken: await idsVan('ketenafspraak'),
    knelpunten: await idsVan('knelpunt'),
    maatregelen: await idsVan('verbetermaatregel'),
    toezeggingen: await idsVan('toezegging'),
  }
  const opnamestoppen = await kysely.selectFrom('opnamestop').select('id').orderBy('id').execute()

  const { rows: perioden } = await sql<{ id: string; wie: string; open: boolean; komt: boolean }>`
    SELECT id, medewerker_id AS wie, van <= ${vandaag}::date AND tot >= ${vandaag}::date AND gesloten_op IS NULL AS open,
      van > ${vandaag}::date AND gesloten_op IS NULL AS komt FROM toezichtperiode ORDER BY id`.execute(kysely)
  const openPerioden = perioden.filter(({ open }) => open)
  const steekproeven = await kysely.selectFrom('steekproef').select('id').orderBy('id').execute()
  const verklaringen = await kysely.selectFrom('bestuursverklaring').select('id').orderBy('volgnummer').execute()
  const cbsleveringen = await kysely.selectFrom('cbslevering').select('id').orderBy('id').execute()
  const vastgesteld = await kysely
    .selectFrom('vaststelling')
    .select(['id', 'peildatum', 'kennismoment', 'sha256'])
    .orderBy('volgnummer')
    .executeTakeFirstOrThrow()
  const toen = vastgesteldeFeiten.get(databank) ?? (await findFeiten(kysely, { kennismoment: vastgesteld.kennismoment }))
  vastgesteldeFeiten.set(databank, toen)
  const proefversie = await kysely.selectFrom('proefversie').select(['id', 'parameters']).orderBy('id').executeTakeFirstOrThrow()

  const gronden = (wie: Gebruiker, { id, feiten: kind, stand }: Dossier): Grond[] => {
    const toegewezen = kind.maatregelen
      .filter((maatregel) => maatregelLoopt(maatregel, vandaag))
      .flatMap((maatregel) => maatregel.toewijzingen.filter(({ van, tot }) => van <= vandaag && (tot === null || tot >= vandaag)))
      .map(({ medewerkerId }) => medewerkerId)
    const uit: Grond[] = []
    if (toegewezen.includes(wie.medewerkerId)) uit.push('toewijzing')
    if (wie.teamId !== null && toegewezen.some((medewerker) => teamVan.get(medewerker) === wie.teamId)) uit.push('team')
    if (stand !== null && stand.zonderSinds !== null) uit.push('wachtlijst')
    const aanMij = overdrachten.filter(({ kind: van, naar }) => van === id && naar === wie.medewerkerId)
    if (aanMij.some(({ status, per }) => status === 'opgesteld' || (status === 'aanvaard' && per > vandaag))) uit.push('overdracht')
    if (inNood.has(`${wie.medewerkerId}/${id}`)) uit.push('noodtoegang')
    return uit
  }
  return {
    vandaag,
    feiten,
    verloop: await findGebeurtenissen(kysely, { peildatum: vandaag }),
    dossiers,
    medewerkers,
    jeugdbeschermers: jeugdbeschermers.map(({ id }) => id),
    teams: teams.map(({ id }) => id),
    afwezigheden,
    aanwijzingen,
    familiegroepsplanstappen,
    planversies,
    stukken,
    zittingen,
    eigenNormen: eigenNormen.map(({ id }) => id),
    gebeurtenissen,
    uitspraken,
    opdrachten,
    overdrachten,
    toewijzingen,
    werklastmeldingen,
    alarmen,
    bodemeisen: bodemeisrijen.map(({ id, jeugdige_id, nageleefd, controledatum, vervallen_op }) => {
      const stand = bodemeisstand({ nageleefd, controledatum, vervallenOp: vervallen_op }, vandaag)
      return { id, kind: jeugdige_id, vraagt: stand === 'overtreden' || stand === 'controle_voorbij' }
    }),
    gedragswetenschappers: gedragswetenschappers.map(({ id }) => id),
    voorstellen,
    werklastfactoren,
    eigenTaken,
    weekoverleggen,
    weekbesluiten,
    spoed,
    keten,
    opnamestoppen: opnamestoppen.map(({ id }) => id),
    openPerioden: new Set(openPerioden.map(({ wie }) => wie)),
    komendePerioden: perioden.filter(({ komt }) => komt).map(({ id }) => id),
    steekproeven: steekproeven.map(({ id }) => id),
    pseudoniemen: openPerioden.flatMap((periode) => dossiers.map(({ id }) => sleutels.pseudoniem(periode.id, id))),
    verklaringen: verklaringen.map(({ id }) => id),
    cbsleveringen: cbsleveringen.map(({ id }) => id),
    vaststelling: { ...vastgesteld, feiten: toen },
    proefversie,
    gronden,
    mag: (wie, actie, dossier) => wie.rol !== null && magMetDossier(wie.rol, actie, gronden(wie, dossier)),
  }
}

function maatregelLoopt({ datumAanvang, datumOvergedragenGekregen, datumEinde, datumOvergedragen }: Maatregel, dag: Datum): boolean {
  return (
    (datumOvergedragenGekregen ?? datumAanvang) <= dag && [datumEinde, datumOvergedragen].every((einde) => einde === null || einde >= dag)
  )
}

/** May this role do this at all, whatever the file? */
export const magOoit = ({ rol }: Pick<Gebruiker, 'rol'>, actie: Actie | null): boolean =>
  rol !== null && (actie === null || findGronden(rol, actie) !== null)
