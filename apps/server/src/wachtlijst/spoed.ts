import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import type { NieuweSpoed, OpheffingSpoed, SpoedAntwoord } from './contract.ts'

interface Spoedrij extends Kindrij {
  readonly zonder_sinds: Datum
  readonly spoed_id: string | null
  readonly sinds: Datum | null
  readonly reden: string | null
}

/** Children who cannot wait and have nobody, from the first day: they do not first come on the list. Longest without first. */
export async function findSpoedkinderen({ db, persoon, betrokken }: Toegang): Promise<z.infer<typeof SpoedAntwoord>> {
  const vandaag = vandaagInAmsterdam()
  const { rows } = await sql<Spoedrij>`
    SELECT ${kindkolommen('j')}, k.zonder_sinds, s.id AS spoed_id, s.sinds, s.reden
    FROM kindstand k JOIN jeugdige j ON j.id = k.jeugdige_id
    LEFT JOIN spoed s ON s.jeugdige_id = k.jeugdige_id AND s.opgeheven_op IS NULL
    WHERE k.spoed AND k.zonder_sinds IS NOT NULL
    ORDER BY k.zonder_sinds, j.id`.execute(db)
  betrokken(rows.map(({ id }) => id))
  const metNaam = persoon !== null && findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  return {
    rijen: rows.map((rij) => ({
      kind: noemKind(rij, vandaag, metNaam),
      zonderSinds: rij.zonder_sinds,
      dagen: Math.max(0, dagenTussen(rij.zonder_sinds, vandaag)),
      spoed: { id: rij.spoed_id, sinds: rij.sinds ?? rij.zonder_sinds, reden: rij.reden },
    })),
  }
}

export async function legSpoedVast(toegang: Toegang, kind: string, { reden }: z.infer<typeof NieuweSpoed>): Promise<{ id: string }> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const geldt = await db
    .selectFrom('spoed')
    .select('id')
    .where('jeugdige_id', '=', kind)
    .where('opgeheven_op', 'is', null)
    .executeTakeFirst()
  if (geldt) throw new Probleem(409, 'Dit kind heeft al spoed. Laad de bladzijde opnieuw.')
  const id = uuidv7()
  await db.insertInto('spoed').values({ id, jeugdige_id: kind, sinds: vandaagInAmsterdam(), reden }).execute()
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

/** Whoever lifts it says why; a spoed that the measure itself gives ends with that measure. */
export async function hefSpoedOp(toegang: Toegang, id: string, { reden }: z.infer<typeof OpheffingSpoed>): Promise<{ id: string }> {
  const { db, alsSysteem } = toegang
  const spoed = await db.selectFrom('spoed').selectAll().where('id', '=', id).executeTakeFirst()
  if (!spoed) {
    const van = await alsSysteem((systeem) => systeem.selectFrom('spoed').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([spoed.jeugdige_id])
  if (spoed.opgeheven_op !== null) throw new Probleem(409, 'Deze spoed is al opgeheven. Laad de bladzijde opnieuw.')
  await db.updateTable('spoed').set({ opgeheven_op: vandaagInAmsterdam(), reden_opheffing: reden }).where('id', '=', id).execute()
  await werkAfgeleideBij(toegang, [spoed.jeugdige_id])
  return { id }
}
