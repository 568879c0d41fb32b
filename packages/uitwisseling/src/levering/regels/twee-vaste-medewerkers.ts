import type { Regel } from '../controle/beeld.ts'
import type { Gelezen, ToewijzingRecord } from '../records.ts'

export const tweeVasteMedewerkers: Regel = {
  code: 'twee-vaste-medewerkers',
  ernst: 'waarschuwing',
  melding:
    'Deze vaste toewijzing overlapt met een andere vaste toewijzing op dezelfde maatregel. Sluit de vorige af op de dag voor de nieuwe, of kies een andere rol.',
  controleer(beeld) {
    const perMaatregel = new Map<number, { index: number; record: Gelezen<ToewijzingRecord> }[]>()
    for (const [index, record] of beeld.goede('toewijzingen')) {
      const maatregelen = record.rol === 'vast' ? beeld.verwijzingen.maatregelenVan('toewijzingen', index) : []
      // A BSN that identifies nobody gives every look-alike the same assignments: that is no overlap.
      const [nummer] = maatregelen
      if (maatregelen === 'geregistreerd' || typeof nummer !== 'number' || maatregelen.length > 1) continue
      const lijst = perMaatregel.get(nummer)
      if (lijst) lijst.push({ index, record })
      else perMaatregel.set(nummer, [{ index, record }])
    }
    for (const lijst of perMaatregel.values()) {
      if (lijst.length < 2) continue
      lijst.sort((a, b) => (a.record.van < b.record.van ? -1 : a.record.van > b.record.van ? 1 : a.index - b.index))
      let bezetTot: string | null = ''
      for (const { index, record } of lijst) {
        if (bezetTot === null || record.van <= bezetTot) beeld.meld(tweeVasteMedewerkers, 'toewijzingen', index, 'van')
        if (bezetTot !== null && (record.tot === null || record.tot > bezetTot)) bezetTot = record.tot
      }
    }
  },
}
