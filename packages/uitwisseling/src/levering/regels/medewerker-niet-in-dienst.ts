import type { Regel } from '../controle/beeld.ts'

export const medewerkerNietInDienst: Regel = {
  code: 'medewerker-niet-in-dienst',
  ernst: 'waarschuwing',
  melding:
    'De medewerker is niet de hele toewijzing in dienst; op de andere dagen telt de toewijzing niet mee. Pas de toewijzing of het dienstverband aan.',
  controleer(beeld) {
    const { records } = beeld.levering.bestanden.medewerkers
    for (const [index, { van, tot }] of beeld.goede('toewijzingen')) {
      const plaats = beeld.verwijzingen.medewerkerVan('toewijzingen', index)
      const medewerker = typeof plaats === 'number' ? records[plaats] : undefined
      if (!medewerker) continue
      const { inDienst, uitDienst } = medewerker
      if (van < inDienst) beeld.meld(medewerkerNietInDienst, 'toewijzingen', index, 'van')
      else if (uitDienst !== null && (tot === null || tot > uitDienst)) beeld.meld(medewerkerNietInDienst, 'toewijzingen', index, 'tot')
    }
  },
}
