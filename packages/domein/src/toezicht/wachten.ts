import type { Feiten, Kind } from '../feiten/feiten.ts'
import { type Datum, dagenTussen, laatste, plusDagen } from '../kalender/datum.ts'
import { type Keten, kennisgevingVanKeten, ketens } from '../maatregelen/keten.ts'
import type { WachtSoort } from '../wachtlijst/wachtlijst.ts'
import { wachtperioden } from '../wachttijd/perioden.ts'

/** Days on which a child was without a vaste jeugdbeschermer, as far as they lie before the peildatum. */
export interface Wachtstuk {
  readonly soort: WachtSoort
  readonly van: Datum
  /** Last day without; null while it goes on on the peildatum. */
  readonly tot: Datum | null
  readonly einde: 'toegewezen' | 'keten_geeindigd' | 'loopt'
}

export function wachtstukken(kind: Kind, medewerkers: Feiten['medewerkers'], peildatum: Datum): Wachtstuk[] {
  return wachtperioden(kind, medewerkers, peildatum).map(({ soort, zonderSinds: van, tot, einde }) => {
    if (tot === null || tot >= peildatum) return { soort, van, tot: null, einde: 'loopt' }
    return { soort, van, tot, einde: einde === 'vaste' ? 'toegewezen' : 'keten_geeindigd' }
  })
}

/** With the day from which waiting counts: not before the kennisgeving. */
export function ketensVan(kind: Kind, peildatum: Datum) {
  return ketens(kind, peildatum).map((keten) => ({ ...keten, teltVanaf: laatste(keten.van, kennisgevingVanKeten(keten)) }))
}

/** How long a keten waited for its first vaste jeugdbeschermer. */
export interface EersteWacht {
  readonly vanaf: Datum
  /** 0 where somebody was there on the day from which it counts. */
  readonly dagen: number
  readonly einde: Wachtstuk['einde']
  readonly keten: Keten
}

/** One for each keten from which waiting counts by the peildatum; who never waited waited 0 days. */
export function eersteWachten(kind: Kind, medewerkers: Feiten['medewerkers'], peildatum: Datum): EersteWacht[] {
  const stukken = wachtstukken(kind, medewerkers, peildatum)
  return ketensVan(kind, peildatum).flatMap(({ teltVanaf, tot: ketenTot, ...keten }): EersteWacht[] => {
    if (teltVanaf > peildatum || (ketenTot !== null && teltVanaf > ketenTot)) return []
    const eerste = stukken.find(({ van }) => van === teltVanaf)
    if (eerste === undefined) return [{ vanaf: teltVanaf, dagen: 0, einde: 'toegewezen', keten }]
    const tot = eerste.tot === null ? peildatum : plusDagen(eerste.tot, 1)
    return [{ vanaf: teltVanaf, dagen: dagenTussen(teltVanaf, tot), einde: eerste.einde, keten }]
  })
}
