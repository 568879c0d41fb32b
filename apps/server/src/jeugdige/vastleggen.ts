import { type Datum, laatste, plusDagen } from '@houvast/domein/kalender'
import { kanNogOverdragen } from '@houvast/domein/overdracht'
import { isBeschikbaar } from '@houvast/domein/toewijzing'
import { voldoetAanElfproef } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { vraagAan } from '../overdracht/vragen.ts'
import { findMedewerkers } from '../stand/feiten.ts'
import { herbereken } from '../stand/herbereken.ts'
import type { EindeToewijzing, NieuwContact, NieuweKennisgeving, NieuweToewijzing, NieuwPlan } from './contract.ts'
import { eisDossier } from './eis-dossier.ts'

type Id = { id: string }

/** Lists and clocks follow in the same transaction. */
export async function werkAfgeleideBij({ alsSysteem, betrokken }: Toegang, kinderen: readonly string[]): Promise<void> {
  betrokken(kinderen)
  await alsSysteem((db) => herbereken(db, { kinderen, peildatum: vandaagInAmsterdam() }))
}

export function weiger(veld: string, melding: string): never {
  throw new Probleem(422, melding, [{ veld, melding }])
}

export function nietInDeToekomst(veld: string, dag: Datum, wat: string): void {
  if (dag > vandaagInAmsterdam()) weiger(veld, `${wat} kan niet in de toekomst liggen. Kies vandaag of een eerdere dag.`)
}

export async function getMaatregel(db: Kysely<Schema>, kind: string, id: string) {
  const maatregel = await db.selectFrom('maatregel').selectAll().where('id', '=', id).where('jeugdige_id', '=', kind).executeTakeFirst()
  return maatregel ?? weiger('maatregelId', 'Deze maatregel hoort niet bij dit kind. Kies een maatregel uit de lijst.')
}

export async function legContactVast(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuwContact>): Promise<Id> {
  await eisDossier(toegang, kind)
  nietInDeToekomst('datum', nieuw.datum, 'Een contact')
  if (nieuw.alleenGesproken && !nieuw.jeugdigeGezien)
    weiger('alleenGesproken', 'U kunt een kind alleen apart spreken als u het hebt gezien. Verbeter een van beide.')
  if (nieuw.jeugdigeGezien && (nieuw.wijze === 'telefoon' || nieuw.wijze === 'bericht')) {
    weiger(
      'jeugdigeGezien',
      'Aan de telefoon of in een bericht ziet u een kind niet. Verbeter de wijze, of kies dat het kind niet is gezien.',
    )
  }
  const id = uuidv7()
  await toegang.db
    .insertInto('contact')
    .values({
      id,
      jeugdige_id: kind,
      datum: nieuw.datum,
      met: nieuw.met,
      wijze: nieuw.wijze,
      jeugdige_gezien: nieuw.jeugdigeGezien,
      alleen_gesproken: nieuw.alleenGesproken ?? null,
      medewerker_id: toegang.persoon?.medewerkerId ?? null,
      feit: nieuw.feit || null,
      indruk: nieuw.indruk || null,
      veiligheid: nieuw.veiligheid || null,
      afspraak: nieuw.afspraak || null,
    })
    .execute()
  await ruimConceptOp(toegang.db, { kind, formulier: 'contact' })
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

export async function stelPlanVast(
  toegang: Toegang,
  kind: string,
  { maatregelId, soort, vastgesteldOp }: z.infer<typeof NieuwPlan>,
): Promise<Id> {
  await eisDossier(toegang, kind)
  const maatregel = await getMaatregel(toegang.db, kind, maatregelId)
  nietInDeToekomst('vastgesteldOp', vastgesteldOp, 'De dag van vaststelling')
  if (vastgesteldOp < maatregel.datum_aanvang)
    weiger('vastgesteldOp', 'De maatregel was toen nog niet begonnen. Kies een dag vanaf het begin van de maatregel.')
  const id = uuidv7()
  await toegang.db
    .insertInto('plan')
    .values({ id, jeugdige_id: kind, maatregel_id: maatregelId, soort, vastgesteld_op: vastgesteldOp })
    .execute()
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

export async function wijsToe(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuweToewijzing>): Promise<Id> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  const medewerker = await db.selectFrom('medewerker').selectAll().where('id', '=', nieuw.medewerkerId).executeTakeFirst()
  if (!medewerker) weiger('medewerkerId', 'Deze medewerker bestaat niet. Kies iemand uit de lijst.')
  if (medewerker.in_dienst > nieuw.van || (medewerker.uit_dienst !== null && medewerker.uit_dienst < nieuw.van)) {
    weiger('medewerkerId', 'Deze medewerker is op die dag niet in dienst. Kies iemand anders of een andere dag.')
  }
  if (nieuw.aanvaarding === 'gevraagd' && nieuw.rol === 'vast' && nieuw.medewerkerId !== toegang.persoon?.medewerkerId)
    return vraagAanvaarding(toegang, kind, nieuw)
  let eerste = ''
  for (const maatregelId of nieuw.maatregelIds) {
    const maatregel = await getMaatregel(db, kind, maatregelId)
    if (nieuw.van < maatregel.eerste_dag)
      weiger('van', 'De maatregel was toen nog niet begonnen. Kies een dag vanaf het begin van de maatregel.')
    // On a measure that is over nobody can begin: it would only make the wait look shorter.
    if (maatregel.laatste_dag !== null && maatregel.laatste_dag < laatste(nieuw.van, vandaagInAmsterdam()))
      weiger('maatregelIds', 'Deze maatregel is al afgelopen. Kies een lopende maatregel.')
    if (nieuw.rol === 'vast') {
      await maakPlaats(toegang, maatregelId, nieuw)
      await eisOverdracht(toegang, maatregelId, nieuw)
    }
    const id = uuidv7()
    eerste ||= id
    await db
      .insertInto('toewijzing')
      .values({
        id,
        jeugdige_id: kind,
        maatregel_id: maatregelId,
        medewerker_id: nieuw.medewerkerId,
        rol: nieuw.rol,
        van: nieuw.van,
        tot: null,
        reden: nieuw.reden ?? null,
      })
      .execute()
  }
  await werkAfgeleideBij(toegang, [kind])
  return { id: eerste }
}

/** The child stays where it is until who was asked accepts. Somebody in service who is long absent cannot be asked. */
async function vraagAanvaarding(
  toegang: Toegang,
  kind: string,
  { medewerkerId, van, reden }: z.infer<typeof NieuweToewijzing>,
): Promise<Id> {
  const medewerkers = await toegang.alsSysteem((systeem) => findMedewerkers(systeem, {}))
  const medewerker = medewerkers.get(medewerkerId)
  if (!medewerker || !isBeschikbaar(medewerker, van)) weiger('medewerkerId', 'Deze medewerker is er die dag niet. Kies iemand anders.')
  const stand = await toegang.db.selectFrom('kindstand').select('vaste_medewerker_id').where('jeugdige_id', '=', kind).executeTakeFirst()
  if (!stand) weiger('maatregelIds', 'Bij dit kind loopt geen maatregel. Er is niets om toe te wijzen.')
  if (stand.vaste_medewerker_id !== null)
    throw new Probleem(409, 'Dit kind heeft al een vaste jeugdbeschermer. Laat die het kind overdragen met een kaart.')
  const id = await vraagAan(toegang, { kind, naar: medewerkerId, reden: reden || 'Gekozen van de wachtlijst.', per: van })
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

/**
 * Who could still hand the child over in person, does so with a card, or somebody writes down why not.
 *
 * @throws Probleem when neither is the case
 */
async function eisOverdracht(
  toegang: Toegang,
  maatregelId: string,
  { van, medewerkerId, reden }: z.infer<typeof NieuweToewijzing>,
): Promise<void> {
  const { db } = toegang
  const vorige = await db
    .selectFrom('toewijzing')
    .innerJoin('medewerker', 'medewerker.id', 'toewijzing.medewerker_id')
    .select(['toewijzing.medewerker_id', 'toewijzing.tot', 'medewerker.naam'])
    .where('maatregel_id', '=', maatregelId)
    .where('rol', '=', 'vast')
    .where('tot', '<', van)
    .orderBy('tot', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!vorige?.tot || vorige.medewerker_id === medewerkerId || (reden ?? '').trim().length >= 3) return
  const medewerker = (await toegang.alsSysteem((systeem) => findMedewerkers(systeem, {}))).get(vorige.medewerker_id)
  if (medewerker && kanNogOverdragen(vorige.tot, van, isBeschikbaar(medewerker, van))) {
    weiger(
      'reden',
      `${vorige.naam} was tot kort de vaste jeugdbeschermer en werkt hier nog. Laat die het kind overdragen met een kaart, of schrijf op waarom dat niet kan.`,
    )
  }
}

/**
 * A measure has one vaste jeugdbeschermer at a time. Whoever still is registered as such, but has left or is long absent, makes way on the day before.
 *
 * @throws Probleem when there is one who can
 */
async function maakPlaats(toegang: Toegang, maatregelId: string, { van, medewerkerId }: z.infer<typeof NieuweToewijzing>): Promise<void> {
  const { db } = toegang
  const lopend = await db
    .selectFrom('toewijzing')
    .innerJoin('medewerker', 'medewerker.id', 'toewijzing.medewerker_id')
    .select(['toewijzing.id', 'toewijzing.medewerker_id', 'toewijzing.van', 'medewerker.naam'])
    .where('maatregel_id', '=', maatregelId)
    .where('rol', '=', 'vast')
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', van)]))
    .execute()
  if (lopend.length === 0) return
  const medewerkers = await toegang.alsSysteem((systeem) => findMedewerkers(systeem, {}))
  for (const toewijzing of lopend) {
    const medewerker = medewerkers.get(toewijzing.medewerker_id)
    if (toewijzing.medewerker_id === medewerkerId)
      weiger('medewerkerId', 'Deze medewerker is al de vaste jeugdbeschermer bij deze maatregel.')
    if (toewijzing.van >= van || (medewerker && isBeschikbaar(medewerker, van))) {
      throw new Probleem(
        409,
        `Bij deze maatregel is ${toewijzing.naam} al de vaste jeugdbeschermer. Laat die het kind overdragen, beëindig anders eerst die toewijzing, of kies een andere rol.`,
        [{ veld: 'rol', melding: 'Er is al een vaste jeugdbeschermer.' }],
      )
    }
    await db
      .updateTable('toewijzing')
      .set({ tot: plusDagen(van, -1), reden: 'opgevolgd', herkomst: 'scherm' })
      .where('id', '=', toewijzing.id)
      .execute()
  }
}

export async function beeindigToewijzing(toegang: Toegang, id: string, { tot, reden }: z.infer<typeof EindeToewijzing>): Promise<Id> {
  const toewijzing = await toegang.db.selectFrom('toewijzing').selectAll().where('id', '=', id).executeTakeFirst()
  if (!toewijzing) throw await geenToewijzing(toegang, id)
  if (toewijzing.tot !== null && toewijzing.tot <= tot)
    throw new Probleem(409, 'Deze toewijzing was al eerder beëindigd. Laad het dossier opnieuw.')
  if (tot < toewijzing.van) weiger('tot', 'De toewijzing was toen nog niet begonnen. Kies een dag vanaf het begin van de toewijzing.')
  await toegang.db.updateTable('toewijzing').set({ tot, reden, herkomst: 'scherm' }).where('id', '=', id).execute()
  await ruimConceptOp(toegang.db, { kind: toewijzing.jeugdige_id, formulier: 'einde', betreft: id })
  await werkAfgeleideBij(toegang, [toewijzing.jeugdige_id])
  return { id }
}

async function geenToewijzing({ alsSysteem }: Toegang, id: string): Promise<GeenDossier> {
  const van = await alsSysteem((db) => db.selectFrom('toewijzing').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
  return new GeenDossier(van ? [van.jeugdige_id] : [])
}

export async function registreerKennisgeving(toegang: Toegang, sleutels: Sleutels, nieuw: z.infer<typeof NieuweKennisgeving>): Promise<Id> {
  nietInDeToekomst('datumKennisgeving', nieuw.datumKennisgeving, 'De dag van de kennisgeving')
  if (nieuw.einddatum && nieuw.einddatum < nieuw.datumAanvang)
    weiger('einddatum', 'De einddatum ligt voor het begin van de maatregel. Verbeter een van beide.')
  const kind = (await findKindMetBsn(toegang, sleutels, nieuw.jeugdige.bsn)) ?? (await maakKind(toegang.db, sleutels, nieuw.jeugdige))
  const bestaat = await toegang.alsSysteem((db) =>
    db
      .selectFrom('maatregel')
      .select('id')
      .where('jeugdige_id', '=', kind)
      .where('type', '=', nieuw.type)
      .where('datum_aanvang', '=', nieuw.datumAanvang)
      .executeTakeFirst(),
  )
  if (bestaat) throw new Probleem(409, 'Deze maatregel is voor dit kind al geregistreerd. Zoek het dossier op.')
  const maatregel = uuidv7()
  await toegang.db
    .insertInto('maatregel')
    .values({ id: maatregel, jeugdige_id: kind, type: nieuw.type, datum_aanvang: nieuw.datumAanvang })
    .execute()
  await toegang.db
    .insertInto('beschikking')
    .values({
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      datum_beschikking: nieuw.datumBeschikking ?? null,
      datum_kennisgeving: nieuw.datumKennisgeving,
      einddatum: nieuw.einddatum ?? null,
      plantermijn_dagen: nieuw.plantermijnDagen ?? null,
    })
    .execute()
  await werkAfgeleideBij(toegang, [kind])
  return { id: kind }
}

const zonderBsn: Record<string, 'onbekend' | 'ongeboren'> = { '999999999': 'onbekend', '000000000': 'ongeboren' }

/** Intake may not have this child's file yet; whether it exists has to be asked by the system. */
function findKindMetBsn(toegang: Toegang, sleutels: Sleutels, bsn: string): Promise<string | null> {
  if (bsn in zonderBsn) return Promise.resolve(null)
  return toegang.alsSysteem(async (db) => {
    const { rows } = await sql<Id>`SELECT id FROM jeugdige WHERE bsn_sleutelhash = ${sleutels.hashBsn(bsn)}`.execute(db)
    return rows[0]?.id ?? null
  })
}

async function maakKind(db: Kysely<Schema>, sleutels: Sleutels, jeugdige: z.infer<typeof NieuweKennisgeving>['jeugdige']): Promise<string> {
  const { bsn, geboortedatum, geslacht } = jeugdige
  const soort = zonderBsn[bsn]
  if (!soort && !voldoetAanElfproef(bsn))
    weiger('jeugdige.bsn', 'Dit BSN klopt niet: de cijfers voldoen niet aan de elfproef. Controleer het nummer.')
  const id = uuidv7()
  await db
    .insertInto('jeugdige')
    .values({
      id,
      bsn_soort: soort ?? 'bekend',
      bsn_versleuteld: soort ? null : sleutels.versleutelBsn(bsn),
      bsn_sleutelhash: soort ? null : sleutels.hashBsn(bsn),
      bsn_laatste_cijfers: soort ? null : bsn.slice(-3),
      geboortedatum,
      geslacht,
      postcode_of_gemeente: jeugdige.postcodeOfGemeente || null,
      voornaam: jeugdige.voornaam || null,
      achternaam: jeugdige.achternaam || null,
    })
    .execute()
  return id
}
