import type { Regel } from '../controle/beeld.ts'

export const overgenomenVoorAanvang: Regel = {
  code: 'overgenomen-voor-aanvang',
  ernst: 'waarschuwing',
  melding: 'De maatregel is overgenomen voordat hij begon. Controleer de datum van aanvang en de datum waarop hij is overgenomen.',
  controleer(beeld) {
    for (const bestand of ['jeugdbescherming', 'jeugdreclassering'] as const)
      for (const [index, { datumAanvang, datumOvergedragenGekregen }] of beeld.goede(bestand))
        if (datumOvergedragenGekregen !== null && datumOvergedragenGekregen < datumAanvang)
          beeld.meld(overgenomenVoorAanvang, bestand, index, 'datumOvergedragenGekregen')
  },
}
