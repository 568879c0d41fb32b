import { type Model, type Verdeling, wacht } from './model.ts'

/** Each family in turn to its cheapest worker with room. */
export function vulAan(model: Model, volgorde: readonly number[]): Verdeling {
  const verdeling: Verdeling = new Int32Array(model.gezinnen).fill(wacht)
  const over = model.ruimte.slice()
  for (const i of volgorde) {
    let gekozen = wacht
    let laagste = model.wachtprijs[i] as number
    for (let k = model.begin[i] as number; k < (model.begin[i + 1] as number); k++) {
      const j = model.naar[k] as number
      if ((over[j] as number) < (model.last[i] as number) || (model.prijs[k] as number) >= laagste) continue
      gekozen = j
      laagste = model.prijs[k] as number
    }
    if (gekozen === wacht) continue
    verdeling[i] = gekozen
    over[gekozen] = (over[gekozen] as number) - (model.last[i] as number)
  }
  return verdeling
}

export const dringendEerst = ({ wachtprijs }: Model) => opVolgorde(wachtprijs)

/** Most urgent for the room it takes first. */
export const dringendPerLast = ({ wachtprijs, last }: Model) => opVolgorde(wachtprijs.map((prijs, i) => prijs / (last[i] as number)))

const opVolgorde = (gewicht: Float64Array) =>
  [...gewicht.keys()].sort((een, ander) => (gewicht[ander] as number) - (gewicht[een] as number))
