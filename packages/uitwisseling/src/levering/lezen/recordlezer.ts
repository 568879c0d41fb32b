import type { Bestand } from '../bestanden.ts'
import type { Bevinding } from '../bevinding.ts'
import type { BestandNaam, Gelezen, RecordVan } from '../records.ts'
import type { Waarde } from '../waarden.ts'
import { type GevondenKolom, leesKopregel } from './kopregel.ts'
import { formulecel, foutcel, type Rijontvanger } from './tabel.ts'

/** A row that could not become a record, with the fields that could be read: what refers to it hangs on it. */
export type Onleesbaar<B extends BestandNaam> = Gelezen<{ readonly [V in keyof RecordVan[B]]: RecordVan[B][V] | null }>

export interface Oogst<B extends BestandNaam> {
  readonly records: Gelezen<RecordVan[B]>[]
  readonly onleesbaar: Onleesbaar<B>[]
  bruikbaar: boolean
}

/** The same text is the same value, and the same string in memory: bsn's and dates recur thousands of times. */
export class Waardegeheugen {
  private readonly perWaarde = new Map<Waarde<unknown>, Map<string, unknown>>()
  private static readonly hoogstens = 1_000_000

  lezer(waarde: Waarde<unknown>): (tekst: string) => unknown {
    const gelezen = this.perWaarde.get(waarde) ?? new Map<string, unknown>()
    this.perWaarde.set(waarde, gelezen)
    return (tekst) => {
      const eerder = gelezen.get(tekst)
      if (eerder !== undefined) return eerder
      const nieuw = waarde.lees(tekst)
      if (nieuw === undefined) return undefined
      if (gelezen.size >= Waardegeheugen.hoogstens) gelezen.clear()
      gelezen.set(tekst, nieuw)
      return nieuw
    }
  }
}

export interface Leesopdracht<B extends BestandNaam> {
  readonly bestand: Bestand<B>
  readonly geheugen: Waardegeheugen
  /** Does a row with fewer cells than the header miss something? Not in .xlsx, which leaves out empty cells at the end. */
  readonly vasteBreedte: boolean
  meld(bevinding: Omit<Bevinding, 'bestand'>): void
}

export function maakRecordlezer<B extends BestandNaam>(opdracht: Leesopdracht<B>): Rijontvanger & { readonly oogst: Oogst<B> } {
  const oogst: Oogst<B> = { records: [], onleesbaar: [], bruikbaar: false }
  let leesRij: (cellen: readonly string[], rij: number) => void = () => {}
  return {
    oogst,
    kop(cellen, rij) {
      const kop = leesKopregel(opdracht.bestand, cellen, rij)
      for (const melding of kop.meldingen) opdracht.meld(melding)
      oogst.bruikbaar = kop.bruikbaar
      if (kop.bruikbaar) leesRij = maakRijlezer(opdracht, kop.kolommen, kop.breedte, oogst)
    },
    rij: (cellen, rij) => leesRij(cellen, rij),
  }
}

function maakRijlezer<B extends BestandNaam>(
  { bestand, geheugen, vasteBreedte, meld }: Leesopdracht<B>,
  kolommen: readonly GevondenKolom[],
  breedte: number,
  oogst: Oogst<B>,
) {
  const lezers = kolommen.map(({ veld, naam, kolom, plaats }) => ({
    veld,
    naam,
    plaats,
    waarde: kolom.waarde,
    verplicht: kolom.leeg === 'fout',
    vervanging: findVervanging(bestand, veld, kolommen),
    lees: kolom.waarde.vrij ? kolom.waarde.lees : geheugen.lezer(kolom.waarde),
  }))
  // Parsed, not built field by field: V8 then lays all fields inside the object, which halves the memory of a million records.
  const sjabloon = JSON.parse(JSON.stringify({ rij: 0, ...Object.fromEntries(kolommen.map(({ veld }) => [veld, null])) })) as {
    rij: number
  } & Record<string, unknown>

  return (cellen: readonly string[], rij: number): void => {
    if (cellen.length > 0 && cellen.every((cel) => cel === '' || cel.trim() === '')) return
    const record = { ...sjabloon }
    record.rij = rij
    let goed = true
    const fout = (kolom: string | null, code: string, melding: string) => {
      goed = false
      meld({ rij, kolom, code, ernst: 'fout', melding })
    }
    if ((vasteBreedte && cellen.length < breedte) || cellen.slice(breedte).some((cel) => cel.trim() !== ''))
      fout(
        null,
        'aantal-kolommen',
        'Deze rij heeft niet evenveel kolommen als de kopregel. Controleer of de rij compleet is en of er geen scheidingsteken te veel staat.',
      )

    for (const { veld, naam, plaats, waarde, verplicht, vervanging, lees } of lezers) {
      if (plaats === -1) continue
      let cel = (cellen[plaats] ?? '').trim()
      if (cel === '' && vervanging) {
        cel = (cellen[vervanging.plaats] ?? '').trim()
        if (cel !== '') meld({ rij, kolom: naam, code: 'datum-aanvang-vervangen', ernst: 'waarschuwing', melding: aanvangVervangen })
      }
      if (cel === '') {
        const alGemeld = vasteBreedte && plaats >= cellen.length
        if (verplicht && alGemeld) goed = false
        else if (verplicht) fout(naam, 'verplicht-veld-leeg', 'Deze cel mag niet leeg zijn. Vul de waarde in.')
      } else if (cel === formulecel) fout(naam, 'formule', 'In deze cel staat een formule. Plak de cel als waarde en lees dan opnieuw in.')
      else if (cel === foutcel) fout(naam, 'foutwaarde', 'In deze cel staat een foutmelding van Excel. Vul de juiste waarde in.')
      else {
        const gelezen = lees(cel)
        if (gelezen === undefined && waarde.mild)
          meld({ rij, kolom: naam, code: waarde.code, ernst: 'waarschuwing', melding: waarde.melding })
        else if (gelezen === undefined) fout(naam, waarde.code, waarde.melding)
        else record[veld] = gelezen
      }
    }
    // The table of files types each column with its field, so a full row is a record of this file.
    if (goed) oogst.records.push(record as unknown as Gelezen<RecordVan[B]>)
    else oogst.onleesbaar.push(record as unknown as Onleesbaar<B>)
  }
}

const aanvangVervangen =
  'De datum van aanvang is leeg; Houvast neemt de datum waarop de maatregel is overgenomen. Verwijs ook in de andere bestanden met die datum.'

function findVervanging<B extends BestandNaam>(
  bestand: Bestand<B>,
  veld: string,
  kolommen: readonly GevondenKolom[],
): GevondenKolom | null {
  const door = (bestand.vervanging as Readonly<Record<string, string>> | undefined)?.[veld]
  return kolommen.find((kolom) => kolom.veld === door && kolom.plaats !== -1) ?? null
}
