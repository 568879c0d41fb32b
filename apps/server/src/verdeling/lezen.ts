import type { Datum } from '@houvast/domein/kalender'
import type { OverdrachtStatus } from '@houvast/domein/overdracht'
import { findGronden } from '@houvast/domein/toegang'
import { type Verdeelbesluitsoort, type Voorstelstand, voorstelstandVan } from '@houvast/domein/verdeling'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema, Verdeeldrager, Voorsteluitleg } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import { norm } from '../team/team.ts'
import type { VerdeeladviesAntwoord, VerdeeladviezenAntwoord } from './contract.ts'

type Antwoord = z.infer<typeof VerdeeladviesAntwoord>
type Naam = { id: string; naam: string }

const hoogstensInLijst = 100

interface Voorstelrij extends Kindrij {
  readonly gezin: string
  readonly medewerker_id: string | null
  readonly uitleg: Voorsteluitleg
  readonly besluit: Verdeelbesluitsoort | null
  readonly naar_id: string | null
  readonly reden: string | null
  readonly boven_ruimte: boolean | null
  readonly op: Datum | null
  readonly overdracht: OverdrachtStatus | null
  readonly elders: boolean
}

export interface Gezinsvoorstel {
  readonly gezin: string
  readonly rijen: readonly Voorstelrij[]
  readonly eerste: Voorstelrij
  readonly stand: Voorstelstand
}

/** The proposals of one advice by family, with the last decision: of the children that the reader may open. */
export async function findVoorstellen(db: Kysely<Schema>, advies: string, gezin: string | null): Promise<Gezinsvoorstel[]> {
  const { rows } = await sql<Voorstelrij>`
    SELECT ${kindkolommen('j')}, v.gezin, v.medewerker_id, v.uitleg, b.besluit, b.medewerker_id AS naar_id, b.reden, b.boven_ruimte,
      (b.geregistreerd_op AT TIME ZONE 'Europe/Amsterdam')::date AS op, o.status AS overdracht,
      k.zonder_sinds IS NULL OR EXISTS (
        SELECT FROM overdracht w WHERE w.jeugdige_id = j.id AND w.status = 'opgesteld' AND w.id IS DISTINCT FROM b.overdracht_id
      ) OR EXISTS (
        SELECT FROM toewijzing t WHERE t.jeugdige_id = j.id AND t.rol = 'vast' AND t.van > ${vandaagInAmsterdam()}::date
      ) AS elders
    FROM verdeelvoorstel v
    JOIN jeugdige j ON j.id = v.jeugdige_id
    LEFT JOIN kindstand k ON k.jeugdige_id = v.jeugdige_id
    LEFT JOIN LATERAL (
      SELECT * FROM verdeelbesluit b WHERE b.advies_id = v.advies_id AND b.jeugdige_id = v.jeugdige_id ORDER BY b.geregistreerd_op DESC, b.id DESC LIMIT 1
    ) AS b ON true
    LEFT JOIN overdracht o ON o.id = b.overdracht_id
    WHERE v.advies_id = ${advies} AND (${gezin}::uuid IS NULL OR v.gezin = ${gezin}::uuid)
    ORDER BY v.medewerker_id IS NULL, (v.uitleg ->> 'wachtdagen')::integer DESC, v.gezin, j.geboortedatum, j.id`.execute(db)
  return [...Map.groupBy(rows, (rij) => rij.gezin)].flatMap(([id, rijen]) => {
    const eerste = rijen[0]
    if (eerste === undefined) return []
    const stand = voorstelstandVan({
      besluit: eerste.besluit,
      overdrachten: rijen.flatMap(({ overdracht }) => (overdracht ? [overdracht] : [])),
      eldersGeregeld: rijen.some(({ elders }) => elders),
    })
    return [{ gezin: id, rijen, eerste, stand }]
  })
}

export async function getAdviesrij(db: Kysely<Schema>, id: string) {
  const rij = await db.selectFrom('verdeeladvies').selectAll().where('id', '=', id).executeTakeFirst()
  if (!rij) throw new Probleem(404, 'Dit verdeeladvies bestaat niet. Kies een advies uit de lijst.')
  return rij
}

export async function getAdvies({ db, persoon, betrokken }: Toegang, id: string): Promise<Antwoord> {
  const rij = await getAdviesrij(db, id)
  const voorstellen = await findVoorstellen(db, id, null)
  const namen = await findNamen(db, [rij.medewerker_id, ...rij.dragers.map(({ medewerkerId }) => medewerkerId), ...genoemdIn(voorstellen)])
  const noem = (wie: string | null): Naam | null => (wie === null ? null : (namen.get(wie) ?? null))
  const teams = await db.selectFrom('team').select(['id', 'naam']).where('id', 'in', rij.teams).orderBy('naam').execute()
  betrokken(voorstellen.flatMap(({ rijen }) => rijen.map((een) => een.id)))
  const vandaag = vandaagInAmsterdam()
  const metNaam = persoon !== null && findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  const zichtbaar = new Set(voorstellen.map(({ gezin }) => gezin))
  return {
    id,
    gemaaktOp: rij.gemaakt_op,
    door: namen.get(rij.medewerker_id) ?? { id: rij.medewerker_id, naam: '' },
    teams: teams.map(({ naam }) => naam),
    teamIds: teams.map((team) => team.id),
    norm,
    gewichten: rij.gewichten,
    isVoorbeeld: rij.gewichten_van === null,
    seconden: rij.seconden,
    certificaat: { bewezen: rij.certificaat.bewezen, hoogstens: rij.certificaat.hoogstens, bijBekende: rij.certificaat.bijBekende },
    lasten: rij.dragers.flatMap((drager) => beschrijfLast(drager, noem(drager.medewerkerId))),
    gezinnen: voorstellen.map(({ gezin, rijen, eerste, stand }) => {
      const { uitleg } = eerste
      const wie = noem(eerste.medewerker_id)
      return {
        gezin,
        kinderen: rijen.map((kind) => noemKind(kind, vandaag, metNaam)),
        aantal: uitleg.kinderen,
        wachtdagen: uitleg.wachtdagen,
        criteria: [...uitleg.criteria],
        voorstel: wie && {
          medewerker: wie,
          kentGezin: uitleg.kentGezin,
          heeftBroerOfZus: uitleg.heeftBroerOfZus,
          tweede: beschrijfTweede(uitleg, noem, zichtbaar),
        },
        wachtreden: uitleg.wachtreden,
        stand,
        besluit: beschrijfBesluit(eerste, noem),
      }
    }),
  }
}

const beschrijfLast = ({ beschikbaar, bezet, gevraagd, inwerkend, afwezig }: Verdeeldrager, medewerker: Naam | null) =>
  medewerker === null ? [] : [{ medewerker, beschikbaar, nu: bezet, straks: bezet + gevraagd, inwerkend, afwezig }]

type Noem = (wie: string | null) => Naam | null

function beschrijfTweede({ tweede }: Voorsteluitleg, noem: Noem, zichtbaar: ReadonlySet<string>) {
  const medewerker = noem(tweede?.medewerkerId ?? null)
  if (!tweede || !medewerker) return null
  const { meerprijs, ruilMet } = tweede
  const onbekend = { gezin: null, naar: null }
  const beschreven = (ruil: { gezin: string; naarId: string | null }) =>
    zichtbaar.has(ruil.gezin) ? { gezin: ruil.gezin, naar: noem(ruil.naarId) } : onbekend
  return { medewerker, meerprijs, ruilMet: ruilMet && beschreven(ruilMet) }
}

function beschrijfBesluit({ besluit, naar_id, reden, boven_ruimte, op }: Voorstelrij, noem: Noem) {
  const medewerker = noem(naar_id)
  if (besluit === null || op === null || medewerker === null) return null
  return { soort: besluit, medewerker, reden, bovenRuimte: boven_ruimte === true, op }
}

const genoemdIn = (voorstellen: readonly Gezinsvoorstel[]): string[] =>
  voorstellen.flatMap(({ rijen, eerste: { uitleg } }) =>
    [
      ...rijen.flatMap(({ medewerker_id, naar_id }) => [medewerker_id, naar_id]),
      uitleg.tweede?.medewerkerId,
      uitleg.tweede?.ruilMet?.naarId,
    ].filter((id): id is string => typeof id === 'string'),
  )

async function findNamen(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, Naam>> {
  const rijen = await db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rijen.map((rij) => [rij.id, rij]))
}

/** The log: newest first, with what was decided about families that the reader may see. */
export async function findAdviezen({ db }: Toegang): Promise<z.infer<typeof VerdeeladviezenAntwoord>> {
  const { rows } = await sql<{
    id: string
    gemaakt_op: string
    medewerker_id: string
    naam: string
    teams: string[]
    gezinnen: number
    voorgesteld: number
    aanvaard: number
    iemand_anders: number
    geweigerd: number
  }>`
    SELECT a.id, a.gemaakt_op, a.medewerker_id, w.naam, ARRAY (SELECT t.naam FROM team t WHERE t.id = ANY (a.teams) ORDER BY t.naam) AS teams,
      (a.certificaat ->> 'gezinnen')::integer AS gezinnen, (a.certificaat ->> 'voorgesteld')::integer AS voorgesteld,
      coalesce(b.aanvaard, 0)::integer AS aanvaard, coalesce(b.iemand_anders, 0)::integer AS iemand_anders, coalesce(b.geweigerd, 0)::integer AS geweigerd
    FROM verdeeladvies a
    JOIN medewerker w ON w.id = a.medewerker_id
    LEFT JOIN (
      SELECT advies_id, count(*) FILTER (WHERE besluit = 'aanvaard') AS aanvaard, count(*) FILTER (WHERE besluit = 'iemand_anders') AS iemand_anders,
        count(*) FILTER (WHERE besluit = 'geweigerd') AS geweigerd
      FROM (SELECT DISTINCT ON (advies_id, gezin) advies_id, besluit FROM verdeelbesluit ORDER BY advies_id, gezin, geregistreerd_op DESC, id DESC) AS laatste
      GROUP BY advies_id
    ) AS b ON b.advies_id = a.id
    ORDER BY a.gemaakt_op DESC, a.id DESC LIMIT ${hoogstensInLijst}`.execute(db)
  return {
    rijen: rows.map(({ id, gemaakt_op, medewerker_id, naam, teams, gezinnen, voorgesteld, ...besluiten }) => ({
      id,
      gemaaktOp: gemaakt_op,
      door: { id: medewerker_id, naam },
      teams,
      gezinnen,
      voorgesteld,
      besluiten,
    })),
  }
}
