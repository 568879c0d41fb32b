import type { Model } from './model.ts'

/**
 * By how much the bound rises, at least, for a division that uses this pair: what its worker loses by having to take this family.
 * In the order of `model.gezinVan`. A division cheaper than bound + marge uses no pair that adds more than the marge.
 */
export function toeslagen(model: Model, bod: Float64Array): Float64Array {
  const toeslag = new Float64Array(model.gezinVan.length)
  for (let j = 0; j < model.jeugdbeschermers; j++) if (model.beginVan[j] !== model.beginVan[j + 1]) vul(model, bod, j, toeslag)
  return toeslag
}

function vul(model: Model, bod: Float64Array, j: number, toeslag: Float64Array): void {
  const begin = model.beginVan[j] as number
  const aantal = (model.beginVan[j + 1] as number) - begin
  const ruimte = model.ruimte[j] as number
  const breedte = ruimte + 1
  const last = (n: number) => model.last[model.gezinVan[begin + n] as number] as number
  const winst = (n: number) => (model.prijsVan[begin + n] as number) - (bod[model.gezinVan[begin + n] as number] as number)
  // The most that the families before n, and those from n on, can win in room r.
  const voor = new Float64Array((aantal + 1) * breedte)
  const vanaf = new Float64Array((aantal + 1) * breedte)
  const stap = (uit: Float64Array, van: number, naar: number, n: number) => {
    const nodig = last(n)
    for (let r = 0; r <= ruimte; r++) {
      const zonder = uit[van * breedte + r] as number
      const met = r >= nodig ? (uit[van * breedte + r - nodig] as number) + winst(n) : 0
      uit[naar * breedte + r] = Math.min(zonder, met)
    }
  }
  for (let n = 0; n < aantal; n++) stap(voor, n, n + 1, n)
  for (let n = aantal - 1; n >= 0; n--) stap(vanaf, n + 1, n, n)
  const beste = vanaf[ruimte] as number
  for (let n = 0; n < aantal; n++) {
    const over = ruimte - last(n)
    let rest = Number.POSITIVE_INFINITY
    for (let r = 0; r <= over; r++)
      rest = Math.min(rest, (voor[n * breedte + r] as number) + (vanaf[(n + 1) * breedte + over - r] as number))
    toeslag[begin + n] = rest + winst(n) - beste
  }
}
