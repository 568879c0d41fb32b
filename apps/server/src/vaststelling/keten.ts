import { canoniekeJson } from '@houvast/domein/vaststelling'
import { Bestand, type Ondertekening } from './contract.ts'
import { sha256Van } from './inhoud.ts'

/** A link of the chain: SHA-256 of who signed which content when, and of the link before. */
export const hashVan = (ondertekening: Ondertekening): string => sha256Van(canoniekeJson(ondertekening))

export interface Schakel {
  readonly ondertekening: Ondertekening
  readonly hash: string
  /** As it is kept; the hash is of these bytes. */
  readonly inhoud: string
}

/** What does not fit, in words; nothing when it all does. The links in the order of their numbers. */
export function breukenIn(schakels: readonly Schakel[]): string[] {
  return schakels.flatMap(({ ondertekening, hash, inhoud }, plaats) => {
    const wie = `Vaststelling ${ondertekening.volgnummer}`
    const vorige = schakels[plaats - 1]
    return [
      sha256Van(inhoud) === ondertekening.sha256 ? [] : `${wie}: de inhoud is veranderd.`,
      hashVan(ondertekening) === hash ? [] : `${wie}: wie of wanneer is veranderd.`,
      ondertekening.volgnummer === plaats + 1 && ondertekening.vorigeHash === (vorige?.hash ?? '')
        ? []
        : `${wie}: sluit niet aan op de vorige.`,
    ].flat()
  })
}

/** Checks a file by itself: its content against its hash, and its signing against the link. */
export function breukenInBestand(tekst: string): { bestand: ReturnType<typeof Bestand.parse>; breuken: string[] } | null {
  const gelezen = Bestand.safeParse(parse(tekst))
  if (!gelezen.success) return null
  const bestand = gelezen.data
  const { inhoud, ondertekening, hash } = bestand
  const breuken = [
    canoniekeJson(bestand) === tekst.trim() ? [] : 'De tekst van het bestand is anders geschreven dan bij het vaststellen.',
    sha256Van(canoniekeJson(inhoud)) === ondertekening.sha256 ? [] : 'De inhoud is veranderd.',
    hashVan(ondertekening) === hash ? [] : 'Wie vaststelde, wanneer of na welke vaststelling, is veranderd.',
  ].flat()
  return { bestand, breuken }
}

function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}
