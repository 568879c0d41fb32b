export interface Knoop {
  readonly plaats: number
  readonly gewicht: number
}

/**
 * Nodes and weights with which Σ w f(x) is ∫ f over [−1, 1], exact for polynomials up to degree 2n − 1. The nodes are the roots of the
 * Legendre polynomial, found by Newton's method.
 *
 * @source Abramowitz & Stegun (1972), 25.4.29
 */
export function gaussLegendre(n: number): Knoop[] {
  return Array.from({ length: n }, (_, plek) => {
    let x = Math.cos((Math.PI * (n - plek - 0.25)) / (n + 0.5))
    let helling = 0
    for (let stap = 1, ronde = 0; Math.abs(stap) > 1e-15 && ronde < 50; ronde++) {
      const { waarde, vorige } = legendre(n, x)
      helling = (n * (x * waarde - vorige)) / (x * x - 1)
      stap = waarde / helling
      x -= stap
    }
    return { plaats: x, gewicht: 2 / ((1 - x * x) * helling * helling) }
  })
}

function legendre(n: number, x: number): { waarde: number; vorige: number } {
  let vorige = 1
  let waarde = x
  for (let graad = 2; graad <= n; graad++) [vorige, waarde] = [waarde, ((2 * graad - 1) * x * waarde - (graad - 1) * vorige) / graad]
  return { waarde, vorige }
}
