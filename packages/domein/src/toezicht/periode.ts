import { type Datum, dagenTussen } from '../kalender/datum.ts'
import { looptOp } from '../kalender/periode.ts'

/** The days on which an inspection may look, and until when it was closed by hand. */
export interface Toezichtperiode {
  readonly van: Datum
  readonly tot: Datum
  readonly geslotenOp: Datum | null
}

/** Our own choice: an inspection that lasts longer gets a new period, by a new decision. */
export const langstePeriode = 183

export type Periodestand = 'komt' | 'open' | 'voorbij' | 'gesloten'

/** Closed by hand ends it at once, also for the rest of that day. */
export function periodestand({ van, tot, geslotenOp }: Toezichtperiode, dag: Datum): Periodestand {
  if (geslotenOp !== null && geslotenOp <= dag) return 'gesloten'
  if (looptOp({ van, tot }, dag)) return 'open'
  return dag < van ? 'komt' : 'voorbij'
}

/** What is wrong with these days, in one sentence; null when nothing is. */
export function weigerPeriode({ van, tot }: Pick<Toezichtperiode, 'van' | 'tot'>, vandaag: Datum): string | null {
  if (tot < van) return 'De laatste dag ligt voor de eerste. Verbeter een van beide.'
  if (tot < vandaag) return 'De laatste dag is al voorbij. Kies een dag vanaf vandaag.'
  if (dagenTussen(van, tot) >= langstePeriode)
    return `Een periode duurt hoogstens ${langstePeriode} dagen. Kies een eerdere laatste dag; later kan een nieuwe periode.`
  return null
}
