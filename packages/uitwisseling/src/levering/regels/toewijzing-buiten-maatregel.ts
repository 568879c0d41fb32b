import type { Regel } from '../controle/beeld.ts'

export const toewijzingBuitenMaatregel: Regel = {
  code: 'toewijzing-buiten-maatregel',
  ernst: 'waarschuwing',
  melding:
    'De toewijzing valt voor een deel buiten de maatregel; die dagen tellen niet mee. Pas het begin of het einde van de toewijzing aan.',
  controleer(beeld) {
    for (const [index, { van, tot }] of beeld.goede('toewijzingen')) {
      const plaatsen = beeld.verwijzingen.maatregelenVan('toewijzingen', index)
      if (plaatsen === 'geregistreerd') continue
      const maatregelen = plaatsen.flatMap((nummer) => beeld.maatregelen[nummer] ?? [])
      if (maatregelen.length === 0) continue
      if (maatregelen.every(({ eersteDag }) => van < eersteDag)) beeld.meld(toewijzingBuitenMaatregel, 'toewijzingen', index, 'van')
      else if (maatregelen.every(({ laatsteDag }) => laatsteDag !== null && (tot === null || tot > laatsteDag)))
        beeld.meld(toewijzingBuitenMaatregel, 'toewijzingen', index, 'tot')
    }
  },
}
