/**
 * All ways to fill the room to which no family can be added: how many families of each load fit together.
 *
 * @param lasten the different loads
 * @param aantallen how many families there are of each load
 * @returns undefined when there are more than `hoogstens`
 */
export function findPatronen(
  lasten: readonly number[],
  aantallen: readonly number[],
  ruimte: number,
  hoogstens: number,
): number[][] | undefined {
  const patronen: number[][] = []
  const patroon = lasten.map(() => 0)
  const past = (soort: number, over: number) =>
    (lasten[soort] as number) <= over && (patroon[soort] as number) < (aantallen[soort] as number)
  const loop = (soort: number, over: number): boolean => {
    if (soort === lasten.length) {
      if (!lasten.some((_, ander) => past(ander, over))) patronen.push([...patroon])
      return patronen.length <= hoogstens
    }
    for (let rest = over; ; rest -= lasten[soort] as number) {
      if (!loop(soort + 1, rest)) return false
      if (!past(soort, rest)) break
      patroon[soort] = (patroon[soort] as number) + 1
    }
    patroon[soort] = 0
    return true
  }
  return loop(0, ruimte) ? patronen : undefined
}
