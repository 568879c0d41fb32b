import { maandenTerug } from '@houvast/domein/gelijkebehandeling'
import { findGronden } from '@houvast/domein/toegang'
import { minstensGelijk } from '@houvast/domein/toezicht'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import type { GelijkebehandelingAntwoord, NieuweToelichting, VergelijkingVraag } from './contract.ts'
import { findGroepsrijen } from './rijen.ts'
import { vergelijk } from './vergelijk.ts'

type Antwoord = z.infer<typeof GelijkebehandelingAntwoord>

/** Kept with each reading: who, and what for. Whoever may explain sees who read; who comes from outside sees no text that somebody typed. */
export async function leesGelijkebehandeling(t: Toegang, vraag: z.infer<typeof VergelijkingVraag>): Promise<Antwoord> {
  const { persoon } = t
  const { peildatum, kennismoment } = vulTijdstipIn(vraag)
  return t.alsSysteem(async (db) => {
    if (persoon !== null)
      await db
        .insertInto('gelijkebehandeling_inzage')
        .values({ id: uuidv7(), medewerker_id: persoon.medewerkerId, rol: persoon.rol, doel: vraag.doel, peildatum })
        .execute()
    const { vergelijkingen, nietGetoond } = await vergelijk(await findGroepsrijen(db, peildatum, kennismoment))
    const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
    const isIntern = persoon !== null && persoon.rol !== 'inspectie'
    return {
      peildatum,
      kennismoment: kennismoment ?? rows[0]?.nu ?? '',
      maandenTerug,
      minstens: minstensGelijk,
      vergelijkingen,
      nietGetoond,
      toelichtingen: isIntern ? await findToelichtingen(db) : null,
      inzagen: persoon !== null && findGronden(persoon.rol, 'gelijkebehandeling.toelichten') !== null ? await findInzagen(db) : null,
    }
  })
}

async function findToelichtingen(db: Kysely<Schema>): Promise<NonNullable<Antwoord['toelichtingen']>> {
  const { rows } = await sql<NonNullable<Antwoord['toelichtingen']>[number]>`
    SELECT t.id, t.peildatum, t.uitkomst, t.groepsoort, t.groep, t.toelichting, t.besluit, w.naam AS door, t.vastgelegd_op AS op
    FROM gelijkebehandeling_toelichting t JOIN medewerker w ON w.id = t.medewerker_id ORDER BY t.id DESC`.execute(db)
  return rows
}

async function findInzagen(db: Kysely<Schema>): Promise<NonNullable<Antwoord['inzagen']>> {
  const { rows } = await sql<NonNullable<Antwoord['inzagen']>[number]>`
    SELECT i.gelezen_op AS op, w.naam AS wie, i.rol, i.doel
    FROM gelijkebehandeling_inzage i JOIN medewerker w ON w.id = i.medewerker_id ORDER BY i.id DESC LIMIT 50`.execute(db)
  return rows
}

export async function legToelichtingVast(
  { alsSysteem, persoon }: Toegang,
  nieuw: z.infer<typeof NieuweToelichting>,
): Promise<{ id: string }> {
  const id = uuidv7()
  await alsSysteem((db) =>
    db
      .insertInto('gelijkebehandeling_toelichting')
      .values({ id, medewerker_id: persoon?.medewerkerId ?? '', ...nieuw })
      .execute(),
  )
  return { id }
}
