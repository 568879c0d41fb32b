import type { Feiten, Kind } from '../feiten/feiten.ts'
import { type Datum, dagenTussen, jaarVan, laatste, maandVan, plusDagen } from '../kalender/datum.ts'
import { overlap } from '../kalender/periode.ts'
import { type Keten, kennisgevingVanKeten } from '../maatregelen/keten.ts'
import { findLooptijd } from '../maatregelen/maatregel.ts'
import { soortVan } from '../maatregelen/soort.ts'
import { langdurigAfwezig } from '../toewijzing/beschikbaarheid.ts'
import type { Veiligheidswoord } from '../veiligheid/oordeel.ts'
import { ketensVan, wachtstukken } from './wachten.ts'

export const tijdlijnsoorten = [
  'kennisgeving',
  'maatregel_begint',
  'maatregel_eindigt',
  'toewijzing_begint',
  'toewijzing_eindigt',
  'afwezig_begint',
  'afwezig_eindigt',
  'wachten_begint',
  'wachten_eindigt',
  'gezien',
  'contact',
  'plan',
  'veiligheidscheck',
  'alarm',
  'alarm_besloten',
] as const
export type Tijdlijnsoort = (typeof tijdlijnsoorten)[number]

/** Something that happened, without a date, a name or a word that anybody typed. */
export interface Tijdlijnregel {
  /** Days after the kennisgeving; negative before it. */
  readonly dag: number
  readonly soort: Tijdlijnsoort
  /** A value of a code list: kind of measure, role, with whom, kind of plan, judgement. */
  readonly wat: string | null
  /** A second one: how a contact was, what a check said of growing up. */
  readonly hoe: string | null
  /** A letter that means this worker in this file and nowhere else. */
  readonly wie: string | null
}

/** What is registered beside the facts that figures are made of. */
export interface Tijdlijnextra {
  readonly checks: readonly { readonly datum: Datum; readonly acuut: Veiligheidswoord; readonly structureel: Veiligheidswoord | null }[]
  readonly alarmen: readonly { readonly dag: Datum; readonly beslotenOp: Datum | null }[]
}

export interface Tijdlijn {
  /** `2025-K3`. */
  readonly kwartaal: string
  readonly dag0: Datum
  readonly regels: readonly Tijdlijnregel[]
}

export const kwartaalnaam = (dag: Datum): string => `${jaarVan(dag)}-K${Math.ceil(maandVan(dag) / 3)}`

/** A, B, …, Z, AA, AB: in order of first appearance. */
function maakLetters(): (medewerkerId: string) => string {
  const bekend = new Map<string, string>()
  return (id) => {
    const eerder = bekend.get(id)
    if (eerder) return eerder
    let letter = ''
    for (let nummer = bekend.size + 1; nummer > 0; nummer = Math.floor((nummer - 1) / 26))
      letter = String.fromCharCode(65 + ((nummer - 1) % 26)) + letter
    bekend.set(id, letter)
    return letter
  }
}

/** The last keten of the child that had begun by the peildatum, as a line of events up to and including it; null when none had. */
export function maakTijdlijn(
  kind: Kind,
  { checks, alarmen }: Tijdlijnextra,
  medewerkers: Feiten['medewerkers'],
  peildatum: Datum,
): Tijdlijn | null {
  const keten = ketensVan(kind, peildatum).at(-1)
  if (keten === undefined) return null
  const dag0 = kennisgevingVanKeten(keten)
  const begin = dag0 < keten.van ? dag0 : keten.van
  const binnen = (dag: Datum | null): dag is Datum => dag !== null && dag >= begin && dag <= peildatum
  const regels: { dag: Datum; soort: Tijdlijnsoort; wat?: string | null; hoe?: string | null; medewerker?: string }[] = [
    { dag: dag0, soort: 'kennisgeving' },
    ...vanMaatregelen(keten),
    ...vanToewijzingen(keten, medewerkers),
    ...wachtstukken(kind, medewerkers, peildatum).flatMap(({ van, tot, soort, einde }) => [
      { dag: van, soort: 'wachten_begint' as const, wat: soort },
      ...(tot === null ? [] : [{ dag: plusDagen(tot, 1), soort: 'wachten_eindigt' as const, wat: soort, hoe: einde }]),
    ]),
    ...kind.contacten.map(({ datum, met, wijze, jeugdigeGezien }) => ({
      dag: datum,
      soort: jeugdigeGezien ? ('gezien' as const) : ('contact' as const),
      wat: met,
      hoe: wijze,
    })),
    ...checks.map(({ datum, acuut, structureel }) => ({ dag: datum, soort: 'veiligheidscheck' as const, wat: acuut, hoe: structureel })),
    ...alarmen.flatMap(({ dag, beslotenOp }) => [
      { dag, soort: 'alarm' as const },
      ...(beslotenOp === null ? [] : [{ dag: beslotenOp, soort: 'alarm_besloten' as const }]),
    ]),
  ]
  const letter = maakLetters()
  const volgorde = (soort: Tijdlijnsoort) => tijdlijnsoorten.indexOf(soort)
  return {
    kwartaal: kwartaalnaam(dag0),
    dag0,
    regels: regels
      .filter(({ dag }) => binnen(dag))
      .sort((een, ander) => (een.dag === ander.dag ? volgorde(een.soort) - volgorde(ander.soort) : een.dag < ander.dag ? -1 : 1))
      .map(({ dag, soort, wat = null, hoe = null, medewerker }) => ({
        dag: dagenTussen(dag0, dag),
        soort,
        wat,
        hoe,
        wie: medewerker === undefined ? null : letter(medewerker),
      })),
  }
}

function vanMaatregelen({ maatregelen }: Keten) {
  return maatregelen.flatMap((maatregel) => {
    const looptijd = findLooptijd(maatregel)
    const wat = soortVan(maatregel.type)
    return [
      ...(looptijd === null ? [] : [{ dag: looptijd.van, soort: 'maatregel_begint' as const, wat }]),
      ...(looptijd?.tot ? [{ dag: looptijd.tot, soort: 'maatregel_eindigt' as const, wat }] : []),
      ...maatregel.plannen.map(({ soort, vastgesteldOp }) => ({ dag: vastgesteldOp, soort: 'plan' as const, wat: soort })),
    ]
  })
}

function vanToewijzingen({ maatregelen, van: begin }: Keten, medewerkers: Feiten['medewerkers']) {
  return maatregelen.flatMap(({ toewijzingen }) =>
    toewijzingen.flatMap(({ medewerkerId, rol, van, tot }) => {
      const wie = medewerkers.get(medewerkerId)
      const weg = rol === 'vast' && wie ? langdurigAfwezig(wie) : []
      return [
        { dag: laatste(van, begin), soort: 'toewijzing_begint' as const, wat: rol, medewerker: medewerkerId },
        ...(tot === null ? [] : [{ dag: plusDagen(tot, 1), soort: 'toewijzing_eindigt' as const, wat: rol, medewerker: medewerkerId }]),
        ...weg.flatMap((periode) => {
          const tijdens = overlap({ van, tot }, periode)
          if (tijdens === null) return []
          const terug = periode.tot !== null && tijdens.tot === periode.tot
          return [
            { dag: laatste(tijdens.van, begin), soort: 'afwezig_begint' as const, medewerker: medewerkerId },
            ...(terug ? [{ dag: plusDagen(periode.tot as Datum, 1), soort: 'afwezig_eindigt' as const, medewerker: medewerkerId }] : []),
          ]
        }),
      ]
    }),
  )
}

/**
 * - toen_bekend: said then, and still so. - later_verteld: had happened, and was told afterwards. - later_verbeterd: said then, and taken back or changed since.
 * - later_gebeurd: after the day that is looked back to.
 */
export type Kennis = 'toen_bekend' | 'later_verteld' | 'later_verbeterd' | 'later_gebeurd'

export interface Kennisregel extends Tijdlijnregel {
  readonly kennis: Kennis
}

/** Letters may shift when somebody is told of later: lines are compared without them. */
const sleutel = ({ dag, soort, wat, hoe }: Tijdlijnregel) => `${dag} ${soort} ${wat} ${hoe}`

/**
 * What was known at a moment beside what is known now: each event once, equal ones counted.
 *
 * @param toen as known then, up to that day; days counted from the same day as `nu`
 * @param totDag the day of that moment, in days after the kennisgeving
 */
export function vergelijkTijdlijnen(toen: readonly Tijdlijnregel[], nu: readonly Tijdlijnregel[], totDag: number): Kennisregel[] {
  const over = new Map<string, number>()
  for (const regel of toen) over.set(sleutel(regel), (over.get(sleutel(regel)) ?? 0) + 1)
  const vanNu = nu.map((regel): Kennisregel => {
    const hoeveel = over.get(sleutel(regel)) ?? 0
    if (hoeveel > 0) {
      over.set(sleutel(regel), hoeveel - 1)
      return { ...regel, kennis: 'toen_bekend' }
    }
    return { ...regel, kennis: regel.dag > totDag ? 'later_gebeurd' : 'later_verteld' }
  })
  const verbeterd = toen.toReversed().flatMap((regel): Kennisregel[] => {
    const hoeveel = over.get(sleutel(regel)) ?? 0
    if (hoeveel === 0) return []
    over.set(sleutel(regel), hoeveel - 1)
    return [{ ...regel, wie: null, kennis: 'later_verbeterd' }]
  })
  return [...vanNu, ...verbeterd].sort((een, ander) => een.dag - ander.dag)
}
