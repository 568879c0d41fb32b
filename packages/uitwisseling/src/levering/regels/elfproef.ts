import type { Regel } from '../controle/beeld.ts'
import { isBijzonderBsn } from '../controle/bekend.ts'

/** @source CBS Informatieprotocol Beleidsinformatie Jeugd v7, par. 2.2: elfproef, unless nines or noughts. */
export function voldoetAanElfproef(bsn: string): boolean {
  let som = 0
  for (let i = 0; i < 8; i++) som += (bsn.charCodeAt(i) - 48) * (9 - i)
  return (som - (bsn.charCodeAt(8) - 48)) % 11 === 0
}

const bestandenMetBsn = [
  'jeugdbescherming',
  'machtiging-uithuisplaatsing',
  'jeugdreclassering',
  'beschikkingen',
  'toewijzingen',
  'contacten',
  'plannen',
  'taxaties',
  'bodemeisen',
] as const

export const elfproef: Regel = {
  code: 'elfproef',
  ernst: 'fout',
  melding: 'Dit BSN voldoet niet aan de elfproef. Controleer het nummer; gebruik 999999999 als het onbekend is.',
  controleer(beeld) {
    const gezien = new Map<string, boolean>()
    for (const bestand of bestandenMetBsn) {
      for (const [index, { bsn }] of beeld.goede(bestand)) {
        let goed = gezien.get(bsn)
        if (goed === undefined) {
          goed = isBijzonderBsn(bsn) || voldoetAanElfproef(bsn)
          gezien.set(bsn, goed)
        }
        if (!goed) beeld.meld(elfproef, bestand, index, 'bsn')
      }
    }
  },
}
