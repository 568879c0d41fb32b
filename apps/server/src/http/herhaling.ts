import { createHash } from 'node:crypto'
import { Probleem } from './probleem.ts'

const bewaarMs = 10 * 60_000
const hoogstens = 1_000

interface Eerder {
  readonly vingerafdruk: string
  readonly antwoord: Promise<unknown>
  readonly op: number
}

export interface Herhaalbaar {
  /** Who asks for what; a key of one person says nothing to another. */
  readonly wie: string
  readonly route: string
  /** The header `Idempotency-Key`; without it every request is a new one. */
  readonly sleutel: string | undefined
  readonly inhoud: unknown
}

/**
 * Does once what is sent twice, as happens when a connection falls away after the work was done: who repeats a request with its
 * `Idempotency-Key` gets the first answer. Only in the memory of this server, for ten minutes; what failed may be tried again.
 */
export class Herhalingen {
  readonly #eerdere = new Map<string, Eerder>()

  doe<T>({ wie, route, sleutel, inhoud }: Herhaalbaar, werk: () => Promise<T>): Promise<T> {
    if (sleutel === undefined) return werk()
    const plaats = JSON.stringify([wie, route, sleutel])
    const vingerafdruk = createHash('sha256').update(JSON.stringify(inhoud)).digest('base64')
    const eerder = this.#eerdere.get(plaats)
    if (eerder && Date.now() - eerder.op < bewaarMs) {
      if (eerder.vingerafdruk !== vingerafdruk)
        throw new Probleem(422, 'Met deze Idempotency-Key is al iets anders gestuurd. Gebruik voor iets nieuws een nieuwe sleutel.')
      return eerder.antwoord as Promise<T>
    }
    const antwoord = werk()
    antwoord.catch(() => this.#eerdere.delete(plaats))
    this.#eerdere.delete(plaats)
    this.#eerdere.set(plaats, { vingerafdruk, antwoord, op: Date.now() })
    for (const [oudste] of this.#eerdere) {
      if (this.#eerdere.size <= hoogstens) break
      this.#eerdere.delete(oudste)
    }
    return antwoord
  }
}
