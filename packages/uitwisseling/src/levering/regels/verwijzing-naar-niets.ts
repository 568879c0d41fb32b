import type { Regel } from '../controle/beeld.ts'

export const verwijzingNaarNiets: Omit<Regel, 'controleer'> = {
  code: 'verwijzing-naar-niets',
  ernst: 'fout',
  melding:
    'Deze rij verwijst naar iets dat niet in de levering staat en niet eerder is ingelezen. Voeg het toe aan het juiste bestand of verbeter de verwijzing.',
}
