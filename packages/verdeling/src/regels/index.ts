import { type Model, prijsVan, type Verdeling, wacht } from '../model.ts'
import { dringendEerst, vulAan } from '../vulling.ts'

/** What a person with a list does: the most urgent first, each to the cheapest worker with room. */
export const verdeelOpUrgentie = (model: Model): Verdeling => vulAan(model, dringendEerst(model))

/** The keyworker rule: the most urgent first, each to whoever has the lowest load ratio. */
export function verdeelOpLaagsteBezetting(model: Model, bezetting: (j: number, bijgekomen: number) => number): Verdeling {
  const verdeling = new Int32Array(model.gezinnen).fill(wacht)
  const over = model.ruimte.slice()
  for (const i of dringendEerst(model)) {
    const kandidaten = [...model.naar.subarray(model.begin[i], model.begin[i + 1])].filter(
      (j) => (over[j] as number) >= (model.last[i] as number),
    )
    const druk = (j: number) => bezetting(j, (model.ruimte[j] as number) - (over[j] as number))
    const gekozen = kandidaten.toSorted((een, ander) => druk(een) - druk(ander) || prijsVan(model, i, een) - prijsVan(model, i, ander))[0]
    if (gekozen === undefined) continue
    verdeling[i] = gekozen
    over[gekozen] = (over[gekozen] as number) - (model.last[i] as number)
  }
  return verdeling
}
