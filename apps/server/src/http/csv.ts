import { PassThrough, type Readable } from 'node:stream'

type Regels = readonly Record<string, unknown>[]
const begin = '\ufeff'

/** Rows as CSV for a Dutch spreadsheet: semicolons, decimal commas, and no cell that a spreadsheet would run as a formula. */
export function csvTekst(rijen: Regels): string {
  return begin + kopregel(rijen) + csvRegels(rijen)
}

/**
 * The same, sent while the rows are being found. Written rows wait in memory: a reader on a slow line keeps no transaction open. The file ends when the work is
 * done and its log entry is kept; work that fails halfway breaks the file off, so that half a list is never taken for a whole one.
 */
export async function csvStroom(werk: (schrijf: (rijen: Regels) => void) => Promise<void>): Promise<Readable> {
  const stroom = new PassThrough()
  const gestart = Promise.withResolvers<void>()
  let metKop = false
  const klaar = werk((rijen) => {
    if (!metKop) stroom.write(begin + kopregel(rijen))
    metKop = true
    stroom.write(csvRegels(rijen))
    gestart.resolve()
  })
  await Promise.race([gestart.promise, klaar])
  klaar.then(
    () => stroom.end(metKop ? undefined : begin),
    (fout: Error) => stroom.destroy(fout),
  )
  return stroom
}

function kopregel([eerste]: Regels): string {
  return eerste ? `${Object.keys(eerste).map(cel).join(';')}\r\n` : ''
}

function csvRegels(rijen: Regels): string {
  const kolommen = Object.keys(rijen[0] ?? {})
  return rijen.map((rij) => `${kolommen.map((kolom) => cel(rij[kolom])).join(';')}\r\n`).join('')
}

function cel(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return ''
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  const tekst = /^[=+\-@\t\r]/.test(String(waarde)) ? `'${waarde}` : String(waarde)
  return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
