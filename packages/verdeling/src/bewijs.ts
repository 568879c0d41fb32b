import type { Highs } from 'highs'
import { findKolommen, type Kolom, schrijfLp, verdelingUit } from './kolommen.ts'
import { type Model, prijsVan, prijsVanVerdeling, wacht } from './model.ts'
import type { Stand } from './stand.ts'
import type { Zoekstand } from './zoek.ts'

/** How many sets each round may hold: few first, for a better division soon. */
export const rondes = [3_000, 8_000, 20_000, 60_000, 200_000]

/**
 * The exact optimum by HiGHS over the sets of families that can still be part of it. A round either proves, or leaves a higher bound:
 * whatever uses another set costs at least the bound plus the margin.
 *
 * @throws when HiGHS finds no solution
 */
export function bewijs(highs: Pick<Highs, 'solve'>, model: Model, begin: Zoekstand, hoogstens: number): Stand {
  const marge = findMarge(model, begin, hoogstens)
  const kolommen = metBekende(model, findKolommen(model, begin.bod, marge, hoogstens) ?? [], begin)
  const uitkomst = highs.solve(schrijfLp(model, kolommen), { mip_rel_gap: 0, mip_abs_gap: 0.9, output_flag: false, threads: 1 })
  if (uitkomst.Status !== 'Optimal') throw new Error(`HiGHS vond geen oplossing: ${uitkomst.Status}`)
  const verdeling = verdelingUit(
    model,
    kolommen.filter((_, n) => (uitkomst.Columns[`x${n}`]?.Primal ?? 0) > 0.5),
  )
  const prijs = prijsVanVerdeling(model, verdeling)
  const bestaand = { verdeling: begin.verdeling, prijs: begin.prijs }
  // The best of these sets, or a division with another set: no third way.
  const ondergrens = Math.max(begin.ondergrens, Math.min(prijs, Math.ceil(begin.hoogte + marge - 1e-4)))
  return { ...(prijs < begin.prijs ? { verdeling, prijs } : bestaand), ondergrens }
}

/** The widest margin whose sets fit, by halving; never wider than what is left to prove. */
function findMarge(model: Model, { bod, hoogte, prijs }: Zoekstand, hoogstens: number): number {
  const nodig = Math.max(0, prijs - hoogte)
  if (findKolommen(model, bod, nodig, hoogstens)) return nodig
  let laag = 0
  let hoog = nodig
  for (let keer = 0; keer < 8; keer++) {
    const midden = (laag + hoog) / 2
    if (findKolommen(model, bod, midden, hoogstens)) laag = midden
    else hoog = midden
  }
  return laag
}

/** The sets of the best division so far are always among them, so that a round never ends worse. */
function metBekende(model: Model, kolommen: Kolom[], { verdeling }: Stand): Kolom[] {
  const perJeugdbeschermer = new Map<number, number[]>()
  verdeling.forEach((j, i) => {
    if (j !== wacht) perJeugdbeschermer.set(j, [...(perJeugdbeschermer.get(j) ?? []), i])
  })
  const al = new Set(kolommen.map(({ j, gezinnen }) => `${j}:${gezinnen.join()}`))
  const bekend = [...perJeugdbeschermer]
    .filter(([j, gezinnen]) => !al.has(`${j}:${gezinnen.join()}`))
    .map(([j, gezinnen]) => ({ j, gezinnen, prijs: gezinnen.reduce((som, i) => som + prijsVan(model, i, j), 0) }))
  return [...kolommen, ...bekend]
}
