import { type Bevinding, type Levering, leesLevering, type Periode } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { als, alsSysteem, type Persoon, type Toegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import type { Schema } from '../db/schema.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { herbereken } from '../stand/herbereken.ts'
import type { BestandUitkomst } from './afronden.ts'
import { metControleAchteraf } from './bulk.ts'
import { registreer } from './importeer.ts'

export interface Verwerkopties {
  /** null: from the command line. */
  readonly persoon: Persoon | null
  /** false: a preview, after which nothing has changed. */
  readonly uitvoeren: boolean
  readonly zonderFouteRecords: boolean
  readonly periode: Periode | null
  readonly meld?: (stap: string) => void
}

export interface Verslag {
  readonly naam: string
  readonly inhoudshash: string
  readonly status: 'gelezen' | 'uitgevoerd' | 'geweigerd'
  readonly bestanden: readonly BestandUitkomst[]
  readonly fouten: number
  readonly waarschuwingen: number
  readonly bevindingen: readonly Bevinding[]
}

class Teruggedraaid extends Error {}

/** Reads a folder or zip, and registers it or shows what registering it would change. */
export async function verwerkLevering(databank: Databank, pad: string, opties: Verwerkopties): Promise<Verslag> {
  return verwerkGelezen(databank, await lees(pad, opties), opties)
}

export function lees(pad: string, { meld }: Pick<Verwerkopties, 'meld'>, signaal?: AbortSignal): Promise<Levering> {
  meld?.('Lezen')
  return leesLevering(pad, { voortgang: (bestand) => meld?.(`Lezen: ${bestand}`), ...(signaal ? { signaal } : {}) })
}

/** All or nothing: one transaction. */
export async function verwerkGelezen(databank: Databank, levering: Levering, opties: Verwerkopties): Promise<Verslag> {
  const bestanden = await inTransactie(databank, opties, async (toegang) => {
    const uitkomst = await registreer(toegang, databank.sleutels, levering, opties)
    if (uitkomst === null || !opties.uitvoeren) return uitkomst
    opties.meld?.('Lijsten en termijnen bijwerken')
    if (uitkomst.some(({ nieuw, gewijzigd, vervallen }) => nieuw + gewijzigd + vervallen > 0)) {
      await toegang.alsSysteem(leidAf)
    }
    await onthoud(toegang, levering, uitkomst)
    return uitkomst
  })
  if (opties.uitvoeren && bestanden !== null) await sql`ANALYZE kindstand, termijn, dossiertoegang`.execute(databank.kysely)
  return {
    naam: levering.naam,
    inhoudshash: levering.inhoudshash,
    status: bestanden === null ? 'geweigerd' : opties.uitvoeren ? 'uitgevoerd' : 'gelezen',
    bestanden: bestanden ?? [],
    fouten: levering.bevindingen.aantal('fout'),
    waarschuwingen: levering.bevindingen.aantal('waarschuwing'),
    bevindingen: levering.bevindingen.lijst(),
  }
}

/** The first time there is so much to derive that it pays to check references afterwards. */
async function leidAf(db: Kysely<Schema>): Promise<void> {
  const doe = () => herbereken(db, { kinderen: 'alle', peildatum: vandaag() })
  const eerder = await db.selectFrom('kindstand').select('jeugdige_id').limit(1).executeTakeFirst()
  if (eerder) return doe()
  return metControleAchteraf(db, ['kindstand', 'termijn', 'dossiertoegang'], doe, { ookUnieke: false })
}

/** A preview does all that carrying out does, and then takes it back. */
async function inTransactie<T>(
  databank: Databank,
  { persoon, uitvoeren }: Verwerkopties,
  werk: (toegang: Toegang) => Promise<T>,
): Promise<T> {
  const doe = <U>(taak: (toegang: Toegang) => Promise<U>) =>
    persoon === null ? alsSysteem(databank, 'levering.uitvoeren', taak) : als(databank, persoon, 'levering.uitvoeren', taak)
  if (uitvoeren) return doe(werk)
  let uitkomst: { waarde: T } | null = null
  const proef = databank.kysely.transaction().execute(async (db) => {
    await sql`SET LOCAL ROLE houvast_systeem`.execute(db)
    uitkomst = { waarde: await werk({ db, persoon, gronden: [], betrokken: () => {}, alsSysteem: (systeemwerk) => systeemwerk(db) }) }
    throw new Teruggedraaid()
  })
  await proef.catch((fout: unknown) => {
    if (!(fout instanceof Teruggedraaid)) throw fout
  })
  if (uitkomst === null) throw new Error('Het voorbeeld gaf geen uitkomst.')
  return (uitkomst as { waarde: T }).waarde
}

async function onthoud({ db, persoon }: Toegang, levering: Levering, bestanden: readonly BestandUitkomst[]): Promise<void> {
  if (persoon !== null) return
  await db
    .insertInto('levering')
    .values({
      id: uuidv7(),
      naam: levering.naam,
      inhoudshash: levering.inhoudshash,
      status: 'uitgevoerd',
      ontvangen_door: null,
      uitgevoerd_op: sql<string>`now()`,
      samenvatting: JSON.stringify({
        bestanden,
        fouten: levering.bevindingen.aantal('fout'),
        waarschuwingen: levering.bevindingen.aantal('waarschuwing'),
      }),
    })
    .execute()
}
