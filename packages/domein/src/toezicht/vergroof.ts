/** Fewer than this many children alike in what is shown about them are never told apart. @source definities 2026-1, "Disclosure" */
export const minstensGelijk = 10

export interface Kenmerken {
  readonly id: string
  /** What somebody from outside could know, from what tells least to what tells most. */
  readonly waarden: readonly string[]
}

/**
 * How many of the features of each child can be shown, so that at least `minstens` children of the population look exactly so. The population is
 * split feature by feature; parts that would be too small stay together under what they share, with a larger part added when that is not enough, so that nobody
 * is told apart by being the only one of whom less is shown. 0 where the population itself is too small.
 *
 * @source Samarati & Sweeney (1998), k-anonymity; LeFevre, DeWitt & Ramakrishnan (2006), Mondrian
 */
export function vergroof(populatie: readonly Kenmerken[], minstens = minstensGelijk): Map<string, number> {
  const tonen = new Map<string, number>()
  splits(populatie, 0, minstens, tonen)
  return tonen
}

function splits(leden: readonly Kenmerken[], diepte: number, minstens: number, tonen: Map<string, number>): void {
  const blijft = (wie: readonly Kenmerken[]) => {
    for (const { id } of wie) tonen.set(id, diepte)
  }
  if (!leden.every(({ waarden }) => diepte < waarden.length)) {
    blijft(leden)
    return
  }
  const delen = [...Map.groupBy(leden, ({ waarden }) => waarden[diepte]).values()].sort((een, ander) => een.length - ander.length)
  const rest: Kenmerken[] = []
  while (delen[0] !== undefined && (delen[0].length < minstens || (rest.length > 0 && rest.length < minstens)))
    rest.push(...(delen.shift() ?? []))
  blijft(rest)
  for (const deel of delen) splits(deel, diepte + 1, minstens, tonen)
}
