import type { Regel } from '../controle/beeld.ts'

export const verwijzingNaarMeer: Omit<Regel, 'controleer'> = {
  code: 'verwijzing-naar-meer',
  ernst: 'waarschuwing',
  melding:
    'Deze rij past bij meer dan één maatregel; Houvast verbindt haar met allemaal. Controleer of het BSN bekend is en de maatregel één keer voorkomt.',
}
