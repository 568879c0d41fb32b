import type { Feiten, Kind } from '../feiten/feiten.ts'
import { type Datum, dagenTussen, laatste, plusDagen } from '../kalender/datum.ts'
import { looptOp, type Periode, voegSamen, zonder } from '../kalender/periode.ts'
import { grootsteGat, type Keten, kennisgevingVanKeten } from '../maatregelen/keten.ts'
import { findLooptijd, isGeteld } from '../maatregelen/maatregel.ts'
import { dekking } from '../toewijzing/toewijzing.ts'
import { type WachtSoort, wachtSoort } from '../wachtlijst/wachtlijst.ts'

/** Days on which a child was without a vaste jeugdbeschermer, unbroken. */
export interface Wachtperiode {
  readonly soort: WachtSoort
  readonly van: Datum
  /** Last day without; null while it goes on on the peildatum. */
  readonly tot: Datum | null
  readonly einde: 'toegewezen' | 'keten_geeindigd' | 'loopt'
}

interface Reeks extends Keten {
  readonly dagen: Periode
  /** From here waiting counts: not before the kennisgeving. */
  readonly teltVanaf: Datum
}

/** Every keten of the child, in order, as far as it had begun on the peildatum. */
export function ketensVan(kind: Kind, peildatum: Datum): Reeks[] {
  const begonnen = kind.maatregelen.flatMap((maatregel) => {
    const looptijd = isGeteld(maatregel) ? findLooptijd(maatregel) : null
    return looptijd !== null && looptijd.van <= peildatum ? [{ maatregel, looptijd }] : []
  })
  return voegSamen(
    begonnen.map(({ looptijd }) => looptijd),
    grootsteGat,
  ).map((dagen) => {
    const maatregelen = begonnen.filter(({ looptijd }) => looptOp(dagen, looptijd.van)).map(({ maatregel }) => maatregel)
    const keten = { van: dagen.van, maatregelen }
    return { ...keten, dagen, teltVanaf: laatste(dagen.van, kennisgevingVanKeten(keten)) }
  })
}

/** @source definities 2026-1, "Zonder sinds" and "Wachttijd" */
export function wachtperioden(kind: Kind, medewerkers: Feiten['medewerkers'], peildatum: Datum): Wachtperiode[] {
  return ketensVan(kind, peildatum).flatMap((keten) => wachtperiodenIn(keten, medewerkers, peildatum))
}

function wachtperiodenIn(keten: Reeks, medewerkers: Feiten['medewerkers'], peildatum: Datum): Wachtperiode[] {
  const { dagen, teltVanaf } = keten
  if (teltVanaf > peildatum || (dagen.tot !== null && teltVanaf > dagen.tot)) return []
  return zonder({ van: teltVanaf, tot: dagen.tot }, dekking(keten.maatregelen, medewerkers))
    .filter(({ van }) => van <= peildatum)
    .map(({ van, tot }) => {
      const soort = wachtSoort(keten, van, peildatum)
      if (tot === null || tot >= peildatum) return { soort, van, tot: null, einde: 'loopt' }
      return { soort, van, tot, einde: tot === dagen.tot ? 'keten_geeindigd' : 'toegewezen' }
    })
}

/** How long a keten waited for its first vaste jeugdbeschermer. */
export interface EersteWacht {
  readonly vanaf: Datum
  /** 0 where somebody was there on the day from which it counts. */
  readonly dagen: number
  readonly einde: Wachtperiode['einde']
  readonly keten: Keten
}

/** One for each keten from which waiting counts by the peildatum; who never waited waited 0 days. */
export function eersteWachten(kind: Kind, medewerkers: Feiten['medewerkers'], peildatum: Datum): EersteWacht[] {
  return ketensVan(kind, peildatum).flatMap((keten) => {
    const { teltVanaf, dagen } = keten
    if (teltVanaf > peildatum || (dagen.tot !== null && teltVanaf > dagen.tot)) return []
    const eerste = wachtperiodenIn(keten, medewerkers, peildatum)[0]
    if (eerste === undefined || eerste.van > teltVanaf) return [{ vanaf: teltVanaf, dagen: 0, einde: 'toegewezen', keten }]
    const tot = eerste.tot === null ? peildatum : plusDagen(eerste.tot, 1)
    return [{ vanaf: teltVanaf, dagen: dagenTussen(teltVanaf, tot), einde: eerste.einde, keten }]
  })
}
