import { dagenInMaand } from '@houvast/domein/kalender'
import type { Regel } from '../controle/beeld.ts'

export const meerderjarig: Regel = {
  code: 'meerderjarig',
  ernst: 'waarschuwing',
  melding: 'Deze maatregel loopt nog, terwijl de jeugdige 18 jaar of ouder is. Vul de einddatum in of controleer de geboortedatum.',
  controleer(beeld) {
    for (const maatregel of beeld.maatregelen) {
      if (maatregel.bestand !== 'jeugdbescherming' || (maatregel.laatsteDag !== null && maatregel.laatsteDag < beeld.leverdag)) continue
      const achttien = achttiendeVerjaardag(maatregel.record.geboortedatum)
      if (achttien !== null && achttien <= beeld.leverdag) beeld.meldMaatregel(meerderjarig, maatregel, 'datumEinde')
    }
  },
}

/** Where the day or the month of birth is unknown, the last possible day; `null` for an unborn child. */
function achttiendeVerjaardag(geboortedatum: string): string | null {
  if (geboortedatum === '00000000') return null
  const jaar = Number(geboortedatum.slice(0, 4)) + 18
  const maand = geboortedatum.slice(4, 6) === '00' ? '12' : geboortedatum.slice(4, 6)
  const dag = geboortedatum.slice(6) === '00' ? String(dagenInMaand(jaar, Number(maand))).padStart(2, '0') : geboortedatum.slice(6)
  return `${jaar}-${maand}-${dag}`
}
