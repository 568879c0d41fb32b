import type { Figuurnaam } from '../definities/definities.ts'
import type { Feiten } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { type Klokcijfer, klokcijfers, zonderKennisgeving } from '../monitor/klokcijfers.ts'
import { findKindstand } from '../wachtlijst/kindstand.ts'
import { zichtstand } from '../zicht/scan.ts'

/** A norm of which evidence is shown, with the definition that says what is counted. `beter`: which way is better. */
export const toezichtnormen = {
  eersteContactJb: { figuur: 'eersteContact', beter: 'hoger', lijn: 1 },
  eersteContactJr: { figuur: 'eersteContact', beter: 'hoger', lijn: 1 },
  planJb: { figuur: 'planVanAanpak', beter: 'hoger', lijn: 1 },
  planJr: { figuur: 'planVanAanpak', beter: 'hoger', lijn: 1 },
  wachtlijst: { figuur: 'wachtlijst', beter: 'lager', lijn: 0.03 },
  gezien: { figuur: 'nietGezien', beter: 'hoger', lijn: null },
} as const satisfies Record<string, { figuur: Figuurnaam; beter: 'hoger' | 'lager'; lijn: number | null }>
export type Toezichtnorm = keyof typeof toezichtnormen

export interface Normcijfer {
  readonly norm: Toezichtnorm
  readonly teller: number
  readonly noemer: number
  /** Left out of both: clocks of measures that ended before their clock did, and running measures whose kennisgeving is not known. */
  readonly buiten: number
}

/** The figures of the norms on one day, from the same rules as the monitor. */
export function normcijfers({ kinderen, medewerkers }: Feiten, peildatum: Datum, kalender: Kalender): Normcijfer[] {
  const contact = klokcijfers(kinderen, 'eersteContact', peildatum, kalender)
  const plan = klokcijfers(kinderen, 'planVanAanpak', peildatum, kalender)
  const zonder = zonderKennisgeving(kinderen, peildatum)
  const standen = kinderen.flatMap((kind) => findKindstand(kind, peildatum, medewerkers, kalender) ?? [])
  const klok = (norm: Toezichtnorm, { opTijd, geteld, buitenBeschouwing }: Klokcijfer, onbekend: number): Normcijfer => ({
    norm,
    teller: opTijd,
    noemer: geteld,
    buiten: buitenBeschouwing + onbekend,
  })
  return [
    klok('eersteContactJb', contact.jeugdbescherming, zonder.jeugdbescherming),
    klok('eersteContactJr', contact.jeugdreclassering, zonder.jeugdreclassering),
    klok('planJb', plan.jeugdbescherming, zonder.jeugdbescherming),
    klok('planJr', plan.jeugdreclassering, zonder.jeugdreclassering),
    { norm: 'wachtlijst', teller: standen.filter(({ opWachtlijst }) => opWachtlijst).length, noemer: standen.length, buiten: 0 },
    {
      norm: 'gezien',
      teller: standen.filter(({ laatstGezien }) => zichtstand(laatstGezien, peildatum) === 'gezien').length,
      noemer: standen.length,
      buiten: 0,
    },
  ]
}

/**
 * - beter, slechter: the interval of the difference lies wholly on one side of 0. - onveranderd: it lies wholly within the margin. - niet_te_zeggen: the figures
 *   allow both. - te_weinig: there is nothing to compare.
 */
export type Trendoordeel = 'beter' | 'slechter' | 'onveranderd' | 'niet_te_zeggen' | 'te_weinig'

/** A difference smaller than this share counts as unchanged, unless the reader chooses another margin. No norm gives it: our own choice, shown beside the answer. */
export const gewoneMarge = 0.05

/** Unchanged is proven by an interval within the margin, never by the lack of a difference. @source two one-sided tests, Schuirmann (1987) */
export function oordeelTrend(
  verschil: { readonly onder: number; readonly boven: number } | null,
  beter: 'hoger' | 'lager',
  marge: number,
): Trendoordeel {
  if (verschil === null) return 'te_weinig'
  const { onder, boven } = verschil
  if (onder > -marge && boven < marge) return 'onveranderd'
  if (onder > 0) return beter === 'hoger' ? 'beter' : 'slechter'
  if (boven < 0) return beter === 'hoger' ? 'slechter' : 'beter'
  return 'niet_te_zeggen'
}
