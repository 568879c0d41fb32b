import { type Actie, findGronden, type Grond, heeftPeriodeNodig, type Rol } from '@houvast/domein/toegang'
import type { Transaction } from 'kysely'
import { schrijfLogregel } from '../logboek/logregel.ts'
import { heeftOpenPeriode } from '../toezicht/open.ts'
import type { Databank } from './databank.ts'
import { binnenTransactie } from './eigen-transactie.ts'
import { type Databaserol, neemRolAan, Rolwissel } from './rolwissel.ts'
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

export class BuitenPeriode extends GeenToegang {
  override readonly message = 'Er is nu geen periode voor u open. De instelling opent er een na een besluit van de bestuurder.'
}

/**
 * Does work in one transaction as this person: row-level security, the grounds of the policy table, and the log entry come with it.
 *
 * @throws GeenToegang when the role may not do this action, or the database refuses a row; the denial is logged
 */
export async function als<T>(databank: Databank, persoon: Persoon, actie: Actie, werk: (toegang: Toegang) => Promise<T>): Promise<T> {
  const gronden = findGronden(persoon.rol, actie)
  const wie = { persoon, actie, gronden: gronden ?? [], rol: 'houvast_gebruiker' } as const
  if (gronden === null) return metLogregel(databank, wie, () => Promise.reject(new GeenToegang()))
  return metLogregel(databank, wie, async (toegang) => {
    if (heeftPeriodeNodig(persoon.rol) && !(await heeftOpenPeriode(toegang.db, persoon.medewerkerId))) throw new BuitenPeriode()
    return werk(toegang)
  })
}

/** Work that nobody asked for in person: an import from the command line, the change of day. Logged under its own name. */
export function alsSysteem<T>(databank: Databank, naam: string, werk: (toegang: Toegang) => Promise<T>): Promise<T> {
  return metLogregel(databank, { persoon: null, actie: naam, gronden: [], rol: 'houvast_systeem' }, werk)
}

interface Uitvoering {
  readonly persoon: Persoon | null
  readonly actie: string
  readonly gronden: readonly Grond[]
  readonly rol: Databaserol
}

/** The entry is part of the transaction; when that is rolled back, an entry of its own says how it ended. */
async function metLogregel<T>(databank: Databank, wie: Uitvoering, werk: (toegang: Toegang) => Promise<T>): Promise<T> {
  const begin = new Date().toISOString()
  const betrokkenen = new Set<string>()
  const regel = { naam: wie.actie, persoon: wie.persoon, begin, betrokkenen }
  try {
    return await inTransactie(databank, async (db) => {
      await neemRolAan(db, wie)
      const antwoord = await werk(maakToegang(db, wie, betrokkenen))
      await schrijfLogregel(db, { ...regel, status: 'Ok', uitkomst: 'toegestaan' })
      return antwoord
    })
  } catch (oorzaak) {
    const fout = isGeweigerd(oorzaak) ? new GeenToegang() : oorzaak
    const geweigerd = fout instanceof GeenToegang
    if (geweigerd) for (const kind of fout.kinderen) betrokkenen.add(kind)
    const afloop = geweigerd
      ? ({ status: 'Unset', uitkomst: 'geweigerd' } as const)
      : ({ status: 'Error', uitkomst: 'toegestaan' } as const)
    await inTransactie(databank, async (db) => {
      await neemRolAan(db, { ...wie, rol: 'houvast_systeem' })
      await schrijfLogregel(db, { ...regel, ...afloop })
    })
    throw fout
  }
}

/** What PostgreSQL says of row-level security and of missing rights. */
const isGeweigerd = (fout: unknown) => (fout as { code?: unknown } | null)?.code === '42501'

function inTransactie<T>(databank: Databank, werk: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
  return databank.kysely.transaction().execute((db) => binnenTransactie(() => werk(db)))
}

function maakToegang(db: Transaction<Schema>, wie: Uitvoering, betrokkenen: Set<string>): Toegang {
  const rollen = new Rolwissel(db, wie.rol)
  return {
    db: rollen.alsZichzelf,
    persoon: wie.persoon,
    gronden: wie.gronden,
    betrokken: (kinderen) => {
      for (const kind of kinderen) betrokkenen.add(kind)
    },
    alsSysteem: (werk) => rollen.alsSysteem(werk),
  }
}
