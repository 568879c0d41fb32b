import type { Datum } from '../kalender/datum.ts'
import { dagVanMoment } from '../kalender/moment.ts'
import { datumInWoorden } from '../kalender/woorden.ts'
import type { Telling } from '../monitor/bijdragen.ts'

/** The tables that the figures rest on. */
export const brontabellen = [
  'maatregel',
  'beschikking',
  'familiegroepsplan_stap',
  'toewijzing',
  'contact',
  'plan',
  'medewerker',
  'afwezigheid',
  'dienstverband',
] as const
export type Brontabel = (typeof brontabellen)[number]

export const wijzigingssoorten = ['toegevoegd', 'gewijzigd', 'ingetrokken'] as const
export type Wijzigingssoort = (typeof wijzigingssoorten)[number]

/** What happened to one record between two moments. `velden`: the columns that differ, for a change. */
export interface Wijziging {
  readonly tabel: Brontabel
  readonly id: string
  readonly soort: Wijzigingssoort
  readonly op: string
  readonly herkomst: 'levering' | 'scherm'
  readonly velden: readonly string[]
}

const vanKind = ['maatregel', 'toewijzing', 'medewerker', 'afwezigheid', 'beschikking'] as const
const vanKlok = { eersteContact: 'contact', planVanAanpak: 'plan' } as const

/** The tables of which a change can change this figure. */
export function bronnenVan(telling: Telling): readonly Brontabel[] {
  const [figuur] = telling.split('.')
  if (figuur === 'kinderen') return ['maatregel']
  if (figuur === 'zonderKennisgeving') return ['maatregel', 'beschikking']
  if (figuur === 'wisselingen') return ['maatregel', 'toewijzing']
  if (figuur === 'eersteContact') return ['maatregel', 'beschikking', vanKlok.eersteContact]
  if (figuur === 'planVanAanpak') return ['maatregel', 'beschikking', vanKlok.planVanAanpak, 'familiegroepsplan_stap']
  return vanKind
}

const namen = {
  maatregel: 'een maatregel',
  beschikking: 'een beschikking',
  familiegroepsplan_stap: 'een stap over het familiegroepsplan',
  toewijzing: 'een toewijzing',
  contact: 'een contact',
  plan: 'een plan',
  medewerker: 'de dienst van de vaste jeugdbeschermer',
  afwezigheid: 'een afwezigheid van de vaste jeugdbeschermer',
  dienstverband: 'een dienstverband',
} as const satisfies Record<Brontabel, string>

const manieren = { levering: 'met een levering', scherm: 'op een scherm' } as const

function zinDeel({ tabel, soort, op, herkomst, velden }: Wijziging): string {
  const dag: Datum = dagVanMoment(op)
  const wat = velden.length > 0 ? ` (${velden.map((veld) => veld.replaceAll('_', ' ')).join(', ')})` : ''
  return `op ${datumInWoorden(dag)} is ${namen[tabel]} ${soort} ${manieren[herkomst]}${wat}`
}

/** Why a child counts otherwise than was known then, in one sentence. */
export function oorzaakInWoorden(verschil: number, wijzigingen: readonly Wijziging[]): string {
  const richting = verschil > 0 ? 'Telt nu mee' : 'Telt nu niet meer mee'
  const delen = [...wijzigingen].sort((een, ander) => (een.op < ander.op ? -1 : 1)).map(zinDeel)
  const [laatste, ...eerder] = delen.reverse()
  if (laatste === undefined) return `${richting}.`
  return `${richting}: ${eerder.length === 0 ? laatste : `${eerder.reverse().join(', ')} en ${laatste}`}.`
}
