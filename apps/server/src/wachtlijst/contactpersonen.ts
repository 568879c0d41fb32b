import { plusDagen } from '@houvast/domein/kalender'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { metGezin } from '../stand/wachten.ts'
import type { ContactpersonenAntwoord } from './contract.ts'

const terugkijken = 28

/** Who keeps contact with how many of the waiting children that the reader may see, most children first. */
export async function findContactpersonen({ db }: Toegang): Promise<z.infer<typeof ContactpersonenAntwoord>> {
  const vandaag = vandaagInAmsterdam()
  const p = sql`${vandaag}::date`
  const { rows } = await sql<{ id: string | null; naam: string | null; kinderen: number; contacten: number; te_laat: number }>`
    WITH wachtend AS MATERIALIZED (SELECT jeugdige_id, contact_uiterlijk FROM kindstand WHERE op_wachtlijst),
    contactpersoon AS (
      SELECT DISTINCT ON (t.jeugdige_id) t.jeugdige_id, t.medewerker_id
      FROM toewijzing t JOIN maatregel m ON m.id = t.maatregel_id
      WHERE t.jeugdige_id IN (SELECT jeugdige_id FROM wachtend) AND t.rol = 'contactpersoon' AND t.van <= ${p} AND (t.tot >= ${p} OR t.tot IS NULL)
        AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)
      ORDER BY t.jeugdige_id, t.van DESC, t.medewerker_id DESC
    ),
    gesproken AS (
      SELECT jeugdige_id, count(*) AS aantal FROM contact
      WHERE jeugdige_id IN (SELECT jeugdige_id FROM wachtend) AND datum > ${plusDagen(vandaag, -terugkijken)}::date AND datum <= ${p} AND ${metGezin}
      GROUP BY jeugdige_id
    )
    SELECT w.id, w.naam, count(*) AS kinderen, coalesce(sum(g.aantal), 0) AS contacten, count(*) FILTER (WHERE k.contact_uiterlijk < ${p}) AS te_laat
    FROM wachtend k
    LEFT JOIN contactpersoon c ON c.jeugdige_id = k.jeugdige_id
    LEFT JOIN medewerker w ON w.id = c.medewerker_id
    LEFT JOIN gesproken g ON g.jeugdige_id = k.jeugdige_id
    GROUP BY w.id, w.naam
    ORDER BY count(*) DESC, w.naam, w.id`.execute(db)
  return {
    peildatum: vandaag,
    zonder: rows.find(({ id }) => id === null)?.kinderen ?? 0,
    rijen: rows.flatMap(({ id, naam, kinderen, contacten, te_laat }) =>
      id === null || naam === null ? [] : [{ medewerker: { id, naam }, kinderen, contacten, teLaat: te_laat }],
    ),
  }
}
