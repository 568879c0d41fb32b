import { losOp } from '../getallen/stelsel.ts'
import { metGelijkeTijden, risicomomenten, type Waarneming } from './waarneming.ts'

export interface Kenmerkwaarneming extends Waarneming {
  /** The same number of covariates on every row. */
  readonly kenmerken: readonly number[]
}

export interface Coxmodel {
  /** Log hazard ratio for one unit more of each covariate. */
  readonly coefficienten: readonly number[]
  readonly standaardfouten: readonly number[]
  readonly logaannemelijkheid: number
  readonly rondes: number
}

/**
 * Cox's proportional hazards by Newton's method, each step halved until the partial likelihood rises. Events at one time by Efron's
 * approximation (R's default) or Breslow's; delayed entry allowed. As `coxph` of R survival.
 *
 * Time: (event times) × (rows) for each round.
 *
 * @source Cox (1972), JRSS B 34:187; Efron (1977), JASA 72:557; Breslow (1974), Biometrics 30:89
 * @throws RangeError on impossible rows, covariates that are missing or depend on each other, or when no maximum is found in 50 rounds
 */
export function cox(
  waarnemingen: readonly Kenmerkwaarneming[],
  { gelijktijdig = 'efron' }: { readonly gelijktijdig?: 'efron' | 'breslow' } = {},
) {
  const rijen = metGelijkeTijden(waarnemingen)
  const aantal = rijen[0]?.kenmerken.length ?? 0
  if (aantal === 0 || rijen.some(({ kenmerken }) => kenmerken.length !== aantal || !kenmerken.every(Number.isFinite)))
    throw new RangeError('Elke waarneming heeft dezelfde kenmerken, en elk kenmerk is een getal.')
  const middens = Array.from(
    { length: aantal },
    (_, k) => rijen.reduce((som, { kenmerken }) => som + (kenmerken[k] as number), 0) / rijen.length,
  )
  const gecentreerd = rijen.map((rij) => ({ ...rij, kenmerken: rij.kenmerken.map((waarde, k) => waarde - (middens[k] as number)) }))
  let stand = hellingen(gecentreerd, new Array<number>(aantal).fill(0), gelijktijdig)
  for (let ronde = 1; ronde <= 50; ronde++) {
    let stap = losOp(stand.informatie, stand.helling)
    let nieuw = hellingen(gecentreerd, plus(stand.beta, stap), gelijktijdig)
    while (!(nieuw.waarde >= stand.waarde - 1e-12 * Math.abs(stand.waarde)) && Math.max(...stap.map(Math.abs)) > 1e-12) {
      stap = stap.map((deel) => deel / 2)
      nieuw = hellingen(gecentreerd, plus(stand.beta, stap), gelijktijdig)
    }
    const klaar = Math.abs(nieuw.waarde - stand.waarde) <= 1e-13 * Math.abs(nieuw.waarde) && Math.max(...stap.map(Math.abs)) < 1e-7
    stand = nieuw
    if (klaar) return model(stand, ronde)
  }
  throw new RangeError('Er is geen grootste aannemelijkheid: een kenmerk voorspelt mogelijk alles.')
}

function model({ beta, waarde, informatie }: Stand, rondes: number): Coxmodel {
  const eenheid = (plek: number) => beta.map((_, k) => (k === plek ? 1 : 0))
  const standaardfouten = beta.map((_, plek) => Math.sqrt(losOp(informatie, eenheid(plek))[plek] as number))
  return { coefficienten: beta, standaardfouten, logaannemelijkheid: waarde, rondes }
}

interface Stand {
  readonly beta: readonly number[]
  readonly waarde: number
  readonly helling: number[]
  readonly informatie: number[][]
}

const plus = (een: readonly number[], ander: readonly number[]) => een.map((waarde, k) => waarde + (ander[k] as number))

/** Sums over rows of exp(βx), of x exp(βx) and of x xᵀ exp(βx). */
interface Sommen {
  nul: number
  readonly een: number[]
  readonly twee: number[][]
}

function sommen(rijen: readonly Kenmerkwaarneming[], beta: readonly number[]): Sommen {
  const som: Sommen = { nul: 0, een: beta.map(() => 0), twee: beta.map(() => beta.map(() => 0)) }
  for (const { kenmerken } of rijen) {
    const gewicht = Math.exp(inproduct(kenmerken, beta))
    som.nul += gewicht
    for (const [k, x] of kenmerken.entries()) {
      som.een[k] = (som.een[k] as number) + gewicht * x
      const rij = som.twee[k] as number[]
      for (const [l, y] of kenmerken.entries()) rij[l] = (rij[l] as number) + gewicht * x * y
    }
  }
  return som
}

const inproduct = (een: readonly number[], ander: readonly number[]) =>
  een.reduce((som, waarde, k) => som + waarde * (ander[k] as number), 0)

function hellingen(rijen: readonly Kenmerkwaarneming[], beta: readonly number[], gelijktijdig: 'efron' | 'breslow'): Stand {
  let waarde = 0
  const helling = beta.map(() => 0)
  const informatie = beta.map(() => beta.map(() => 0))
  for (const { tijd, gebeurtenissen: d } of risicomomenten(rijen)) {
    const vallend = rijen.filter(({ stop, gebeurtenis }) => stop === tijd && gebeurtenis > 0)
    const allen = sommen(
      rijen.filter(({ start = -1, stop }) => start < tijd && tijd <= stop),
      beta,
    )
    const weg = sommen(vallend, beta)
    for (const { kenmerken } of vallend) {
      waarde += inproduct(kenmerken, beta)
      for (const [k, x] of kenmerken.entries()) helling[k] = (helling[k] as number) + x
    }
    for (let eerder = 0; eerder < d; eerder++) {
      const deel = gelijktijdig === 'efron' ? eerder / d : 0
      const noemer = allen.nul - deel * weg.nul
      const midden = allen.een.map((som, k) => (som - deel * (weg.een[k] as number)) / noemer)
      waarde -= Math.log(noemer)
      for (const [k, gemiddelde] of midden.entries()) {
        helling[k] = (helling[k] as number) - gemiddelde
        const rij = informatie[k] as number[]
        for (const [l, ander] of midden.entries()) {
          const tweede = ((allen.twee[k] as number[])[l] as number) - deel * ((weg.twee[k] as number[])[l] as number)
          rij[l] = (rij[l] as number) + tweede / noemer - gemiddelde * ander
        }
      }
    }
  }
  return { beta, waarde, helling, informatie }
}
