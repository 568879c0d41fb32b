import { officieleVersie } from '@houvast/domein/definities'
import { dagVanMoment } from '@houvast/domein/kalender'
import { canoniekeJson } from '@houvast/domein/vaststelling'
import { type Kysely, type Selectable, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema, VaststellingTabel } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import {
  type ConceptAntwoord,
  type HerberekeningAntwoord,
  type Inhoud,
  type NieuweVaststelling,
  Ondertekening,
  type VaststellingAntwoord,
  type VaststellingenAntwoord,
} from './contract.ts'
import { berekenInhoud, type Inhoudvraag, sha256Van, tekstVan } from './inhoud.ts'
import { hashVan, type Schakel } from './keten.ts'

type Rij = Selectable<VaststellingTabel>

/** What would be signed now. Nothing is kept of it. */
export async function maakConcept(
  { alsSysteem }: Toegang,
  vraag: Omit<Inhoudvraag, 'definitieversie'>,
): Promise<z.infer<typeof ConceptAntwoord>> {
  controleerPeildatum(vraag)
  const inhoud = await alsSysteem((db) => berekenInhoud(db, { ...vraag, definitieversie: officieleVersie.id }))
  return { inhoud, sha256: sha256Van(tekstVan(inhoud)) }
}

/** Signs the content that was seen: it is computed again, and refused when it is another. */
export async function stelVast(
  { persoon, alsSysteem }: Toegang,
  { sha256, toelichting, ...vraag }: z.infer<typeof NieuweVaststelling> & { instelling: string },
): Promise<{ id: string }> {
  if (persoon === null) throw new Error('Vaststellen doet een mens.')
  controleerPeildatum(vraag)
  const id = uuidv7()
  await alsSysteem(async (db) => {
    await sql`SELECT pg_advisory_xact_lock(7205759403792802)`.execute(db)
    const kennismoment = await getGeslotenMoment(db, vraag.kennismoment)
    const inhoud = tekstVan(await berekenInhoud(db, { ...vraag, kennismoment, definitieversie: officieleVersie.id }))
    if (sha256Van(inhoud) !== sha256) weiger('sha256', 'Dit is niet het concept dat u zag. Maak een nieuw concept, en bekijk het opnieuw.')
    const vorige = await db
      .selectFrom('vaststelling')
      .select(['volgnummer', 'hash'])
      .orderBy('volgnummer', 'desc')
      .limit(1)
      .executeTakeFirst()
    const wie = await db.selectFrom('medewerker').select('naam').where('id', '=', persoon.medewerkerId).executeTakeFirstOrThrow()
    const ondertekening: Ondertekening = {
      volgnummer: (vorige?.volgnummer ?? 0) + 1,
      sha256,
      vastgesteldOp: await getNu(db),
      vastgesteldDoor: { id: persoon.medewerkerId, naam: wie.naam, rol: persoon.rol },
      toelichting,
      vorigeHash: vorige?.hash ?? '',
    }
    await db
      .insertInto('vaststelling')
      .values({
        id,
        volgnummer: ondertekening.volgnummer,
        peildatum: vraag.peildatum,
        kennismoment,
        definitieversie: officieleVersie.id,
        inhoud,
        sha256,
        toelichting,
        vastgesteld_op: ondertekening.vastgesteldOp,
        vastgesteld_door: persoon.medewerkerId,
        naam: wie.naam,
        rol: persoon.rol,
        vorige_hash: ondertekening.vorigeHash,
        hash: hashVan(ondertekening),
      })
      .execute()
  })
  return { id }
}

function controleerPeildatum({ peildatum, kennismoment }: Pick<Inhoudvraag, 'peildatum' | 'kennismoment'>): void {
  if (peildatum > dagVanMoment(kennismoment))
    weiger('peildatum', 'Kies een dag die al is geweest: van later is nog niet bekend wat er gebeurt.')
}

/** Written as the database writes it, so that it is the same text again. */
async function getGeslotenMoment(db: Kysely<Schema>, kennismoment: string): Promise<string> {
  const { rows } = await sql<{ moment: string; dicht: boolean }>`
    SELECT ${kennismoment}::timestamptz AS moment, ${kennismoment}::timestamptz <= (SELECT moment FROM kennisgrens) AS dicht`.execute(db)
  const [rij] = rows
  if (!rij?.dicht) throw weiger('kennismoment', 'Op dit moment kan nog iets bekend worden. Maak eerst een concept.')
  return rij.moment
}

async function getNu(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ nu: string }>`SELECT clock_timestamp() AS nu`.execute(db)
  if (!rows[0]) throw new Error('De database geeft geen tijd.')
  return rows[0].nu
}

export async function findVaststellingen(db: Kysely<Schema>): Promise<z.infer<typeof VaststellingenAntwoord>> {
  const rijen = await db.selectFrom('vaststelling').selectAll().orderBy('volgnummer', 'desc').execute()
  return { vaststellingen: rijen.map(regelVan) }
}

export async function getVaststelling(db: Kysely<Schema>, id: string): Promise<z.infer<typeof VaststellingAntwoord>> {
  const rij = await getRij(db, id)
  return { ...regelVan(rij), inhoud: inhoudVan(rij) }
}

export async function getRij(db: Kysely<Schema>, id: string): Promise<Rij> {
  const rij = await db.selectFrom('vaststelling').selectAll().where('id', '=', id).executeTakeFirst()
  if (!rij) throw new Probleem(404, 'Deze vaststelling bestaat niet. Kies er een uit de lijst.')
  return rij
}

export const inhoudVan = ({ inhoud }: Pick<Rij, 'inhoud'>): Inhoud => JSON.parse(inhoud) as Inhoud

export function ondertekeningVan(rij: Rij): Ondertekening {
  return Ondertekening.parse({
    volgnummer: rij.volgnummer,
    sha256: rij.sha256,
    vastgesteldOp: rij.vastgesteld_op,
    vastgesteldDoor: { id: rij.vastgesteld_door, naam: rij.naam, rol: rij.rol },
    toelichting: rij.toelichting,
    vorigeHash: rij.vorige_hash,
  })
}

function regelVan(rij: Rij) {
  const { id, hash, peildatum, kennismoment, definitieversie } = rij
  return { ...ondertekeningVan(rij), id, hash, peildatum, kennismoment, definitieversie }
}

/** The statement as a file. The content in it has the same bytes as the hash is of: canonical JSON within canonical JSON. */
export const bestandVan = (rij: Rij): string =>
  canoniekeJson({ inhoud: inhoudVan(rij), ondertekening: ondertekeningVan(rij), hash: rij.hash })

export async function findSchakels(db: Kysely<Schema>): Promise<Schakel[]> {
  const rijen = await db.selectFrom('vaststelling').selectAll().orderBy('volgnummer').execute()
  return rijen.map((rij) => ({ ondertekening: ondertekeningVan(rij), hash: rij.hash, inhoud: rij.inhoud }))
}

/** The same day as known at the same moment, computed again: must be the same bytes. */
export async function berekenOpnieuw(db: Kysely<Schema>, id: string): Promise<z.infer<typeof HerberekeningAntwoord>> {
  const rij = await getRij(db, id)
  const toen = inhoudVan(rij)
  const nu = await berekenInhoud(db, {
    instelling: toen.instelling,
    peildatum: toen.peildatum,
    kennismoment: toen.kennismoment,
    definitieversie: toen.definities.id,
  })
  const tekst = tekstVan(nu)
  return { gelijk: tekst === rij.inhoud, sha256: sha256Van(tekst), verschillen: plekkenAnders(toen, nu) }
}

function plekkenAnders(een: unknown, ander: unknown, plek = ''): string[] {
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) return een === ander ? [] : [plek]
  const namen = [...new Set([...Object.keys(een), ...Object.keys(ander)])]
  return namen.flatMap((naam) =>
    plekkenAnders((een as Record<string, unknown>)[naam], (ander as Record<string, unknown>)[naam], plek ? `${plek}.${naam}` : naam),
  )
}
