import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import type { Gebeurtenis, GebeurtenisSoort } from '../termijnen/gebeurtenis.ts'
import { berekenNormklokken, type Normklok } from '../termijnen/normklok.ts'
import type { Aanwijzingfeit, AanwijzingStap } from './aanwijzing.ts'

const soortenVan: Partial<Record<AanwijzingStap, readonly GebeurtenisSoort[]>> = {
  intrekking_verzocht: ['intrekking_verzocht'],
  ingetrokken: ['intrekking_beslist', 'aanwijzing_geeindigd'],
  intrekking_afgewezen: ['intrekking_beslist'],
  vervallenverklaring_verzocht: ['vervallenverklaring_verzocht'],
  vervallen_verklaard: ['aanwijzing_geeindigd'],
}

/** What the clocks need to know of one written instruction. */
function gebeurtenissenVan(bekendgemaaktOp: Datum, feiten: readonly Aanwijzingfeit[]): Gebeurtenis[] {
  const gedaan = feiten.flatMap(({ stap, datum }) => (soortenVan[stap] ?? []).map((soort) => ({ soort, datum })))
  return [{ soort: 'aanwijzing_bekendgemaakt' as const, datum: bekendgemaaktOp }, ...gedaan].map((gebeurtenis, plaats) => ({
    ...gebeurtenis,
    id: String(plaats).padStart(6, '0'),
    betreft: 'aanwijzing',
  }))
}

/**
 * The clocks of one written instruction. SA-002: the addressee may ask the court to declare it void. SA-003: the institution decides in writing on a
 * request to withdraw it; silence is a refusal.
 *
 * @source BW art. 1:264 lid 3 and 1:265 lid 2 and 4
 */
export function rechtsmiddelen(
  bekendgemaaktOp: Datum,
  feiten: readonly Aanwijzingfeit[],
  peildatum: Datum,
  kalender: Kalender,
): Normklok[] {
  return berekenNormklokken(gebeurtenissenVan(bekendgemaaktOp, feiten), peildatum, kalender)
}
