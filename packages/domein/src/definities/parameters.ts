import {
  type Familie,
  type Functie,
  jeugdbeschermingsmaatregelen,
  jeugdreclasseringsmaatregelen,
  type MaatregelType,
} from '../feiten/codes.ts'
import { canoniekeJson } from '../vaststelling/canoniek.ts'

const jbjr = ['jeugdbeschermer', 'jeugdreclasseerder'] as const
const metOndersteunend = [...jbjr, 'ondersteunend'] as const

/** Everything in a definition that is a number or a list, so that another version can be counted with the same rules. */
export interface Definitieparameters {
  readonly jeugdbescherming: readonly MaatregelType[]
  readonly jeugdreclassering: readonly MaatregelType[]
  readonly functiegroepen: {
    readonly jbjr: readonly Functie[]
    readonly metOndersteunend: readonly Functie[]
    readonly primairProces: readonly Functie[]
  }
  /** A child is on the waitlist from the day after this working day without a vaste jeugdbeschermer. */
  readonly wachtlijstNaWerkdagen: number
  /** From this day of unbroken full illness on, somebody is long absent (day 1 is the first day ill). */
  readonly langdurigVanafDag: number
  /** At most this many uncovered days lie between two measures of one keten. */
  readonly grootsteGatInKeten: number
  readonly eersteContactWerkdagen: number
  /** Under the Algemene termijnenwet. */
  readonly planDagen: number
  /** Clocks count that ended in (P − this many months, P]. */
  readonly klokvensterMaanden: number
  /** Verloop and verzuim are about (P − this many months, P]. */
  readonly personeelsvensterMaanden: number
  readonly referentielijnProcent: number
  /** Outside the own institution no smaller cell is shown. */
  readonly kleinsteCel: number
}

/** @source definities 2026-1 */
export const parameters2026 = {
  jeugdbescherming: Object.keys(jeugdbeschermingsmaatregelen) as (keyof typeof jeugdbeschermingsmaatregelen)[],
  jeugdreclassering: Object.keys(jeugdreclasseringsmaatregelen) as (keyof typeof jeugdreclasseringsmaatregelen)[],
  functiegroepen: {
    jbjr,
    metOndersteunend,
    primairProces: [...metOndersteunend, 'gedragswetenschapper', 'instroommedewerker', 'administratief', 'teamleider', 'jurist'],
  },
  wachtlijstNaWerkdagen: 5,
  langdurigVanafDag: 28,
  grootsteGatInKeten: 1,
  eersteContactWerkdagen: 5,
  planDagen: 42,
  klokvensterMaanden: 6,
  personeelsvensterMaanden: 12,
  referentielijnProcent: 3,
  kleinsteCel: 10,
} as const satisfies Definitieparameters

export type Parameternaam = keyof Definitieparameters
export const parameternamen = Object.keys(parameters2026) as Parameternaam[]

/** Of which family a measure is under these parameters; `null`: it is not counted. */
export function familieVolgens(type: MaatregelType, { jeugdbescherming, jeugdreclassering }: Definitieparameters): Familie | null {
  if (jeugdbescherming.includes(type)) return 'JB'
  return jeugdreclassering.includes(type) ? 'JR' : null
}

/** The parameters in which two versions differ, in the order of the definition. */
export function verschillendeParameters(een: Definitieparameters, ander: Definitieparameters): Parameternaam[] {
  return parameternamen.filter((naam) => canoniekeJson(een[naam]) !== canoniekeJson(ander[naam]))
}
