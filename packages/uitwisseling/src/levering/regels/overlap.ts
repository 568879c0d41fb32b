import type { Regel } from '../controle/beeld.ts'
import { opeenvolging } from '../controle/opeenvolging.ts'

export const overlap: Regel = {
  code: 'overlap',
  ernst: 'waarschuwing',
  melding: 'Deze maatregel begint terwijl dezelfde soort maatregel van dit kind nog loopt. Controleer het begin en het einde van beide.',
  controleer(beeld) {
    for (const { maatregel, bedektTot } of opeenvolging(beeld, ({ typeMaatregel }) => typeMaatregel))
      if (bedektTot === null || bedektTot >= maatregel.eersteDag) beeld.meldMaatregel(overlap, maatregel, 'datumAanvang')
  },
}
