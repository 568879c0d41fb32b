import { createHash } from 'node:crypto'
import { dagenTussen, dagVanMoment } from '@houvast/domein/kalender'
import { type CbsRecord, controleerRecords, getVerslagperiode, teLeveren, type Verslagperiode } from '@houvast/uitwisseling/cbslevering'
import type { CbsBestand, Posities } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { Probleem } from '../http/probleem.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { inhoudVan } from './bestanden.ts'
import { type CbsconceptAntwoord, type CbsleveringenAntwoord, cbsBestanden, type LeverAntwoord } from './contract.ts'
import { type Samengesteld, stelSamen } from './samenstellen.ts'
import { findVerschil, kindVan } from './verschil.ts'

export interface Leveringsvraag {
  readonly bestand: CbsBestand
  readonly periode: string
  readonly kennismoment?: string | null
}

/** @throws Probleem when the name is no period, or one that CBS no longer takes or does not take yet */
export function eisTeLeveren(bestand: CbsBestand, naam: string): Verslagperiode {
  try {
    const periode = getVerslagperiode(bestand, naam)
    const mogelijk = teLeveren(bestand, vandaag())
    if (mogelijk.some((een) => een.naam === periode.naam)) return periode
    throw new Probleem(400, `Het CBS neemt nu alleen ${mogelijk.map((een) => een.naam).join(' en ')} aan. Kies een van die twee.`)
  } catch (fout) {
    throw fout instanceof RangeError ? new Probleem(400, fout.message) : fout
  }
}

export async function findCbsleveringen(db: Kysely<Schema>, posities: Posities | null): Promise<CbsleveringenAntwoord> {
  const geleverd = await db
    .selectFrom('cbslevering')
    .innerJoin('medewerker', 'medewerker.id', 'cbslevering.geleverd_door')
    .select(['cbslevering.id', 'bestand', 'periode', 'kennismoment', 'aantal', 'waarschuwingen', 'sha256', 'naam'])
    .orderBy('kennismoment', 'desc')
    .execute()
  return {
    perioden: cbsBestanden.flatMap((bestand) =>
      teLeveren(bestand, vandaag()).map(({ naam, van, tot, uiterlijk }, plek) => ({
        bestand,
        periode: naam,
        van,
        tot,
        uiterlijk,
        herlevering: plek === 1,
        nogDagen: dagenTussen(vandaag(), uiterlijk),
        vasteBreedte: posities?.has(bestand) ?? false,
        geleverd: geleverd
          .filter((een) => een.bestand === bestand && een.periode === naam)
          .map((een) => ({
            id: een.id,
            geleverdOp: een.kennismoment,
            door: een.naam,
            aantal: een.aantal,
            waarschuwingen: een.waarschuwingen,
            sha256: een.sha256,
          })),
      })),
    ),
  }
}

/** What would be delivered now, with what is wrong with it and what it says otherwise than the last time. */
export async function maakConcept(
  db: Kysely<Schema>,
  sleutels: Sleutels,
  { bestand, periode: naam }: Leveringsvraag,
): Promise<CbsconceptAntwoord & { kinderen: string[] }> {
  const periode = eisTeLeveren(bestand, naam)
  const kennismoment = await getNu(db)
  const alle = await stelSamen(db, sleutels, { bestand, periode, kennismoment })
  const bevindingen = controle(bestand, alle, kennismoment)
  const vorige = await findVorige(db, bestand, naam)
  return {
    bestand,
    periode: naam,
    kennismoment,
    aantal: alle.length,
    fouten: bevindingen.aantal('fout'),
    bevindingen: bevindingen.lijst().map(({ rij, kolom, code, ernst, melding }) => ({
      rij,
      kolom,
      code,
      ernst,
      melding,
      ...kindVan(rij === null ? undefined : alle[rij - 2]),
    })),
    verschil: vorige ? await findVerschil(db, sleutels, { bestand, periode, kennismoment, vorige }, alle) : null,
    kinderen: alle.map(({ jeugdigeId }) => jeugdigeId),
  }
}

/** Records in the file begin at row 2; findings about a delivery of one file ask for no others. */
function controle(bestand: CbsBestand, alle: readonly Samengesteld[], kennismoment: string) {
  return controleerRecords(bestand, alle.map(({ record }) => metBegin(record)) as never, dagVanMoment(kennismoment))
}

/** A begin that another institution delivers is read as the day on which the measure was taken over. */
function metBegin(record: CbsRecord): CbsRecord {
  return 'datumOvergedragenGekregen' in record && record.datumAanvang === null
    ? ({ ...(record as object), datumAanvang: record.datumOvergedragenGekregen } as CbsRecord)
    : record
}

async function findVorige(db: Kysely<Schema>, bestand: CbsBestand, periode: string): Promise<string | null> {
  const rij = await db
    .selectFrom('cbslevering')
    .select('kennismoment')
    .where('bestand', '=', bestand)
    .where('periode', '=', periode)
    .orderBy('kennismoment', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij?.kennismoment ?? null
}

/** The hash of a delivery is that of its CSV: what it says, whatever form it was sent in. */
async function sha256Van(bestand: CbsBestand, alle: readonly Samengesteld[]): Promise<string> {
  return createHash('sha256')
    .update(await inhoudVan({ bestand, alle }, 'csv', null))
    .digest('hex')
}

/** The worker with this number, while a data-analist today; `null`: there is none. */
export async function findAnalist(db: Kysely<Schema>, personeelsnummer: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    SELECT w.id FROM medewerker w JOIN gebruikersrol r ON r.medewerker_id = w.id
    WHERE w.personeelsnummer = ${personeelsnummer} AND r.rol = 'data-analist' AND r.geldig @> ${vandaag()}::date LIMIT 1`.execute(db)
  return rows[0]?.id ?? null
}

async function getNu(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ nu: string }>`SELECT clock_timestamp() AS nu`.execute(db)
  const nu = rows[0]?.nu
  if (!nu) throw new Error('De databank geeft geen tijd.')
  return nu
}

/** What is not known yet cannot be delivered, and what was known a while ago is not what should be said now. */
async function eisVersConcept(db: Kysely<Schema>, kennismoment: string, vorige: string | null): Promise<void> {
  const { rows } = await sql<{ vers: boolean; achterhaald: boolean }>`
    SELECT m <= clock_timestamp() AND m > clock_timestamp() - interval '1 day' AS vers, coalesce(${vorige}::timestamptz >= m, false) AS achterhaald
    FROM (SELECT ${kennismoment}::timestamptz AS m) AS concept`.execute(db)
  if (rows[0]?.achterhaald) throw new Probleem(409, 'Er is intussen al een levering van deze periode gemaakt. Bekijk het concept opnieuw.')
  if (!rows[0]?.vers) throw new Probleem(409, 'Dit concept is niet van het laatste etmaal. Bekijk het concept opnieuw en lever het dan.')
}

/** Delivers what was seen in the concept: nothing with a fout leaves, and nothing else than what was looked at. */
export async function lever(
  db: Kysely<Schema>,
  sleutels: Sleutels,
  { bestand, periode: naam, kennismoment }: Leveringsvraag & { kennismoment: string },
  door: string,
): Promise<z.infer<typeof LeverAntwoord> & { kinderen: string[] }> {
  const periode = eisTeLeveren(bestand, naam)
  await eisVersConcept(db, kennismoment, await findVorige(db, bestand, naam))
  const alle = await stelSamen(db, sleutels, { bestand, periode, kennismoment })
  const bevindingen = controle(bestand, alle, kennismoment)
  const fouten = bevindingen.aantal('fout')
  if (fouten > 0)
    throw new Probleem(
      409,
      `Er ${fouten === 1 ? 'is nog 1 fout' : `zijn nog ${fouten} fouten`}. Verbeter die in het dossier; dan kan de levering weg.`,
    )
  const sha256 = await sha256Van(bestand, alle)
  const id = uuidv7()
  await db
    .insertInto('cbslevering')
    .values({
      id,
      bestand,
      periode: naam,
      kennismoment,
      geleverd_door: door,
      aantal: alle.length,
      waarschuwingen: bevindingen.aantal('waarschuwing'),
      sha256,
    })
    .execute()
  return { id, aantal: alle.length, sha256, kinderen: alle.map(({ jeugdigeId }) => jeugdigeId) }
}

/**
 * What was delivered, made again out of the registration as known then.
 *
 * @throws Probleem when there is no such delivery, or when it no longer is the same
 */
export async function findGeleverd(
  db: Kysely<Schema>,
  sleutels: Sleutels,
  id: string,
): Promise<{ bestand: CbsBestand; periode: string; alle: Samengesteld[] }> {
  const rij = await db.selectFrom('cbslevering').selectAll().where('id', '=', id).executeTakeFirst()
  if (!rij) throw new Probleem(404, 'Deze levering bestaat niet.')
  const { bestand, periode: naam, kennismoment } = rij
  const alle = await stelSamen(db, sleutels, { bestand, periode: getVerslagperiode(bestand, naam), kennismoment })
  if ((await sha256Van(bestand, alle)) !== rij.sha256)
    throw new Probleem(
      409,
      'Dit bestand is niet meer gelijk aan wat er is geleverd: de registratie van toen is veranderd of vernietigd. Maak een nieuwe levering.',
    )
  return { bestand, periode: naam, alle }
}
