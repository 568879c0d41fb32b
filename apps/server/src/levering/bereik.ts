import type { CbsBestand, Periode } from '@houvast/uitwisseling/levering'
import { type RawBuilder, sql } from 'kysely'
import type { Doelnaam } from './doelen.ts'

/** Which imported rows a file replaces, and which of those may go. */
export interface Bereik {
  /** About a row `oud`. */
  readonly vervangt: RawBuilder<unknown>
  /** About a row `oud`, asked when the rows that refer to it have gone where they had to. */
  readonly magWeg: RawBuilder<unknown>
}

export const inPeriode = ({ van, tot }: Periode, eersteDag: RawBuilder<unknown>, laatsteDag: RawBuilder<unknown>) =>
  sql`${eersteDag} <= ${tot}::date AND coalesce(${laatsteDag}, 'infinity') >= ${van}::date`

/** Something was done towards the court about this measure or permission, or is being prepared. */
const heeftRechtbankrijen = (kolom: 'maatregel_id' | 'machtiging_id', titel: RawBuilder<unknown>) =>
  sql.join(
    (['rechtbankstap', 'zitting', 'verzoekbundel'] as const).map(
      (tabel) => sql`EXISTS (SELECT FROM ${sql.table(tabel)} r WHERE r.${sql.ref(kolom)} = ${titel})`,
    ),
    sql` OR `,
  )

/** Somebody registered something about this measure on a screen: then it stays. */
export const heeftSchermrijen = (maatregel: RawBuilder<unknown>) => sql`(
  EXISTS (SELECT FROM toewijzing t WHERE t.maatregel_id = ${maatregel} AND t.herkomst = 'scherm')
  OR EXISTS (SELECT FROM plan p WHERE p.maatregel_id = ${maatregel} AND p.herkomst = 'scherm')
  OR EXISTS (SELECT FROM beschikking b WHERE b.maatregel_id = ${maatregel} AND b.herkomst = 'scherm')
  OR EXISTS (SELECT FROM familiegroepsplan_stap f WHERE f.maatregel_id = ${maatregel})
  OR EXISTS (SELECT FROM planversie v WHERE v.maatregel_id = ${maatregel})
  OR EXISTS (SELECT FROM aanwijzing a WHERE a.maatregel_id = ${maatregel})
  OR EXISTS (SELECT FROM voogdijbeoordeling o WHERE o.maatregel_id = ${maatregel})
  OR ${heeftRechtbankrijen('maatregel_id', maatregel)})`

const verwijzendNaarMedewerker = [
  'toewijzing',
  'contact',
  'taxatie',
  'dienstverband',
  'afwezigheid',
  'gebruikersrol',
  'identiteit',
  'noodtoegang',
  'sessie',
  'concept',
  'agendafeed',
] as const

/** A CBS file replaces the rows of its period, our own files all of theirs. A worker or team that is still referred to stays. */
export function bereikVan(naam: Doelnaam, dekt: Periode | null): Bereik | null {
  const altijd = sql`true`
  const maatregelInPeriode = dekt && inPeriode(dekt, sql`oud.eerste_dag`, sql`oud.laatste_dag`)
  const zonderSchermrijen = sql`NOT ${heeftSchermrijen(sql`oud.id`)}`
  switch (naam) {
    case 'jeugdigen':
      return null
    case 'jeugdbescherming':
      return maatregelInPeriode && { vervangt: sql`oud.type < '30' AND ${maatregelInPeriode}`, magWeg: zonderSchermrijen }
    case 'jeugdreclassering':
      return maatregelInPeriode && { vervangt: sql`oud.type >= '30' AND ${maatregelInPeriode}`, magWeg: zonderSchermrijen }
    case 'machtiging-uithuisplaatsing':
      return (
        dekt && {
          vervangt: inPeriode(dekt, sql`oud.datum_aanvang`, sql`oud.datum_einde`),
          magWeg: sql`NOT (${heeftRechtbankrijen('machtiging_id', sql`oud.id`)})`,
        }
      )
    case 'teams':
      return { vervangt: altijd, magWeg: sql`NOT EXISTS (SELECT FROM medewerker m WHERE m.team_id = oud.id)` }
    case 'medewerkers': {
      const zonder = verwijzendNaarMedewerker.map(
        (tabel) => sql`NOT EXISTS (SELECT FROM ${sql.table(tabel)} v WHERE v.medewerker_id = oud.id)`,
      )
      const zonderLevering = sql`NOT EXISTS (SELECT FROM levering l WHERE l.ontvangen_door = oud.id)`
      const zonderStuk = sql`NOT EXISTS (SELECT FROM stuk s WHERE s.gemaakt_door = oud.id)`
      return { vervangt: altijd, magWeg: sql.join([...zonder, zonderLevering, zonderStuk], sql` AND `) }
    }
    default:
      return { vervangt: altijd, magWeg: altijd }
  }
}

export function isCbsBestand(naam: Doelnaam): naam is CbsBestand {
  return naam === 'jeugdbescherming' || naam === 'jeugdreclassering' || naam === 'machtiging-uithuisplaatsing'
}
