import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { vanKinderen } from './bekend.ts'

/** Who may open which file today, and why; follows from assignment, team, waitlist (`kindstand`), noodtoegang and handover. */
export async function herberekenDossiertoegang(db: Kysely<Schema>, kinderen: readonly string[] | 'alle', peildatum: Datum): Promise<void> {
  const p = sql`${peildatum}::date`
  const deze = (tabel: string) => vanKinderen(tabel, kinderen === 'alle' ? undefined : kinderen)
  await sql`
  WITH
  -- toewijzing: a running assignment, in whatever rol, on a running measure.
  toegewezen AS MATERIALIZED (
    SELECT DISTINCT t.medewerker_id, t.jeugdige_id
    FROM toewijzing t JOIN maatregel m ON m.id = t.maatregel_id
    WHERE t.van <= ${p} AND (t.tot >= ${p} OR t.tot IS NULL) AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)
      AND ${deze('t')}
  ),
  gebruiker AS MATERIALIZED (
    SELECT r.medewerker_id, r.rol, w.team_id
    FROM gebruikersrol r JOIN medewerker w ON w.id = r.medewerker_id
    WHERE r.geldig @> ${p}
  ),
  nieuw AS MATERIALIZED (
    SELECT medewerker_id, jeugdige_id, 'toewijzing' AS grond, NULL::timestamptz AS tot FROM toegewezen
    UNION ALL
    -- team: such an assignment of somebody in this person's team.
    SELECT DISTINCT g.medewerker_id, t.jeugdige_id, 'team', NULL::timestamptz
    FROM toegewezen t
    JOIN medewerker w ON w.id = t.medewerker_id
    JOIN gebruiker g ON g.team_id = w.team_id AND g.rol IN ('teamleider', 'gedragswetenschapper')
    UNION ALL
    -- wachtlijst: the child is without a vaste jeugdbeschermer.
    SELECT g.medewerker_id, k.jeugdige_id, 'wachtlijst', NULL::timestamptz
    FROM kindstand k CROSS JOIN gebruiker g
    WHERE k.zonder_sinds IS NOT NULL AND g.rol IN ('wachtlijstbeheerder', 'teamleider') AND ${deze('k')}
    UNION ALL
    SELECT n.medewerker_id, n.jeugdige_id, 'noodtoegang', max(upper(n.geldig))
    FROM noodtoegang n
    WHERE upper(n.geldig) > now() AND ${deze('n')}
    GROUP BY n.medewerker_id, n.jeugdige_id
    UNION ALL
    -- overdracht: who has to accept a handover card, or has, until the assignment begins.
    SELECT DISTINCT o.naar_medewerker_id, o.jeugdige_id, 'overdracht', NULL::timestamptz
    FROM overdracht o
    WHERE (o.status = 'opgesteld' OR (o.status = 'aanvaard' AND o.per > ${p})) AND ${deze('o')}
  ),
  weg AS (
    DELETE FROM dossiertoegang d
    WHERE ${deze('d')}
      AND NOT EXISTS (SELECT FROM nieuw n WHERE n.medewerker_id = d.medewerker_id AND n.jeugdige_id = d.jeugdige_id AND n.grond = d.grond)
  ),
  erbij AS (
    SELECT n.* FROM nieuw n LEFT JOIN dossiertoegang d USING (medewerker_id, jeugdige_id, grond)
    WHERE d.grond IS NULL OR d.tot IS DISTINCT FROM n.tot
  )
  INSERT INTO dossiertoegang (medewerker_id, jeugdige_id, grond, tot)
  SELECT medewerker_id, jeugdige_id, grond, tot FROM erbij
  ON CONFLICT (medewerker_id, jeugdige_id, grond) DO UPDATE SET tot = excluded.tot`.execute(db)
}
