import type { Beeld, Regel } from '../controle/beeld.ts'

export const dubbeleSleutel: Regel = {
  code: 'dubbele-sleutel',
  ernst: 'waarschuwing',
  melding: 'Dit nummer komt twee keer voor met verschillende gegevens; Houvast houdt de eerste rij aan. Laat één rij staan.',
  controleer(beeld) {
    zoek(beeld, 'teams', 'teamCode')
    zoek(beeld, 'medewerkers', 'personeelsnummer')
  },
}

function zoek(beeld: Beeld, ...[bestand, veld]: ['teams', 'teamCode'] | ['medewerkers', 'personeelsnummer']): void {
  const gezien = new Set<string>()
  for (const [index, record] of beeld.goede(bestand)) {
    const sleutel =
      'teamCode' in record && veld === 'teamCode' ? record.teamCode : 'personeelsnummer' in record ? record.personeelsnummer : null
    if (sleutel === null) continue
    if (gezien.has(sleutel)) {
      beeld.meld(dubbeleSleutel, bestand, index, null)
      beeld.toestanden.zet(bestand, index, 'dubbel')
    }
    gezien.add(sleutel)
  }
}
