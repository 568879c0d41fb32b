import { createHash } from 'node:crypto'
import type { Datum } from '@houvast/domein/kalender'
import { type Verdeelcriterium, type Verdeelgewichten, verdeelcriteria, wachtdagenVan, wachtredenVan } from '@houvast/domein/verdeling'
import { type Advies, adviseer, type Verdeelvraag } from '@houvast/verdeling'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Verdeeldrager, Voorsteluitleg } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { Verdeelopdracht } from './contract.ts'
import { beschikbaarVan, type Drager, findDragers, ruimteVan } from './dragers.ts'
import { type GeldendeGewichten, getGeldendeGewichten } from './gewichten.ts'
import { findWachtgezinnen, type Wachtgezin } from './gezinnen.ts'

type Opdracht = z.infer<typeof Verdeelopdracht>

export interface Gesteld {
  readonly opdracht: Opdracht
  readonly dag: Datum
  readonly gezinnen: readonly Wachtgezin[]
  readonly dragers: readonly Drager[]
  readonly gewichten: GeldendeGewichten
  readonly vraag: Verdeelvraag
}

/** Where nothing is registered about travel, everybody is in one region, and travel plays no part. */
const overal = 'overal'

export async function stelVraag(toegang: Toegang, opdracht: Opdracht): Promise<Gesteld> {
  const dag = vandaagInAmsterdam()
  const teams = await toegang.db.selectFrom('team').select('id').where('id', 'in', opdracht.teams).execute()
  if (teams.length < new Set(opdracht.teams).size) weiger('teams', 'Een van deze teams bestaat niet. Kies teams uit de lijst.')
  const gezinnen = await findWachtgezinnen(toegang.db, dag)
  toegang.betrokken(gezinnen.flatMap(({ kinderen }) => kinderen.map(({ id }) => id)))
  if (gezinnen.length === 0)
    throw new Probleem(
      409,
      'Er is nu geen gezin zonder vaste jeugdbeschermer over wie nog niemand is gevraagd. Dan is er niets te verdelen.',
    )
  const dragers = await findDragers(toegang, sql`w.team_id = ANY (${opdracht.teams}::uuid[])`, dag)
  if (dragers.length === 0) weiger('teams', 'In deze teams werkt nu geen jeugdbeschermer of jeugdreclasseerder die er is. Kies meer teams.')
  const geldend = await getGeldendeGewichten(toegang.db)
  const gewichten = opdracht.gewichten ? { id: null, gewichten: opdracht.gewichten } : geldend
  return { opdracht, dag, gezinnen, dragers, gewichten, vraag: schrijfVraag(gezinnen, dragers, gewichten.gewichten, dag) }
}

function schrijfVraag(
  gezinnen: readonly Wachtgezin[],
  dragers: readonly Drager[],
  { spoed, voorrang, bodemeisNietNageleefd, nogNietGezien, hoogstensErbij, ...gewichten }: Verdeelgewichten,
  dag: Datum,
): Verdeelvraag {
  const weging = { spoed, voorrang, bodemeisNietNageleefd, nogNietGezien }
  const kent = new Set(dragers.map(({ id }) => id))
  const bekenden = (ids: readonly string[]) => [...new Set(ids)].filter((id) => kent.has(id))
  return {
    criteria: verdeelcriteria.map((naam) => ({ naam, omschrijving: naam, gewicht: weging[naam] })),
    gewichten,
    gezinnen: gezinnen.map(({ id, kinderen, broersEnZussenBij }) => ({
      id,
      kinderen: kinderen.map((kind) => kind.id),
      werklast: kinderen.length,
      regio: overal,
      wachtdagen: wachtdagenVan(kinderen, dag),
      criteria: criteriaVan(kinderen),
      eerdereJeugdbeschermers: bekenden(kinderen.flatMap(({ eerdereJeugdbeschermers }) => eerdereJeugdbeschermers)),
      jeugdbeschermersVanBroersEnZussen: bekenden(broersEnZussenBij),
    })),
    jeugdbeschermers: dragers.map((drager) => ({
      id: drager.id,
      regio: overal,
      volledig: volledigVoor(drager, hoogstensErbij),
      bezet: drager.bezet,
      inwerkdeel: drager.inwerkdeel,
      afwezigdeel: drager.afwezigdeel,
    })),
    besluiten: gezinnen.flatMap(({ id, geweigerdVoor }) =>
      bekenden(geweigerdVoor).map((jeugdbeschermer) => ({ gezin: id, jeugdbeschermer, besluit: 'geweigerd' as const })),
    ),
  }
}

/** A caseload that leaves room for no more new children than the limit: nobody is given a whole caseload at once. */
function volledigVoor(drager: Drager, hoogstensErbij: number): number {
  const deel = drager.inwerkdeel * (1 - drager.afwezigdeel)
  return ruimteVan(drager) <= hoogstensErbij || deel === 0 ? drager.volledig : (drager.bezet + hoogstensErbij) / deel
}

const criteriaVan = (kinderen: Wachtgezin['kinderen']): Verdeelcriterium[] =>
  verdeelcriteria.filter((naam) => kinderen.some(({ criteria }) => criteria.includes(naam)))

const hoogstensTegelijk = 2
let bezig = 0

/**
 * Outside any transaction: the search takes seconds, and nobody waits for it in the database.
 *
 * @throws Probleem when too many are being made at this moment, or who asked went away
 */
export async function berekenAdvies({ vraag, opdracht }: Gesteld, afbreken: AbortSignal): Promise<Advies> {
  if (bezig >= hoogstensTegelijk)
    throw new Probleem(429, 'Er worden nu al andere adviezen gemaakt. Probeer het over een paar seconden opnieuw.')
  bezig += 1
  try {
    const advies = await adviseer(vraag, { seconden: opdracht.seconden, afbreken })
    if (afbreken.aborted) throw new Probleem(409, 'Het advies is afgebroken. Er is niets bewaard.')
    return advies
  } finally {
    bezig -= 1
  }
}

/** With what the advice was made from: ids and quantities, no names. */
export async function bewaarAdvies(toegang: Toegang, gesteld: Gesteld, advies: Advies): Promise<{ id: string }> {
  const { db, alsSysteem, persoon, betrokken } = toegang
  const { gezinnen, dragers, opdracht, gewichten, vraag } = gesteld
  const kinderen = gezinnen.flatMap((gezin) => gezin.kinderen.map((kind) => kind.id))
  betrokken(kinderen)
  const nog = await db
    .selectFrom('kindstand')
    .select('jeugdige_id')
    .where('jeugdige_id', 'in', kinderen)
    .where('zonder_sinds', 'is not', null)
    .execute()
  if (nog.length < kinderen.length)
    throw new Probleem(409, 'Terwijl het advies werd gemaakt, veranderde wie er wacht. Maak het advies opnieuw.')
  const id = uuidv7()
  const gevraagd = vraagVan(gesteld, advies)
  await alsSysteem((systeem) =>
    systeem
      .insertInto('verdeeladvies')
      .values({
        id,
        medewerker_id: persoon?.medewerkerId ?? '',
        teams: opdracht.teams,
        seconden: opdracht.seconden,
        gewichten: JSON.stringify(gewichten.gewichten),
        gewichten_van: gewichten.id,
        certificaat: JSON.stringify({
          bewezen: advies.certificaat.bewezen,
          hoogstens: advies.certificaat.hoogstensVanSpan,
          gezinnen: gezinnen.length,
          voorgesteld: advies.voorstellen.length,
          bijBekende: advies.maten.gezinnenBijBekende,
        }),
        dragers: JSON.stringify(dragers.map((drager) => alsVerdeeldrager(drager, gevraagd.get(drager.id) ?? 0))),
        vraag_sha256: createHash('sha256').update(JSON.stringify(vraag)).digest('hex'),
      })
      .execute(),
  )
  const uitleg = legUit(gesteld, advies, gevraagd)
  await db
    .insertInto('verdeelvoorstel')
    .values(
      gezinnen.flatMap((gezin) => {
        const voorstel = advies.voorstellen.find((een) => een.gezin === gezin.id)
        return gezin.kinderen.map((kind) => ({
          id: uuidv7(),
          jeugdige_id: kind.id,
          advies_id: id,
          gezin: gezin.id,
          medewerker_id: voorstel?.jeugdbeschermer ?? null,
          uitleg: JSON.stringify(uitleg(gezin)),
        }))
      }),
    )
    .execute()
  return { id }
}

function vraagVan({ vraag }: Gesteld, { voorstellen }: Advies): Map<string, number> {
  const werklast = new Map(vraag.gezinnen.map((gezin) => [gezin.id, gezin.werklast ?? 0]))
  const gevraagd = new Map<string, number>()
  for (const { gezin, jeugdbeschermer } of voorstellen)
    gevraagd.set(jeugdbeschermer, (gevraagd.get(jeugdbeschermer) ?? 0) + (werklast.get(gezin) ?? 0))
  return gevraagd
}

const alsVerdeeldrager = (drager: Drager, gevraagd: number): Verdeeldrager => ({
  medewerkerId: drager.id,
  volledig: drager.volledig,
  beschikbaar: beschikbaarVan(drager),
  bezet: drager.bezet,
  gevraagd,
  inwerkend: drager.inwerkdeel < 1,
  afwezig: drager.afwezigdeel > 0,
})

function legUit({ vraag, dragers, gewichten }: Gesteld, { voorstellen }: Advies, gevraagd: ReadonlyMap<string, number>) {
  const perGezin = new Map(voorstellen.map((voorstel) => [voorstel.gezin, voorstel]))
  const invoer = new Map(vraag.gezinnen.map((gezin) => [gezin.id, gezin]))
  return ({ id, geweigerdVoor, kinderen }: Wachtgezin): Voorsteluitleg => {
    const gezin = invoer.get(id)
    const voorstel = perGezin.get(id)
    const passend = dragers
      .filter((drager) => !geweigerdVoor.includes(drager.id))
      .map((drager) => {
        const voor = Math.min(ruimteVan(drager), gewichten.gewichten.hoogstensErbij)
        return { voor, na: voor - (gevraagd.get(drager.id) ?? 0) }
      })
    const { tweede } = voorstel ?? {}
    return {
      kinderen: kinderen.length,
      wachtdagen: gezin?.wachtdagen ?? 0,
      criteria: criteriaVan(kinderen),
      kentGezin: voorstel !== undefined && gezin?.eerdereJeugdbeschermers?.includes(voorstel.jeugdbeschermer) === true,
      heeftBroerOfZus: voorstel !== undefined && gezin?.jeugdbeschermersVanBroersEnZussen?.includes(voorstel.jeugdbeschermer) === true,
      tweede: tweede
        ? {
            medewerkerId: tweede.jeugdbeschermer,
            meerprijs: tweede.meerprijs,
            ruilMet: tweede.ruilMet ? { gezin: tweede.ruilMet.gezin, naarId: tweede.ruilMet.naar } : null,
          }
        : null,
      wachtreden: voorstel ? null : wachtredenVan({ kinderen: kinderen.length, passend }),
    }
  }
}
