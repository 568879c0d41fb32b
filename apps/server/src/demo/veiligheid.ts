import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

/**
 * Made-up judgements, words of others and alarms that were decided on, of some of the children with a worker; after the day's state was computed. About
 * nobody. One in three has a check, half of those from paper alone, and one in four is silent on structural safety.
 */
export async function vulDemoVeiligheid(db: Kysely<Schema>, vandaag: Datum): Promise<void> {
  const kinderen = sql`(
    SELECT jeugdige_id, vaste_medewerker_id AS medewerker_id, row_number() OVER (ORDER BY jeugdige_id)::integer AS nummer
    FROM kindstand WHERE vaste_medewerker_id IS NOT NULL
  ) AS k`
  await sql`
    INSERT INTO veiligheidscheck (id, jeugdige_id, datum, moment, instrument, uitkomst, acuut, acuut_woorden, acuut_bronnen, structureel, structureel_woorden,
      structureel_bronnen, medewerker_id, besproken_met)
    SELECT gen_random_uuid(), jeugdige_id, ${vandaag}::date - nummer % 80, CASE WHEN nummer % 2 = 0 THEN 'intake' ELSE 'later' END, 'LIRIK',
      CASE WHEN nummer % 9 = 0 THEN 'zorgen' ELSE 'geen zorgen' END, CASE WHEN nummer % 15 = 0 THEN 'niet_duidelijk' ELSE 'veilig' END,
      'Er is altijd iemand thuis die het kind kent. De afspraken van vorige maand zijn nagekomen.',
      CASE WHEN nummer % 2 = 0 THEN '{papier,telefoon}' ELSE '{huisbezoek,gesprek_met_kind}' END::text[],
      CASE WHEN nummer % 4 = 0 THEN NULL WHEN nummer % 5 = 0 THEN 'onveilig' ELSE 'veilig' END,
      CASE WHEN nummer % 4 <> 0 THEN 'Er is een vast huis en een vaste school. De rust is nog nieuw.' END,
      CASE WHEN nummer % 4 = 0 THEN '{}' WHEN nummer % 2 = 0 THEN '{papier}' ELSE '{huisbezoek}' END::text[],
      medewerker_id, CASE WHEN nummer % 6 = 0 THEN 'de gedragswetenschapper' END
    FROM ${kinderen} WHERE nummer % 3 = 0`.execute(db)
  await sql`
    INSERT INTO zichtbron (id, jeugdige_id, datum, bron, kind_gezien, woorden, medewerker_id)
    SELECT gen_random_uuid(), jeugdige_id, ${vandaag}::date - nummer % 50, (ARRAY['school','huisarts','aanbieder','netwerk'])[1 + nummer % 4], nummer % 3 <> 0,
      'Het gaat zoals afgesproken. Geen nieuwe zorgen.', medewerker_id
    FROM ${kinderen} WHERE nummer % 5 = 0`.execute(db)
  await sql`
    INSERT INTO acute_onveiligheid (id, jeugdige_id, gemeld_op, gemeld_door, aanleiding, besluit, gedaan, besloten_op, besloten_door)
    SELECT gen_random_uuid(), jeugdige_id, op, medewerker_id, 'Een buur belt: er wordt geschreeuwd.', 'Het kind slaapt een nacht bij oma.',
      'Langsgegaan, met beide ouders gesproken, oma gebeld.', op + make_interval(mins => 20 + nummer % 90), medewerker_id
    FROM (SELECT *, ${vandaag}::date - (10 + nummer % 200) + interval '11 hours' AS op FROM ${kinderen} WHERE nummer % 29 = 0) AS k`.execute(
    db,
  )
}
