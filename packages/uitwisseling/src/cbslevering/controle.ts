import type { Datum } from '@houvast/domein/kalender'
import { Bevindingen, bestandNamen, type CbsBestand, controleer, type Levering, type LeveringBestand } from '../levering/index.ts'
import type { CbsRecords } from './selectie.ts'

/** Holds records against the rules of the import, as if they were being read: row 2 is the first record. */
export function controleerRecords<B extends CbsBestand>(bestand: B, records: readonly CbsRecords[B][], leverdag: Datum): Bevindingen {
  const bevindingen = new Bevindingen()
  const leeg = (naam: string) => ({ naam, bestand: null, bruikbaar: true, records: [], onleesbaar: [] })
  const vol: LeveringBestand<B> = {
    naam: bestand,
    bestand: `${bestand}.csv`,
    bruikbaar: true,
    records: records.map((record, plek) => ({ ...record, rij: plek + 2 })) as unknown as LeveringBestand<B>['records'],
    onleesbaar: [],
  }
  const levering = {
    naam: bestand,
    inhoudshash: '',
    leverdag,
    bestanden: Object.fromEntries(bestandNamen.map((naam) => [naam, naam === bestand ? vol : leeg(naam)])),
    bevindingen,
  } as unknown as Levering
  controleer(levering)
  return bevindingen
}
