import { type Datum, plusDagen } from '@houvast/domein/kalender'

export interface Agendaregel {
  /** The same for the same thing, so that a calendar replaces it. */
  readonly id: string
  readonly dag: Datum
  /** `UU:MM` in Amsterdam; null: the whole day. */
  readonly tijd: string | null
  readonly tekst: string
}

// Europe/Amsterdam since 1996: summer time from the last Sunday of March to the last of October.
const tijdzone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/**
 * A calendar in text. Lines end in CRLF and are folded at 75 octets.
 *
 * @source RFC 5545 sections 3.1, 3.3.11 and 3.6
 */
export function maakIcal(regels: readonly Agendaregel[], gemaaktOp: Date): string {
  const stempel = gemaaktOp.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const kop = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Houvast//Agenda//NL', 'CALSCALE:GREGORIAN', 'X-WR-CALNAME:Houvast', ...tijdzone]
  const inhoud = regels.flatMap((regel) => [
    'BEGIN:VEVENT',
    `UID:${regel.id}@houvast`,
    `DTSTAMP:${stempel}`,
    ...wanneer(regel),
    `SUMMARY:${ontsnap(regel.tekst)}`,
    'CLASS:CONFIDENTIAL',
    'END:VEVENT',
  ])
  return `${[...kop, ...inhoud, 'END:VCALENDAR'].map(vouw).join('\r\n')}\r\n`
}

const kaal = (tekst: string) => tekst.replace(/[-:]/g, '')

function wanneer({ dag, tijd }: Agendaregel): string[] {
  if (tijd !== null) return [`DTSTART;TZID=Europe/Amsterdam:${kaal(dag)}T${kaal(tijd)}00`, 'DURATION:PT1H']
  return [`DTSTART;VALUE=DATE:${kaal(dag)}`, `DTEND;VALUE=DATE:${kaal(plusDagen(dag, 1))}`, 'TRANSP:TRANSPARENT']
}

const ontsnap = (tekst: string) => tekst.replace(/[\\;,]/g, (teken) => `\\${teken}`).replace(/\r?\n/g, '\\n')

/** Never inside a character: a letter may be more than one octet. */
function vouw(regel: string): string {
  const stukken = ['']
  for (const teken of regel) {
    const stuk = stukken.at(-1) ?? ''
    if (Buffer.byteLength(stuk + teken) > 74) stukken.push(teken)
    else stukken[stukken.length - 1] = stuk + teken
  }
  return stukken.join('\r\n ')
}
