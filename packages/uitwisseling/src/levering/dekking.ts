import { type Datum, dagenInMaand, datumUit, jaarVan, maandVan } from '@houvast/domein/kalender'
import type { CbsBestand } from './controle/maatregelen.ts'

export interface Periode {
  readonly van: Datum
  /** Last day included. */
  readonly tot: Datum
}

/** @source CBS Informatieprotocol Beleidsinformatie Jeugd v7: JB and MUHP every half year, JR every quarter. */
const maandenPerVerslagperiode: Readonly<Record<CbsBestand, 3 | 6>> = {
  jeugdbescherming: 6,
  'machtiging-uithuisplaatsing': 6,
  jeugdreclassering: 3,
}

/** The reporting period of a file that a day lies in. */
export function verslagperiodeVan(bestand: CbsBestand, dag: Datum): Periode {
  const maanden = maandenPerVerslagperiode[bestand]
  const eerste = Math.floor((maandVan(dag) - 1) / maanden) * maanden + 1
  const jaar = jaarVan(dag)
  const laatste = eerste + maanden - 1
  return { van: datumUit(jaar, eerste, 1), tot: datumUit(jaar, laatste, dagenInMaand(jaar, laatste)) }
}

interface MetLooptijd {
  readonly datumAanvang: Datum
  readonly datumEinde: Datum | null
  readonly datumOvergedragen?: Datum | null
  readonly datumOvergedragenGekregen?: Datum | null
}

/**
 * The period that a CBS file covers, and so replaces: from its earliest end (or, when nothing ended, the reporting period of its latest
 * date) to its latest date, rounded out to reporting periods. An explicit period wins, rounded out as well. `null`: the file holds nothing
 * and no period was given.
 */
export function dekking(bestand: CbsBestand, records: Iterable<MetLooptijd>, opgegeven: Periode | null = null): Periode | null {
  if (opgegeven) return { van: verslagperiodeVan(bestand, opgegeven.van).van, tot: verslagperiodeVan(bestand, opgegeven.tot).tot }
  let eersteEinde: Datum | null = null
  let laatsteDatum: Datum | null = null
  for (const { datumAanvang, datumEinde, datumOvergedragen = null, datumOvergedragenGekregen = null } of records) {
    for (const einde of [datumEinde, datumOvergedragen])
      if (einde !== null && (eersteEinde === null || einde < eersteEinde)) eersteEinde = einde
    for (const datum of [datumAanvang, datumEinde, datumOvergedragen, datumOvergedragenGekregen])
      if (datum !== null && (laatsteDatum === null || datum > laatsteDatum)) laatsteDatum = datum
  }
  if (laatsteDatum === null) return null
  return { van: verslagperiodeVan(bestand, eersteEinde ?? laatsteDatum).van, tot: verslagperiodeVan(bestand, laatsteDatum).tot }
}
