import type { Datum } from '@houvast/domein/kalender'
import { gezinssleutel, type Verdeelkind, verdeelcriteria, vormGezinnen } from '@houvast/domein/verdeling'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Schema } from '../db/schema.ts'

export interface Wachtgezin {
  /** Means nothing outside one advice. */
  readonly id: string
  readonly kinderen: readonly Verdeelkind[]
  readonly broersEnZussenBij: readonly string[]
  readonly geweigerdVoor: readonly string[]
}

interface Kindrij {
  readonly id: string
  readonly achternaam: string | null
  readonly postcode_of_gemeente: string | null
  readonly zonder_sinds: Datum
  readonly spoed: boolean
  readonly voorrang: boolean
  readonly niet_gezien: boolean
  readonly bodemeis: boolean
  readonly eerdere: string[]
  readonly geweigerd: string[]
}

/**
 * Families with a child that has no vaste jeugdbeschermer and about whom nobody was asked yet: of the children that the reader may open, and no others.
 * Refused, or given back since the child is without, is not proposed again.
 */
export async function findWachtgezinnen(db: Kysely<Schema>, dag: Datum): Promise<Wachtgezin[]> {
  const { rows } = await sql<Kindrij>`
    WITH zonder AS (
      SELECT k.jeugdige_id, k.zonder_sinds, k.laatst_gezien, k.spoed, k.voorrang FROM kindstand k
      WHERE k.zonder_sinds IS NOT NULL
        AND EXISTS (
          SELECT FROM maatregel m WHERE m.jeugdige_id = k.jeugdige_id AND m.familie IS NOT NULL AND m.eerste_dag <= ${dag}::date
            AND (m.laatste_dag >= ${dag}::date OR m.laatste_dag IS NULL)
        )
        AND NOT EXISTS (SELECT FROM overdracht o WHERE o.jeugdige_id = k.jeugdige_id AND o.status = 'opgesteld')
        AND NOT EXISTS (SELECT FROM toewijzing t WHERE t.jeugdige_id = k.jeugdige_id AND t.rol = 'vast' AND t.van > ${dag}::date)
    )
    SELECT j.id, j.achternaam, j.postcode_of_gemeente, z.zonder_sinds, z.spoed, z.voorrang, (z.laatst_gezien >= z.zonder_sinds) IS NOT TRUE AS niet_gezien,
      EXISTS (
        SELECT FROM (SELECT DISTINCT ON (b.eis) b.nageleefd, b.vervallen_op FROM bodemeis b WHERE b.jeugdige_id = j.id ORDER BY b.eis, b.datum DESC, b.id DESC) AS laatste
        WHERE laatste.nageleefd = 'n' AND laatste.vervallen_op IS NULL
      ) AS bodemeis,
      ARRAY (SELECT DISTINCT t.medewerker_id FROM toewijzing t WHERE t.jeugdige_id = j.id AND t.rol = 'vast') AS eerdere,
      ARRAY (
        SELECT b.medewerker_id FROM verdeelbesluit b WHERE b.jeugdige_id = j.id AND b.besluit = 'geweigerd' AND b.geregistreerd_op::date >= z.zonder_sinds
        UNION
        SELECT o.naar_medewerker_id FROM overdracht o WHERE o.jeugdige_id = j.id AND o.status = 'teruggegeven' AND o.besloten_op >= z.zonder_sinds
      ) AS geweigerd
    FROM zonder z JOIN jeugdige j ON j.id = z.jeugdige_id
    ORDER BY z.zonder_sinds, j.id`.execute(db)
  const kinderen = rows.map((rij) => ({ ...alsVerdeelkind(rij), geweigerd: rij.geweigerd }))
  const vasten = await findVastenVanBroersEnZussen(db)
  return vormGezinnen(kinderen).map(({ kinderen: leden }) => ({
    id: uuidv7(),
    kinderen: leden,
    broersEnZussenBij: [...new Set(leden.flatMap((kind) => vasten.get(gezinssleutel(kind)) ?? []))],
    geweigerdVoor: [...new Set(leden.flatMap(({ geweigerd }) => geweigerd))],
  }))
}

const alsVerdeelkind = ({ id, achternaam, postcode_of_gemeente, zonder_sinds, eerdere, ...rij }: Kindrij) => {
  const geldt = { spoed: rij.spoed, voorrang: rij.voorrang, bodemeisNietNageleefd: rij.bodemeis, nogNietGezien: rij.niet_gezien }
  return {
    id,
    achternaam,
    postcodeOfGemeente: postcode_of_gemeente,
    zonderSinds: zonder_sinds,
    eerdereJeugdbeschermers: eerdere,
    criteria: verdeelcriteria.filter((naam) => geldt[naam]),
  }
}

/** Who is the vaste jeugdbeschermer in each family, as far as the reader may see. */
async function findVastenVanBroersEnZussen(db: Kysely<Schema>): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; achternaam: string | null; postcodeOfGemeente: string | null; vast: string }>`
    SELECT j.id, j.achternaam, j.postcode_of_gemeente AS "postcodeOfGemeente", k.vaste_medewerker_id AS vast
    FROM kindstand k JOIN jeugdige j ON j.id = k.jeugdige_id
    WHERE k.vaste_medewerker_id IS NOT NULL AND j.achternaam IS NOT NULL AND j.postcode_of_gemeente IS NOT NULL`.execute(db)
  return new Map([...Map.groupBy(rows, gezinssleutel)].map(([sleutel, leden]) => [sleutel, leden.map(({ vast }) => vast)]))
}
