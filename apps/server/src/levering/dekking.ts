import { type Datum, datumUit, jaarVan, maandVan, plusDagen } from '@houvast/domein/kalender'
import type { BestandNaam, Levering } from '@houvast/uitwisseling/levering'

/** Both days included. */
export interface Periode {
  readonly van: Datum
  readonly tot: Datum
}

/** Months in a reporting period (CBS Informatieprotocol versie 7). */
const maandenPerPeriode: Partial<Record<BestandNaam, number>> = {
  jeugdbescherming: 6,
  'machtiging-uithuisplaatsing': 6,
  jeugdreclassering: 3,
}

/**
 * The period that a CBS file replaces: from the earliest end in it (or, where nothing ended, the period of its latest date) to its latest date, rounded out to
 * reporting periods. `null` for our own files, which replace all that an earlier one brought, and for a file without records.
 */
export function findDekking(levering: Levering, bestand: BestandNaam, gezegd: Periode | null): Periode | null {
  const maanden = maandenPerPeriode[bestand]
  if (maanden === undefined || !levering.bestanden[bestand].bruikbaar) return null
  if (gezegd) return gezegd
  let eersteEinde: Datum | null = null
  let laatsteDag: Datum | null = null
  for (const record of levering.bestanden[bestand].records) {
    const { datumAanvang, datumEinde, datumOvergedragen } = record as {
      datumAanvang: Datum
      datumEinde: Datum | null
      datumOvergedragen?: Datum | null
    }
    for (const einde of [datumEinde, datumOvergedragen ?? null]) {
      if (einde !== null && (eersteEinde === null || einde < eersteEinde)) eersteEinde = einde
    }
    for (const dag of [datumAanvang, datumEinde, datumOvergedragen ?? null])
      if (dag !== null && (laatsteDag === null || dag > laatsteDag)) laatsteDag = dag
  }
  if (laatsteDag === null) return null
  return { van: beginVanPeriode(eersteEinde ?? laatsteDag, maanden), tot: plusDagen(beginVanPeriode(laatsteDag, maanden, 1), -1) }
}

function beginVanPeriode(dag: Datum, maanden: number, verder = 0): Datum {
  const periode = Math.floor((maandVan(dag) - 1) / maanden) + verder
  const maand = periode * maanden
  return datumUit(jaarVan(dag) + Math.floor(maand / 12), (maand % 12) + 1, 1)
}
