import { metGelijkeTijden, type Risicomoment, risicomomenten, type Waarneming } from './waarneming.ts'

export interface Uitkomstkans {
  readonly kans: number
  readonly standaardfout: number
}

export interface Uitkomststap extends Risicomoment {
  /** Chance that nothing has ended it yet. */
  readonly nogNiets: Uitkomstkans
  /** By kind of event, from kind 1 on: chance that it has ended in this way. */
  readonly uitkomsten: readonly Uitkomstkans[]
}

/**
 * Aalen–Johansen: the chance of having ended in each way by time t, Cₖ(t) = Σ over tᵢ ≤ t of S(tᵢ₋₁) dₖᵢ/Yᵢ, with delayed entry as in Kaplan–Meier.
 * The standard error is the infinitesimal jackknife, √Σ over rows of (∂Cₖ/∂ weight of the row)². As `survfit` of R survival with an event of
 * more kinds.
 *
 * Time and memory: rows with the same start, stop and event are taken together; (such groups) × (event times).
 *
 * @source Aalen & Johansen (1978), Scand J Stat 5:141; Therneau, Crowson & Atkinson (2024), survival vignette "Multi-state models"
 * @throws RangeError on impossible rows (see Waarneming)
 */
export function aalenJohansen(waarnemingen: readonly Waarneming[]): Uitkomststap[] {
  const rijen = metGelijkeTijden(waarnemingen)
  const soorten = rijen.reduce((meeste, { gebeurtenis }) => Math.max(meeste, gebeurtenis), 0)
  const groepen = groepeer(rijen)
  /** First what is left (0), then each kind: the chance, and for each group how it would change with the weight of one of its rows. */
  const kansen: number[] = Array.from({ length: soorten + 1 }, (_, soort) => (soort === 0 ? 1 : 0))
  const invloeden = kansen.map(() => new Float64Array(groepen.length))
  return risicomomenten(rijen).map((moment) => {
    const aandelen = kansen.map((_, soort) => (soort === 0 ? 0 : aantalMet(groepen, moment.tijd, soort) / moment.onderRisico))
    const varianties = kansen.map(() => 0)
    for (const [plek, groep] of groepen.entries()) {
      const gevolgen = stapVan(groep, moment, aandelen, kansen[0] as number, (invloeden[0] as Float64Array)[plek] as number)
      for (const [soort, gevolg] of gevolgen.entries()) {
        const rij = invloeden[soort] as Float64Array
        const nieuw = (rij[plek] as number) + gevolg
        rij[plek] = nieuw
        varianties[soort] = (varianties[soort] as number) + groep.aantal * nieuw * nieuw
      }
    }
    const over = kansen[0] as number
    kansen[0] = over * (1 - moment.gebeurtenissen / moment.onderRisico)
    for (let soort = 1; soort <= soorten; soort++) kansen[soort] = (kansen[soort] as number) + over * (aandelen[soort] as number)
    const [nogNiets, ...uitkomsten] = kansen.map((kans, soort) => ({ kans, standaardfout: Math.sqrt(varianties[soort] as number) }))
    return { ...moment, nogNiets: nogNiets as Uitkomstkans, uitkomsten }
  })
}

interface Groep extends Waarneming {
  readonly aantal: number
}

function groepeer(rijen: readonly Waarneming[]): Groep[] {
  const gelijken = Map.groupBy(rijen, ({ start, stop, gebeurtenis }) => `${start} ${stop} ${gebeurtenis}`)
  return [...gelijken.values()].map((leden) => ({ ...(leden[0] as Waarneming), aantal: leden.length }))
}

const aantalMet = (groepen: readonly Groep[], tijd: number, soort: number): number =>
  groepen.reduce((som, groep) => (groep.stop === tijd && groep.gebeurtenis === soort ? som + groep.aantal : som), 0)

/** How the influence of one row of a group changes at a moment: on what is left, and on each kind. */
function stapVan(
  { start, stop, gebeurtenis }: Groep,
  { tijd, onderRisico }: Risicomoment,
  aandelen: readonly number[],
  over: number,
  invloedOpOver: number,
): number[] {
  const isOnderRisico = (start === undefined || start < tijd) && tijd <= stop
  const gevolgen = aandelen.map((aandeel, soort) => {
    if (soort === 0) return 0
    const eigen = isOnderRisico ? ((stop === tijd && gebeurtenis === soort ? 1 : 0) - aandeel) / onderRisico : 0
    return invloedOpOver * aandeel + over * eigen
  })
  gevolgen[0] = -gevolgen.reduce((som, gevolg) => som + gevolg, 0)
  return gevolgen
}
