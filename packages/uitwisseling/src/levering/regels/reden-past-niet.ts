import type { MaatregelType } from '@houvast/domein/feiten'
import { redenenOts, redenenPreventief, redenenVoogdij } from '../codes.ts'
import type { Regel } from '../controle/beeld.ts'

/** @source CBS Informatieprotocol Beleidsinformatie Jeugd v7, par. 5.3.1 */
function redenenVan(type: MaatregelType): Readonly<Record<string, string>> {
  if (type === '11' || type === '12') return redenenOts
  if (type === '21' || type === '22' || type === '23') return redenenVoogdij
  return type === '31' ? redenenPreventief : {}
}

export const redenPastNiet: Regel = {
  code: 'reden-past-niet',
  ernst: 'fout',
  melding:
    'Deze reden van beëindiging hoort niet bij dit type maatregel. Gebruik 01 tot en met 07 bij een ots, 11 tot en met 15 bij voogdij en 31 bij het preventief justitieel kader.',
  controleer(beeld) {
    for (const [index, { typeMaatregel, redenBeeindiging }] of beeld.goede('jeugdbescherming'))
      if (redenBeeindiging !== null && !(redenBeeindiging in redenenVan(typeMaatregel)))
        beeld.meld(redenPastNiet, 'jeugdbescherming', index, 'redenBeeindiging')
    for (const [index, { typeJeugdreclassering, redenBeeindiging }] of beeld.goede('jeugdreclassering'))
      if (redenBeeindiging !== null && !(redenBeeindiging in redenenVan(typeJeugdreclassering)))
        beeld.meld(redenPastNiet, 'jeugdreclassering', index, 'redenBeeindiging')
  },
}
