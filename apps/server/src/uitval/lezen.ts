import type { Feiten, MaatregelType, Medewerker } from '@houvast/domein/feiten'
import { type Datum, dagenTussen, laatste, maakKalender, plusDagen } from '@houvast/domein/kalender'
import type { OverdrachtStatus } from '@houvast/domein/overdracht'
import { findGronden } from '@houvast/domein/toegang'
import { isInDienst } from '@houvast/domein/toewijzing'
import {
  type Besluitstand,
  besluitstandOp,
  findUitval,
  type Uitval,
  type Uitvalbesluitsoort,
  type Uitvalmoment,
  vooraankondigingInDagen,
} from '@houvast/domein/uitval'
import { urenVoorKind } from '@houvast/domein/werklast'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import { findMedewerkers } from '../stand/feiten.ts'
import { getTeamgenoot } from '../team/afwezigheid.ts'
import { getGewichten } from '../team/uren.ts'
import { findTermijnenPerKind } from '../vandaag/termijnen.ts'
import { findFactoren } from '../werklast/factoren.ts'
import { uitvalbrieftitels } from './brieven.ts'
import type { UitvalAntwoord, UitvallenAntwoord } from './contract.ts'

type Rij = z.infer<typeof UitvallenAntwoord>['rijen'][number]

export const kalender = maakKalender()
/** So long after a return its decisions stay on the screen. */
const terugkeerBlijftStaan = 28

export interface Besluitrij {
  readonly jeugdige_id: string
  readonly medewerker_id: string
  readonly moment: Uitvalmoment
  readonly sinds: Datum
  readonly besluit: Uitvalbesluitsoort
  readonly naar_id: string | null
  readonly naar_naam: string | null
  readonly tot: Datum | null
  readonly reden: string
  readonly op: Datum
  readonly overdracht: OverdrachtStatus | null
}

export interface Uitvalkind {
  readonly id: string
  readonly stand: Besluitstand
  readonly besluit: Besluitrij | null
  readonly openSinds: Datum
}

export interface Uitvalbeeld {
  readonly moment: Uitvalmoment
  readonly uitval: Uitval | null
  readonly sinds: Datum
  readonly kinderen: readonly Uitvalkind[]
}

/** The children with a running vaste assignment to these workers, and the last decision about each; only those that the reader may open. */
async function findKinderen(db: Kysely<Schema>, medewerkers: readonly string[], vandaag: Datum) {
  const p = sql`${vandaag}::date`
  const loopt = sql`m.familie IS NOT NULL AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)`
  const { rows: vast } = await sql<{ jeugdige_id: string; medewerker_id: string }>`
    SELECT DISTINCT t.jeugdige_id, t.medewerker_id
    FROM toewijzing t JOIN maatregel m ON m.id = t.maatregel_id
    WHERE t.rol = 'vast' AND (t.tot >= ${p} OR t.tot IS NULL) AND t.medewerker_id = ANY (${medewerkers}::uuid[]) AND ${loopt}`.execute(db)
  const { rows: besluiten } = await sql<Besluitrij>`
    SELECT DISTINCT ON (b.medewerker_id, b.jeugdige_id) b.jeugdige_id, b.medewerker_id, b.moment, b.sinds, b.besluit, w.id AS naar_id, w.naam AS naar_naam, b.tot,
      b.reden, (b.geregistreerd_op AT TIME ZONE 'Europe/Amsterdam')::date AS op, o.status AS overdracht
    FROM uitvalbesluit b
    LEFT JOIN medewerker w ON w.id = b.naar_medewerker_id
    LEFT JOIN overdracht o ON o.id = b.overdracht_id
    WHERE b.medewerker_id = ANY (${medewerkers}::uuid[]) AND EXISTS (SELECT FROM maatregel m WHERE m.jeugdige_id = b.jeugdige_id AND ${loopt})
    ORDER BY b.medewerker_id, b.jeugdige_id, b.geregistreerd_op DESC, b.id DESC`.execute(db)
  return { vast, besluiten }
}

/** The first day after the last full absence that is over; where there is none, today. */
function terugSinds({ afwezigheden }: Medewerker, vandaag: Datum): Datum {
  const einden = afwezigheden.flatMap(({ tot, percentage }) =>
    percentage === 100 && tot !== null && tot < vandaag ? [plusDagen(tot, 1)] : [],
  )
  const [eerste, ...meer] = einden
  return eerste === undefined ? vandaag : laatste(eerste, ...meer)
}

export async function findBeelden(
  { db }: Pick<Toegang, 'db'>,
  ploeg: readonly string[],
  medewerkers: Feiten['medewerkers'],
): Promise<Map<string, Uitvalbeeld>> {
  const vandaag = vandaagInAmsterdam()
  const { vast, besluiten } = await findKinderen(db, ploeg, vandaag)
  const valtUit = (id: string | null) => {
    const wie = id === null ? undefined : medewerkers.get(id)
    return wie !== undefined && (findUitval(wie, vandaag, kalender)?.sinds ?? '9999-12-31') <= vandaag
  }
  const standVan = (besluit: Besluitrij | null) => besluitstandOp(besluit && { ...besluit, naarValtUit: valtUit(besluit.naar_id) }, vandaag)
  const beelden = new Map<string, Uitvalbeeld>()
  for (const id of ploeg) {
    const medewerker = medewerkers.get(id)
    if (!medewerker) continue
    const mijn = besluiten.filter(({ medewerker_id }) => medewerker_id === id)
    const uitval = findUitval(medewerker, vandaag, kalender)
    if (uitval) {
      const eigen = vast.filter(({ medewerker_id }) => medewerker_id === id).map(({ jeugdige_id }) => jeugdige_id)
      beelden.set(id, { moment: 'uitval', uitval, sinds: uitval.sinds, kinderen: bijUitval(uitval, eigen, mijn, { vandaag, standVan }) })
    } else if (isInDienst(medewerker, vandaag)) {
      const sinds = terugSinds(medewerker, vandaag)
      beelden.set(id, { moment: 'terugkeer', uitval: null, sinds, kinderen: bijTerugkeer(sinds, mijn, { vandaag, standVan }) })
    }
  }
  return beelden
}

interface Hoe {
  readonly vandaag: Datum
  readonly standVan: (besluit: Besluitrij | null) => Besluitstand
}

/** Every child of who drops out, and every child about whom was decided since. */
function bijUitval(uitval: Uitval, eigen: readonly string[], besluiten: readonly Besluitrij[], { vandaag, standVan }: Hoe): Uitvalkind[] {
  const geldig = new Map(
    besluiten.filter(({ moment, sinds }) => moment === 'uitval' && sinds >= uitval.sinds).map((een) => [een.jeugdige_id, een]),
  )
  return [...new Set([...eigen, ...geldig.keys()])].map((id) => {
    const besluit = geldig.get(id) ?? null
    const openSinds = besluit?.tot && besluit.tot < vandaag ? plusDagen(besluit.tot, 1) : uitval.sinds
    return { id, besluit, stand: standVan(besluit), openSinds }
  })
}

/** Every child that was arranged for when this worker was away: back, or not. */
function bijTerugkeer(openSinds: Datum, besluiten: readonly Besluitrij[], { vandaag, standVan }: Hoe): Uitvalkind[] {
  return besluiten.flatMap((besluit): Uitvalkind[] => {
    const id = besluit.jeugdige_id
    if (besluit.moment === 'uitval') return besluit.overdracht === 'teruggegeven' ? [] : [{ id, besluit: null, stand: 'open', openSinds }]
    const stand = standVan(besluit)
    return stand === 'geregeld' && besluit.op < plusDagen(vandaag, -terugkeerBlijftStaan) ? [] : [{ id, besluit, stand, openSinds }]
  })
}

function beschrijf(medewerker: { id: string; naam: string }, { moment, uitval, sinds, kinderen }: Uitvalbeeld): Rij {
  const aantal = (stand: Besluitstand) => kinderen.filter((kind) => kind.stand === stand).length
  const vandaag = vandaagInAmsterdam()
  const dagen = kinderen.filter(({ stand }) => stand !== 'geregeld').map(({ openSinds }) => dagenTussen(openSinds, vandaag))
  return {
    medewerker,
    moment,
    oorzaak: uitval?.oorzaak ?? null,
    sinds,
    tot: uitval?.tot ?? null,
    aantallen: { open: aantal('open'), wacht: aantal('wacht'), geregeld: aantal('geregeld') },
    dagenOpen: Math.max(0, ...dagen),
  }
}

/** Longest open first. */
export async function findUitvallen(toegang: Toegang): Promise<z.infer<typeof UitvallenAntwoord>> {
  const { db, persoon, alsSysteem } = toegang
  const ik = await db
    .selectFrom('medewerker')
    .select('team_id')
    .where('id', '=', persoon?.medewerkerId ?? '')
    .executeTakeFirst()
  if (!ik?.team_id) return { rijen: [] }
  const ploeg = await db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('team_id', '=', ik.team_id)
    .orderBy('naam')
    .orderBy('id')
    .execute()
  const medewerkers = await alsSysteem((systeem) => findMedewerkers(systeem, {}))
  const beelden = await findBeelden(
    toegang,
    ploeg.map(({ id }) => id),
    medewerkers,
  )
  const rijen = ploeg.flatMap((medewerker) => {
    const beeld = beelden.get(medewerker.id)
    return beeld ? [beschrijf(medewerker, beeld)] : []
  })
  return {
    rijen: rijen.filter(({ aantallen }) => aantallen.open + aantallen.wacht > 0).toSorted((een, ander) => ander.dagenOpen - een.dagenOpen),
  }
}

export async function getUitvalVan(toegang: Toegang, medewerkerId: string): Promise<z.infer<typeof UitvalAntwoord>> {
  const { db, persoon, alsSysteem, betrokken } = toegang
  const { id, naam } = await getTeamgenoot(toegang, medewerkerId)
  const vandaag = vandaagInAmsterdam()
  const medewerkers = await alsSysteem((systeem) => findMedewerkers(systeem, {}))
  const beeld = (await findBeelden(toegang, [id], medewerkers)).get(id) ?? {
    moment: 'terugkeer',
    uitval: null,
    sinds: vandaag,
    kinderen: [],
  }
  const kinderen = beeld.kinderen.map((kind) => kind.id)
  const { rows: namen } = await sql<Kindrij & { laatst_gezien: Datum | null }>`
    SELECT ${kindkolommen('j')}, k.laatst_gezien FROM jeugdige j LEFT JOIN kindstand k ON k.jeugdige_id = j.id
    WHERE j.id = ANY (${kinderen}::uuid[]) ORDER BY j.achternaam, j.geboortedatum, j.id`.execute(db)
  const termijnen = await findTermijnenPerKind(db, { kinderen, peildatum: vandaag, kennismoment: null, alleenOpen: true })
  const { rows: brieven } = await sql<{ id: string; jeugdige_id: string; titel: string; aan: string | null }>`
    SELECT id, jeugdige_id, titel, aan FROM stuk
    WHERE jeugdige_id = ANY (${kinderen}::uuid[]) AND soort = 'brief' AND titel = ANY (${uitvalbrieftitels}::text[])
      AND gemaakt_op >= ${beeld.sinds}::date - ${vooraankondigingInDagen}::integer
    ORDER BY gemaakt_op DESC, id`.execute(db)
  const { rows: maatregelen } = await sql<{ jeugdige_id: string; type: MaatregelType; begonnen: Datum }>`
    SELECT jeugdige_id, type, eerste_dag AS begonnen FROM maatregel m
    WHERE jeugdige_id = ANY (${kinderen}::uuid[]) AND eerste_dag <= ${vandaag}::date AND (laatste_dag >= ${vandaag}::date OR laatste_dag IS NULL)`.execute(
    db,
  )
  const factoren = await findFactoren(db, kinderen, vandaag)
  const gewichten = await getGewichten(db, vandaag)
  const uren = (kind: string) =>
    urenVoorKind(
      {
        maatregelen: maatregelen.filter(({ jeugdige_id }) => jeugdige_id === kind),
        sinds: vandaag,
        overgenomen: true,
        factoren: factoren.get(kind) ?? [],
      },
      vandaag,
      gewichten,
    )
  betrokken(namen.map((rij) => rij.id))
  const metNaam = persoon !== null && findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  const perKind = new Map(beeld.kinderen.map((kind) => [kind.id, kind]))
  return {
    ...beschrijf({ id, naam }, beeld),
    kinderen: namen.flatMap((rij) => {
      const kind = perKind.get(rij.id)
      if (!kind) return []
      const open = termijnen.get(rij.id) ?? []
      const volgende = open.find(({ stand }) => stand === 'loopt')
      const { besluit } = kind
      return [
        {
          kind: noemKind(rij, vandaag, metNaam),
          stand: kind.stand,
          teLaat: open.filter(({ stand }) => stand === 'te_laat').length,
          uren: Math.round(10 * uren(rij.id)) / 10,
          volgendeTermijn: volgende ? { naam: volgende.naam, eind: volgende.eind } : null,
          laatstGezien: rij.laatst_gezien,
          besluit: besluit && {
            besluit: besluit.besluit,
            naar: besluit.naar_id && besluit.naar_naam ? { id: besluit.naar_id, naam: besluit.naar_naam } : null,
            tot: besluit.tot,
            reden: besluit.reden,
            op: besluit.op,
          },
          brieven: brieven
            .filter(({ jeugdige_id }) => jeugdige_id === rij.id)
            .map(({ id: stuk, titel, aan }) => ({ id: stuk, titel, aan })),
        },
      ]
    }),
  }
}
