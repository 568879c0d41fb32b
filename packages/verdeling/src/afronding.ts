import { losOp, type Meekijker, margeVan, metModel, type Oplosser } from './bewijs.ts'
import { Ondergrens } from './grens.ts'
import type { Model } from './model.ts'
import { maakProgramma, type Programma } from './programma.ts'
import { toeslagen } from './toeslag.ts'
import type { Zoekstand } from './zoek.ts'

/** So many pairs per family that the relaxation misses none that it would use, on made-up questions; and for the rounding only the best. */
const parenInVerruiming = 30
const parenInAfronding = 12
/** How far a pair is chosen in the relaxation before it stays so. */
const gekozen = 0.999

/**
 * A good division soon. The linear relaxation gives each family the offer that bounds best, and decides most families outright:
 * those stay, and HiGHS chooses for the rest.
 *
 * @param bijBod called with the better bound, before the division is there
 */
export function rondAf(
  highs: Oplosser,
  model: Model,
  begin: Zoekstand,
  bijBod: (stand: Zoekstand) => void,
  meekijker: Meekijker,
): Zoekstand {
  const ruim = kies(model, begin.bod, parenInVerruiming)
  if (ruim.gegevens.numCols === 0) return begin
  const { rowDual, colValue } = metModel(highs, ruim.gegevens, {}, (puzzel) => {
    puzzel.run()
    return puzzel.getSolution()
  })
  let stand = metBod(model, begin, rowDual)
  bijBod(stand)
  const verkozen = new Map(ruim.paren.flatMap((paar, n) => (paar && (colValue[n] as number) > gekozen ? [[paar.i, paar.j]] : [])))
  const programma = kies(model, stand.bod, parenInAfronding)
  const vast = Float64Array.from(programma.paren, (paar) => (paar && verkozen.get(paar.i) === paar.j ? 1 : 0))
  const bijBetere: Meekijker['bijBetere'] = (verdeling, prijs) => {
    if (prijs >= stand.prijs) return
    stand = { ...stand, verdeling, prijs }
    meekijker.bijBetere(verdeling, prijs)
  }
  losOp(highs, model, programma, { ...meekijker, bijBetere }, vast, 5e-4)
  return stand
}

function kies(model: Model, bod: Float64Array, perGezin: number): Programma {
  const toeslag = toeslagen(model, bod)
  return maakProgramma(model, toeslag, margeVan(model, toeslag, perGezin, Number.POSITIVE_INFINITY), true)
}

/** What the relaxation pays for a family is off the price of waiting. It knows few pairs, so the best offer may lie before that. */
function metBod(model: Model, begin: Zoekstand, rijprijs: Float64Array): Zoekstand {
  const grens = new Ondergrens(model)
  const naar = model.wachtprijs.map((prijs, i) => prijs + Math.min(0, rijprijs[i] as number))
  for (let deel = 0; deel <= 1; deel += 0.125) grens.meetBij(naar.map((bod, i) => deel * bod + (1 - deel) * (begin.bod[i] as number)))
  if (grens.waarde <= begin.hoogte) return begin
  return { ...begin, bod: grens.besteBod, hoogte: grens.waarde, ondergrens: Math.max(begin.ondergrens, grens.afgerond) }
}
