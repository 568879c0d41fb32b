/** A list whose parts have ids is merged part by part; any other list or value is one whole. */
interface MetId {
  readonly id: string
}
type Velden = Readonly<Record<string, unknown>>

/** The same place changed by both, each in another way: a person has to choose. `undefined` means: not there (any more). */
export interface Botsing {
  /** Names of fields, and ids within lists. */
  readonly pad: readonly string[]
  readonly voor: unknown
  readonly zij: unknown
  readonly ik: unknown
}

export interface Samenvoeging<T> {
  /** Both sets of changes; where they collide it holds mine, until somebody has chosen. */
  readonly inhoud: T
  readonly botsingen: readonly Botsing[]
}

/**
 * Three-way merge of what I changed and what somebody else changed meanwhile, both beginning from `voor`. Every change of either is in the outcome, or
 * in a collision.
 */
export function voegWijzigingenSamen<T>(voor: T, zij: T, ik: T): Samenvoeging<T> {
  const botsingen: Botsing[] = []
  const inhoud = voegWaardeSamen([], voor, zij, ik, botsingen)
  return { inhoud: inhoud as T, botsingen }
}

function voegWaardeSamen(pad: readonly string[], voor: unknown, zij: unknown, ik: unknown, botsingen: Botsing[]): unknown {
  if (isGelijk(zij, ik) || isGelijk(zij, voor)) return ik
  if (isGelijk(ik, voor)) return zij
  if (isDelenlijst(voor) && isDelenlijst(zij) && isDelenlijst(ik)) return voegLijstSamen(pad, voor, zij, ik, botsingen)
  if (isVelden(voor) && isVelden(zij) && isVelden(ik)) {
    const velden = new Set([...Object.keys(voor), ...Object.keys(zij), ...Object.keys(ik)])
    const delen = [...velden].map((veld) => [veld, voegWaardeSamen([...pad, veld], voor[veld], zij[veld], ik[veld], botsingen)])
    return Object.fromEntries(delen.filter(([, waarde]) => waarde !== undefined))
  }
  botsingen.push({ pad, voor, zij, ik })
  return ik
}

/** In the order of the other's list, then what I added. */
function voegLijstSamen(
  pad: readonly string[],
  voor: readonly MetId[],
  zij: readonly MetId[],
  ik: readonly MetId[],
  botsingen: Botsing[],
): readonly MetId[] {
  const [oud, hun, mijn] = [opId(voor), opId(zij), opId(ik)]
  const ids = new Set([...hun.keys(), ...oud.keys(), ...mijn.keys()])
  return [...ids].flatMap((id) => {
    const deel = voegWaardeSamen([...pad, id], oud.get(id), hun.get(id), mijn.get(id), botsingen)
    return deel === undefined ? [] : [deel as MetId]
  })
}

/** The content with this value at this place; `undefined` takes the part of a list away. */
export function zetOpPad<T>(inhoud: T, [eerste, ...rest]: readonly string[], waarde: unknown): T {
  if (eerste === undefined) return waarde as T
  if (isDelenlijst(inhoud)) {
    const delen = inhoud.some(({ id }) => id === eerste) ? inhoud : [...inhoud, { id: eerste }]
    return delen.flatMap((deel) => (deel.id === eerste ? (zetOpPad(deel as unknown, rest, waarde) ?? []) : deel)) as T
  }
  const velden = inhoud as Velden
  return { ...velden, [eerste]: zetOpPad(velden[eerste], rest, waarde) } as T
}

const opId = (delen: readonly MetId[]) => new Map(delen.map((deel) => [deel.id, deel]))

export const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

export const isDelenlijst = (waarde: unknown): waarde is readonly MetId[] =>
  Array.isArray(waarde) && waarde.every((deel) => isVelden(deel) && typeof deel.id === 'string')

export function isGelijk(een: unknown, ander: unknown): boolean {
  if (Object.is(een, ander)) return true
  if (Array.isArray(een) && Array.isArray(ander))
    return een.length === ander.length && een.every((deel, plaats) => isGelijk(deel, ander[plaats]))
  if (!isVelden(een) || !isVelden(ander)) return false
  const velden = new Set([...Object.keys(een), ...Object.keys(ander)])
  return [...velden].every((veld) => isGelijk(een[veld], ander[veld]))
}
