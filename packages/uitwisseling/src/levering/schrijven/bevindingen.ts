import type { Bevinding } from '../bevinding.ts'
import { csvCel } from './csv.ts'

/** All findings as a .csv that a spreadsheet opens without ever taking a cell for a formula. */
export function bevindingenCsv(bevindingen: readonly Bevinding[]): string {
  const regels = bevindingen.map(({ bestand, rij, kolom, code, ernst, melding }) =>
    [bestand, rij === null ? '' : String(rij), kolom ?? '', ernst, code, melding].map((cel) => csvCel(zonderFormule(cel))).join(';'),
  )
  return `\ufeff${['bestand;rij;kolom;ernst;code;melding', ...regels].join('\r\n')}\r\n`
}

/** @source OWASP, CSV injection: a cell that starts with one of these is a formula to a spreadsheet. */
function zonderFormule(cel: string): string {
  return /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel
}
