import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import type { JeugdigeAntwoord } from './contract.ts'

const onderwerpen = ['jeugdige', 'maatregel', 'machtiging', 'beschikking', 'toewijzing', 'contact', 'plan', 'taxatie', 'bodemeis'] as const
const nietVoorHetOog = new Set([
  'id',
  'jeugdige_id',
  'maatregel_id',
  'medewerker_id',
  'geregistreerd_door',
  'vervangen_door',
  'geregistreerd_op',
  'vervangen_op',
  'herkomst',
])

interface Geschiedenisvraag {
  readonly id: string
  readonly kennismoment: string | null
  /** May this role read names (`jeugdige.naam.lezen`)? */
  readonly metNaam: boolean
}

/** Names, and free text in which a name may stand. */
const namen = new Set([
  'voornaam',
  'achternaam',
  'feit',
  'indruk',
  'veiligheid',
  'afspraak',
  'reden',
  'eis',
  'bewaakt_door',
  'controlewijze',
])

/** What was changed or removed in a file, latest first: each row as it was, and who replaced it. */
export async function findGeschiedenis(
  db: Kysely<Schema>,
  { id, kennismoment, metNaam }: Geschiedenisvraag,
): Promise<z.infer<typeof JeugdigeAntwoord>['geschiedenis']> {
  const delen = onderwerpen.map(
    (
      onderwerp,
    ) => sql`SELECT h.id, ${onderwerp}::text AS onderwerp, h.geregistreerd_op, h.vervangen_op, h.vervangen_door, to_jsonb(h) AS was
      FROM ${sql.table(`${onderwerp}_historie`)} h WHERE h.${sql.ref(onderwerp === 'jeugdige' ? 'id' : 'jeugdige_id')} = ${id}::uuid`,
  )
  const { rows } = await sql<{
    id: string
    onderwerp: string
    geregistreerd_op: string
    vervangen_op: string
    door: string | null
    was: Record<string, unknown>
  }>`
    SELECT g.id, g.onderwerp, g.geregistreerd_op, g.vervangen_op, w.naam AS door, g.was
    FROM (${sql.join(delen, sql` UNION ALL `)}) AS g LEFT JOIN medewerker w ON w.id = g.vervangen_door
    WHERE ${kennismoment}::timestamptz IS NULL OR g.vervangen_op <= ${kennismoment}::timestamptz
    ORDER BY g.vervangen_op DESC LIMIT 200`.execute(db)
  return rows.map(({ id: rij, onderwerp, geregistreerd_op, vervangen_op, door, was }) => ({
    id: rij,
    onderwerp,
    geregistreerdOp: geregistreerd_op,
    vervangenOp: vervangen_op,
    door,
    was: Object.fromEntries(
      Object.entries(was).filter(
        ([veld, waarde]) => waarde !== null && !nietVoorHetOog.has(veld) && !veld.startsWith('bsn_') && (metNaam || !namen.has(veld)),
      ),
    ),
  }))
}
