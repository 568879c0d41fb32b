import { plusDagen } from '@houvast/domein/kalender'
import type { Regel } from '../controle/beeld.ts'

/** @source CBS Informatieprotocol Beleidsinformatie Jeugd v7, par. 5.3.3: first day at the new institution = datum_overgedragen + 1. */
export const overdrachtSluitNietAan: Regel = {
  code: 'overdracht-sluit-niet-aan',
  ernst: 'waarschuwing',
  melding:
    'De overdracht sluit niet aan: de maatregel hoort bij de andere instelling te beginnen op de dag na de datum van overdracht. Controleer beide datums.',
  controleer(beeld) {
    for (const kind of beeld.kinderen) {
      if (kind.bijzonder || kind.maatregelen.length < 2) continue
      const maatregelen = kind.maatregelen.flatMap((nummer) => beeld.maatregelen[nummer] ?? [])
      for (const gevend of maatregelen) {
        const { datumOvergedragen } = gevend.record
        if (datumOvergedragen === null) continue
        const gekregen = maatregelen
          .filter((ander) => ander !== gevend && ander.typeMaatregel === gevend.typeMaatregel)
          .flatMap((ander) => ander.record.datumOvergedragenGekregen ?? [])
          .filter((dag) => dag > gevend.eersteDag)
        if (gekregen.length > 0 && !gekregen.includes(plusDagen(datumOvergedragen, 1)))
          beeld.meldMaatregel(overdrachtSluitNietAan, gevend, 'datumOvergedragen')
      }
    }
  },
}
