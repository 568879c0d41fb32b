import betainc from '@stdlib/math-base-special-betainc'

/** P(X ≤ k) for a binomial X of n tries with chance p: the regularised incomplete beta I(1−p; n−k, k+1). */
export function binomialeKans(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return betainc(1 - p, n - k, k + 1, true, false)
}

/** The smallest k with P(X ≤ k) ≥ kans, as R's `qbinom`. */
export function binomiaalKwantiel(kans: number, n: number, p: number): number {
  let onder = -1
  let boven = n
  while (boven - onder > 1) {
    const midden = Math.floor((onder + boven) / 2)
    if (binomialeKans(midden, n, p) >= kans) boven = midden
    else onder = midden
  }
  return boven
}
