import type { NieuwDeel } from './vraag.ts'

/** What is typed of one part; which fields count follows from `stap`. */
export interface Deelvorm {
  readonly stap: NieuwDeel['stap']
  readonly maatregelId: string
  readonly type: string
  readonly ingangsdatum: string
  readonly einddatum: string
  /** Empty until the reader has said which word stands in the order: the difference is a day. */
  readonly totWoord: '' | 'tot' | 'tot_en_met'
  readonly reden: string
  readonly overgenomenOp: string
  readonly plantermijnDagen: string
}

export function leegDeel(stap: NieuwDeel['stap'], maatregelId: string | null, vandaag: string): Deelvorm {
  return {
    stap,
    maatregelId: maatregelId ?? '',
    type: '',
    ingangsdatum: vandaag,
    einddatum: '',
    totWoord: '',
    reden: '',
    overgenomenOp: '',
    plantermijnDagen: '',
  }
}

/** Measures that the court can end, extend or turn into another; the others begin something. */
export const overBestaande = (stap: NieuwDeel['stap']): boolean => stap === 'verlengen' || stap === 'opheffen' || stap === 'omzetten'
export const begintIets = (stap: NieuwDeel['stap']): boolean => stap === 'beginnen' || stap === 'omzetten' || stap === 'machtigen'

interface Beschikkingsvorm {
  readonly gerecht: string
  readonly zaaknummer: string
  readonly datum: string
  readonly datumKennisgeving: string
  readonly dictum: string
  readonly delen: readonly Deelvorm[]
  readonly wat: string
  readonly wie: string
  readonly uiterlijk: string
}

/** What goes to the server: only what belongs to each step, and nothing that was left empty. */
export function beschikkingVan({ delen, wat, wie, uiterlijk, ...beschikking }: Beschikkingsvorm) {
  return {
    ...beschikking,
    delen: delen.map(deelVan),
    opdrachten: wat.trim() ? [{ wat, wie, ...(uiterlijk ? { uiterlijk } : {}) }] : [],
  }
}

function deelVan({ stap, maatregelId, type, ingangsdatum, einddatum, totWoord, reden, overgenomenOp, plantermijnDagen }: Deelvorm) {
  const maaktMaatregel = stap === 'beginnen' || stap === 'omzetten'
  return {
    stap,
    ...(overBestaande(stap) ? { maatregelId } : {}),
    ...(begintIets(stap) ? { type } : {}),
    ...(stap === 'opheffen' ? {} : { ingangsdatum }),
    ...(einddatum ? { einddatum } : {}),
    ...(einddatum && totWoord === '' ? {} : { einddatumInclusief: totWoord === 'tot_en_met' }),
    ...(stap === 'opheffen' && reden ? { reden } : {}),
    ...(stap === 'beginnen' && overgenomenOp ? { overgenomenOp } : {}),
    ...(maaktMaatregel && plantermijnDagen ? { plantermijnDagen: Number(plantermijnDagen) } : {}),
  }
}
