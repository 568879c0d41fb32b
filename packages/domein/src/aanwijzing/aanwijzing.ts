import type { Datum } from '../kalender/datum.ts'

/** To whom a written instruction can be given. @source BW art. 1:263 lid 1 */
export const geadresseerden = ['ouder_met_gezag', 'jeugdige'] as const
export type Geadresseerde = (typeof geadresseerden)[number]

export const bekendmakingen = ['verzonden', 'uitgereikt'] as const

export const aanwijzingStappen = [
  'intrekking_verzocht',
  'ingetrokken',
  'intrekking_afgewezen',
  'vervallenverklaring_verzocht',
  'vervallen_verklaard',
  'vervallenverklaring_afgewezen',
  'bekrachtiging_verzocht',
  'bekrachtigd',
  'bekrachtiging_afgewezen',
] as const
export type AanwijzingStap = (typeof aanwijzingStappen)[number]

export interface Aanwijzingfeit {
  readonly stap: AanwijzingStap
  readonly datum: Datum
}

/** Three roads that run beside each other: to the institution, of the addressee to the court, and of the institution to the court. */
const wegen = {
  intrekking: { verzocht: 'intrekking_verzocht', antwoorden: ['ingetrokken', 'intrekking_afgewezen'] },
  vervallenverklaring: { verzocht: 'vervallenverklaring_verzocht', antwoorden: ['vervallen_verklaard', 'vervallenverklaring_afgewezen'] },
  bekrachtiging: { verzocht: 'bekrachtiging_verzocht', antwoorden: ['bekrachtigd', 'bekrachtiging_afgewezen'] },
} as const satisfies Record<string, { verzocht: AanwijzingStap; antwoorden: readonly AanwijzingStap[] }>

/** Does it still bind its addressee? A request to declare it void does not suspend it. @source BW art. 1:264 lid 1 */
export const isVanKrachtNa = (feiten: readonly Aanwijzingfeit[]): boolean =>
  !feiten.some(({ stap }) => stap === 'ingetrokken' || stap === 'vervallen_verklaard')

/**
 * What may be recorded next: an answer only to a question that is open, a question only while the instruction holds. The institution may withdraw it
 * without being asked.
 */
export function volgendeAanwijzingStappen(feiten: readonly Aanwijzingfeit[]): AanwijzingStap[] {
  if (!isVanKrachtNa(feiten)) return []
  const stappen = Object.values(wegen).flatMap(({ verzocht, antwoorden }): AanwijzingStap[] =>
    isOpen(feiten, verzocht, antwoorden) ? [...antwoorden] : [verzocht],
  )
  return aanwijzingStappen.filter((stap) => stap === 'ingetrokken' || stappen.includes(stap))
}

function isOpen(feiten: readonly Aanwijzingfeit[], verzocht: AanwijzingStap, antwoorden: readonly AanwijzingStap[]): boolean {
  const vragen = feiten.filter(({ stap }) => stap === verzocht).length
  return vragen > feiten.filter(({ stap }) => antwoorden.includes(stap)).length
}
