/** Rows as CSV for a Dutch spreadsheet: semicolons, decimal commas, and no cell that a spreadsheet would run as a formula. */
export function csvTekst(rijen: readonly Record<string, unknown>[]): string {
  const [eerste] = rijen
  if (!eerste) return '\ufeff'
  const kolommen = Object.keys(eerste)
  const regels = rijen.map((rij) => kolommen.map((kolom) => cel(rij[kolom])))
  return `\ufeff${[kolommen.map(cel), ...regels].map((regel) => regel.join(';')).join('\r\n')}\r\n`
}

function cel(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return ''
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  const tekst = /^[=+\-@\t\r]/.test(String(waarde)) ? `'${waarde}` : String(waarde)
  return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
