import type { Scenario } from '../instelling/index.ts'
import { type Maat, maten } from '../instelling/simulatie.ts'

/** What is counted on each peildatum, all institutions of a scenario together. */
export const tellingen = [
  'kinderen',
  /** Children without a fixed worker for more than `wachtlijstNaDagen`; `start` and `intern` are its two parts. */
  'wachtlijst',
  'start',
  'intern',
  /** Of these, who has been waiting for more than six weeks. */
  'langerDanZesWeken',
  /** Children per worker in service and not long ill. */
  'kinderenPerMedewerker',
  /** Workers in service and not long ill. */
  'medewerkers',
  /** Workers in service, ill or not. */
  'fte',
  'vacatures',
  /** Children who lost their worker, and who were not taken in, since the peildatum before. */
  'overdrachten',
  'geweigerd',
] as const

/** Shares of the families that reached that day since the peildatum before; unknown where there were none. */
export const aandelen = ['contactOpTijd', 'planOpTijd', 'kansLangerDanZesWeken'] as const

export type Telling = (typeof tellingen)[number]
export type Aandeel = (typeof aandelen)[number]
export type Grootheid = Telling | Aandeel
export const grootheden: readonly Grootheid[] = [...tellingen, ...aandelen]

/** One run as rows of `grootheden`, month 0 first; NaN where a share is unknown. */
export function somVan(scenario: Scenario, cijfers: Float64Array): Float64Array {
  const instellingen = scenario.instellingen.length
  const breedte = grootheden.length
  const rijen = new Float64Array((scenario.maanden + 1) * breedte)
  const som = Object.fromEntries(maten.map((maat) => [maat, 0])) as Record<Maat, number>
  for (let maand = 0; maand <= scenario.maanden; maand++) {
    maten.forEach((maat, plek) => {
      let totaal = 0
      for (let gi = 0; gi < instellingen; gi++) totaal += cijfers[(maand * instellingen + gi) * maten.length + plek] as number
      som[maat] = totaal
    })
    const rij: Record<Grootheid, number> = {
      kinderen: som.kinderen,
      wachtlijst: som.start + som.intern,
      start: som.start,
      intern: som.intern,
      langerDanZesWeken: som.wachtLang,
      kinderenPerMedewerker: som.medewerkers === 0 ? 0 : som.kinderen / som.medewerkers,
      medewerkers: som.medewerkers,
      fte: som.plaatsen,
      vacatures: som.vacatures,
      overdrachten: som.overdrachten,
      geweigerd: som.geweigerd,
      contactOpTijd: som.contactOpTijd / som.contactGetoetst,
      planOpTijd: som.planOpTijd / som.planGetoetst,
      kansLangerDanZesWeken: som.planZonderVast / som.planGetoetst,
    }
    grootheden.forEach((grootheid, plek) => {
      rijen[maand * breedte + plek] = rij[grootheid]
    })
  }
  return rijen
}
