import { createHash } from 'node:crypto'
import { laatsteDagVanMaand, type Puntnaam, stelPuntenOp, type Verklaringcijfers, vorigeMaand } from '@houvast/domein/bestuursverklaring'
import { definitieversie } from '@houvast/domein/definities'
import { type Datum, datumInWoorden } from '@houvast/domein/kalender'
import { zichtstand } from '@houvast/domein/zicht'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { alinea, type Document, kop } from '../document/document.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { berekenMonitor } from '../monitor/monitor.ts'
import { telZonderKennisgeving } from '../monitor/zonder-kennisgeving.ts'
import { findKindstanden } from '../stand/stand.ts'
import { getReactietijd } from '../veiligheid/lezen.ts'
import { type ConceptAntwoord, type NieuweVerklaring, Verklaring } from './contract.ts'

type Concept = z.infer<typeof ConceptAntwoord>
type Beeld = z.infer<typeof Verklaring>

/** The part of a statement that is signed, as it is kept. */
const Inhoud = Verklaring.pick({ maand: true, peildatum: true, kennismoment: true, definitieversie: true, punten: true, slot: true })

/** Of a month that is over; the last one when none is named. */
export async function stelConceptOp({ alsSysteem }: Toegang, maand: string | undefined): Promise<Concept> {
  return alsSysteem(async (db) => maakConcept(db, kiesMaand(maand), null))
}

function kiesMaand(maand: string | undefined): string {
  const vandaag = vandaagInAmsterdam()
  const gekozen = maand ?? vorigeMaand(vandaag)
  if (laatsteDagVanMaand(gekozen) >= vandaag) weiger('maand', 'Deze maand is nog niet voorbij. Kies een eerdere maand.')
  return gekozen
}

async function maakConcept(db: Kysely<Schema>, maand: string, kennismoment: string | null): Promise<Concept> {
  const peildatum = laatsteDagVanMaand(maand)
  const { cijfers, bekendOp } = await findCijfers(db, peildatum, kennismoment)
  const { rows } = await sql<{ aantal: number }>`SELECT count(*) AS aantal FROM bestuursverklaring WHERE maand = ${maand}`.execute(db)
  return { maand, peildatum, kennismoment: bekendOp, definitieversie, punten: stelPuntenOp(cijfers), ondertekend: rows[0]?.aantal ?? 0 }
}

async function findCijfers(db: Kysely<Schema>, peildatum: Datum, kennismoment: string | null) {
  const vraag = { peildatum, kennismoment, alleenLezen: true }
  const monitor = await berekenMonitor(db, peildatum, kennismoment)
  const zonder = await telZonderKennisgeving(db, vraag)
  const { open } = await getReactietijd(db, vraag)
  const standen = await findKindstanden(db, vraag)
  const klok = (soort: 'eersteContact' | 'planVanAanpak') => {
    const { jeugdbescherming: jb, jeugdreclassering: jr } = monitor[soort]
    return { teLaat: jb.geteld - jb.opTijd + jr.geteld - jr.opTijd, geteld: jb.geteld + jr.geteld }
  }
  const cijfers: Verklaringcijfers = {
    peildatum,
    kinderen: monitor.kinderen.totaal,
    wachtlijst: monitor.wachtlijst.totaal,
    eersteContact: klok('eersteContact'),
    plan: klok('planVanAanpak'),
    nietGezien: standen.filter(({ laatst_gezien }) => zichtstand(laatst_gezien, peildatum) !== 'gezien').length,
    zonderKennisgeving: zonder.jeugdbescherming + zonder.jeugdreclassering,
    alarmenOpen: open,
  }
  return { cijfers, bekendOp: monitor.kennismoment }
}

/**
 * Keeps what was read, with what is done about it, chained to the statement before: SHA-256 over the previous hash and this text.
 *
 * @throws Probleem where a point has no answer
 */
export async function onderteken({ alsSysteem, persoon }: Toegang, nieuw: z.infer<typeof NieuweVerklaring>): Promise<{ id: string }> {
  const id = uuidv7()
  await alsSysteem(async (db) => {
    const concept = await maakConcept(db, kiesMaand(nieuw.maand), nieuw.kennismoment)
    const punten = concept.punten.map((punt) => ({ ...punt, watWijDoen: antwoordOp(punt.naam, nieuw.watWijDoen) }))
    const { maand, peildatum, kennismoment } = concept
    const inhoud = JSON.stringify(Inhoud.parse({ maand, peildatum, kennismoment, definitieversie, punten, slot: nieuw.slot }))
    await sql`SELECT pg_advisory_xact_lock(7205759403792828)`.execute(db)
    const vorige = await db
      .selectFrom('bestuursverklaring')
      .select(['volgnummer', 'hash'])
      .orderBy('volgnummer', 'desc')
      .limit(1)
      .executeTakeFirst()
    const vorige_hash = vorige?.hash ?? new Uint8Array()
    await db
      .insertInto('bestuursverklaring')
      .values({
        volgnummer: (vorige?.volgnummer ?? 0) + 1,
        id,
        maand,
        inhoud,
        ondertekend_door: persoon?.medewerkerId ?? '',
        vorige_hash,
        hash: hashVan(vorige_hash, inhoud),
      })
      .execute()
  })
  return { id }
}

const hashVan = (vorige: Uint8Array, inhoud: string) => createHash('sha256').update(vorige).update(inhoud, 'utf8').digest()

function antwoordOp(naam: Puntnaam, antwoorden: Readonly<Record<string, string>>): string {
  const antwoord = antwoorden[naam] ?? ''
  if (antwoord.length < 3) weiger(`watWijDoen.${naam}`, 'Schrijf op wat u hieraan doet. Is dat nog niets, schrijf dan waarom.')
  return antwoord
}

/** Newest first. */
export async function findVerklaringen({ alsSysteem }: Toegang): Promise<{ rijen: Beeld[] }> {
  return alsSysteem(async (db) => {
    const rijen = await db
      .selectFrom('bestuursverklaring as v')
      .innerJoin('medewerker as w', 'w.id', 'v.ondertekend_door')
      .select(['v.id', 'v.volgnummer', 'v.inhoud', 'v.ondertekend_op', 'v.vorige_hash', 'v.hash', 'w.naam'])
      .orderBy('v.volgnummer')
      .execute()
    let vorige: Uint8Array = new Uint8Array()
    const beelden = rijen.map((rij, plek): Beeld => {
      const sluitAan = Buffer.compare(Buffer.from(rij.vorige_hash), Buffer.from(vorige)) === 0 && rij.volgnummer === plek + 1
      const klopt = sluitAan && Buffer.compare(hashVan(rij.vorige_hash, rij.inhoud), Buffer.from(rij.hash)) === 0
      vorige = rij.hash
      return {
        ...Inhoud.parse(JSON.parse(rij.inhoud)),
        id: rij.id,
        volgnummer: rij.volgnummer,
        ondertekendOp: rij.ondertekend_op,
        ondertekendDoor: rij.naam,
        hash: Buffer.from(rij.hash).toString('hex'),
        klopt,
      }
    })
    return { rijen: beelden.reverse() }
  })
}

export async function schrijfVerklaring(toegang: Toegang, id: string, instelling: string): Promise<Document> {
  const { rijen } = await findVerklaringen(toegang)
  const verklaring = rijen.find((een) => een.id === id)
  if (!verklaring) throw new Probleem(404, 'Deze verklaring bestaat niet. Laad de bladzijde opnieuw.')
  const { peildatum, punten, slot, ondertekendDoor, ondertekendOp, hash } = verklaring
  const titel = `Waar wij tekortschieten en wat dat betekent, ${datumInWoorden(peildatum)}`
  const blokken = [
    alinea(
      `Opgemaakt uit de cijfers van ${datumInWoorden(peildatum)}, zoals bekend op ${verklaring.kennismoment}. Definities, versie ${verklaring.definitieversie}.`,
    ),
    ...(punten.length === 0 ? [alinea('De cijfers laten deze maand geen tekort zien.')] : []),
    ...punten.flatMap(({ tekort, betekenis, watWijDoen }, plek) => [
      kop(`Punt ${plek + 1}`),
      alinea(tekort),
      alinea(betekenis, 'Wat dat betekent:'),
      alinea(watWijDoen, 'Wat wij doen:'),
    ]),
    ...(slot === '' ? [] : [kop('Slot'), alinea(slot)]),
    kop('Ondertekening'),
    alinea(`Ondertekend door ${ondertekendDoor} op ${ondertekendOp}.`),
    alinea(hash, 'Controlegetal (SHA-256):'),
  ]
  return { titel, instelling, gemaaktOp: ondertekendOp, delen: [{ titel, blokken }] }
}
