import { type Model, prijsVan, prijsVanVerdeling, ruimteOver, type Verdeling, wacht } from './model.ts'
import { dringendEerst, dringendPerLast, vulAan } from './vulling.ts'

/** A seeded source of chance (mulberry32), so that a proposal can be made again. */
export function toeval(zaad: number): () => number {
  let stand = zaad >>> 0
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A search by simulated annealing that keeps to every rule at each step: move, and push others on when there is no room. */
export class Zoektocht {
  readonly beste: Verdeling
  bestePrijs: number
  readonly #model: Model
  readonly #kans: () => number
  readonly #nu: Verdeling
  readonly #prijsNu: Float64Array
  readonly #over: Int32Array
  readonly #bij: number[][]
  #prijs = 0

  constructor(model: Model, zaad: number) {
    this.#model = model
    this.#kans = toeval(zaad)
    // The better of two lists: no advice is ever dearer than what a list would give.
    const [eerste, tweede] = [vulAan(model, dringendEerst(model)), vulAan(model, dringendPerLast(model))]
    this.#nu = prijsVanVerdeling(model, tweede) < prijsVanVerdeling(model, eerste) ? tweede : eerste
    this.#over = ruimteOver(model, this.#nu)
    this.#prijsNu = Float64Array.from(this.#nu, (j, i) => prijsVan(model, i, j))
    this.#prijs = this.#prijsNu.reduce((som, prijs) => som + prijs, 0)
    this.#bij = Array.from({ length: model.jeugdbeschermers }, () => [])
    this.#nu.forEach((j, i) => {
      if (j !== wacht) this.#bij[j]?.push(i)
    })
    this.beste = this.#nu.slice()
    this.bestePrijs = this.#prijs
  }

  /** Cools from `warm` to `koud` (price units) in so many steps or until `tot`, whichever comes first. */
  koel(warm: number, koud: number, stappen: number, tot: number): void {
    const { gezinnen } = this.#model
    if (gezinnen === 0) return
    const krimp = (koud / warm) ** (1 / Math.max(1, stappen / 256))
    let warmte = warm
    for (let stap = 0; stap < stappen; stap++) {
      if ((stap & 255) === 0) {
        warmte *= krimp
        if (performance.now() > tot) return
      }
      this.#probeer((this.#kans() * gezinnen) | 0, warmte)
      if (this.#prijs < this.bestePrijs - 0.5) this.#bewaar()
    }
  }

  #probeer(i: number, warmte: number): void {
    const model = this.#model
    const begin = model.begin[i] as number
    const keuzen = (model.begin[i + 1] as number) - begin
    if (keuzen === 0) return
    const k = begin + ((this.#kans() * keuzen) | 0)
    const j = model.naar[k] as number
    const vorige = this.#nu[i] as number
    if (j === vorige) return
    const vorigePrijs = this.#prijsNu[i] as number
    const nieuwePrijs = model.prijs[k] as number
    // Chance drawn first: what the step may cost at most.
    const grens = -Math.log(1 - this.#kans()) * warmte
    let tekort = (model.last[i] as number) - (this.#over[j] as number)
    if (tekort <= 0) {
      if (nieuwePrijs - vorigePrijs <= grens) this.#zet(i, j, nieuwePrijs)
      return
    }
    const verschil = nieuwePrijs - vorigePrijs
    const buren = this.#bij[j] as number[]
    const aantal = buren.length
    if (aantal === 0) return
    const uit: { i: number; van: number; prijs: number }[] = []
    const eerste = (this.#kans() * aantal) | 0
    for (let n = 0; n < aantal && tekort > 0 && uit.length < 3; n++) {
      const buur = buren[(eerste + n) % aantal] as number
      tekort -= model.last[buur] as number
      uit.push({ i: buur, van: j, prijs: this.#prijsNu[buur] as number })
    }
    if (tekort > 0) return
    const prijsVooraf = this.#prijs
    for (const buur of uit) this.#zet(buur.i, wacht, model.wachtprijs[buur.i] as number)
    this.#zet(i, j, verschil + vorigePrijs)
    for (const buur of uit) this.#plaats(buur.i, j)
    if (this.#prijs - prijsVooraf <= grens) return
    for (const buur of uit) this.#zet(buur.i, wacht, model.wachtprijs[buur.i] as number)
    this.#zet(i, vorige, vorigePrijs)
    for (const buur of uit) this.#zet(buur.i, buur.van, buur.prijs)
  }

  #plaats(i: number, behalve: number): void {
    const model = this.#model
    const nodig = model.last[i] as number
    let beste = -1
    let laagste = model.wachtprijs[i] as number
    for (let k = model.begin[i] as number; k < (model.begin[i + 1] as number); k++) {
      const j = model.naar[k] as number
      if (j === behalve || (model.prijs[k] as number) >= laagste || (this.#over[j] as number) < nodig) continue
      laagste = model.prijs[k] as number
      beste = j
    }
    if (beste >= 0) this.#zet(i, beste, laagste)
  }

  #zet(i: number, j: number, prijs: number): void {
    const van = this.#nu[i] as number
    const last = this.#model.last[i] as number
    if (van !== wacht) {
      const bij = this.#bij[van] as number[]
      bij[bij.indexOf(i)] = bij[bij.length - 1] as number
      bij.pop()
      this.#over[van] = (this.#over[van] as number) + last
    }
    if (j !== wacht) {
      ;(this.#bij[j] as number[]).push(i)
      this.#over[j] = (this.#over[j] as number) - last
    }
    this.#nu[i] = j
    this.#prijs += prijs - (this.#prijsNu[i] as number)
    this.#prijsNu[i] = prijs
  }

  #bewaar(): void {
    if (this.#prijs >= this.bestePrijs) return
    this.bestePrijs = this.#prijs
    this.beste.set(this.#nu)
  }
}
