import type { MaatregelType } from '@houvast/domein/feiten'
import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { opbouwVanUren, type Werklastfactor } from '@houvast/domein/werklast'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getGewichten, rond } from '../team/uren.ts'
import type { EindeDag, KindWerklastAntwoord, NieuweWerklastfactor } from './contract.ts'

/** What was chosen as making these cases heavier, and holds on a day. */
export async function findFactoren(db: Kysely<Schema>, kinderen: readonly string[], dag: Datum): Promise<Map<string, Werklastfactor[]>> {
  const { rows } = await sql<{ jeugdige_id: string; factoren: Werklastfactor[] }>`
    SELECT jeugdige_id, array_agg(factor ORDER BY factor) AS factoren FROM werklastfactor
    WHERE jeugdige_id = ANY (${kinderen}::uuid[]) AND van <= ${dag}::date AND (tot >= ${dag}::date OR tot IS NULL) GROUP BY jeugdige_id`.execute(
    db,
  )
  return new Map(rows.map(({ jeugdige_id, factoren }) => [jeugdige_id, factoren]))
}

export async function getKindWerklast(toegang: Toegang, kind: string): Promise<z.infer<typeof KindWerklastAntwoord>> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const vandaag = vandaagInAmsterdam()
  const tabel = await getGewichten(db, vandaag)
  const { rows: maatregelen } = await sql<{ type: MaatregelType; begonnen: Datum }>`
    SELECT type, eerste_dag AS begonnen FROM maatregel
    WHERE jeugdige_id = ${kind}::uuid AND eerste_dag <= ${vandaag}::date AND (laatste_dag >= ${vandaag}::date OR laatste_dag IS NULL)`.execute(
    db,
  )
  const eerder = await db
    .selectFrom('toewijzing')
    .select('id')
    .where('jeugdige_id', '=', kind)
    .where('rol', '=', 'vast')
    .limit(1)
    .executeTakeFirst()
  const factoren = await db
    .selectFrom('werklastfactor')
    .select(['id', 'factor', 'van', 'reden'])
    .where('jeugdige_id', '=', kind)
    .where('van', '<=', vandaag)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .orderBy('van')
    .orderBy('id')
    .execute()
  const opbouw = opbouwVanUren(
    { maatregelen, sinds: vandaag, overgenomen: eerder !== undefined, factoren: factoren.map(({ factor }) => factor) },
    vandaag,
    tabel,
  )
  return {
    gewichten: { versie: tabel.versie, bron: tabel.bron, isVoorbeeld: tabel.isVoorbeeld },
    uren: rond(opbouw.reduce((som, { uren }) => som + uren, 0)),
    opbouw: opbouw.map(({ wat, uren }) => ({ wat, uren: rond(uren) })),
    factoren,
    perFactor: tabel.factoren.uren,
    hoogstens: tabel.factoren.hoogstens,
  }
}

export async function legFactorVast(
  toegang: Toegang,
  kind: string,
  { factor, reden }: z.infer<typeof NieuweWerklastfactor>,
): Promise<{ id: string }> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const loopt = await db
    .selectFrom('werklastfactor')
    .select('id')
    .where('jeugdige_id', '=', kind)
    .where('factor', '=', factor)
    .where('tot', 'is', null)
    .executeTakeFirst()
  if (loopt) throw new Probleem(409, 'Dit telt bij dit kind al mee. Laad de bladzijde opnieuw.')
  const id = uuidv7()
  await db.insertInto('werklastfactor').values({ id, jeugdige_id: kind, factor, van: vandaagInAmsterdam(), tot: null, reden }).execute()
  return { id }
}

/** On a day it still counts, and after it no more; one that began today is taken back as if it never counted tomorrow. */
export async function beeindigFactor(toegang: Toegang, id: string, { tot }: z.infer<typeof EindeDag>): Promise<{ id: string }> {
  const { db, alsSysteem } = toegang
  const factor = await db.selectFrom('werklastfactor').selectAll().where('id', '=', id).executeTakeFirst()
  if (!factor) {
    const van = await alsSysteem((systeem) =>
      systeem.selectFrom('werklastfactor').select('jeugdige_id').where('id', '=', id).executeTakeFirst(),
    )
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([factor.jeugdige_id])
  if (factor.tot !== null && factor.tot <= tot) throw new Probleem(409, 'Dit telde al niet meer mee. Laad de bladzijde opnieuw.')
  if (tot < factor.van) weiger('tot', 'Het telde toen nog niet mee. Kies een dag vanaf het begin.')
  if (tot > plusDagen(vandaagInAmsterdam(), 366)) weiger('tot', 'Deze dag ligt te ver weg. Kies een dag binnen een jaar.')
  await db.updateTable('werklastfactor').set({ tot }).where('id', '=', id).execute()
  return { id }
}
