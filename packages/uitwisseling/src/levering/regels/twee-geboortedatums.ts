import type { Regel } from '../controle/beeld.ts'
import { isBijzonderBsn } from '../controle/bekend.ts'
import { cbsBestanden } from '../controle/maatregelen.ts'

export const tweeGeboortedatums: Regel = {
  code: 'twee-geboortedatums',
  ernst: 'waarschuwing',
  melding: 'Bij dit BSN staat eerder in de levering een andere geboortedatum; Houvast houdt de eerste aan. Controleer welke de juiste is.',
  controleer(beeld) {
    const eerste = new Map<string, string>()
    for (const bestand of cbsBestanden)
      for (const [index, { bsn, geboortedatum }] of beeld.goede(bestand)) {
        if (isBijzonderBsn(bsn)) continue
        const eerder = eerste.get(bsn)
        if (eerder === undefined) eerste.set(bsn, geboortedatum)
        else if (eerder !== geboortedatum) beeld.meld(tweeGeboortedatums, bestand, index, 'geboortedatum')
      }
  },
}
