/**
 * Solves A x = b by Gaussian elimination with partial pivoting.
 *
 * @throws RangeError when A is singular to working precision
 */
export function losOp(matrix: readonly (readonly number[])[], rechts: readonly number[]): number[] {
  const rijen = matrix.map((rij, plek) => Float64Array.of(...rij, rechts[plek] ?? Number.NaN))
  const grootste = Math.max(...matrix.flat().map(Math.abs))
  for (let kolom = 0; kolom < rijen.length; kolom++) {
    const spil = rijen.slice(kolom).reduce((beste, rij) => (Math.abs(getal(rij, kolom)) > Math.abs(getal(beste, kolom)) ? rij : beste))
    if (!(Math.abs(getal(spil, kolom)) > grootste * 1e-13)) throw new RangeError('Het stelsel heeft geen eenduidige oplossing.')
    rijen.splice(rijen.indexOf(spil), 1)
    rijen.splice(kolom, 0, spil)
    for (const rij of rijen.slice(kolom + 1)) {
      const factor = getal(rij, kolom) / getal(spil, kolom)
      if (factor !== 0) for (let plek = kolom; plek < rij.length; plek++) rij[plek] = getal(rij, plek) - factor * getal(spil, plek)
    }
  }
  const x = new Array<number>(rijen.length).fill(0)
  for (const [plek, rij] of [...rijen.entries()].reverse()) {
    const bekend = x.reduce((som, waarde, kolom) => (kolom > plek ? som + getal(rij, kolom) * waarde : som), 0)
    x[plek] = (getal(rij, rijen.length) - bekend) / getal(rij, plek)
  }
  return x
}

const getal = (rij: Float64Array, plek: number): number => rij[plek] as number
