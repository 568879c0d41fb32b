import type { Regel } from '../controle/beeld.ts'
import { cbsBestanden } from '../controle/maatregelen.ts'

const ongeboren = '000000000'

export const postcodeOntbreekt: Regel = {
  code: 'postcode-ontbreekt',
  ernst: 'waarschuwing',
  melding: 'De postcode of gemeentecode ontbreekt. Vul de postcode volgens het woonplaatsbeginsel in, of anders de code van de gemeente.',
  controleer(beeld) {
    for (const bestand of cbsBestanden)
      for (const [index, { bsn, postcodeOfGemeente }] of beeld.goede(bestand))
        if (postcodeOfGemeente === null && bsn !== ongeboren) beeld.meld(postcodeOntbreekt, bestand, index, 'postcodeOfGemeente')
  },
}
