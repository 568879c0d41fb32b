import { draai, maten, type Scenario, type Soort, soorten } from '../instelling/index.ts'
import { normaalkwantiel } from '../kern/index.ts'
import type { Bron } from './parameters.ts'

/** What an institution counted over a period: totals alone, nobody's data. */
export interface Registratie {
  /** The last day counted; it dates every parameter that follows from it. */
  readonly tot: string
  readonly perSoort: Readonly<
    Record<Soort, { readonly nu: number; readonly begonnen: number; readonly geeindigd: number; readonly kindjaren: number }>
  >
  readonly jaren: number
  readonly personeel: {
    readonly medewerkerjaren: number
    readonly vertrokken: number
    /** Sickness: how often it began, and how many days it lasted, of those that ended. */
    readonly langZiek: { readonly gevallen: number; readonly dagen: number }
    readonly kortZiek: { readonly gevallen: number; readonly dagen: number }
    /** Filled in this period, with the days they were open. */
    readonly vacatures: { readonly vervuld: number; readonly dagen: number }
  }
  readonly lijst: { readonly start: number; readonly intern: number }
}

export interface Ijkwaarde {
  readonly waarde: number
  /** 90%; null for an assumption, which no data bound. */
  readonly interval: readonly [number, number] | null
  readonly bron: Bron
  readonly datum: string
}

/** From so many events on a value of its own is used; with fewer the value of the base stays, as an assumption. */
const MINSTENS = 5

/**
 * A base with what the registration says in place of what was assumed. What the registration does not hold (spread between workers,
 * handover rule, ramp-up, family sizes) stays, and says so.
 */
export function ijkEigen(basis: Scenario, registratie: Registratie): { scenario: Scenario; waarden: Record<string, Ijkwaarde> } {
  const waarden: Record<string, Ijkwaarde> = {}
  const { personeel: geteld, tot, jaren } = registratie
  const kies = (naam: string, eigen: { aantal: number; waarde: (aantal: number) => number }, anders: number) => {
    const genoeg = eigen.aantal >= MINSTENS
    const [laag, hoog] = poissonInterval(eigen.aantal).map(eigen.waarde) as [number, number]
    waarden[naam] = genoeg
      ? { waarde: eigen.waarde(eigen.aantal), interval: [Math.min(laag, hoog), Math.max(laag, hoog)], bron: 'eigen', datum: tot }
      : { waarde: anders, interval: null, bron: 'aanname', datum: tot }
    return waarden[naam].waarde
  }
  const perJaar = (gevallen: number) => ({ aantal: gevallen, waarde: (aantal: number) => aantal / geteld.medewerkerjaren })
  const duur = (gevallen: number, dagen: number) => ({ aantal: gevallen, waarde: (aantal: number) => dagen / aantal })
  const perSoort = (waarde: (soort: Soort) => number) =>
    Object.fromEntries(soorten.map((soort) => [soort, waarde(soort)])) as Record<Soort, number>
  const p = basis.personeel
  const [instelling] = basis.instellingen
  if (!instelling || basis.instellingen.length > 1) throw new Error('Ijken gaat over één instelling; geef een scenario met één instelling.')
  const personeel = {
    ...p,
    verloopPerJaar: kies('verloopPerJaar', perJaar(geteld.vertrokken), p.verloopPerJaar),
    langZiekPerJaar: kies('langZiekPerJaar', perJaar(geteld.langZiek.gevallen), p.langZiekPerJaar),
    langZiekDagen: kies('langZiekDagen', duur(geteld.langZiek.gevallen, geteld.langZiek.dagen), p.langZiekDagen),
    kortZiekPerJaar: kies('kortZiekPerJaar', perJaar(geteld.kortZiek.gevallen), p.kortZiekPerJaar),
    kortZiekDagen: kies('kortZiekDagen', duur(geteld.kortZiek.gevallen, geteld.kortZiek.dagen), p.kortZiekDagen),
    vacatureDagen: kies('vacatureDagen', duur(geteld.vacatures.vervuld, geteld.vacatures.dagen), p.vacatureDagen),
  }
  const stromen = perSoort((soort) => registratie.perSoort[soort].nu)
  const scenario: Scenario = {
    ...basis,
    personeel,
    verblijfJaren: perSoort((soort) => {
      const { geeindigd, kindjaren } = registratie.perSoort[soort]
      return kies(`verblijfJaren.${soort}`, { aantal: geeindigd, waarde: (aantal) => kindjaren / aantal }, basis.verblijfJaren[soort])
    }),
    instellingen: [
      {
        ...instelling,
        kinderen: stromen,
        instroomPerJaar: perSoort((soort) =>
          kies(
            `instroomPerJaar.${soort}`,
            { aantal: registratie.perSoort[soort].begonnen, waarde: (aantal) => aantal / jaren },
            instelling.instroomPerJaar[soort],
          ),
        ),
      },
    ],
  }
  return { scenario, waarden }
}

/**
 * The factor on the caseload with which the list at month 0 is on average as long as it is, by halving on the same draws.
 *
 * @returns between 0.5 and 2; at an end of it no caseload explains the list
 */
export function ijkCaseload(scenario: Scenario, wachtlijst: number, zaden = 24): number {
  const kort = { ...scenario, maanden: 1 }
  let [laag, hoog] = [0.5, 2]
  for (let stap = 0; stap < 12; stap++) {
    const factor = (laag + hoog) / 2
    if (gemiddeldeLijst(metCaseload(kort, factor), zaden) > wachtlijst) laag = factor
    else hoog = factor
  }
  return (laag + hoog) / 2
}

export const metCaseload = (scenario: Scenario, factor: number): Scenario => ({
  ...scenario,
  instellingen: scenario.instellingen.map((instelling) => ({
    ...instelling,
    teams: instelling.teams.map((team) => ({
      ...team,
      caseload: team.caseload.map(({ vanafMaand, waarde }) => ({ vanafMaand, waarde: waarde * factor })),
    })),
  })),
})

function gemiddeldeLijst(scenario: Scenario, zaden: number): number {
  const [start, intern] = [maten.indexOf('start'), maten.indexOf('intern')]
  let som = 0
  for (let zaad = 1; zaad <= zaden; zaad++) {
    const { cijfers } = draai(scenario, zaad)
    scenario.instellingen.forEach((_, gi) => {
      som += (cijfers[gi * maten.length + start] as number) + (cijfers[gi * maten.length + intern] as number)
    })
  }
  return som / zaden
}

/**
 * 90% interval of a Poisson mean after this count.
 *
 * @source Wilson & Hilferty (1931), as in Breslow & Day, Statistical methods in cancer research II (1987), p. 69
 */
export function poissonInterval(aantal: number): [number, number] {
  const z = normaalkwantiel(0.95)
  const grens = (n: number, kant: number) => n * (1 - 1 / (9 * n) + (kant * z) / (3 * Math.sqrt(n))) ** 3
  return [aantal === 0 ? 0 : grens(aantal, -1), grens(aantal + 1, 1)]
}
