import {
  type Gewichten,
  type Gezin,
  isStarter,
  type Jeugdbeschermer,
  ruimteVan,
  standaardgewichten,
  type Verdeelvraag,
  werklastVan,
} from './vraag.ts'

/** Prices are whole numbers of hundredths of a point, so that a bound may be rounded up to the next one. */
export const perPunt = 100

/** The question in numbers: families and workers by their place in the question. */
export interface Model {
  readonly gezinnen: number
  readonly jeugdbeschermers: number
  /** In steps of the greatest common measure of all families. */
  readonly last: Int32Array
  readonly ruimte: Int32Array
  /** Price of leaving a family without a worker. */
  readonly wachtprijs: Float64Array
  /** Possible pairs of family i: from begin[i] up to begin[i + 1]. */
  readonly begin: Int32Array
  readonly naar: Int32Array
  readonly prijs: Float64Array
  /** The same pairs by worker. */
  readonly beginVan: Int32Array
  readonly gezinVan: Int32Array
  readonly prijsVan: Float64Array
}

/** Why a pair costs what it costs, in points; negative is in favour. */
export interface Opbouw {
  readonly reis: number
  readonly expertise: number
  readonly eerder: number
  readonly broersEnZussen: number
  readonly bezetting: number
}

/** Looks up and prices; one for each question. */
export class Prijzen {
  readonly gewichten: Gewichten
  readonly #vraag: Verdeelvraag
  readonly #minuten = new Map<string, number>()
  readonly #criteria: Map<string, { gewicht: number; nietVoorStarter?: boolean }>
  readonly #geweigerd: Set<string>

  constructor(vraag: Verdeelvraag) {
    this.#vraag = vraag
    this.gewichten = { ...standaardgewichten, ...vraag.gewichten }
    for (const { van, naar, minuten } of vraag.reistijden ?? []) {
      this.#minuten.set(sleutel(van, naar), minuten)
      this.#minuten.set(sleutel(naar, van), minuten)
    }
    this.#criteria = new Map((vraag.criteria ?? []).map((criterium) => [criterium.naam, criterium]))
    this.#geweigerd = new Set(
      (vraag.besluiten ?? []).flatMap(({ gezin, jeugdbeschermer, besluit }) =>
        besluit === 'geweigerd' ? [sleutel(gezin, jeugdbeschermer)] : [],
      ),
    )
  }

  /** Minutes one way, or undefined when nobody said how far it is. */
  findReistijd(van: string, naar: string): number | undefined {
    return this.#minuten.get(sleutel(van, naar)) ?? (van === naar ? 0 : undefined)
  }

  /** Whether the pair may be proposed at all, apart from room. */
  kan(gezin: Gezin, jeugdbeschermer: Jeugdbeschermer): boolean {
    const minuten = this.findReistijd(jeugdbeschermer.regio, gezin.regio)
    if (minuten === undefined || minuten > (this.#vraag.langsteReistijd ?? Number.POSITIVE_INFINITY)) return false
    if (this.#geweigerd.has(sleutel(gezin.id, jeugdbeschermer.id))) return false
    if ((gezin.expertiseNodig ?? []).some((naam) => !jeugdbeschermer.expertise?.includes(naam))) return false
    return !isStarter(jeugdbeschermer) || !(gezin.criteria ?? []).some((naam) => this.#criteria.get(naam)?.nietVoorStarter)
  }

  opbouw(gezin: Gezin, jeugdbeschermer: Jeugdbeschermer): Opbouw {
    const { reisminuut, gemisteExpertise, eerdereJeugdbeschermer, broersEnZussen, bezetting } = this.gewichten
    const gemist = (gezin.expertiseGewenst ?? []).filter((naam) => !jeugdbeschermer.expertise?.includes(naam)).length
    return {
      reis: reisminuut * (this.findReistijd(jeugdbeschermer.regio, gezin.regio) ?? 0),
      expertise: gemisteExpertise * gemist,
      eerder: gezin.eerdereJeugdbeschermers?.includes(jeugdbeschermer.id) ? -eerdereJeugdbeschermer : 0,
      broersEnZussen: gezin.jeugdbeschermersVanBroersEnZussen?.includes(jeugdbeschermer.id) ? -broersEnZussen : 0,
      bezetting: bezetting * (jeugdbeschermer.volledig > 0 ? Math.min(1, jeugdbeschermer.bezet / jeugdbeschermer.volledig) : 1),
    }
  }

  prijs(gezin: Gezin, jeugdbeschermer: Jeugdbeschermer): number {
    const { reis, expertise, eerder, broersEnZussen, bezetting } = this.opbouw(gezin, jeugdbeschermer)
    return Math.round(perPunt * (reis + expertise + eerder + broersEnZussen + bezetting))
  }

  /** The institution's own weight of urgency for one child of the family, before its waiting. */
  urgentie(gezin: Gezin): number {
    return (gezin.criteria ?? []).reduce(
      (som, naam) => som + (this.#criteria.get(naam)?.gewicht ?? 0),
      this.gewichten.kindZonderJeugdbeschermer,
    )
  }

  wachtprijs(gezin: Gezin): number {
    const wachten = 1 + gezin.wachtdagen / this.gewichten.verdubbelingInDagen
    return Math.round(perPunt * gezin.kinderen.length * this.urgentie(gezin) * wachten)
  }
}

const sleutel = (een: string, ander: string) => `${een}\u0000${ander}`

/** Accepted families are out, and what they take is off the room of their worker. */
export function maakModel(vraag: Verdeelvraag, prijzen = new Prijzen(vraag)): Model {
  const aanvaard = new Map(
    (vraag.besluiten ?? []).flatMap(({ gezin, jeugdbeschermer, besluit }) => (besluit === 'aanvaard' ? [[gezin, jeugdbeschermer]] : [])),
  )
  const gebruikt = new Map<string, number>()
  for (const gezin of vraag.gezinnen) {
    const bij = aanvaard.get(gezin.id)
    if (bij !== undefined) gebruikt.set(bij, (gebruikt.get(bij) ?? 0) + werklastVan(gezin))
  }
  // Hundredths of a family: load rounded up, room down, so that rounding never overloads.
  const honderdsten = vraag.gezinnen.map((gezin) => Math.max(1, Math.ceil(werklastVan(gezin) * 100 - 1e-6)))
  const maat = honderdsten.reduce(grootsteGemeneDeler, 0) || 1
  const last = Int32Array.from(honderdsten, (gewicht) => gewicht / maat)
  const ruimte = Int32Array.from(vraag.jeugdbeschermers, (een) =>
    Math.floor((Math.max(0, ruimteVan(een) - (gebruikt.get(een.id) ?? 0)) * 100 + 1e-6) / maat),
  )
  const kandidaten = vraag.jeugdbeschermers.map((een, plek) => ({ een, plek })).filter(({ plek }) => (ruimte[plek] ?? 0) > 0)
  const paren = vraag.gezinnen.flatMap((gezin, i) =>
    aanvaard.has(gezin.id)
      ? []
      : kandidaten
          .filter(({ een, plek }) => (last[i] ?? 0) <= (ruimte[plek] ?? 0) && prijzen.kan(gezin, een))
          .map(({ een, plek }) => ({ i, j: plek, prijs: prijzen.prijs(gezin, een) })),
  )
  const opJeugdbeschermer = paren.toSorted((een, ander) => een.j - ander.j || een.i - ander.i)
  return {
    gezinnen: vraag.gezinnen.length,
    jeugdbeschermers: vraag.jeugdbeschermers.length,
    last,
    ruimte,
    wachtprijs: Float64Array.from(vraag.gezinnen, (gezin) => (aanvaard.has(gezin.id) ? 0 : prijzen.wachtprijs(gezin))),
    begin: beginnen(
      paren.map(({ i }) => i),
      vraag.gezinnen.length,
    ),
    naar: Int32Array.from(paren, ({ j }) => j),
    prijs: Float64Array.from(paren, ({ prijs }) => prijs),
    beginVan: beginnen(
      opJeugdbeschermer.map(({ j }) => j),
      vraag.jeugdbeschermers.length,
    ),
    gezinVan: Int32Array.from(opJeugdbeschermer, ({ i }) => i),
    prijsVan: Float64Array.from(opJeugdbeschermer, ({ prijs }) => prijs),
  }
}

function beginnen(plekken: readonly number[], aantal: number): Int32Array {
  const begin = new Int32Array(aantal + 1)
  for (const plek of plekken) begin[plek + 1] = (begin[plek + 1] ?? 0) + 1
  for (let plek = 0; plek < aantal; plek++) begin[plek + 1] = (begin[plek + 1] ?? 0) + (begin[plek] ?? 0)
  return begin
}

const grootsteGemeneDeler = (een: number, ander: number): number => (ander === 0 ? een : grootsteGemeneDeler(ander, een % ander))

/** A worker's place for each family, or `wacht`. */
export type Verdeling = Int32Array
export const wacht = -1

/** Price of a pair; infinite for a pair that may not be proposed. */
export function prijsVan(model: Model, i: number, j: number): number {
  if (j === wacht) return model.wachtprijs[i] as number
  for (let k = model.begin[i] as number; k < (model.begin[i + 1] as number); k++) if (model.naar[k] === j) return model.prijs[k] as number
  return Number.POSITIVE_INFINITY
}

/** Below zero where a worker has more than the room allows. */
export function ruimteOver(model: Model, verdeling: Verdeling): Int32Array {
  const over = model.ruimte.slice()
  verdeling.forEach((j, i) => {
    if (j !== wacht) over[j] = (over[j] as number) - (model.last[i] as number)
  })
  return over
}

/** Infinite when a pair may not be, or a worker has more than the room allows. */
export function prijsVanVerdeling(model: Model, verdeling: Verdeling): number {
  if (ruimteOver(model, verdeling).some((over) => over < 0)) return Number.POSITIVE_INFINITY
  return verdeling.reduce((som, j, i) => som + prijsVan(model, i, j), 0)
}

export const prijsVanNietsDoen = (model: Model): number => model.wachtprijs.reduce((som, prijs) => som + prijs, 0)
