import { type Maat, maten, type Scenario } from '../instelling/index.ts'

export interface Spreiding {
  readonly gemiddeld: number
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/** The figures of all institutions together on one peildatum of one run. */
export interface Peiling {
  readonly kinderen: number
  readonly wachtlijst: number
  readonly start: number
  readonly intern: number
  /** Children per worker in service and not long ill. */
  readonly kinderenPerMedewerker: number
}

export function peilingVan(scenario: Scenario, cijfers: Float64Array, maand: number): Peiling {
  const instellingen = scenario.instellingen.length
  const som = (maat: Maat) => {
    let totaal = 0
    for (let gi = 0; gi < instellingen; gi++) totaal += cijfers[(maand * instellingen + gi) * maten.length + maten.indexOf(maat)] as number
    return totaal
  }
  const [kinderen, start, intern, medewerkers] = [som('kinderen'), som('start'), som('intern'), som('medewerkers')]
  return { kinderen, wachtlijst: start + intern, start, intern, kinderenPerMedewerker: medewerkers === 0 ? 0 : kinderen / medewerkers }
}

export function spreiding(waarden: readonly number[]): Spreiding {
  const opVolgorde = waarden.toSorted((een, ander) => een - ander)
  const kwantiel = (p: number) => {
    const plek = p * (opVolgorde.length - 1)
    const onder = opVolgorde[Math.floor(plek)] as number
    return onder + (plek - Math.floor(plek)) * ((opVolgorde[Math.ceil(plek)] as number) - onder)
  }
  return {
    gemiddeld: waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length,
    p5: kwantiel(0.05),
    p50: kwantiel(0.5),
    p95: kwantiel(0.95),
  }
}

export interface Verschil {
  readonly gemiddeld: number
  /** 95% interval of the mean difference over paired runs; null with one run. */
  readonly interval: readonly [number, number] | null
}

/** Runs with the same zaad are compared with each other: what chance did to both falls away. */
export function gepaardVerschil(basis: readonly number[], variant: readonly number[]): Verschil {
  const verschillen = basis.map((waarde, plek) => (variant[plek] as number) - waarde)
  const runs = verschillen.length
  const gemiddeld = verschillen.reduce((som, waarde) => som + waarde, 0) / runs
  if (runs < 2) return { gemiddeld, interval: null }
  const variantie = verschillen.reduce((som, waarde) => som + (waarde - gemiddeld) ** 2, 0) / (runs - 1)
  const marge = 1.96 * Math.sqrt(variantie / runs)
  return { gemiddeld, interval: [gemiddeld - marge, gemiddeld + marge] }
}
