import { bestanden, findBestandNaam } from '../bestanden.ts'
import type { Bevindingen } from '../bevinding.ts'
import type { BestandNaam } from '../records.ts'
import type { Bron, Leveringsmap } from './bron.ts'
import { Leesfout } from './leesfout.ts'
import { meldFout, meldWaarschuwing } from './melden.ts'

export type Bestandssoort = 'csv' | 'xlsx' | 'txt'

/** Without `bron`: it is there, and was refused. */
type Gevonden = { readonly bestand: string } & ({ readonly bron: Bron; readonly soort: Bestandssoort } | { readonly bron: null })

const stilOvergeslagen = /^(\.|~\$|thumbs\.db$|desktop\.ini$|bevindingen\.csv$|cbs-posities\.json$)/i
/** Formats that hold a table, so that leaving such a file out would lose its rows. */
const tabelformaten = /\.(xls|xlsm|xlsb|ods|tsv|tab|txt|json|xml|dat|sav)$/i

/** Which known file is which. Whatever else lies in the folder gets a finding. */
export function herken(map: Leveringsmap, bevindingen: Bevindingen): Map<BestandNaam, Gevonden> {
  const gevonden = new Map<BestandNaam, Gevonden>()
  for (const bron of map.bronnen) {
    if (stilOvergeslagen.test(bron.naam)) continue
    const bestand = teTonen(bron.naam)
    const naam = findBestandNaam(zonderExtensie(bron.naam))
    const soort = soortVan(bron.naam, naam)
    if (naam === null || (soort === null && !tabelformaten.test(bron.naam) && bron.geweigerd === null)) {
      if (bron.geweigerd === 'zip-in-zip') meldFout(bevindingen, bestand, new Leesfout('zip-in-zip'))
      else meldWaarschuwing(bevindingen, bestand, 'onbekend-bestand', onbekendBestand)
      continue
    }
    const reden = bron.geweigerd ?? (soort === null ? 'verkeerd-formaat' : gevonden.has(naam) ? 'dubbel-bestand' : null)
    if (reden !== null) {
      meldFout(bevindingen, bestand, new Leesfout(reden))
      gevonden.set(naam, { bestand, bron: null })
    } else if (soort !== null) gevonden.set(naam, { bestand, bron, soort })
  }
  return gevonden
}

const onbekendBestand = 'Dit bestand kent Houvast niet; het wordt overgeslagen. Controleer de naam, of haal het weg uit de map.'

function soortVan(naam: string, bestand: BestandNaam | null): Bestandssoort | null {
  if (/\.csv$/i.test(naam)) return 'csv'
  if (/\.xlsx$/i.test(naam)) return 'xlsx'
  if (/\.txt$/i.test(naam) && bestand !== null && bestanden[bestand].bron === 'CBS') return 'txt'
  return null
}

/** A stray file may be named after a child: its long numbers are not repeated. */
function teTonen(naam: string): string {
  return naam.replace(/\d{8,}/g, '…').slice(0, 120)
}

function zonderExtensie(naam: string): string {
  return naam.replace(/\.[^.]*$/, '')
}
