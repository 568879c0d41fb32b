import { findGronden } from '@houvast/domein/toegang'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import type { ZoekAntwoord } from './contract.ts'

const hoogstens = 25

/** Searches by name, case number, or the last digits of the BSN; each only where the role may see what it searches by. */
export async function zoekJeugdigen({ db, persoon, betrokken }: Toegang, tekst: string): Promise<z.infer<typeof ZoekAntwoord>> {
  const metNaam = persoon !== null && findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  const metBsn = persoon !== null && findGronden(persoon.rol, 'jeugdige.bsn.lezen') !== null
  const letterlijk = tekst.replace(/[\\%_]/g, '\\$&')
  const { rows } = await sql<Kindrij & { maatregelen: string[] | null }>`
    SELECT ${kindkolommen('j')}, (SELECT array_agg(DISTINCT m.type ORDER BY m.type) FROM maatregel m WHERE m.jeugdige_id = j.id AND (m.laatste_dag IS NULL OR m.laatste_dag >= ${vandaagInAmsterdam()}::date)) AS maatregelen
    FROM jeugdige j
    WHERE j.dossiernummer LIKE ${`%${letterlijk}`}
      ${metNaam ? sql`OR lower(concat_ws(' ', j.voornaam, j.achternaam)) LIKE ${`%${letterlijk.toLowerCase()}%`}` : sql``}
      ${metBsn && /^\d{3}$/.test(tekst) ? sql`OR j.bsn_laatste_cijfers = ${tekst}` : sql``}
    ORDER BY j.achternaam, j.voornaam, j.id LIMIT ${hoogstens}`.execute(db)
  betrokken(rows.map(({ id }) => id))
  return { rijen: rows.map((rij) => ({ kind: noemKind(rij, vandaagInAmsterdam(), metNaam), maatregelen: rij.maatregelen ?? [] })) }
}
