import { definitieversie } from '@houvast/domein/definities'
import { contactWijzen } from '@houvast/domein/feiten'
import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { findGronden, type Rol } from '@houvast/domein/toegang'
import { type Oordeelbron, oordeelstand, type Veiligheidswoord } from '@houvast/domein/veiligheid'
import { gezienTeltDagen, leeftijdsbanden, zichtstand } from '@houvast/domein/zicht'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { bekend } from '../stand/bekend.ts'
import { findKindNamen } from '../stand/kindnaam.ts'
import type { Oordeel, ZichtAntwoord, ZichtRij, ZichtVraag } from './contract.ts'
import { findGezienlijst, type Gezienrij, type Groep, type Zichtvraag } from './lijst.ts'

type Vraag = Partial<z.infer<typeof ZichtVraag>>
type Rij = z.infer<typeof ZichtRij>
type Antwoord = z.infer<typeof ZichtAntwoord>

/** So many children are described at a time in an export. */
const perKeer = 2_000

async function getZichtvraag(db: Kysely<Schema>, vraag: Vraag, rol: Rol, aantal: number | null): Promise<Zichtvraag> {
  const { peildatum, kennismoment } = vulTijdstipIn(vraag)
  const { peildatum: bijgewerkt } = await db.selectFrom('afgeleid_op').select('peildatum').executeTakeFirstOrThrow()
  return {
    ...vraag,
    peildatum,
    kennismoment,
    isVandaag: kennismoment === null && peildatum === bijgewerkt,
    aantal,
    toonNaam: findGronden(rol, 'jeugdige.naam.lezen') !== null,
  }
}

/** When each child was last seen, by whom, how and with what judgement; of the children that this reader may open. */
export async function findZicht(db: Kysely<Schema>, vraag: Vraag, rol: Rol): Promise<Antwoord> {
  const zichtvraag = await getZichtvraag(db, vraag, rol, vraag.aantal ?? 100)
  const { groepen, gekozen, rijen, volgende } = await findGezienlijst(db, zichtvraag)
  const teams = await findTeams(db, zichtvraag)
  const van = (soort: Groep['soort']) => groepen.filter((groep) => groep.soort === soort)
  const [totaal] = van('totaal').map(aantallen)
  return {
    peildatum: zichtvraag.peildatum,
    definitieversie,
    gezienTeltDagen,
    totaal: totaal ?? { kinderen: 0, nooit: 0, teLang: 0, geenOordeel: 0, alleenAcuut: 0 },
    perBand: leeftijdsbanden.flatMap((band) =>
      van('band').flatMap((groep) => (groep.band === band ? [{ band, ...aantallen(groep) }] : [])),
    ),
    perTeam: van('team')
      .map((groep) => ({ team: noemTeam(teams, groep.team_id), ...aantallen(groep) }))
      .sort((een, ander) => (een.team?.naam ?? '\uffff').localeCompare(ander.team?.naam ?? '\uffff', 'nl')),
    perWacht: [true, false].flatMap((wacht) =>
      van('wacht').flatMap((groep) => (groep.op_wachtlijst === wacht ? [{ wacht, ...aantallen(groep) }] : [])),
    ),
    gekozen,
    rijen: await maakRijen(db, rijen, zichtvraag, teams),
    volgende,
  }
}

/** Every row of the list through the same filter, in the same order, as many as there are. */
export async function* exporteerZicht(db: Kysely<Schema>, vraag: Vraag, rol: Rol): AsyncGenerator<readonly Rij[]> {
  const zichtvraag = await getZichtvraag(db, { ...vraag, na: undefined }, rol, null)
  const teams = await findTeams(db, zichtvraag)
  const { rijen } = await findGezienlijst(db, zichtvraag)
  for (let begin = 0; begin < rijen.length; begin += perKeer) {
    yield await maakRijen(db, rijen.slice(begin, begin + perKeer), zichtvraag, teams)
  }
}

const aantallen = ({ kinderen, nooit, te_lang, geen_oordeel, alleen_acuut }: Groep) => ({
  kinderen,
  nooit,
  teLang: te_lang,
  geenOordeel: geen_oordeel,
  alleenAcuut: alleen_acuut,
})

type Teams = ReadonlyMap<string, string>
const noemTeam = (teams: Teams, id: string | null) => {
  const naam = id === null ? undefined : teams.get(id)
  return id === null || naam === undefined ? null : { id, naam }
}

async function findTeams(db: Kysely<Schema>, { kennismoment }: Zichtvraag): Promise<Teams> {
  const { rows } = await sql<{ id: string; naam: string }>`SELECT id, naam FROM ${bekend('team', kennismoment)} AS t`.execute(db)
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}

interface Bezoek {
  readonly jeugdige_id: string
  readonly medewerker_id: string | null
  readonly alleen_gesproken: boolean | null
  readonly veiligheid: string | null
}

async function maakRijen(db: Kysely<Schema>, gezien: readonly Gezienrij[], vraag: Zichtvraag, teams: Teams): Promise<Rij[]> {
  if (gezien.length === 0) return []
  const { peildatum, kennismoment, toonNaam } = vraag
  const kinderen = gezien.map(({ jeugdige_id }) => jeugdige_id)
  const namen = await findKindNamen(db, { peildatum, kennismoment, kinderen, toonNaam })
  const bezoeken = await findBezoeken(db, gezien, vraag)
  const oordelen = await findOordelen(db, kinderen, vraag)
  const medewerkers = await findMedewerkerNamen(
    db,
    [...gezien.map((rij) => rij.vaste_medewerker_id), ...[...bezoeken.values()].map((bezoek) => bezoek.medewerker_id)],
    kennismoment,
  )
  const noem = (id: string | null | undefined) => {
    const naam = id ? medewerkers.get(id) : undefined
    return id && naam !== undefined ? { id, naam } : null
  }
  return gezien.flatMap((rij): Rij[] => {
    const kind = namen.get(rij.jeugdige_id)
    if (!kind) return []
    const bezoek = bezoeken.get(rij.jeugdige_id)
    return [
      {
        kind,
        band: rij.band,
        team: noemTeam(teams, rij.team_id),
        vaste: noem(rij.vaste_medewerker_id),
        wacht: rij.op_wachtlijst,
        zonderSinds: rij.zonder_sinds,
        stand: zichtstand(rij.laatst_gezien, peildatum),
        laatstGezien: rij.laatst_gezien,
        dagen: rij.laatst_gezien === null ? null : dagenTussen(rij.laatst_gezien, peildatum),
        wijze: rij.laatst_gezien_wijze,
        alleenGesproken: bezoek?.alleen_gesproken ?? null,
        door: noem(bezoek?.medewerker_id),
        oordeel: toonNaam ? (bezoek?.veiligheid ?? null) : null,
        heeftOordeel: Boolean(bezoek?.veiligheid),
        acuut: oordelen.get(`acuut ${rij.jeugdige_id}`) ?? null,
        structureel: oordelen.get(`structureel ${rij.jeugdige_id}`) ?? null,
      },
    ]
  })
}

/** The contact at which each child was last seen; of several on one day the nearest. */
async function findBezoeken(db: Kysely<Schema>, gezien: readonly Gezienrij[], { kennismoment }: Zichtvraag): Promise<Map<string, Bezoek>> {
  const { rows } = await sql<Bezoek>`
    SELECT c.jeugdige_id, c.medewerker_id, c.alleen_gesproken, c.veiligheid
    FROM unnest(${gezien.map((rij) => rij.jeugdige_id)}::uuid[], ${gezien.map((rij) => rij.laatst_gezien)}::date[]) AS g (jeugdige_id, dag)
    CROSS JOIN LATERAL (
      SELECT * FROM ${bekend('contact', kennismoment)} c
      WHERE c.jeugdige_id = g.jeugdige_id AND c.datum = g.dag AND c.jeugdige_gezien
      ORDER BY array_position(${contactWijzen}::text[], c.wijze), c.id DESC LIMIT 1
    ) AS c`.execute(db)
  return new Map(rows.map((rij) => [rij.jeugdige_id, rij]))
}

interface Checkrij {
  readonly jeugdige_id: string
  readonly datum: Datum
  readonly acuut: Veiligheidswoord
  readonly acuut_bronnen: Oordeelbron[]
  readonly structureel: Veiligheidswoord | null
  readonly structureel_bronnen: Oordeelbron[]
}

/** The newest judgement of each kind of each child; the two may come from different checks. By `kind of safety, child`. */
async function findOordelen(db: Kysely<Schema>, kinderen: readonly string[], { peildatum, kennismoment }: Zichtvraag) {
  const { rows } = await sql<Checkrij>`
    SELECT v.jeugdige_id, v.datum, v.acuut, v.acuut_bronnen, v.structureel, v.structureel_bronnen
    FROM ${bekend('veiligheidscheck', kennismoment)} v
    WHERE v.jeugdige_id = ANY (${kinderen}::uuid[]) AND v.datum <= ${peildatum}::date
    ORDER BY v.datum, v.id`.execute(db)
  const oordelen = new Map<string, z.infer<typeof Oordeel>>()
  const onthoud = (sleutel: string, datum: Datum, uitkomst: Veiligheidswoord, bronnen: readonly Oordeelbron[]) =>
    oordelen.set(sleutel, { datum, uitkomst, stand: oordeelstand({ datum, bronnen }, peildatum) })
  for (const { jeugdige_id, datum, ...rij } of rows) {
    onthoud(`acuut ${jeugdige_id}`, datum, rij.acuut, rij.acuut_bronnen)
    if (rij.structureel) onthoud(`structureel ${jeugdige_id}`, datum, rij.structureel, rij.structureel_bronnen)
  }
  return oordelen
}

async function findMedewerkerNamen(
  db: Kysely<Schema>,
  ids: readonly (string | null)[],
  kennismoment: string | null,
): Promise<Map<string, string>> {
  const gevraagd = [...new Set(ids.filter((id) => id !== null))]
  const { rows } = await sql<{ id: string; naam: string }>`
    SELECT id, naam FROM ${bekend('medewerker', kennismoment)} AS w WHERE id = ANY (${gevraagd}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}
