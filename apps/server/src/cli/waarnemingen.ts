import type { Waarneming } from '@houvast/statistiek/overleving'
import { CsvError, parse } from 'csv-parse/sync'

/** What is wrong with a cell and what to do; never what stands in it. */
export interface Waarnemingsbevinding {
  /** The header is row 1. */
  readonly rij: number
  readonly kolom: string | null
  readonly melding: string
}

interface Gelezen {
  readonly waarnemingen: readonly Waarneming[]
  readonly bevindingen: readonly Waarnemingsbevinding[]
}

interface Regel {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

const kolommen = ['start', 'stop', 'event'] as const
type Kolom = (typeof kolommen)[number]

/** UTF-8 with `,` or `;`; a decimal comma may stand where `;` separates. Other columns are left alone. */
export function leesWaarnemingen(bestand: Buffer): Gelezen {
  const regels = leesRegels(bestand)
  if (!Array.isArray(regels)) return { waarnemingen: [], bevindingen: [regels] }
  const [kop, ...rijen] = regels
  const namen = kop?.record.map((naam) => naam.toLowerCase().replaceAll(/[\s_-]/g, '')) ?? []
  const mis = kolommen.flatMap((kolom) => kopfout(kolom, namen.filter((naam) => naam === kolom).length))
  if (mis.length > 0) return { waarnemingen: [], bevindingen: mis }
  if (rijen.length === 0)
    return { waarnemingen: [], bevindingen: [{ rij: 1, kolom: null, melding: 'Er staan geen waarnemingen onder de kolomnamen.' }] }
  const bevindingen: Waarnemingsbevinding[] = []
  const waarnemingen = rijen.flatMap(({ record, info }) => {
    const cel = (kolom: Kolom) => record[namen.indexOf(kolom)]?.trim() ?? ''
    const fouten = celfouten(cel)
    bevindingen.push(...fouten.map((fout) => ({ rij: info.lines, ...fout })))
    return fouten.length > 0 ? [] : [{ start: leesTijd(cel('start')), stop: leesTijd(cel('stop')), gebeurtenis: Number(cel('event')) }]
  })
  return { waarnemingen, bevindingen }
}

function leesRegels(bestand: Buffer): Regel[] | Waarnemingsbevinding {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bestand)
    const delimiter = tekst.slice(0, tekst.indexOf('\n') + 1 || undefined).includes(';') ? ';' : ','
    return parse(tekst, { delimiter, info: true, skip_empty_lines: true, relax_column_count: true }) as unknown as Regel[]
  } catch (fout) {
    if (fout instanceof CsvError)
      return { rij: Number(fout.lines ?? 1), kolom: null, melding: 'Hier is de rij niet te lezen. Kijk of elk aanhalingsteken ook sluit.' }
    if (fout instanceof TypeError)
      return { rij: 1, kolom: null, melding: 'Dit bestand is geen tekst in UTF-8. Bewaar het opnieuw als CSV UTF-8.' }
    throw fout
  }
}

function kopfout(kolom: Kolom, keer: number): Waarnemingsbevinding[] {
  if (keer === 1) return []
  const melding =
    keer === 0
      ? 'Deze kolom ontbreekt. Zet in de eerste rij de namen start, stop en event.'
      : 'Deze kolom staat er meer dan één keer. Laat er één staan.'
  return [{ rij: 1, kolom, melding }]
}

interface Celfout {
  readonly kolom: Kolom
  readonly melding: string
}

function celfouten(cel: (kolom: Kolom) => string): Celfout[] {
  const fouten = [
    ...tijdfout('start', cel('start')),
    ...tijdfout('stop', cel('stop')),
    ...(/^[01]$/.test(cel('event'))
      ? []
      : [{ kolom: 'event' as const, melding: 'Schrijf 1 als het op stop gebeurde, en 0 als het toen nog niet was gebeurd.' }]),
  ]
  if (fouten.length > 0 || leesTijd(cel('stop')) > leesTijd(cel('start'))) return fouten
  return [{ kolom: 'stop', melding: 'Stop ligt niet na start. Geef een latere stop, of laat de rij weg als er niets is gezien.' }]
}

function tijdfout(kolom: Kolom, tekst: string): Celfout[] {
  if (tekst === '') return [{ kolom, melding: 'Hier ontbreekt een getal. Wie van het begin af in beeld was, heeft start 0.' }]
  if (!Number.isFinite(leesTijd(tekst))) return [{ kolom, melding: 'Dit is geen getal. Schrijf bijvoorbeeld 12 of 12.5.' }]
  return leesTijd(tekst) < 0 ? [{ kolom, melding: 'Een tijd ligt nooit onder 0.' }] : []
}

const leesTijd = (tekst: string): number => (/^-?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(tekst) ? Number(tekst.replace(',', '.')) : Number.NaN)
