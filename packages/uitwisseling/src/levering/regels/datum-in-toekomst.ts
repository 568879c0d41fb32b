import type { Datum } from '@houvast/domein/kalender'
import type { Beeld, Regel } from '../controle/beeld.ts'
import { cbsBestanden } from '../controle/maatregelen.ts'
import type { BestandNaam, RecordVan } from '../records.ts'

type Datumveld<B extends BestandNaam> = {
  [V in keyof RecordVan[B]]: [RecordVan[B][V]] extends [Datum | null] ? V : never
}[keyof RecordVan[B]] &
  string

/** What has happened when it is registered. Where an end may be planned ahead, only the begin is asked. */
const gebeurd: { readonly [B in BestandNaam]?: readonly Datumveld<B>[] } = {
  medewerkers: ['inDienst'],
  dienstverbanden: ['van'],
  afwezigheid: ['van'],
  // CBS: an end is delivered only after it has come about, never as expected.
  jeugdbescherming: ['datumAanvang', 'datumEinde', 'datumOvergedragen', 'datumOvergedragenGekregen'],
  jeugdreclassering: ['datumAanvang', 'datumEinde', 'datumOvergedragen', 'datumOvergedragenGekregen'],
  'machtiging-uithuisplaatsing': ['datumAanvang', 'datumEinde'],
  beschikkingen: ['datumBeschikking', 'datumKennisgeving', 'datumFgpAfgezien'],
  toewijzingen: ['van'],
  contacten: ['datum'],
  plannen: ['vastgesteldOp'],
  taxaties: ['datum'],
  bodemeisen: ['datum'],
}

export const datumInToekomst: Regel = {
  code: 'datum-in-toekomst',
  ernst: 'waarschuwing',
  melding: 'Deze datum ligt na de dag van de levering. Controleer of hij klopt.',
  controleer(beeld) {
    for (const bestand of Object.keys(gebeurd) as BestandNaam[]) controleerBestand(beeld, bestand)
    const vandaag = beeld.leverdag.replaceAll('-', '')
    for (const bestand of cbsBestanden)
      for (const [index, { geboortedatum }] of beeld.goede(bestand))
        if (geboortedatum > vandaag) beeld.meld(datumInToekomst, bestand, index, 'geboortedatum')
  },
}

function controleerBestand<B extends BestandNaam>(beeld: Beeld, bestand: B): void {
  const velden = gebeurd[bestand] ?? []
  for (const [index, record] of beeld.goede(bestand))
    for (const veld of velden) {
      const waarde = record[veld]
      if (typeof waarde === 'string' && waarde > beeld.leverdag) beeld.meld(datumInToekomst, bestand, index, veld)
    }
}
