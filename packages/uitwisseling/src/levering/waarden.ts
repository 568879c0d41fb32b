import { type Datum, isDatum } from '@houvast/domein/kalender'
import { grenzen } from './grenzen.ts'

/** How the text of a cell becomes a value, and back. `lees` gives `undefined` for what is not such a value. */
export interface Waarde<T> {
  lees(tekst: string): T | undefined
  schrijf(waarde: T): string
  readonly soort: 'tekst' | 'datum' | 'getal'
  readonly code: 'onbekende-code' | 'onmogelijke-datum' | 'buiten-bereik' | 'ongeldige-waarde'
  readonly melding: string
  /** Free text is seldom the same twice; everything else recurs and is kept once. */
  readonly vrij?: true
  /** What cannot be read is left out with a warning, instead of refusing the record. */
  readonly mild?: true
}

/** Control characters, half characters and what XML forbids. */
const onleesbareTekens = /[^\P{Cc}\t\n\r]|[\ufffe\uffff\p{Cs}]/u

export const tekst: Waarde<string> = {
  lees: (cel) => (cel.length <= grenzen.tekensPerCel && !onleesbareTekens.test(cel) ? cel : undefined),
  schrijf: (waarde) => waarde,
  soort: 'tekst',
  code: 'ongeldige-waarde',
  melding: 'Deze tekst is te lang of bevat onleesbare tekens. Kort de tekst in of typ haar opnieuw.',
  vrij: true,
}

/** A personnel number, team code or registration number: one line, short enough to be a key. */
export const nummer: Waarde<string> = {
  lees: (cel) => (cel.length <= 64 && !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(cel) ? cel : undefined),
  schrijf: (waarde) => waarde,
  soort: 'tekst',
  code: 'ongeldige-waarde',
  melding:
    'Dit nummer of deze code is langer dan 64 tekens of bevat onleesbare tekens. Vul het nummer in zoals het in uw administratie staat.',
}

/** Excel drops leading noughts; they are put back. Whether the number can exist is asked by the elfproef. */
export const bsn: Waarde<string> = {
  lees: (cel) => (/^\d{1,9}$/.test(cel) ? cel.padStart(9, '0') : undefined),
  schrijf: (waarde) => waarde,
  soort: 'tekst',
  code: 'ongeldige-waarde',
  melding: 'Dit is geen BSN van negen cijfers. Vul het BSN in; gebruik 999999999 als het onbekend is en 000000000 voor een ongeboren kind.',
}

const vroegsteJaar = 1900
const laatsteJaar = 2099

function leesDatum(cel: string): Datum | undefined {
  const iso = /^\d{8}$/.test(cel)
    ? `${cel.slice(0, 4)}-${cel.slice(4, 6)}-${cel.slice(6)}`
    : /^\d{2}-\d{2}-\d{4}$/.test(cel)
      ? `${cel.slice(6)}-${cel.slice(3, 5)}-${cel.slice(0, 2)}`
      : cel
  if (!isDatum(iso)) return undefined
  const jaar = Number(iso.slice(0, 4))
  return jaar >= vroegsteJaar && jaar <= laatsteJaar ? iso : undefined
}

export const datum: Waarde<Datum> = {
  lees: leesDatum,
  schrijf: (waarde) => waarde,
  soort: 'datum',
  code: 'onmogelijke-datum',
  melding:
    'Deze datum bestaat niet. Schrijf de datum als JJJJMMDD, JJJJ-MM-DD of DD-MM-JJJJ, met een jaar van 1900 tot en met 2099. Laat een einddatum leeg als het nog loopt.',
}

export const geboortedatum: Waarde<string> = {
  lees: (cel) => {
    if (/^0{1,8}$/.test(cel)) return '00000000'
    if (/^\d{4}(0000|(0[1-9]|1[0-2])00)$/.test(cel)) {
      const jaar = Number(cel.slice(0, 4))
      return jaar >= vroegsteJaar && jaar <= laatsteJaar ? cel : undefined
    }
    return leesDatum(cel)?.replaceAll('-', '')
  },
  schrijf: (waarde) => waarde,
  soort: 'tekst',
  code: 'onmogelijke-datum',
  melding:
    'Deze geboortedatum bestaat niet. Schrijf JJJJMMDD; gebruik JJJJMM00 als de dag onbekend is, JJJJ0000 als de maand onbekend is en 00000000 voor een ongeboren kind.',
}

/** Postcode of six characters, or the four digits of a municipality. */
export const postcodeOfGemeente: Waarde<string> = {
  lees: (cel) => {
    const kaal = cel.replaceAll(' ', '').toUpperCase()
    if (/^\d{1,4}$/.test(kaal)) return kaal.padStart(4, '0')
    return /^[1-9]\d{3}[A-Z]{2}$/.test(kaal) ? kaal : undefined
  },
  schrijf: (waarde) => waarde,
  soort: 'tekst',
  code: 'ongeldige-waarde',
  melding: 'Dit is geen postcode (1234AB) en geen gemeentecode van vier cijfers; Houvast laat de cel leeg. Vul een van beide in.',
  mild: true,
}

/** One of a list, without regard to case; a nought that Excel dropped in front is put back. */
export function code<const C extends string>(codes: readonly C[]): Waarde<C> {
  const opTekst = new Map<string, C>()
  for (const mogelijk of codes) {
    opTekst.set(mogelijk.toLowerCase(), mogelijk)
    if (/^0\d$/.test(mogelijk)) opTekst.set(mogelijk.slice(1), mogelijk)
  }
  return {
    lees: (cel) => opTekst.get(cel.toLowerCase()),
    schrijf: (waarde) => waarde,
    soort: 'tekst',
    code: 'onbekende-code',
    melding: `Deze code is onbekend. Gebruik een van: ${codes.join(', ')}.`,
  }
}

export const jaNee: Waarde<boolean> = {
  ...code(['j', 'n']),
  lees: (cel) => (cel === 'j' || cel === 'J' ? true : cel === 'n' || cel === 'N' ? false : undefined),
  schrijf: (waarde) => (waarde ? 'j' : 'n'),
}

export function getal(bereik: { van: number; tot: number; heel: boolean; decimalen: number; melding: string }): Waarde<number> {
  const vorm = bereik.heel ? /^\d{1,9}([.,]0+)?$/ : /^\d{1,9}([.,]\d{1,20})?$/
  return {
    lees: (cel) => {
      if (!vorm.test(cel)) return undefined
      const waarde = Number(cel.replace(',', '.'))
      return waarde >= bereik.van && waarde <= bereik.tot ? Number(waarde.toFixed(bereik.decimalen)) : undefined
    },
    schrijf: (waarde) => String(waarde),
    soort: 'getal',
    code: 'buiten-bereik',
    melding: bereik.melding,
  }
}
