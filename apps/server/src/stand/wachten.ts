import { maatregelSpoed } from '@houvast/domein/wachtlijst'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend, vanKinderen } from './bekend.ts'
import { type Standvraag, standSql } from './stand.ts'

/** Speaking to somebody who is with the child; a message is no contact, nor is what a colleague or a school says. */
export const metGezin = sql`met IN ('jeugdige','ouder_met_gezag','ouder_zonder_gezag','verzorger') AND wijze <> 'bericht'`

/** Who waits on the day asked about: from the derived table where that holds for it, else from the facts. */
const wachtendenSql = (vraag: Standvraag, isAfgeleid: boolean): RawBuilder<unknown> =>
  isAfgeleid
    ? sql`SELECT jeugdige_id, wacht_vanaf FROM kindstand WHERE op_wachtlijst AND ${vanKinderen('kindstand', vraag.kinderen)}`
    : sql`WITH ${standSql(vraag)} SELECT jeugdige_id, wacht_vanaf FROM stand WHERE op_wachtlijst`

/** What happened with the children who wait, since they do: it begins, the weekoverleg, and the contacts. Columns as of an event. */
export function vanWachten(vraag: Standvraag & { readonly isAfgeleid: boolean }): RawBuilder<unknown> {
  const { kennismoment, kinderen } = vraag
  return sql`
  SELECT * FROM (
    WITH wachtend AS MATERIALIZED (${wachtendenSql(vraag, vraag.isAfgeleid)})
    SELECT w.jeugdige_id, w.jeugdige_id || '/wachtlijst_begonnen', 'wachtlijst_begonnen', w.wacht_vanaf, w.jeugdige_id, NULL FROM wachtend w
    UNION ALL
    SELECT b.jeugdige_id, b.id::text, 'wachtlijst_overlegd', o.gehouden_op, b.jeugdige_id, NULL
    FROM wachtend w JOIN ${bekend('weekoverlegbesluit', kennismoment)} AS b ON b.jeugdige_id = w.jeugdige_id
    JOIN ${bekend('weekoverleg', kennismoment)} AS o ON o.id = b.weekoverleg_id AND o.afgesloten_op IS NOT NULL AND o.gehouden_op >= w.wacht_vanaf
    WHERE ${vanKinderen('b', kinderen)}
    UNION ALL
    SELECT c.jeugdige_id, c.id::text, 'wachtlijst_contact', c.datum, c.jeugdige_id, NULL
    FROM wachtend w JOIN ${bekend('contact', kennismoment)} AS c ON c.jeugdige_id = w.jeugdige_id AND c.datum >= w.wacht_vanaf AND ${metGezin}
    WHERE ${vanKinderen('c', kinderen)}
  ) AS wachten`
}

/** `true` where people said so, or the measure itself is one that cannot wait. `k` is a child without a vaste jeugdbeschermer. */
export const spoedSql = (peildatum: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  k.zonder_sinds IS NOT NULL AND (
    EXISTS (SELECT FROM spoed s WHERE s.jeugdige_id = k.jeugdige_id AND s.opgeheven_op IS NULL)
    OR EXISTS (
      SELECT FROM maatregel m WHERE m.jeugdige_id = k.jeugdige_id AND m.type = ${maatregelSpoed}
        AND m.eerste_dag <= ${peildatum} AND (m.laatste_dag >= ${peildatum} OR m.laatste_dag IS NULL)
    )
  ))`

/** What the list groups by: after the clocks of these children are there. */
export async function bewaarWachten(db: Kysely<Schema>, kinderen: readonly string[] | undefined, peildatum: string): Promise<void> {
  await sql`
    UPDATE kindstand SET contact_uiterlijk = nieuw.contact_uiterlijk, spoed = nieuw.spoed, voorrang = nieuw.voorrang
    FROM (
      SELECT k.jeugdige_id, ${spoedSql(sql`${peildatum}::date`)} AS spoed,
        (SELECT min(t.eind) FROM termijn t WHERE t.jeugdige_id = k.jeugdige_id AND t.norm = 'WL-005') AS contact_uiterlijk,
        k.op_wachtlijst AND coalesce((
          SELECT b.besluit = 'eerder' FROM weekoverlegbesluit b JOIN weekoverleg o ON o.id = b.weekoverleg_id
          WHERE b.jeugdige_id = k.jeugdige_id AND o.afgesloten_op IS NOT NULL AND o.gehouden_op >= k.wacht_vanaf
          ORDER BY o.gehouden_op DESC, o.afgesloten_op DESC LIMIT 1
        ), false) AS voorrang
      FROM kindstand k WHERE ${vanKinderen('k', kinderen)} AND (k.zonder_sinds IS NOT NULL OR k.spoed OR k.voorrang OR k.contact_uiterlijk IS NOT NULL)
    ) AS nieuw
    WHERE kindstand.jeugdige_id = nieuw.jeugdige_id
      AND (kindstand.contact_uiterlijk, kindstand.spoed, kindstand.voorrang) IS DISTINCT FROM (nieuw.contact_uiterlijk, nieuw.spoed, nieuw.voorrang)`.execute(
    db,
  )
}
