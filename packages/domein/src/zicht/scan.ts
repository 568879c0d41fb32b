import { type Datum, dagenTussen } from '../kalender/datum.ts'

/**
 * A child that was seen this many days ago or less counts as seen. No law gives this number: it is the longest calendar month, because the working agreements
 * ask contact every month (norm WL-005), so that a child seen on the same day of each month never counts as not seen.
 */
export const gezienTeltDagen = 31

export const leeftijdsbanden = ['0-4', '5-11', '12-17', '18+', 'onbekend'] as const
export type Leeftijdsband = (typeof leeftijdsbanden)[number]

/** First age of each band, the oldest first; who is younger than all of them is not born yet or has no known date of birth. */
export const bandgrenzen = [
  ['18+', 18],
  ['12-17', 12],
  ['5-11', 5],
  ['0-4', 0],
] as const satisfies readonly (readonly [Leeftijdsband, number])[]

export function leeftijdsband(leeftijd: number | null): Leeftijdsband {
  return bandgrenzen.find(([, van]) => leeftijd !== null && leeftijd >= van)?.[0] ?? 'onbekend'
}

/** Of which of the two kinds of safety is a judgement known? - geen: of neither. - alleen_acuut: that somebody must step in, but not whether the child can grow up here. */
export const oordeelkennis = ['geen', 'alleen_acuut', 'beide'] as const
export type Oordeelkennis = (typeof oordeelkennis)[number]

export const zichtstanden = ['nooit', 'te_lang', 'gezien'] as const
export type Zichtstand = (typeof zichtstanden)[number]

/** Was the child seen, and is that recent enough to count? */
export function zichtstand(laatstGezien: Datum | null, peildatum: Datum): Zichtstand {
  if (laatstGezien === null) return 'nooit'
  return dagenTussen(laatstGezien, peildatum) > gezienTeltDagen ? 'te_lang' : 'gezien'
}
