import { Worker } from 'node:worker_threads'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { weigerBinnenTransactie } from './eigen-transactie.ts'
import type { Antwoord, Opdracht, Startgegevens } from './pglite-berichten.ts'

type ZonderId<T> = T extends unknown ? Omit<T, 'id'> : never

/** PGlite in a worker thread: a long question does not hold up the server's event loop. */
export class PgliteWerker {
  readonly #werker: Worker
  readonly #wachtend = new Map<number, { klaar: (antwoord: Antwoord) => void; mislukt: (fout: Error) => void }>()
  #volgende = 1
  #gestopt: Error | null = null

  private constructor(werker: Worker) {
    this.#werker = werker
    werker.on('message', (antwoord: Antwoord) => this.#ontvang(antwoord))
    werker.on('error', (fout) => this.#breekAf(fout))
    werker.on('exit', () => this.#breekAf(new Error('De ingebouwde database is gestopt.')))
  }

  static open(start: Startgegevens): Promise<PgliteWerker> {
    const werker = new PgliteWerker(new Worker(new URL('./pglite-werker.ts', import.meta.url), { workerData: start }))
    return new Promise((klaar, mislukt) => werker.#wachtend.set(0, { klaar: () => klaar(werker), mislukt }))
  }

  vraag(opdracht: ZonderId<Opdracht>): Promise<Antwoord> {
    if (this.#gestopt) return Promise.reject(this.#gestopt)
    const id = this.#volgende++
    return new Promise((klaar, mislukt) => {
      this.#wachtend.set(id, { klaar, mislukt })
      this.#werker.postMessage({ ...opdracht, id })
    })
  }

  async sluit(): Promise<void> {
    if (this.#gestopt) return
    await this.vraag({ soort: 'sluit' })
    await this.#werker.terminate()
  }

  #ontvang(antwoord: Antwoord): void {
    const wachter = this.#wachtend.get(antwoord.id)
    this.#wachtend.delete(antwoord.id)
    if (antwoord.fout) wachter?.mislukt(Object.assign(new Error(antwoord.fout.message), antwoord.fout))
    else wachter?.klaar(antwoord)
  }

  #breekAf(fout: Error): void {
    this.#gestopt ??= fout
    for (const { mislukt } of this.#wachtend.values()) mislukt(fout)
    this.#wachtend.clear()
  }
}

export class PgliteDialect implements Dialect {
  readonly #werker: PgliteWerker

  constructor(werker: PgliteWerker) {
    this.#werker = werker
  }

  createDriver(): Driver {
    return new PgliteDriver(this.#werker)
  }
  createQueryCompiler() {
    return new PostgresQueryCompiler()
  }
  createAdapter() {
    return new PostgresAdapter()
  }
  createIntrospector(db: ConstructorParameters<typeof PostgresIntrospector>[0]) {
    return new PostgresIntrospector(db)
  }
}

/** One connection, handed out in the order of asking. */
class PgliteDriver implements Driver {
  readonly #verbinding: PgliteVerbinding
  #rij: Promise<void> = Promise.resolve()
  #geefVrij: (() => void) | null = null

  constructor(werker: PgliteWerker) {
    this.#verbinding = new PgliteVerbinding(werker)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    weigerBinnenTransactie()
    const vorige = this.#rij
    let geefVrij = () => {}
    this.#rij = new Promise((vrij) => {
      geefVrij = vrij
    })
    await vorige
    this.#geefVrij = geefVrij
    return this.#verbinding
  }

  async releaseConnection(): Promise<void> {
    this.#geefVrij?.()
  }

  async beginTransaction(): Promise<void> {
    await this.#verbinding.stuur('BEGIN')
  }
  async commitTransaction(): Promise<void> {
    await this.#verbinding.stuur('COMMIT')
  }
  async rollbackTransaction(): Promise<void> {
    await this.#verbinding.stuur('ROLLBACK')
  }
  async destroy(): Promise<void> {}
}

class PgliteVerbinding implements DatabaseConnection {
  readonly #werker: PgliteWerker

  constructor(werker: PgliteWerker) {
    this.#werker = werker
  }

  async stuur(sql: string): Promise<void> {
    await this.#werker.vraag({ soort: 'script', sql })
  }

  async executeQuery<Rij>(vraag: CompiledQuery): Promise<QueryResult<Rij>> {
    const { rijen, aantal } = await this.#werker.vraag({ soort: 'vraag', sql: vraag.sql, parameters: vraag.parameters })
    return { rows: rijen as Rij[], numAffectedRows: BigInt(aantal) }
  }

  // biome-ignore lint/correctness/useYield: PGlite has no cursor over the worker; lists are paged by key instead.
  async *streamQuery<Rij>(): AsyncIterableIterator<QueryResult<Rij>> {
    throw new Error('De ingebouwde database stroomt niet; blader met een sleutel.')
  }
}
