import { type Bestand, kolommenVan, kolomNaam, type LosseKolom, vereenvoudigd } from '../bestanden.ts'
import type { Bevinding } from '../bevinding.ts'
import { grenzen } from '../grenzen.ts'
import type { BestandNaam } from '../records.ts'
import { Leesfout, leesfouten } from './leesfout.ts'

export interface GevondenKolom {
  readonly veld: string
  readonly naam: string
  readonly kolom: LosseKolom
  /** Position in the row, or -1 when the file lacks this column. */
  readonly plaats: number
}

type Melding = Omit<Bevinding, 'bestand'>

/** Finds each column of the format in the header. `fouten` makes the whole file unusable. */
export function leesKopregel<B extends BestandNaam>(bestand: Bestand<B>, cellen: readonly string[], rij: number) {
  if (cellen.length > grenzen.kolommenPerBestand) throw new Leesfout('te-veel-kolommen', { rij })
  const velden = kolommenVan(bestand)
  const kop = cellen.map(vereenvoudigd)
  const meldingen: Melding[] = []
  let bruikbaar = true

  const kolommen = velden.map(([veld, kolom]): GevondenKolom => {
    const naam = kolomNaam(veld)
    const gezocht = vereenvoudigd(naam)
    const plaats = kop.indexOf(gezocht)
    if (plaats === -1 && kolom.ontbreekt === 'fout') {
      bruikbaar = false
      meldingen.push({ rij, kolom: naam, code: 'kolom-ontbreekt', ernst: 'fout', melding: leesfouten['kolom-ontbreekt'] })
    } else if (plaats === -1 && kolom.ontbreekt === 'waarschuwing') {
      meldingen.push({ rij, kolom: naam, code: 'kolom-ontbreekt', ernst: 'waarschuwing', melding: kolomMist })
    } else if (plaats !== -1 && kop.indexOf(gezocht, plaats + 1) !== -1) {
      bruikbaar = false
      meldingen.push({ rij, kolom: naam, code: 'dubbele-kolom', ernst: 'fout', melding: leesfouten['dubbele-kolom'] })
    }
    return { veld, naam, kolom, plaats }
  })

  const bekend = new Set(velden.map(([veld]) => vereenvoudigd(kolomNaam(veld))))
  for (const [plaats, tekst] of kop.entries()) {
    if (tekst === '' || bekend.has(tekst)) continue
    const naam = kolomInWoorden(cellen[plaats] ?? '', plaats, bruikbaar)
    meldingen.push({ rij, kolom: naam, code: 'onbekende-kolom', ernst: 'waarschuwing', melding: kolomOnbekend })
  }
  return { bruikbaar, kolommen, breedte: cellen.length, meldingen }
}

const kolomMist = 'Deze kolom ontbreekt in de kopregel, dus Houvast leest haar als leeg. Voeg de kolom toe als u deze gegevens hebt.'
const kolomOnbekend = 'Deze kolom kent Houvast niet; ze wordt overgeslagen. Controleer de naam in de kopregel of haal de kolom weg.'

/** Without a proper header the first row may be somebody's data: then only the position is named. */
function kolomInWoorden(tekst: string, plaats: number, kopHerkend: boolean): string {
  return kopHerkend && /^[\p{L}_ -]{1,40}$/u.test(tekst.trim()) ? tekst.trim() : `kolom ${plaats + 1}`
}
