import { type Model, type Prijzen, perPunt, prijsVan, ruimteOver, type Verdeling, wacht } from './model.ts'
import { type Gezin, type Jeugdbeschermer, ruimteVan, type Verdeelvraag, werklastVan } from './vraag.ts'

/** Second choice for a family while the rest of the advice stands, and what it would take. */
export interface Tweede {
  readonly jeugdbeschermer: string
  /** Points that the whole advice gets dearer; 0 or more when the advice is the best there is. */
  readonly meerprijs: number
  /** The family that would have to make way, and where it goes: null is back to waiting. */
  readonly ruilMet?: { readonly gezin: string; readonly naar: string | null }
  readonly zin: string
}

const getal = (waarde: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(waarde)
const punten = (waarde: number) => `${getal(waarde)} ${waarde === 1 ? 'punt' : 'punten'}`

/** Explains an advice in plain Dutch: names are the identifiers of the question. */
export class Uitleg {
  readonly #vraag: Verdeelvraag
  readonly #model: Model
  readonly #prijzen: Prijzen
  readonly #verdeling: Verdeling
  readonly #over: Int32Array
  readonly #bij: Map<number, number[]>

  constructor(vraag: Verdeelvraag, model: Model, prijzen: Prijzen, verdeling: Verdeling) {
    this.#vraag = vraag
    this.#model = model
    this.#prijzen = prijzen
    this.#verdeling = verdeling
    this.#over = ruimteOver(model, verdeling)
    this.#bij = Map.groupBy(verdeling.keys(), (i) => verdeling[i] as number)
  }

  /** What speaks for this worker, and what against. */
  waarom(gezin: Gezin, jeugdbeschermer: Jeugdbeschermer): string {
    const { reis, expertise } = this.#prijzen.opbouw(gezin, jeugdbeschermer)
    const minuten = this.#prijzen.findReistijd(jeugdbeschermer.regio, gezin.regio) ?? 0
    const nodig = gezin.expertiseNodig ?? []
    const gewenst = gezin.expertiseGewenst ?? []
    const gemist = gewenst.filter((naam) => !jeugdbeschermer.expertise?.includes(naam))
    const delen = [
      gezin.eerdereJeugdbeschermers?.includes(jeugdbeschermer.id) ? 'was eerder jeugdbeschermer van dit gezin' : '',
      gezin.jeugdbeschermersVanBroersEnZussen?.includes(jeugdbeschermer.id) ? 'is al jeugdbeschermer van een broer of zus' : '',
      nodig.length > 0 ? `heeft de expertise die nodig is (${nodig.join(', ')})` : '',
      gewenst.length > gemist.length ? `heeft gewenste expertise (${gewenst.filter((naam) => !gemist.includes(naam)).join(', ')})` : '',
      gemist.length > 0 ? `mist gewenste expertise (${gemist.join(', ')}; ${punten(expertise)})` : '',
      minuten > 0 ? `reist ${getal(minuten)} minuten (${punten(reis)})` : 'werkt in dezelfde regio',
      `heeft ruimte voor ${getal(ruimteVan(jeugdbeschermer))} gezinnen; dit gezin vraagt ${getal(werklastVan(gezin))}`,
    ].filter(Boolean)
    return `Jeugdbeschermer ${jeugdbeschermer.id} ${delen.slice(0, -1).join(', ')}${delen.length > 1 ? ' en ' : ''}${delen.at(-1)}.`
  }

  /** The cheapest other worker: with room, or by letting one other family make way. */
  findTweede(i: number): Tweede | undefined {
    const nu = this.#verdeling[i] as number
    const nuPrijs = prijsVan(this.#model, i, nu)
    const nodig = this.#model.last[i] as number
    let beste: { j: number; verschil: number; ruil?: { k: number; naar: number } } | undefined
    for (let p = this.#model.begin[i] as number; p < (this.#model.begin[i + 1] as number); p++) {
      const j = this.#model.naar[p] as number
      if (j === nu) continue
      const verschil = (this.#model.prijs[p] as number) - nuPrijs
      if ((this.#over[j] as number) >= nodig) {
        if (beste === undefined || verschil < beste.verschil) beste = { j, verschil }
        continue
      }
      for (const k of this.#bij.get(j) ?? []) {
        if ((this.#over[j] as number) + (this.#model.last[k] as number) < nodig) continue
        const ruil = this.#elders(k, j, nu, nodig)
        if (beste === undefined || verschil + ruil.verschil < beste.verschil)
          beste = { j, verschil: verschil + ruil.verschil, ruil: { k, naar: ruil.naar } }
      }
    }
    return beste && this.#alsTweede(i, beste)
  }

  #elders(k: number, uit: number, vrij: number, vrijgekomen: number): { naar: number; verschil: number } {
    const prijsNu = prijsVan(this.#model, k, uit)
    let beste = { naar: wacht, verschil: (this.#model.wachtprijs[k] as number) - prijsNu }
    for (let p = this.#model.begin[k] as number; p < (this.#model.begin[k + 1] as number); p++) {
      const j = this.#model.naar[p] as number
      const over = (this.#over[j] as number) + (j === vrij ? vrijgekomen : 0)
      const verschil = (this.#model.prijs[p] as number) - prijsNu
      if (j !== uit && over >= (this.#model.last[k] as number) && verschil < beste.verschil) beste = { naar: j, verschil }
    }
    return beste
  }

  #alsTweede(i: number, { j, verschil, ruil }: { j: number; verschil: number; ruil?: { k: number; naar: number } }): Tweede {
    const jeugdbeschermer = this.#getJeugdbeschermer(j)
    const meerprijs = verschil / perPunt
    const ruilMet = ruil && { gezin: this.#getGezin(ruil.k).id, naar: ruil.naar === wacht ? null : this.#getJeugdbeschermer(ruil.naar).id }
    const gevolg =
      ruilMet &&
      (ruilMet.naar === null ? `; gezin ${ruilMet.gezin} blijft dan wachten` : `; gezin ${ruilMet.gezin} gaat dan naar ${ruilMet.naar}`)
    const kosten = meerprijs > 0 ? `kost ${punten(meerprijs)} meer` : meerprijs < 0 ? `kost ${punten(-meerprijs)} minder` : 'kost evenveel'
    const zin = `Tweede keus is ${jeugdbeschermer.id}: dat ${kosten}${gevolg ?? ''}. ${this.waarom(this.#getGezin(i), jeugdbeschermer)}`
    return { jeugdbeschermer: jeugdbeschermer.id, meerprijs, ...(ruilMet && { ruilMet }), zin }
  }

  /** Why a family has no worker in this advice: what stands in the way, not whose fault it is. */
  waaromNiet(i: number): string {
    const gezin = this.#getGezin(i)
    const { begin, naar, prijs, wachtprijs, last } = this.#model
    if (begin[i] === begin[i + 1]) {
      const passend = this.#vraag.jeugdbeschermers.filter((een) => this.#prijzen.kan(gezin, een))
      return passend.length === 0
        ? 'Geen enkele jeugdbeschermer past: te ver, geweigerd, nog in het inwerken of zonder de expertise die nodig is.'
        : `${aantal(passend.length)} wel, maar niemand heeft ruimte voor ${getal(werklastVan(gezin))} gezinnen.`
    }
    const mogelijk = Array.from({ length: (begin[i + 1] as number) - (begin[i] as number) }, (_, n) => (begin[i] as number) + n)
    const ruim = mogelijk.filter((p) => (this.#over[naar[p] as number] as number) >= (last[i] as number))
    if (ruim.length > 0 && ruim.every((p) => (prijs[p] as number) >= (wachtprijs[i] as number)))
      return 'Er is ruimte, maar met deze gewichten kost elke toewijzing meer dan wachten. Beoordeel de gewichten, of wijs zelf toe.'
    return `${aantal(mogelijk.length)} en had ruimte, maar die ruimte gaat in dit voorstel naar gezinnen die samen zwaarder wegen.`
  }

  #getGezin(i: number): Gezin {
    return this.#vraag.gezinnen[i] as Gezin
  }

  #getJeugdbeschermer(j: number): Jeugdbeschermer {
    return this.#vraag.jeugdbeschermers[j] as Jeugdbeschermer
  }
}

const aantal = (hoeveel: number) => (hoeveel === 1 ? 'Eén jeugdbeschermer past' : `Elk van ${hoeveel} jeugdbeschermers past`)
