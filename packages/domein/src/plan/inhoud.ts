import type { Datum } from '../kalender/datum.ts'
import type { GeschrevenPlan } from './status.ts'

/** Where a goal lies. A goal may lie outside youth care: then somebody else than the family or the worker does something for it. */
export const levensdomeinen = [
  'veiligheid',
  'opvoeding',
  'contact_met_ouders',
  'school_en_werk',
  'gezondheid',
  'psychische_gezondheid',
  'verslaving',
  'wonen',
  'geld_en_schulden',
  'netwerk',
  'vrije_tijd',
] as const
export type Levensdomein = (typeof levensdomeinen)[number]

/** Apart from the moment of entry. @source Jeugdwet art. 3.3 */
export const uitspraakSoorten = ['feit', 'mening', 'interpretatie'] as const

/** Everything in a list has an id of its own, so that two people can change the same list without losing each other's work. */
export interface Uitspraak {
  readonly id: string
  readonly soort: (typeof uitspraakSoorten)[number]
  readonly tekst: string
  /** Who said it, or where it stands. */
  readonly bron: string
}

export interface Doel {
  readonly id: string
  readonly voorWie: string
  readonly domein: Levensdomein
  readonly tekst: string
  readonly woordenGezin: string
  readonly woordenKind: string
}

export interface Planactie {
  readonly id: string
  readonly wat: string
  readonly wie: string
  /** Empty while nobody has said until when, or while it has not been done. */
  readonly uiterlijk: Datum | ''
  readonly gedaanOp: Datum | ''
}

export interface Planhulp {
  readonly id: string
  readonly wat: string
  readonly stand: 'gewenst' | 'geregeld'
  readonly doorWie: string
}

export interface Planinhoud {
  readonly beeld: string
  readonly beeldGezin: string
  readonly uitspraken: readonly Uitspraak[]
  readonly doelen: readonly Doel[]
  readonly acties: readonly Planactie[]
  readonly hulp: readonly Planhulp[]
  readonly voorKind: string
}

export interface Veiligheidsafspraak {
  readonly id: string
  readonly wat: string
  readonly wie: string
}

/** What is done when it goes wrong all the same. */
export interface Misgaan {
  readonly id: string
  readonly signaal: string
  readonly wat: string
  readonly wie: string
}

export interface Veiligheidsinhoud {
  readonly zorgen: string
  readonly zorgenGezin: string
  readonly afspraken: readonly Veiligheidsafspraak[]
  readonly alsHetMisgaat: readonly Misgaan[]
  /** The day on which the agreements are checked. */
  readonly controledatum: Datum | ''
  readonly gedeeldMet: string
  readonly voorKind: string
}

export type Inhoud = Planinhoud | Veiligheidsinhoud

export const leegPlan: Planinhoud = { beeld: '', beeldGezin: '', uitspraken: [], doelen: [], acties: [], hulp: [], voorKind: '' }
export const leegVeiligheidsplan: Veiligheidsinhoud = {
  zorgen: '',
  zorgenGezin: '',
  afspraken: [],
  alsHetMisgaat: [],
  controledatum: '',
  gedeeldMet: '',
  voorKind: '',
}

export const legeInhoud = (soort: GeschrevenPlan): Inhoud => (soort === 'veiligheidsplan' ? leegVeiligheidsplan : leegPlan)

export const isVeiligheidsinhoud = (inhoud: Inhoud): inhoud is Veiligheidsinhoud => 'afspraken' in inhoud

export const planGebreken = [
  'geen_beeld',
  'geen_doel',
  'geen_actie',
  'actie_zonder_wie_of_wanneer',
  'feit_zonder_bron',
  'geen_afspraak',
  'afspraak_zonder_wie',
  'niets_als_het_misgaat',
  'geen_controledatum',
] as const
export type PlanGebrek = (typeof planGebreken)[number]

const isLeeg = (tekst: string) => tekst.trim() === ''

/** What keeps a plan from being adopted: without it nobody could say afterwards what was agreed, or check it. */
export function vindGebreken(inhoud: Inhoud): PlanGebrek[] {
  const gebreken: [PlanGebrek, boolean][] = isVeiligheidsinhoud(inhoud)
    ? [
        ['geen_afspraak', inhoud.afspraken.every(({ wat }) => isLeeg(wat))],
        ['afspraak_zonder_wie', inhoud.afspraken.some(({ wat, wie }) => !isLeeg(wat) && isLeeg(wie))],
        ['niets_als_het_misgaat', inhoud.alsHetMisgaat.every(({ wat }) => isLeeg(wat))],
        ['geen_controledatum', inhoud.controledatum === ''],
      ]
    : [
        ['geen_beeld', isLeeg(inhoud.beeld)],
        ['geen_doel', inhoud.doelen.every(({ tekst }) => isLeeg(tekst))],
        ['geen_actie', inhoud.acties.every(({ wat }) => isLeeg(wat))],
        ['actie_zonder_wie_of_wanneer', inhoud.acties.some(({ wat, wie, uiterlijk }) => !isLeeg(wat) && (isLeeg(wie) || uiterlijk === ''))],
        ['feit_zonder_bron', inhoud.uitspraken.some(({ soort, tekst, bron }) => soort === 'feit' && !isLeeg(tekst) && isLeeg(bron))],
      ]
  return gebreken.filter(([, ontbreekt]) => ontbreekt).map(([gebrek]) => gebrek)
}
