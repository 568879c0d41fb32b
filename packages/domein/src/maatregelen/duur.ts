import type { MaatregelType, MachtigingType } from '../feiten/codes.ts'
import { type Datum, plusDagen, plusMaanden } from '../kalender/datum.ts'

/** How long an order may last at most. A check that warns: what holds is what the court wrote. */
export interface Duurnorm {
  readonly norm: 'OTS-001' | 'VOTS-001' | 'UHP-001' | 'GJ-001' | 'VGD-001' | 'JR-007'
  readonly maanden: number
  readonly bron: string
  /** What is not certain about the text; null: the text of the law was read. */
  readonly voorbehoud: string | null
}

const oudeTekst = 'De tekst van de wet is gelezen in een oudere versie.'
const uithuisplaatsing = { maanden: 12, voorbehoud: null } as const

const duurnormen: Partial<Record<MaatregelType | MachtigingType, Duurnorm>> = {
  '11': { norm: 'OTS-001', maanden: 12, bron: 'BW art. 1:258 en 1:260', voorbehoud: null },
  '12': { norm: 'VOTS-001', maanden: 3, bron: 'BW art. 1:257 lid 2', voorbehoud: null },
  '22': {
    norm: 'VGD-001',
    maanden: 3,
    bron: 'BW art. 1:241 lid 4',
    voorbehoud: `${oudeTekst} Zij loopt door als binnen die tijd een voorziening in het gezag is verzocht.`,
  },
  '62': { norm: 'JR-007', maanden: 12, bron: 'Sr art. 77w', voorbehoud: `${oudeTekst} Zij loopt niet tijdens detentie.` },
  '71': {
    norm: 'GJ-001',
    maanden: 12,
    bron: 'Jeugdwet art. 6.1.12',
    voorbehoud: 'Hoofdstuk 6 van de Jeugdwet is per 1 januari 2024 herzien.',
  },
  '72': { norm: 'UHP-001', bron: 'BW art. 1:265c', ...uithuisplaatsing },
}

export interface TeLang extends Duurnorm {
  /** The last day, included, that the law allows from this beginning. */
  readonly uiterlijk: Datum
}

/**
 * Does this order last longer than the law allows, or does it name no end where the law asks one?
 *
 * @param laatsteDag the last day, included
 */
export function toetsDuur(type: MaatregelType | MachtigingType, ingang: Datum, laatsteDag: Datum | null): TeLang | null {
  const norm = duurnormen[type]
  if (!norm) return null
  const uiterlijk = plusDagen(plusMaanden(ingang, norm.maanden), -1)
  return laatsteDag !== null && laatsteDag <= uiterlijk ? null : { ...norm, uiterlijk }
}

/** "Tot" a day does not include that day, "tot en met" does. */
export const laatsteDagVan = (einddatum: Datum, isInclusief: boolean): Datum => (isInclusief ? einddatum : plusDagen(einddatum, -1))
