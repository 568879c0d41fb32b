import { familieVan } from '@houvast/domein/feiten'
import { dagenTussen } from '@houvast/domein/kalender'
import type { Regel } from '../controle/beeld.ts'
import { opeenvolging } from '../controle/opeenvolging.ts'

/** After a longer while it is a new beginning rather than a gap. */
const langsteGatInDagen = 31

export const gat: Regel = {
  code: 'gat',
  ernst: 'waarschuwing',
  melding:
    'Tussen deze maatregel en de vorige zit een gat van hooguit een maand. Controleer of het kind in die dagen echt geen maatregel had.',
  controleer(beeld) {
    for (const { maatregel, bedektTot } of opeenvolging(beeld, ({ typeMaatregel }) => familieVan(typeMaatregel))) {
      const dagen = bedektTot === null ? 0 : dagenTussen(bedektTot, maatregel.eersteDag) - 1
      if (dagen >= 1 && dagen <= langsteGatInDagen) beeld.meldMaatregel(gat, maatregel, 'datumAanvang')
    }
  },
}
