import type { CbsBestand, Periode } from '@houvast/uitwisseling/levering'
import { type RawBuilder, sql } from 'kysely'
import type { Doelnaam } from './doelen.ts'
import { type Verwezen, wordtVastgehouden } from './verwijzingen.ts'

/** Which imported rows a file replaces, and which of those may go. */
export interface Bereik {
  /** About a row `oud`. */
  readonly vervangt: RawBuilder<unknown>
  /** About a row `oud`, asked when the rows that refer to it have gone where they had to. */
  readonly magWeg: RawBuilder<unknown>
}

export const inPeriode = ({ van, tot }: Periode, eersteDag: RawBuilder<unknown>, laatsteDag: RawBuilder<unknown>) =>
  sql`${eersteDag} <= ${tot}::date AND coalesce(${laatsteDag}, 'infinity') >= ${van}::date`

/** A CBS file replaces the rows of its period, our own files all of theirs. A worker or team that is still referred to stays. */
export function bereikVan(naam: Doelnaam, dekt: Periode | null): Bereik | null {
  const altijd = sql`true`
  const maatregelInPeriode = dekt && inPeriode(dekt, sql`oud.eerste_dag`, sql`oud.laatste_dag`)
  const zonder = (tabel: Verwezen) => sql`NOT ${wordtVastgehouden(tabel, sql`oud.id`)}`
  switch (naam) {
    case 'jeugdigen':
      return null
    case 'jeugdbescherming':
      return maatregelInPeriode && { vervangt: sql`oud.type < '30' AND ${maatregelInPeriode}`, magWeg: zonder('maatregel') }
    case 'jeugdreclassering':
      return maatregelInPeriode && { vervangt: sql`oud.type >= '30' AND ${maatregelInPeriode}`, magWeg: zonder('maatregel') }
    case 'machtiging-uithuisplaatsing':
      return dekt && { vervangt: inPeriode(dekt, sql`oud.datum_aanvang`, sql`oud.datum_einde`), magWeg: zonder('machtiging') }
    case 'teams':
      return { vervangt: altijd, magWeg: zonder('team') }
    case 'medewerkers':
      return { vervangt: altijd, magWeg: zonder('medewerker') }
    default:
      return { vervangt: altijd, magWeg: altijd }
  }
}

export function isCbsBestand(naam: Doelnaam): naam is CbsBestand {
  return naam === 'jeugdbescherming' || naam === 'jeugdreclassering' || naam === 'machtiging-uithuisplaatsing'
}
