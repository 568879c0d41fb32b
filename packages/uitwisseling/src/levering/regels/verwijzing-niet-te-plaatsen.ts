import type { Regel } from '../controle/beeld.ts'

export const verwijzingNietTePlaatsen: Omit<Regel, 'controleer'> = {
  code: 'verwijzing-niet-te-plaatsen',
  ernst: 'waarschuwing',
  melding:
    'Met dit BSN (onbekend of ongeboren) is niet te zien om welk kind het gaat; Houvast laat de rij weg. Vul het BSN in zodra het bekend is.',
}
