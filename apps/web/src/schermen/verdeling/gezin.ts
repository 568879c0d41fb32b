import type { Advies, Adviesgezin } from './vraag.ts'

type Gezin = Pick<Adviesgezin, 'kinderen' | 'voorstel'>

/** The surname that the children share, where the reader may see names. */
export function achternaamVan({ kinderen }: Pick<Adviesgezin, 'kinderen'>): string | null {
  return kinderen[0]?.naam?.split(' ').slice(1).join(' ') || null
}

export interface Verschil {
  readonly anders: number
  readonly erbij: number
  readonly eraf: number
}

/** Named as long as one can take them in. */
export const noemTeams = (teams: readonly string[], alsAantal: (aantal: number) => string): string =>
  teams.length > 3 ? alsAantal(teams.length) : teams.join(', ')

/** What another advice about the same families changes. Families are told apart by their children: their own key holds within one advice only. */
export function verschilTussen(eerder: readonly Gezin[], nu: readonly Gezin[]): Verschil {
  const sleutel = ({ kinderen }: Gezin) =>
    kinderen
      .map(({ id }) => id)
      .toSorted()
      .join()
  const eerst = new Map(eerder.map((gezin) => [sleutel(gezin), gezin.voorstel?.medewerker.id ?? null]))
  const paren = nu.flatMap((gezin) => {
    const was = eerst.get(sleutel(gezin))
    return was === undefined ? [] : [{ was, wordt: gezin.voorstel?.medewerker.id ?? null }]
  })
  return {
    anders: paren.filter(({ was, wordt }) => was !== null && wordt !== null && was !== wordt).length,
    erbij: paren.filter(({ was, wordt }) => was === null && wordt !== null).length,
    eraf: paren.filter(({ was, wordt }) => was !== null && wordt === null).length,
  }
}

/** A share of less than a hundredth of a percent is never shown as nought: it is rounded up. */
export const hoogstensInProcent = ({ hoogstens }: Advies['certificaat']): number => Math.ceil(hoogstens * 100) / 100
