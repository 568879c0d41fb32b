import type { MaatregelType, RedenBeeindiging } from '@houvast/domein/feiten'
import { type Datum, plusDagen } from '@houvast/domein/kalender'
import {
  type Bezwaar,
  findBezwaar,
  findGeboortedag,
  neemStap,
  type Zaak,
  type Zaakmaatregel,
  type Zaakstap,
} from '@houvast/domein/maatregelen'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { bekend } from '../stand/bekend.ts'

export interface Zaakvraag {
  readonly kind: string
  /** null: as known now. */
  readonly kennismoment: string | null
}

/** The measures of a child with what the court's orders say of their end. */
export async function leesZaak(db: Kysely<Schema>, { kind, kennismoment }: Zaakvraag): Promise<Zaak> {
  const { rows: kinderen } = await sql<{ geboortedatum: string; bsn_soort: string }>`
    SELECT geboortedatum, bsn_soort FROM ${bekend('jeugdige', kennismoment)} j WHERE j.id = ${kind}::uuid`.execute(db)
  const { rows } = await sql<Zaakmaatregel>`
    SELECT m.id, m.type, m.datum_aanvang AS "datumAanvang", m.datum_overgedragen_gekregen AS "datumOvergedragenGekregen", max(b.einddatum) AS einddatum,
      m.datum_einde AS "datumEinde", m.reden_beeindiging AS "redenBeeindiging", m.datum_overgedragen AS "datumOvergedragen"
    FROM ${bekend('maatregel', kennismoment)} m
    LEFT JOIN ${bekend('beschikking', kennismoment)} b ON b.maatregel_id = m.id
    WHERE m.jeugdige_id = ${kind}::uuid
    GROUP BY m.id, m.type, m.datum_aanvang, m.datum_overgedragen_gekregen, m.datum_einde, m.reden_beeindiging, m.datum_overgedragen, m.eerste_dag
    ORDER BY m.eerste_dag, m.id`.execute(db)
  const geboren = kinderen[0]?.bsn_soort === 'ongeboren' ? null : findGeboortedag(kinderen[0]?.geboortedatum ?? '')
  return { geboren, maatregelen: rows }
}

/** Two steps about one child are taken one after the other: the second sees what the first has recorded. */
export async function wachtOpAnderen(db: Kysely<Schema>, kind: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${kind}::text, 0))`.execute(db)
}

/** Why a step is refused: at which field, and in a sentence that says what can be done. */
const weigeringen = {
  maatregel_onbekend: ['stap', 'Deze maatregel hoort niet bij dit kind. Kies een maatregel uit de lijst.'],
  stap_past_niet: [
    'stap',
    'Dit kan niet bij deze maatregel zoals zij op die dag is. Laad de bladzijde opnieuw en kies een van de stappen die er staan.',
  ],
  verstreken: [
    'ingangsdatum',
    'De maatregel was toen al afgelopen. Met terugwerkende kracht verlengen of wijzigen kan niet; leg de afloop vast, en vraag zo nodig een nieuwe maatregel.',
  ],
  nog_niet_verstreken: ['stap', 'De maatregel loopt nog. De afloop kunt u vastleggen na de laatste dag.'],
  sluit_niet_aan: [
    'ingangsdatum',
    'De verlenging sluit niet aan. Zij begint op de dag na de laatste dag van de maatregel; controleer beide dagen.',
  ],
  terugwerkend: [
    'ingangsdatum',
    'Een maatregel begint niet voor de dag waarop de rechter besliste. Controleer de ingangsdatum en de dag van de beschikking.',
  ],
  eind_voor_begin: ['einddatum', 'De laatste dag ligt voor de eerste. Verbeter een van beide.'],
  loopt_al: ['type', 'Op die dagen loopt al een maatregel die hier niet naast kan bestaan. Zet die om, hef haar op, of verbeter de dagen.'],
  meerderjarig: ['ingangsdatum', 'Op die dag is de jeugdige 18 of ouder. Jeugdbescherming kan dan niet meer.'],
  opvolger_past_niet: ['type', 'In deze maatregel kan de oude niet worden omgezet. Kies een andere maatregel.'],
  reden_past_niet: ['reden', 'Kies een reden die bij deze maatregel past.'],
  toekomst: ['laatsteDag', 'De laatste dag ligt in de toekomst. Leg dit vast op of na die dag.'],
} as const satisfies Record<Bezwaar, readonly [veld: string, melding: string]>

/**
 * The case after a step.
 *
 * @throws Probleem with the sentence that says why it cannot be taken
 */
export function zetStap(zaak: Zaak, stap: Zaakstap): Zaak {
  const vandaag = vandaagInAmsterdam()
  const bezwaar = findBezwaar(zaak, stap, vandaag)
  if (bezwaar === null) return neemStap(zaak, stap, vandaag)
  const [veld, melding] = weigeringen[bezwaar]
  throw new Probleem(bezwaar === 'stap_past_niet' ? 409 : 422, melding, [{ veld, melding }])
}

const kolommenVan = (maatregel: Zaakmaatregel) => ({
  type: maatregel.type,
  datum_aanvang: maatregel.datumAanvang,
  datum_overgedragen_gekregen: maatregel.datumOvergedragenGekregen,
  datum_einde: maatregel.datumEinde,
  reden_beeindiging: maatregel.redenBeeindiging,
  datum_overgedragen: maatregel.datumOvergedragen,
})

/** Writes what differs. A measure that is not there any more stays, as one that never ran here: its end lies before its first day. */
export async function bewaarVerschil(db: Kysely<Schema>, kind: string, voor: Zaak, na: Zaak): Promise<void> {
  const eerder = new Map(voor.maatregelen.map((maatregel) => [maatregel.id, maatregel]))
  for (const maatregel of na.maatregelen) {
    const was = eerder.get(maatregel.id)
    eerder.delete(maatregel.id)
    const kolommen = kolommenVan(maatregel)
    if (!was) {
      await db
        .insertInto('maatregel')
        .values({ id: maatregel.id, jeugdige_id: kind, ...kolommen })
        .execute()
    } else if (JSON.stringify(kolommenVan(was)) !== JSON.stringify(kolommen)) await wijzig(db, maatregel.id, kolommen)
  }
  for (const { id, datumAanvang, datumOvergedragenGekregen } of eerder.values()) {
    const datum_einde = plusDagen(datumOvergedragenGekregen ?? datumAanvang, -1)
    await wijzig(db, id, { datum_einde, datum_overgedragen: null, reden_beeindiging: null })
  }
}

interface Kolommen {
  readonly type?: MaatregelType
  readonly datum_aanvang?: Datum
  readonly datum_einde: Datum | null
  readonly datum_overgedragen: Datum | null
  readonly reden_beeindiging: RedenBeeindiging | null
}

async function wijzig(db: Kysely<Schema>, id: string, kolommen: Kolommen): Promise<void> {
  await db
    .updateTable('maatregel')
    .set({ ...kolommen, herkomst: 'scherm' })
    .where('id', '=', id)
    .execute()
}
