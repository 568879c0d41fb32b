import type { Datum } from '@houvast/domein/kalender'
import type { Regel } from '../controle/beeld.ts'

const isVoor = (einde: Datum | null, begin: Datum): boolean => einde !== null && einde < begin

export const eindeVoorBegin: Regel = {
  code: 'einde-voor-begin',
  ernst: 'fout',
  melding: 'Het einde ligt voor het begin. Verbeter een van beide datums; het einde is de laatste dag die meetelt.',
  controleer(beeld) {
    for (const [index, { inDienst, uitDienst }] of beeld.goede('medewerkers'))
      if (isVoor(uitDienst, inDienst)) beeld.meld(eindeVoorBegin, 'medewerkers', index, 'uitDienst')
    for (const bestand of ['dienstverbanden', 'afwezigheid', 'toewijzingen'] as const)
      for (const [index, { van, tot }] of beeld.goede(bestand)) if (isVoor(tot, van)) beeld.meld(eindeVoorBegin, bestand, index, 'tot')
    for (const bestand of ['jeugdbescherming', 'jeugdreclassering'] as const)
      for (const [index, record] of beeld.goede(bestand)) {
        const begin = record.datumOvergedragenGekregen ?? record.datumAanvang
        if (isVoor(record.datumEinde, begin)) beeld.meld(eindeVoorBegin, bestand, index, 'datumEinde')
        else if (isVoor(record.datumOvergedragen, begin)) beeld.meld(eindeVoorBegin, bestand, index, 'datumOvergedragen')
      }
    for (const [index, { datumAanvang, datumEinde }] of beeld.goede('machtiging-uithuisplaatsing'))
      if (isVoor(datumEinde, datumAanvang)) beeld.meld(eindeVoorBegin, 'machtiging-uithuisplaatsing', index, 'datumEinde')
    for (const [index, { datumAanvang, einddatum }] of beeld.goede('beschikkingen'))
      if (isVoor(einddatum, datumAanvang)) beeld.meld(eindeVoorBegin, 'beschikkingen', index, 'einddatum')
  },
}
