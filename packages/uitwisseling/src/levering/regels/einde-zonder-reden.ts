import type { Regel } from '../controle/beeld.ts'

export const eindeZonderReden: Regel = {
  code: 'einde-zonder-reden',
  ernst: 'waarschuwing',
  melding: 'De maatregel is geëindigd, maar de reden van beëindiging ontbreekt. Vul de reden in.',
  controleer(beeld) {
    for (const [index, { redenBeeindiging, datumEinde }] of beeld.goede('jeugdbescherming'))
      if (datumEinde !== null && redenBeeindiging === null) beeld.meld(eindeZonderReden, 'jeugdbescherming', index, 'redenBeeindiging')
  },
}
