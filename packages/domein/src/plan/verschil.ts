import { isDelenlijst, isGelijk, isVelden } from './samenvoegen.ts'

/** What one version says and another does not. `undefined` on a side: not there. */
export interface Verschil {
  readonly pad: readonly string[]
  readonly was: unknown
  readonly wordt: unknown
}

/** The differences between two versions, the parts of lists by their id, so that what was moved is no difference. */
export function vindVerschillen(was: unknown, wordt: unknown, pad: readonly string[] = []): Verschil[] {
  if (isGelijk(was, wordt)) return []
  if (isDelenlijst(was) && isDelenlijst(wordt)) {
    const [oud, nieuw] = [was, wordt].map((delen) => new Map(delen.map((deel) => [deel.id, deel])))
    const ids = new Set([...was, ...wordt].map(({ id }) => id))
    return [...ids].flatMap((id) => vindVerschillen(oud?.get(id), nieuw?.get(id), [...pad, id]))
  }
  if (isVelden(was) && isVelden(wordt)) {
    const velden = new Set([...Object.keys(was), ...Object.keys(wordt)])
    return [...velden].flatMap((veld) => vindVerschillen(was[veld], wordt[veld], [...pad, veld]))
  }
  return [{ pad, was, wordt }]
}
