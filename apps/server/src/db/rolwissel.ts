import { type KyselyPlugin, sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

export type Databaserol = 'houvast_gebruiker' | 'houvast_systeem'

export interface Aanname {
  readonly rol: Databaserol
  readonly persoon: { readonly medewerkerId: string } | null
  readonly gronden: readonly string[]
  readonly actie: string
}

/** For this transaction only; PostgreSQL takes it all back at its end. */
export async function neemRolAan(db: Transaction<Schema>, { rol, persoon, gronden, actie }: Aanname): Promise<void> {
  await sql`SELECT set_config('houvast.medewerker', ${persoon?.medewerkerId ?? ''}, true), set_config('houvast.gronden', ${gronden.join(',')}, true),
    set_config('houvast.actie', ${actie}, true), set_config('role', ${rol}, true)`.execute(db)
}

/** Refuses a question that would be answered with the rights of another role than it was written for. */
class AlleenAls implements KyselyPlugin {
  readonly #mag: () => boolean

  constructor(mag: () => boolean) {
    this.#mag = mag
  }
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    if (!this.#mag())
      throw new Error(
        'Deze vraag loopt door werk van een andere rol heen. Wacht eerst op `alsSysteem`, en gebruik daarin de `db` die het geeft.',
      )
    return node
  }
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result
}

/**
 * Two roles in one transaction. Questions go over the connection in the order in which they were asked, so that a change of role holds for what is asked
 * after it. While the system works nothing may be asked as the person, and afterwards nothing as the system.
 */
export class Rolwissel {
  readonly alsZichzelf: Transaction<Schema>
  readonly #db: Transaction<Schema>
  readonly #systeem: Transaction<Schema>
  readonly #rol: Databaserol
  #bezig = 0

  constructor(db: Transaction<Schema>, rol: Databaserol) {
    this.#db = db
    this.#rol = rol
    const altijd = rol === 'houvast_systeem'
    this.alsZichzelf = altijd ? db : db.withPlugin(new AlleenAls(() => this.#bezig === 0))
    this.#systeem = altijd ? db : db.withPlugin(new AlleenAls(() => this.#bezig > 0))
  }

  async alsSysteem<T>(werk: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
    this.#bezig += 1
    if (this.#bezig > 1 || this.#rol === 'houvast_systeem') return werk(this.#systeem).finally(() => this.#klaar())
    try {
      await this.#zet('houvast_systeem')
      return await werk(this.#systeem)
    } finally {
      await this.#klaar()
    }
  }

  /** The rights go back before anybody can ask something as the person again; in a transaction that has failed nothing can be asked at all. */
  async #klaar(): Promise<void> {
    this.#bezig -= 1
    if (this.#bezig > 0 || this.#rol === 'houvast_systeem') return
    await this.#zet(this.#rol).catch((fout: unknown) => {
      if ((fout as { code?: unknown }).code !== '25P02') throw fout
    })
  }

  #zet(rol: Databaserol): Promise<unknown> {
    return sql`SELECT set_config('role', ${rol}, true)`.execute(this.#db)
  }
}
