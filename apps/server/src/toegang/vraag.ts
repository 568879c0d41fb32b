import type { Actie } from '@houvast/domein/toegang'
import type { Loting } from '../demo/loting.ts'
import type { Dossier, Gebruiker, Wereld } from './wereld.ts'

/** One question to one route, and what the rules say of it. */
export interface Vraag {
  readonly url: string
  readonly body?: unknown
  readonly bestanden?: Readonly<Record<string, string>>
  /** The one file that this is about. The answer may not tell a forbidden one from one that does not exist. */
  readonly dossier?: Dossier | 'bestaat niet'
  /** A list, a search, a count or an export: exactly these children, no more and no fewer. */
  readonly precies?: readonly Dossier[]
  /** Read from the parsed answer and held against the rules. */
  readonly tellingen?: (antwoord: never) => readonly [gezegd: unknown, volgensDeRegels: unknown][]
  /** Denied by a rule of its own although the role may do this. */
  readonly geweigerd?: boolean
}

export interface Geval {
  /** null: about the reader alone, for whoever has a role. */
  readonly actie: Actie | null
  /** Holds no file, or counts what is no file (a load): nobody's name or number may be in the answer. */
  readonly zonderKinderen?: boolean
  /** Shows files of which nothing may tell whose they are; the log knows which. */
  readonly onderPseudoniem?: boolean
  /** In how many transactions the answer is made, each with an entry in the log; 1 unless told. */
  readonly transacties?: number
  /** How often each role asks this at least: more where a question can be put in more ways. */
  readonly keren?: number
  vraag(wereld: Wereld, wie: Gebruiker, loting: Loting): Vraag
}
