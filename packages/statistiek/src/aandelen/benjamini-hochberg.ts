/**
 * p-values corrected for having tested many: with everything up to q called a difference, at most a share q of those calls is expected to be
 * false. For the i-th smallest of m: the least of p₍ⱼ₎ m/j over j ≥ i, at most 1. In the order in which they came, as `p.adjust(…, "BH")` of R.
 *
 * @source Benjamini & Hochberg (1995), JRSS B 57:289
 * @throws RangeError on a p outside [0, 1]
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  if (!p.every((een) => een >= 0 && een <= 1)) throw new RangeError('Elke p ligt tussen 0 en 1.')
  const gecorrigeerd = p.map(() => 1)
  let laagste = 1
  const aflopend = [...p.entries()].sort(([, een], [, ander]) => ander - een)
  for (const [voorbij, [plek, waarde]] of aflopend.entries()) {
    laagste = Math.min(laagste, (waarde * p.length) / (p.length - voorbij))
    gecorrigeerd[plek] = laagste
  }
  return gecorrigeerd
}
