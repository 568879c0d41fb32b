import type { Model } from './model.ts'

/**
 * Lower bound by Lagrangian relaxation of "each family once": each worker then fills the room best alone, a knapsack of whole families.
 * The same bound as the linear relaxation over all sets of families a worker could take.
 */
/** Steps without gain before they are made smaller, and how much of the last direction is kept: what came nearest soonest on made-up questions. */
const geduld = 20
const krimp = 0.6
const traagheid = 0.95

export class Ondergrens {
  /** What a family offers whoever takes it; never above the price of waiting. */
  readonly bod: Float64Array
  readonly besteBod: Float64Array
  /** Proved: no way to divide costs less. */
  waarde: number
  readonly #model: Model
  readonly #keren: Int32Array
  readonly #richting: Float64Array
  readonly #gevuld: Float64Array
  readonly #gekozen: Uint8Array
  #stap = 1
  #zonderWinst = 0

  constructor(model: Model) {
    this.#model = model
    this.bod = Float64Array.from(model.wachtprijs, (prijs, i) => {
      let laagste = Number.POSITIVE_INFINITY
      for (let k = model.begin[i] as number; k < (model.begin[i + 1] as number); k++) laagste = Math.min(laagste, model.prijs[k] as number)
      return Math.min(prijs, laagste)
    })
    this.besteBod = this.bod.slice()
    // No pair costs less than its family offers, so at these offers nobody takes any.
    this.waarde = this.bod.reduce((som, bod) => som + bod, 0)
    this.#keren = new Int32Array(model.gezinnen)
    this.#richting = new Float64Array(model.gezinnen)
    const ruimste = model.ruimte.reduce((een, ander) => Math.max(een, ander), 0)
    this.#gevuld = new Float64Array(ruimste + 1)
    let langste = 0
    for (let j = 0; j < model.jeugdbeschermers; j++)
      langste = Math.max(langste, (model.beginVan[j + 1] as number) - (model.beginVan[j] as number))
    this.#gekozen = new Uint8Array((ruimste + 1) * Math.max(1, langste))
  }

  /** A first guess: one price for room, the same for everybody, on top of the cheapest pair. */
  begin(): void {
    const { gezinnen, last, wachtprijs } = this.#model
    const laagst = this.bod.slice()
    const duurst = laagst.reduce((hoogste, bod, i) => Math.max(hoogste, ((wachtprijs[i] as number) - bod) / (last[i] as number)), 0)
    const bod = new Float64Array(gezinnen)
    for (let keer = 1; keer <= 20; keer++) {
      const ruimteprijs = duurst * 0.75 ** keer
      for (let i = 0; i < gezinnen; i++)
        bod[i] = Math.min(wachtprijs[i] as number, (laagst[i] as number) + ruimteprijs * (last[i] as number))
      this.meetBij(bod)
    }
    this.bod.set(this.besteBod)
  }

  /** Takes steps; `bovengrens` is the best price found so far. Ends early when the bound meets it. */
  verbeter(bovengrens: number, keren: number, tot: number): void {
    const { gezinnen, wachtprijs } = this.#model
    for (let keer = 0; keer < keren; keer++) {
      const hoogte = this.#meet()
      if (hoogte > this.waarde + 1e-9) {
        if (hoogte > this.waarde + 1e-6 * Math.abs(this.waarde)) this.#zonderWinst = 0
        this.waarde = hoogte
        this.besteBod.set(this.bod)
      } else if (++this.#zonderWinst >= geduld) {
        this.#zonderWinst = 0
        this.#stap *= krimp
      }
      if (this.afgerond >= bovengrens || performance.now() > tot) return
      let norm = 0
      for (let i = 0; i < gezinnen; i++) {
        const tekort = 1 - (this.#keren[i] as number)
        const richting = tekort + traagheid * (this.#richting[i] as number)
        this.#richting[i] = richting
        if (!(richting > 0 && this.bod[i] === wachtprijs[i])) norm += richting * richting
      }
      if (norm === 0) return
      const lengte = (this.#stap * Math.max(1, bovengrens - hoogte)) / norm
      for (let i = 0; i < gezinnen; i++) {
        this.bod[i] = Math.min(wachtprijs[i] as number, (this.bod[i] as number) + lengte * (this.#richting[i] as number))
      }
    }
  }

  /** Measures the bound where these are the offers, and goes on from there. */
  meetBij(bod: Float64Array): void {
    this.bod.set(bod)
    this.#richting.fill(0)
    const hoogte = this.#meet()
    if (hoogte <= this.waarde) return
    this.waarde = hoogte
    this.besteBod.set(bod)
  }

  /** Prices are whole numbers, so the bound may be too. */
  get afgerond(): number {
    return Math.ceil(this.waarde - 1e-4)
  }

  /** How often each family was taken in the last step: where to begin a search. */
  #meet(): number {
    const { jeugdbeschermers, beginVan } = this.#model
    this.#keren.fill(0)
    let som = 0
    for (const bod of this.bod) som += bod
    for (let j = 0; j < jeugdbeschermers; j++) if (beginVan[j] !== beginVan[j + 1]) som += this.#vul(j)
    return som
  }

  #vul(j: number): number {
    const { ruimte, beginVan, gezinVan, prijsVan, last } = this.#model
    const { bod } = this
    const gevuld = this.#gevuld
    const gekozen = this.#gekozen
    const plaats = ruimte[j] as number
    const begin = beginVan[j] as number
    const eind = beginVan[j + 1] as number
    const breedte = plaats + 1
    for (let r = 0; r <= plaats; r++) gevuld[r] = 0
    for (let k = begin; k < eind; k++) {
      const i = gezinVan[k] as number
      const winst = (prijsVan[k] as number) - (bod[i] as number)
      if (winst >= 0) continue
      const nodig = last[i] as number
      const rij = (k - begin) * breedte
      for (let r = plaats; r >= nodig; r--) {
        const met = (gevuld[r - nodig] as number) + winst
        if (met < (gevuld[r] as number)) {
          gevuld[r] = met
          gekozen[rij + r] = 1
        } else gekozen[rij + r] = 0
      }
    }
    let over = plaats
    for (let k = eind - 1; k >= begin; k--) {
      const i = gezinVan[k] as number
      if ((prijsVan[k] as number) >= (bod[i] as number) || over < (last[i] as number)) continue
      if (gekozen[(k - begin) * breedte + over] === 1) {
        this.#keren[i] = (this.#keren[i] as number) + 1
        over -= last[i] as number
      }
    }
    return gevuld[plaats] as number
  }
}
