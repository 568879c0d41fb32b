import { type Datum, dagenTussen, datumInWoorden, plusDagen } from '@houvast/domein/kalender'
import type { WachtSoort } from '@houvast/domein/wachtlijst'
import { findWaarneming, vensterVan, type Wachtwaarneming } from '@houvast/domein/wachttijd'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { type Standvraag, standSql } from '../stand/stand.ts'
import { findPerioden } from '../wachttijd/perioden.ts'
import type { figuren, KinderenAntwoord, KinderenVraag } from './contract.ts'
import { findKinderenInGroep, groeperingen } from './groepering.ts'
import { type Kindrij, sleutelVan, toonKinderen } from './kinderlijst.ts'
import { klokkenSql } from './klokken.ts'
import { zonderKennisgevingSql } from './zonder-kennisgeving.ts'

type Figuur = (typeof figuren)[number]

/** The children behind a figure that the reader may open, the longest ago first, and how many others there are. */
export async function findKinderenAchterFiguur(
  t: Toegang,
  vraag: z.infer<typeof KinderenVraag>,
): Promise<z.infer<typeof KinderenAntwoord>> {
  const tijdstip = { peildatum: vraag.peildatum ?? vandaag(), kennismoment: vraag.kennismoment ?? null }
  const geteld = await t.alsSysteem(async (db) => {
    const rijen = await findGetelden(db, vraag.figuur, tijdstip)
    if (!vraag.groepering || vraag.groep === undefined) return rijen
    const inGroep = await findKinderenInGroep(db, groeperingen[vraag.groepering], vraag.groep, tijdstip)
    return rijen.filter(({ jeugdige_id }) => inGroep.has(jeugdige_id))
  })
  return { figuur: vraag.figuur, ...(await toonKinderen(t, geteld, { ...vraag, ...tijdstip })) }
}

async function findGetelden(db: Kysely<Schema>, figuur: Figuur, vraag: Standvraag & { kennismoment: string | null }): Promise<Kindrij[]> {
  if (figuur === 'wachttijdStart' || figuur === 'wachttijdIntern')
    return findWachtenden(db, figuur === 'wachttijdStart' ? 'start' : 'intern', vraag)
  const { rows } = await sql<{ jeugdige_id: string; dag: Datum }>`
    SELECT jeugdige_id, min(dag) AS dag FROM (${achterFiguur[figuur](vraag)}) AS geteld
    GROUP BY jeugdige_id ORDER BY dag, jeugdige_id`.execute(db)
  return rows.map((rij) => ({ ...rij, toelichting: toelichtingen[figuur](rij.dag, vraag.peildatum) }))
}

/** Each child with its last wait of the window. */
async function findWachtenden(
  db: Kysely<Schema>,
  soort: WachtSoort,
  { peildatum, kennismoment }: Standvraag & { kennismoment: string | null },
): Promise<Kindrij[]> {
  const venster = vensterVan(peildatum)
  const { perioden } = await findPerioden(db, { van: plusDagen(venster.na, 1), tot: peildatum, kennismoment })
  const laatste = new Map<string, Kindrij>()
  for (const periode of perioden) {
    const gezien = periode.soort === soort ? findWaarneming(periode, venster) : null
    if (gezien === null) continue
    const { jeugdigeId, zonderSinds } = periode
    laatste.set(jeugdigeId, {
      jeugdige_id: jeugdigeId,
      dag: zonderSinds,
      toelichting: wachtwoorden[gezien.uitkomst](gezien.stop, zonderSinds),
    })
  }
  return [...laatste.values()].toSorted((een, ander) => (sleutelVan(een) < sleutelVan(ander) ? -1 : 1))
}

const wachtwoorden: Record<Wachtwaarneming['uitkomst'], (dagen: number, sinds: Datum) => string> = {
  vaste: (dagen, sinds) => `Wachtte ${inDagen(dagen)} op een vaste jeugdbeschermer, vanaf ${datumInWoorden(sinds)}.`,
  wacht: (dagen, sinds) => `Wacht al ${inDagen(dagen)} op een vaste jeugdbeschermer, sinds ${datumInWoorden(sinds)}.`,
  maatregel: (dagen, sinds) =>
    `Wachtte ${inDagen(dagen)}, vanaf ${datumInWoorden(sinds)}. De maatregel eindigde voordat er een vaste jeugdbeschermer was.`,
}
const inDagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`)

type Dagfiguur = Exclude<Figuur, 'wachttijdStart' | 'wachttijdIntern'>

const achterFiguur: Record<Dagfiguur, (vraag: Standvraag) => RawBuilder<unknown>> = {
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
const toelichtingen: Record<Dagfiguur, (dag: Datum, peildatum: Datum) => string> = {
  kinderen: (dag) => `Heeft een maatregel, zonder onderbreking sinds ${datumInWoorden(dag)}.`,
  zonderVasteJeugdbeschermer: (dag, peildatum) =>
    dag > peildatum ? 'Heeft nog geen vaste jeugdbeschermer.' : `Heeft geen vaste jeugdbeschermer sinds ${datumInWoorden(dag)}.`,
  wachtlijst: (dag, peildatum) => `Wacht ${dagenTussen(dag, peildatum)} dagen op een vaste jeugdbeschermer, sinds ${datumInWoorden(dag)}.`,
  eersteContactTeLaat: (dag) => `Had uiterlijk ${datumInWoorden(dag)} gezien moeten zijn. Dat is niet gelukt.`,
  planTeLaat: (dag) => `Had uiterlijk ${datumInWoorden(dag)} een plan moeten hebben. Dat is niet gelukt.`,
  zonderKennisgeving: (dag) =>
    `Van de maatregel vanaf ${datumInWoorden(dag)} is de kennisgeving niet bekend. Er loopt daardoor geen termijn voor het eerste contact en het plan.`,
}
