import type { Regel } from '../controle/beeld.ts'

export const redenZonderEinde: Regel = {
  code: 'reden-zonder-einde',
  ernst: 'waarschuwing',
  melding:
    'Er is een reden van beëindiging, maar geen datum van einde; de maatregel telt als lopend. Vul de einddatum in of haal de reden weg.',
  controleer(beeld) {
    for (const bestand of ['jeugdbescherming', 'jeugdreclassering'] as const)
      for (const [index, { redenBeeindiging, datumEinde }] of beeld.goede(bestand))
        if (redenBeeindiging !== null && datumEinde === null) beeld.meld(redenZonderEinde, bestand, index, 'datumEinde')
  },
}
