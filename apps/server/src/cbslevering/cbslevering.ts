import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { dagVanMoment } from '@houvast/domein/kalender'
import {
  type CbsRecord,
  controleerRecords,
  getVerslagperiode,
  teLeveren,
  type Verslagperiode,
  vergelijkLeveringen,
} from '@houvast/uitwisseling/cbslevering'
import { type CbsBestand, kolomNaam, schrijfCsv } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { Probleem } from '../http/probleem.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { type CbsconceptAntwoord, type CbsleveringenAntwoord, cbsBestanden, type LeverAntwoord } from './contract.ts'
import { type Samengesteld, stelSamen } from './samenstellen.ts'

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

export async function findCbsleveringen(db: Kysely<Schema>): Promise<CbsleveringenAntwoord> {
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
  const { rows } = await sql<{ nu: string }>`SELECT clock_timestamp() AS nu`.execute(db)
  const kennismoment = rows[0]?.nu ?? new Date().toISOString()
  const alle = await stelSamen(db, sleutels, { bestand, periode, kennismoment })
  const bevindingen = controle(bestand, alle, kennismoment)
  const vorige = await findVorige(db, bestand, naam)
  return {
    bestand,
    periode: naam,
    kennismoment,
    aantal: alle.length,
    fouten: bevindingen.filter(({ ernst }) => ernst === 'fout').length,
    bevindingen: bevindingen.map(({ rij, kolom, code, ernst, melding }) => ({
      rij,
      kolom,
      code,
      ernst,
      melding,
      ...kindVan(rij === null ? undefined : alle[rij - 2]),
    })),
    verschil: vorige
      ? { vorigeOp: vorige, ...verschilMet(await stelSamen(db, sleutels, { bestand, periode, kennismoment: vorige }), alle) }
      : null,
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

const kindVan = (een: Samengesteld | undefined) => ({ jeugdigeId: een?.jeugdigeId ?? null, dossiernummer: een?.dossiernummer ?? null })

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

/** Of who a child is, only that it changed. */
const persoonsvelden: ReadonlySet<string> = new Set(['bsn', 'geboortedatum', 'geslacht', 'postcodeOfGemeente'])

/** Rows to explain; the counts say how many there are in all. */
const hoogstensUitgelegd = 500

function verschilMet(toen: readonly Samengesteld[], nu: readonly Samengesteld[]) {
  const bij = new Map([...toen, ...nu].map((een) => [een.record, een]))
  const { nieuw, weg, gewijzigd, gelijk } = vergelijkLeveringen(
    toen.map(({ record }) => record),
    nu.map(({ record }) => record),
  )
  const uitleg = (record: CbsRecord) => {
    const een = bij.get(record)
    return { ...kindVan(een), gewijzigdOp: een?.gewijzigdOp ?? null, doorLevering: een?.doorLevering ?? null }
  }
  const tekst = (waarde: unknown) => (waarde === null || waarde === undefined ? null : String(waarde))
  const rijen = [
    ...gewijzigd.map(({ was, wordt, velden }) => ({
      wat: 'gewijzigd' as const,
      velden: velden.map((veld) =>
        persoonsvelden.has(veld)
          ? { veld: kolomNaam(veld), was: null, wordt: null }
          : { veld: kolomNaam(veld), was: tekst(was[veld as keyof CbsRecord]), wordt: tekst(wordt[veld as keyof CbsRecord]) },
      ),
      ...uitleg(wordt),
    })),
    ...nieuw.map((record) => ({ wat: 'nieuw' as const, velden: [], ...uitleg(record) })),
    ...weg.map((record) => ({ wat: 'weg' as const, velden: [], ...uitleg(record) })),
  ]
  return { nieuw: nieuw.length, weg: weg.length, gewijzigd: gewijzigd.length, gelijk, rijen: rijen.slice(0, hoogstensUitgelegd) }
}

/** The file as CBS gets it; the hash of a delivery is that of this text. */
export async function csvVan(bestand: CbsBestand, alle: readonly Samengesteld[]): Promise<string> {
  const naar = new PassThrough()
  const [, inhoud] = await Promise.all([schrijfCsv(bestand, alle.map(({ record }) => record) as never, naar), buffer(naar)])
  return inhoud.toString('utf8')
}

export const sha256Van = (inhoud: string): string => createHash('sha256').update(inhoud).digest('hex')

/** Delivers what was seen in the concept: nothing with a fout leaves, and nothing else than what was looked at. */
export async function lever(
  db: Kysely<Schema>,
  sleutels: Sleutels,
  { bestand, periode: naam, kennismoment }: Leveringsvraag & { kennismoment: string },
  door: string,
): Promise<z.infer<typeof LeverAntwoord> & { kinderen: string[] }> {
  const periode = eisTeLeveren(bestand, naam)
  const vorige = await findVorige(db, bestand, naam)
  if (vorige !== null && vorige >= kennismoment)
    throw new Probleem(409, 'Er is intussen al een levering van deze periode gemaakt. Bekijk het concept opnieuw.')
  const alle = await stelSamen(db, sleutels, { bestand, periode, kennismoment })
  const bevindingen = controle(bestand, alle, kennismoment)
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout').length
  if (fouten > 0)
    throw new Probleem(
      409,
      `Er ${fouten === 1 ? 'is nog 1 fout' : `zijn nog ${fouten} fouten`}. Verbeter die in het dossier; dan kan de levering weg.`,
    )
  const sha256 = sha256Van(await csvVan(bestand, alle))
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
      waarschuwingen: bevindingen.length,
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
  if (sha256Van(await csvVan(bestand, alle)) !== rij.sha256)
    throw new Probleem(
      409,
      'Dit bestand is niet meer gelijk aan wat er is geleverd: de registratie van toen is veranderd of vernietigd. Maak een nieuwe levering.',
    )
  return { bestand, periode: naam, alle }
}
