import { type Datum, getDatum, jaarVan, maandVan, plusDagen } from '@houvast/domein/kalender'
import { type Periode, verslagperiodeVan } from '../levering/dekking.ts'
import type { CbsBestand } from '../levering/index.ts'

/** A reporting period of one kind of delivery, by the name that people use: 2026-H1, 2026-Q3. */
export interface Verslagperiode extends Periode {
  readonly naam: string
  /** Last day on which CBS wants it. */
  readonly uiterlijk: Datum
}

const leverdagen = 21

/** @source CBS Informatieprotocol Beleidsinformatie Jeugd v7: within three weeks after the end of the period */
function metNaam(bestand: CbsBestand, periode: Periode): Verslagperiode {
  const [letter, maanden] = bestand === 'jeugdreclassering' ? ['Q', 3] : ['H', 6]
  const hoeveelste = (maandVan(periode.van) - 1) / (maanden as number) + 1
  return { ...periode, naam: `${jaarVan(periode.van)}-${letter}${hoeveelste}`, uiterlijk: plusDagen(periode.tot, leverdagen) }
}

/** The two periods that CBS takes on this day: the one that ended last, and the one before it (herlevering). */
export function teLeveren(bestand: CbsBestand, vandaag: Datum): readonly [laatste: Verslagperiode, vorige: Verslagperiode] {
  const laatste = verslagperiodeVan(bestand, plusDagen(verslagperiodeVan(bestand, vandaag).van, -1))
  const vorige = verslagperiodeVan(bestand, plusDagen(laatste.van, -1))
  return [metNaam(bestand, laatste), metNaam(bestand, vorige)]
}

/** @throws RangeError with a sentence, when the name is no period of this kind */
export function getVerslagperiode(bestand: CbsBestand, naam: string): Verslagperiode {
  const delen = /^(\d{4})-([HQ])([1-4])$/.exec(naam)
  const perKwartaal = bestand === 'jeugdreclassering'
  const hoeveelste = Number(delen?.[3])
  if (!delen || (delen[2] === 'Q') !== perKwartaal || (!perKwartaal && hoeveelste > 2))
    throw new RangeError(
      `"${naam}" is geen verslagperiode. Schrijf ${perKwartaal ? 'een kwartaal, zoals 2026-Q3' : 'een half jaar, zoals 2026-H1'}.`,
    )
  const maand = (hoeveelste - 1) * (perKwartaal ? 3 : 6) + 1
  return metNaam(bestand, verslagperiodeVan(bestand, getDatum(`${delen[1]}-${String(maand).padStart(2, '0')}-01`)))
}
