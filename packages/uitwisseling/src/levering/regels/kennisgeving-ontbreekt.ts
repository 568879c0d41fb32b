import { familieVan } from '@houvast/domein/feiten'
import type { Regel } from '../controle/beeld.ts'

export const kennisgevingOntbreekt: Regel = {
  code: 'kennisgeving-ontbreekt',
  ernst: 'waarschuwing',
  melding:
    'Van deze lopende maatregel is geen datum van kennisgeving bekend, dus Houvast kan de termijnen niet tellen. Vul de datum in bij beschikkingen.',
  controleer(beeld) {
    if (!beeld.isAanwezig('beschikkingen')) return
    const bekend = new Set<number>()
    for (const [index, { datumKennisgeving }] of beeld.goede('beschikkingen')) {
      const maatregelen = datumKennisgeving === null ? [] : beeld.verwijzingen.maatregelenVan('beschikkingen', index)
      if (maatregelen !== 'geregistreerd') for (const nummer of maatregelen) bekend.add(nummer)
    }
    for (const [nummer, maatregel] of beeld.maatregelen.entries()) {
      const { typeMaatregel, eersteDag, laatsteDag } = maatregel
      const loopt = eersteDag <= beeld.leverdag && (laatsteDag === null || laatsteDag >= beeld.leverdag)
      if (loopt && familieVan(typeMaatregel) !== null && !bekend.has(nummer)) beeld.meldMaatregel(kennisgevingOntbreekt, maatregel, null)
    }
  },
}
