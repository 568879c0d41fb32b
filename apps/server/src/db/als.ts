import { randomBytes } from 'node:crypto'
import { type Actie, findGronden, type Grond, type Rol } from '@houvast/domein/toegang'
import { sql, type Transaction } from 'kysely'
import type { Databank } from './databank.ts'
import type { Schema } from './schema.ts'

export interface Persoon {
  readonly medewerkerId: string
  readonly rol: Rol
}

export interface Toegang {
  readonly db: Transaction<Schema>
  readonly persoon: Persoon | null
  readonly gronden: readonly Grond[]
  /** Names every child that was shown or changed; the log entry of this action holds them. */
  betrokken(kinderen: Iterable<string>): void
  /** In the same transaction, with the rights of the system: for what is derived, and for figures about the whole institution. */
  alsSysteem<T>(werk: (db: Transaction<Schema>) => Promise<T>): Promise<T>
}

/** The policy denies this. `kinderen` are those it was about, where that is known, for the log only. */
export class GeenToegang extends Error {
  readonly kinderen: readonly string[]

  constructor(kinderen: readonly string[] = []) {
    super('Dit mag u niet doen met uw rol.')
    this.name = 'GeenToegang'
    this.kinderen = kinderen
  }
}

/**
 * Does work in one transaction as this person: row-level security, the grounds of the policy table, and the log entry come with it.
 *
 * @throws GeenToegang when the role may not do this action, or the database refuses a row; the denial is logged
 */
export async function als<T>(databank: Databank, persoon: Persoon, actie: Actie, werk: (toegang: Toegang) => Promise<T>): Promise<T> {
  const gronden = findGronden(persoon.rol, actie)
  if (gronden === null) return weiger(databank, persoon, actie, new GeenToegang())
  try {
    return await voerUit(databank, { persoon, actie, gronden, rol: 'houvast_gebruiker' }, werk)
  } catch (fout) {
    if (fout instanceof GeenToegang) return weiger(databank, persoon, actie, fout)
    if ((fout as { code?: string }).code === '42501') return weiger(databank, persoon, actie, new GeenToegang())
    await meld(databank, persoon, actie, 'Error', 'toegestaan', [])
    throw fout
  }
}

/** Work that nobody asked for in person: an import from the command line, the change of day. Logged under its own name. */
export function alsSysteem<T>(databank: Databank, naam: string, werk: (toegang: Toegang) => Promise<T>): Promise<T> {
  return voerUit(databank, { persoon: null, actie: naam, gronden: [], rol: 'houvast_systeem' }, werk)
}

interface Uitvoering {
  readonly persoon: Persoon | null
  readonly actie: string
  readonly gronden: readonly Grond[]
  readonly rol: 'houvast_gebruiker' | 'houvast_systeem'
}

async function voerUit<T>(databank: Databank, wie: Uitvoering, werk: (toegang: Toegang) => Promise<T>): Promise<T> {
  const begin = new Date().toISOString()
  return databank.kysely.transaction().execute(async (db) => {
    await neemRolAan(db, wie.rol)
    await sql`SELECT set_config('houvast.medewerker', ${wie.persoon?.medewerkerId ?? ''}, true),
      set_config('houvast.gronden', ${wie.gronden.join(',')}, true), set_config('houvast.actie', ${wie.actie}, true)`.execute(db)
    const betrokkenen = new Set<string>()
    const uitkomst = await werk({
      db,
      persoon: wie.persoon,
      gronden: wie.gronden,
      betrokken: (kinderen) => {
        for (const kind of kinderen) betrokkenen.add(kind)
      },
      alsSysteem: async (systeemwerk) => {
        await neemRolAan(db, 'houvast_systeem')
        const antwoord = await systeemwerk(db)
        await neemRolAan(db, wie.rol)
        return antwoord
      },
    })
    await schrijf(db, { ...wie, status: 'Ok', uitkomst: 'toegestaan', begin, betrokkenen })
    return uitkomst
  })
}

function neemRolAan(db: Transaction<Schema>, rol: Uitvoering['rol']) {
  return sql`SET LOCAL ROLE ${sql.raw(rol)}`.execute(db)
}

async function weiger(databank: Databank, persoon: Persoon, actie: Actie, fout: GeenToegang): Promise<never> {
  await meld(databank, persoon, actie, 'Unset', 'geweigerd', fout.kinderen)
  throw fout
}

/** An entry of its own: the transaction that it is about has been rolled back. */
function meld(
  databank: Databank,
  persoon: Persoon,
  actie: string,
  status: Vermelding['status'],
  uitkomst: Vermelding['uitkomst'],
  kinderen: readonly string[],
) {
  return databank.kysely.transaction().execute(async (db) => {
    await neemRolAan(db, 'houvast_systeem')
    await schrijf(db, { persoon, actie, status, uitkomst, begin: new Date().toISOString(), betrokkenen: new Set(kinderen) })
  })
}

interface Vermelding {
  readonly persoon: Persoon | null
  readonly actie: string
  readonly status: 'Ok' | 'Unset' | 'Error'
  readonly uitkomst: 'toegestaan' | 'geweigerd'
  readonly begin: string
  readonly betrokkenen: ReadonlySet<string>
}

/** The processing activity is a URI, as Logboek Dataverwerkingen asks. */
const activiteit = (actie: string) => `urn:houvast:verwerking:${actie}`

async function schrijf(db: Transaction<Schema>, { persoon, actie, status, uitkomst, begin, betrokkenen }: Vermelding): Promise<void> {
  await sql`SELECT schrijf_logboek(${randomBytes(16).toString('hex')}, ${randomBytes(8).toString('hex')}, ${actie}, ${activiteit(actie)},
    ${status}, ${uitkomst}, ${begin}::timestamptz, ${persoon?.medewerkerId ?? null}::uuid, ${persoon?.rol ?? null},
    ${`{${[...betrokkenen].sort().join(',')}}`}::uuid[])`.execute(db)
}
