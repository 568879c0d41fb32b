import { type Model, type Verdeling, wacht } from './model.ts'

/** Families and workers that have nothing to do with the rest, such as those of one institution. */
export interface Deel {
  readonly model: Model
  /** Places in the whole. */
  readonly gezinnen: Int32Array
  readonly jeugdbeschermers: Int32Array
}

/** Families that can only wait are in no part. */
export function splits(model: Model): Deel[] {
  const groep = groepen(model)
  const gezinnen = Map.groupBy(
    Array.from({ length: model.gezinnen }, (_, i) => i).filter((i) => model.begin[i] !== model.begin[i + 1]),
    (i) => groep(i),
  )
  return [...gezinnen.values()].map((leden) => maakDeel(model, leden))
}

/** Finds the group of a family: who can reach each other by sharing workers. */
function groepen(model: Model): (i: number) => number {
  const boven = Int32Array.from({ length: model.gezinnen }, (_, i) => i)
  const top = (i: number): number => {
    let hoogste = i
    while (boven[hoogste] !== hoogste) {
      boven[hoogste] = boven[boven[hoogste] as number] as number
      hoogste = boven[hoogste] as number
    }
    return hoogste
  }
  for (let j = 0; j < model.jeugdbeschermers; j++) {
    const begin = model.beginVan[j] as number
    for (let k = begin + 1; k < (model.beginVan[j + 1] as number); k++)
      boven[top(model.gezinVan[k] as number)] = top(model.gezinVan[begin] as number)
  }
  return top
}

function maakDeel(model: Model, leden: readonly number[]): Deel {
  const perGezin = leden.map((i) => [model.begin[i] as number, model.begin[i + 1] as number] as const)
  const jeugdbeschermers = Int32Array.from(new Set(perGezin.flatMap(([van, tot]) => [...model.naar.subarray(van, tot)]))).sort()
  const perJeugdbeschermer = Array.from(jeugdbeschermers, (j) => [model.beginVan[j] as number, model.beginVan[j + 1] as number] as const)
  const gezinnen = Int32Array.from(leden)
  const nieuweI = nummer(gezinnen)
  const nieuweJ = nummer(jeugdbeschermers)
  const naar = perGezin.flatMap(([van, tot]) => [...model.naar.subarray(van, tot)])
  const gezinVan = perJeugdbeschermer.flatMap(([van, tot]) => [...model.gezinVan.subarray(van, tot)])
  return {
    gezinnen,
    jeugdbeschermers,
    model: {
      gezinnen: gezinnen.length,
      jeugdbeschermers: jeugdbeschermers.length,
      last: gezinnen.map((i) => model.last[i] as number),
      ruimte: jeugdbeschermers.map((j) => model.ruimte[j] as number),
      wachtprijs: Float64Array.from(gezinnen, (i) => model.wachtprijs[i] as number),
      begin: beginnen(perGezin),
      naar: Int32Array.from(naar, (j) => nieuweJ.get(j) as number),
      prijs: Float64Array.from(perGezin.flatMap(([van, tot]) => [...model.prijs.subarray(van, tot)])),
      beginVan: beginnen(perJeugdbeschermer),
      gezinVan: Int32Array.from(gezinVan, (i) => nieuweI.get(i) as number),
      prijsVan: Float64Array.from(perJeugdbeschermer.flatMap(([van, tot]) => [...model.prijsVan.subarray(van, tot)])),
    },
  }
}

const nummer = (plekken: Int32Array) => new Map(Array.from(plekken, (plek, nieuwe) => [plek, nieuwe]))

function beginnen(stukken: readonly (readonly [van: number, tot: number])[]): Int32Array {
  const begin = new Int32Array(stukken.length + 1)
  stukken.forEach(([van, tot], n) => {
    begin[n + 1] = (begin[n] as number) + tot - van
  })
  return begin
}

export function voegIn(geheel: Verdeling, { gezinnen, jeugdbeschermers }: Deel, verdeling: Verdeling): void {
  verdeling.forEach((j, plek) => {
    geheel[gezinnen[plek] as number] = j === wacht ? wacht : (jeugdbeschermers[j] as number)
  })
}
