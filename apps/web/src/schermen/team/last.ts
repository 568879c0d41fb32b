import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Medewerker, Teamrij } from './vraag.ts'

export interface Balk {
  /** Share of the bar's length, from 0 to 1. */
  readonly vulling: number
  readonly norm: number
  readonly bovenNorm: boolean
}

/** How far a bar runs when the longest in the team, or one and a half times the norm, fills it. */
export function balkVan(werklast: number, norm: number, hoogste: number): Balk {
  const lengte = Math.max(hoogste, norm * 1.5)
  return { vulling: Math.min(werklast / lengte, 1), norm: norm / lengte, bovenNorm: werklast > norm }
}

/** The load in words: how much above or below the guideline, and for how many children there is room. */
export function lastZin(medewerker: Medewerker, norm: number, t: Teksten['team'], tijd: Tijdwoorden): string {
  const { kinderen, fte, werklast } = medewerker
  if (werklast === null) return t.geenFte
  const verschil = rond(werklast - norm)
  const getal = tijd.getal(Math.abs(verschil))
  const richtlijn = tijd.getal(norm)
  if (verschil > 0) return t.bovenNorm(getal, richtlijn)
  const ruimte = Math.floor(norm * fte - kinderen)
  const zin = verschil === 0 ? t.opNorm(richtlijn) : t.onderNorm(getal, richtlijn)
  return ruimte > 0 && kanDragen(medewerker) ? `${zin}, ${t.ruimte(ruimte)}` : zin
}

/** One decimal: more would pretend that a child weighs the same as another. */
export function rond(werklast: number): number {
  return Math.round(werklast * 10) / 10
}

export interface Groepen {
  readonly afwezig: readonly Medewerker[]
  readonly aanwezig: readonly Medewerker[]
  readonly zonderKinderen: readonly Medewerker[]
}

/** Absent workers first, those with the most children to decide on above; then who carries children, then the rest of the team. */
export function groepeer(medewerkers: readonly Medewerker[]): Groepen {
  const weegt = ({ langdurigAfwezig, kinderen }: Medewerker) => (langdurigAfwezig ? 1000 : 0) + kinderen
  const { afwezig = [], aanwezig = [], zonderKinderen = [] } = Object.groupBy(medewerkers, groepVan)
  return { afwezig: afwezig.toSorted((a, b) => weegt(b) - weegt(a)), aanwezig, zonderKinderen }
}

const dragend = new Set(['jeugdbeschermer', 'jeugdreclasseerder'])

/** Is this somebody to whom children are assigned, and who is there to take them? */
export function kanDragen({ functie, fte, afwezigSinds }: Medewerker): boolean {
  return dragend.has(functie) && fte > 0 && afwezigSinds === null
}

function groepVan({ afwezigSinds, kinderen, functie }: Medewerker): keyof Groepen {
  if (afwezigSinds !== null) return 'afwezig'
  return kinderen > 0 || dragend.has(functie) ? 'aanwezig' : 'zonderKinderen'
}

/** All teams together; the reader's own team comes first, the others in the order of their code. */
export function telTeams(teams: readonly Teamrij[], eigenTeam: string | null) {
  const som = (veld: 'kinderen' | 'fte' | 'afwezig') => teams.reduce((tot, team) => tot + team[veld], 0)
  const [kinderen, fte] = [som('kinderen'), som('fte')]
  return {
    kinderen,
    afwezig: som('afwezig'),
    werklast: fte > 0 ? kinderen / fte : null,
    rijen: [...teams.filter(({ id }) => id === eigenTeam), ...teams.filter(({ id }) => id !== eigenTeam)],
  }
}

const draagtKinderen = new Set(['jeugdbeschermer', 'jeugdreclasseerder', 'ondersteunend'])

/** A load says something only of who carries children, or happens to. */
export const heeftLast = ({ functie, kinderen }: { functie: string; kinderen: number }): boolean =>
  draagtKinderen.has(functie) || kinderen > 0
