import type { Datum } from '../kalender/datum.ts'

/** Figures of the definitions that can be made per team. */
export const verbeterfiguren = ['eersteContact', 'planVanAanpak', 'wachtlijst', 'zonderVasteJeugdbeschermer'] as const
export type Verbeterfiguur = (typeof verbeterfiguren)[number]

export const verbeteroordelen = ['werkt', 'werkt_niet', 'weten_we_niet'] as const
export type Verbeteroordeel = (typeof verbeteroordelen)[number]

/** Of these a month holds other clocks than the month before. A stand on two days is almost the same children twice: no control chart fits it. */
export const isPerMaand = (figuur: Verbeterfiguur): boolean => figuur === 'eersteContact' || figuur === 'planVanAanpak'

export interface Maandpunt {
  /** The first day of the month that is counted, or the day of the stand. */
  readonly dag: Datum
  readonly teller: number
  readonly noemer: number
}

export interface Voorna {
  readonly voor: { readonly teller: number; readonly noemer: number; readonly maanden: number }
  readonly na: { readonly teller: number; readonly noemer: number; readonly maanden: number }
}

/** Before and after the start: the month in which it started counts as before, since most of it may have been. */
export function voorEnNa(punten: readonly Maandpunt[], begin: Datum): Voorna {
  const tel = (deel: readonly Maandpunt[]) => ({
    teller: deel.reduce((som, { teller }) => som + teller, 0),
    noemer: deel.reduce((som, { noemer }) => som + noemer, 0),
    maanden: deel.length,
  })
  return { voor: tel(punten.filter(({ dag }) => dag <= begin)), na: tel(punten.filter(({ dag }) => dag > begin)) }
}

export interface Toezegging {
  readonly uiterlijk: Datum
  readonly gedaanOp: Datum | null
}

export const isTeLaat = ({ uiterlijk, gedaanOp }: Toezegging, dag: Datum): boolean => gedaanOp === null && uiterlijk < dag
