import { type Datum, dagenTussen, datumInWoorden } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { findKindNamen } from '../stand/kindnaam.ts'
import { type Standvraag, standSql } from '../stand/stand.ts'
import type { figuren, KinderenAntwoord, KinderenVraag } from './contract.ts'
import { klokkenSql } from './klokken.ts'
import { zonderKennisgevingSql } from './zonder-kennisgeving.ts'

type Figuur = (typeof figuren)[number]

/** A child behind a figure, and the day that the sentence about it names. */
interface Kindrij {
  readonly jeugdige_id: string
  readonly dag: Datum
}

/**
 * The children behind a figure that the reader may open, the longest ago first, and how many others there are. Which children the figure counts is
 * asked with the rights of the system, as the figure itself is; which of them this person sees, is for row-level security to say.
 */
export async function findKinderenAchterFiguur(
  t: Toegang,
  vraag: z.infer<typeof KinderenVraag>,
): Promise<z.infer<typeof KinderenAntwoord>> {
  const peildatum = vraag.peildatum ?? vandaag()
  const kennismoment = vraag.kennismoment ?? null
  const geteld = await t.alsSysteem((db) => findGetelden(db, vraag.figuur, { peildatum, kennismoment }))
  const zichtbaar = await findZichtbaren(t.db, geteld, kennismoment)
  const begin = vraag.na === undefined ? 0 : eersteNa(zichtbaar, vraag.na)
  const bladzijde = zichtbaar.slice(begin, begin + vraag.aantal)
  const toonNaam = t.persoon !== null && findGronden(t.persoon.rol, 'jeugdige.naam.lezen') !== null
  const namen = await findKindNamen(t.db, { peildatum, kennismoment, kinderen: bladzijde.map(({ jeugdige_id }) => jeugdige_id), toonNaam })
  t.betrokken(namen.keys())
  const laatste = bladzijde.at(-1)
  return {
    figuur: vraag.figuur,
    peildatum,
    rijen: bladzijde.flatMap(({ jeugdige_id, dag }) => {
      const kind = namen.get(jeugdige_id)
      return kind ? [{ kind, toelichting: toelichtingen[vraag.figuur](dag, peildatum) }] : []
    }),
    nietZichtbaar: geteld.length - zichtbaar.length,
    volgende: laatste && begin + bladzijde.length < zichtbaar.length ? sleutelVan(laatste) : null,
  }
}

const sleutelVan = ({ dag, jeugdige_id }: Kindrij): string => `${dag}|${jeugdige_id}`

function eersteNa(rijen: readonly Kindrij[], sleutel: string): number {
  const plek = rijen.findIndex((rij) => sleutelVan(rij) > sleutel)
  return plek === -1 ? rijen.length : plek
}

async function findZichtbaren(db: Kysely<Schema>, rijen: readonly Kindrij[], kennismoment: string | null): Promise<Kindrij[]> {
  const ids = rijen.map(({ jeugdige_id }) => jeugdige_id)
  const { rows } = await sql<{
    id: string
  }>`SELECT id FROM ${bekend('jeugdige', kennismoment)} AS j WHERE id = ANY (${ids}::uuid[])`.execute(db)
  const gezien = new Set(rows.map(({ id }) => id))
  return rijen.filter(({ jeugdige_id }) => gezien.has(jeugdige_id))
}

async function findGetelden(db: Kysely<Schema>, figuur: Figuur, vraag: Standvraag): Promise<Kindrij[]> {
  const { rows } = await sql<Kindrij>`
    SELECT jeugdige_id, min(dag) AS dag FROM (${achterFiguur[figuur](vraag)}) AS geteld
    GROUP BY jeugdige_id ORDER BY dag, jeugdige_id`.execute(db)
  return rows
}

const achterFiguur: Record<Figuur, (vraag: Standvraag) => RawBuilder<unknown>> = {
  kinderen: (vraag) => sql`WITH ${standSql(vraag)} SELECT jeugdige_id, keten_van AS dag FROM stand`,
  zonderVasteJeugdbeschermer: (vraag) =>
    sql`WITH ${standSql(vraag)} SELECT jeugdige_id, zonder_sinds AS dag FROM stand WHERE zonder_sinds IS NOT NULL`,
  wachtlijst: (vraag) => sql`WITH ${standSql(vraag)} SELECT jeugdige_id, zonder_sinds AS dag FROM stand WHERE op_wachtlijst`,
  eersteContactTeLaat: (vraag) =>
    sql`WITH ${klokkenSql(vraag)} SELECT jeugdige_id, eind AS dag FROM contactklok WHERE uitkomst = 'te_laat'`,
  planTeLaat: (vraag) => sql`WITH ${klokkenSql(vraag)} SELECT jeugdige_id, eind AS dag FROM planklok WHERE uitkomst = 'te_laat'`,
  zonderKennisgeving: (vraag) => sql`SELECT jeugdige_id, eerste_dag AS dag FROM (${zonderKennisgevingSql(vraag)}) AS maatregel`,
}

/** What this child does not get, in one sentence. */
const toelichtingen: Record<Figuur, (dag: Datum, peildatum: Datum) => string> = {
  kinderen: (dag) => `Heeft een maatregel, zonder onderbreking sinds ${datumInWoorden(dag)}.`,
  zonderVasteJeugdbeschermer: (dag, peildatum) =>
    dag > peildatum ? 'Heeft nog geen vaste jeugdbeschermer.' : `Heeft geen vaste jeugdbeschermer sinds ${datumInWoorden(dag)}.`,
  wachtlijst: (dag, peildatum) => `Wacht ${dagenTussen(dag, peildatum)} dagen op een vaste jeugdbeschermer, sinds ${datumInWoorden(dag)}.`,
  eersteContactTeLaat: (dag) => `Had uiterlijk ${datumInWoorden(dag)} gezien moeten zijn. Dat is niet gelukt.`,
  planTeLaat: (dag) => `Had uiterlijk ${datumInWoorden(dag)} een plan moeten hebben. Dat is niet gelukt.`,
  zonderKennisgeving: (dag) =>
    `Van de maatregel vanaf ${datumInWoorden(dag)} is de kennisgeving niet bekend. Er loopt daardoor geen termijn voor het eerste contact en het plan.`,
}
