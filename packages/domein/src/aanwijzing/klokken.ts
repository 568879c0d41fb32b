import { eindeOnderAtw } from '../kalender/algemene-termijnenwet.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import type { Aanwijzingfeit } from './aanwijzing.ts'

const tweeWeken = { weken: 2 } as const

/**
 * - SA-002: the addressee may ask the court to declare it void, from the day after it was sent or handed over.
 * - SA-003: the institution decides in writing on a request to withdraw it; silence is a refusal.
 */
export interface Rechtsmiddel {
  readonly norm: 'SA-002' | 'SA-003'
  readonly start: Datum
  readonly eind: Datum
  readonly gedaanOp: Datum | null
  readonly bron: string
}

/**
 * The clocks of one written instruction, each two weeks under the Algemene termijnenwet.
 *
 * @source BW art. 1:264 lid 3 and 1:265 lid 2 and 4 (norms SA-002 and SA-003; text read in the version of 1 July 2023)
 */
export function rechtsmiddelen(bekendgemaaktOp: Datum, feiten: readonly Aanwijzingfeit[], kalender: Kalender): Rechtsmiddel[] {
  const opVolgorde = feiten.toSorted((een, ander) => een.datum.localeCompare(ander.datum))
  const besluiten = opVolgorde.filter(({ stap }) => stap === 'ingetrokken' || stap === 'intrekking_afgewezen')
  const naarRechter = opVolgorde.find(({ stap }) => stap === 'vervallenverklaring_verzocht')
  const opVerzoek = opVolgorde
    .filter(({ stap }) => stap === 'intrekking_verzocht')
    .map(
      ({ datum }, plaats): Rechtsmiddel => ({
        norm: 'SA-003',
        start: datum,
        eind: eindeOnderAtw(datum, tweeWeken, kalender),
        gedaanOp: besluiten[plaats]?.datum ?? null,
        bron: 'BW art. 1:265 lid 2 en 4',
      }),
    )
  return [
    {
      norm: 'SA-002',
      start: bekendgemaaktOp,
      eind: eindeOnderAtw(bekendgemaaktOp, tweeWeken, kalender),
      gedaanOp: naarRechter?.datum ?? null,
      bron: 'BW art. 1:264 lid 3',
    },
    ...opVerzoek,
  ]
}
