import { type Datum, dagenTussen, plusDagen } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Persoon, Toegang } from '../db/als.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import type { NieuweWerklastmelding, Werklastbesluit, WerklastmeldingenAntwoord } from './contract.ts'

/** So long after a decision, whoever asked still sees it on the list. */
const besluitBlijftStaan = 14

interface Rij extends Kindrij {
  readonly melding_id: string
  readonly medewerker_id: string
  readonly medewerker: string
  readonly reden: string
  readonly gemeld_op: Datum
  readonly besluit: 'toegekend' | 'niet_toegekend' | null
  readonly reden_besluit: string | null
  readonly helpt: string | null
  readonly besloten_op: Datum | null
}

/** The worker's own; and for who decides, every open one of the own team. Longest open first. */
export async function findMeldingen({ db, betrokken }: Toegang, persoon: Persoon): Promise<z.infer<typeof WerklastmeldingenAntwoord>> {
  const ik = persoon.medewerkerId
  const vandaag = vandaagInAmsterdam()
  const besluit = findGronden(persoon.rol, 'werklastmelding.besluiten') !== null
  const { rows } = await sql<Rij>`
    SELECT ${kindkolommen('j')}, m.id AS melding_id, w.id AS medewerker_id, w.naam AS medewerker, m.reden, m.gemeld_op, m.besluit, m.reden_besluit, m.helpt,
      m.besloten_op
    FROM werklastmelding m JOIN jeugdige j ON j.id = m.jeugdige_id JOIN medewerker w ON w.id = m.medewerker_id
    WHERE (m.medewerker_id = ${ik}::uuid AND (m.besluit IS NULL OR m.besloten_op >= ${plusDagen(vandaag, -besluitBlijftStaan)}::date))
      OR (${besluit} AND m.besluit IS NULL AND is_teamgenoot(m.medewerker_id))
    ORDER BY m.gemeld_op, m.id`.execute(db)
  betrokken(rows.map(({ id }) => id))
  const metNaam = findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  return {
    rijen: rows.map((rij) => ({
      id: rij.melding_id,
      kind: noemKind(rij, vandaag, metNaam),
      medewerker: { id: rij.medewerker_id, naam: rij.medewerker },
      vanMij: rij.medewerker_id === ik,
      reden: rij.reden,
      op: rij.gemeld_op,
      dagenOpen: dagenTussen(rij.gemeld_op, rij.besloten_op ?? vandaag),
      besluit:
        rij.besluit && rij.besloten_op
          ? { besluit: rij.besluit, reden: rij.reden_besluit ?? '', helpt: rij.helpt ?? '', op: rij.besloten_op }
          : null,
    })),
  }
}

/** One open at a time about a child: a second would not be heard any better. */
export async function meld(toegang: Toegang, kind: string, { reden }: z.infer<typeof NieuweWerklastmelding>): Promise<{ id: string }> {
  const { db, persoon, betrokken } = toegang
  await eisDossier(toegang, kind)
  betrokken([kind])
  const medewerker_id = persoon?.medewerkerId ?? ''
  const open = await db
    .selectFrom('werklastmelding')
    .select('id')
    .where('jeugdige_id', '=', kind)
    .where('medewerker_id', '=', medewerker_id)
    .where('besluit', 'is', null)
    .executeTakeFirst()
  if (open) throw new Probleem(409, 'U hebt dit over dit kind al gemeld. Uw teamleider moet er nog over besluiten.')
  const id = uuidv7()
  await db.insertInto('werklastmelding').values({ id, jeugdige_id: kind, medewerker_id, reden, gemeld_op: vandaagInAmsterdam() }).execute()
  return { id }
}

/** Never silently refused: a decision says why, and what helps now. */
export async function besluitOverMelding(
  toegang: Toegang,
  id: string,
  { besluit, reden, helpt }: z.infer<typeof Werklastbesluit>,
): Promise<{ id: string }> {
  const { db, alsSysteem, betrokken } = toegang
  const melding = await db.selectFrom('werklastmelding').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!melding) {
    const van = await alsSysteem((systeem) =>
      systeem.selectFrom('werklastmelding').select('jeugdige_id').where('id', '=', id).executeTakeFirst(),
    )
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  betrokken([melding.jeugdige_id])
  if (melding.besluit !== null) throw new Probleem(409, 'Over deze melding is al besloten. Laad de bladzijde opnieuw.')
  await db
    .updateTable('werklastmelding')
    .set({ besluit, reden_besluit: reden, helpt, besloten_op: vandaagInAmsterdam(), besloten_door: toegang.persoon?.medewerkerId ?? null })
    .where('id', '=', id)
    .execute()
  return { id }
}
