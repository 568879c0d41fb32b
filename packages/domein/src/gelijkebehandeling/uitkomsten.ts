import type { RedenBeeindiging } from '../feiten/codes.ts'
import type { Feiten, Kind } from '../feiten/feiten.ts'
import { type Datum, dagenTussen, plusMaanden } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { findKeten } from '../maatregelen/keten.ts'
import { eersteDag, findLaatsteDag, isGeteld } from '../maatregelen/maatregel.ts'
import { type MaatregelSoort, soortVan } from '../maatregelen/soort.ts'
import { type Kloksoort, klokVan } from '../monitor/klokcijfers.ts'
import { findGehaaldOp } from '../termijnen/termijnen.ts'
import { wisselingen } from '../toewijzing/toewijzing.ts'
import { soortVanKind } from '../toezicht/vragen.ts'
import { eersteWachten } from '../toezicht/wachten.ts'
import { zichtstand } from '../zicht/scan.ts'
import { zicht } from '../zicht/zicht.ts'
import type { Vergelekenuitkomst } from './groepen.ts'

/** What is registered beside the facts that figures are made of. */
export interface Dossierkennis {
  readonly oordelen: readonly { readonly datum: Datum; readonly oordeel: string }[]
  readonly redenVan: (maatregelId: string) => RedenBeeindiging | null
}

export interface Uitkomstrij {
  readonly uitkomst: Vergelekenuitkomst
  /** Kind of measure, phase and safety: rows are compared within one of these only. */
  readonly laag: string
  /** Of a wait: did it end in a vaste jeugdbeschermer? Of the others: did it go as it should? */
  readonly gehaald: boolean
  /** Of a wait only. */
  readonly dagen: number | null
}

/** Months back from the peildatum in which a wait, a clock or an end must have begun or ended to count. */
export const maandenTerug = 24

/** How long the keten runs: the begin, the middle, or long. Our own bounds. */
function fase(dagen: number): 'begin' | 'midden' | 'lang' {
  if (dagen < 183) return 'begin'
  return dagen < 731 ? 'midden' : 'lang'
}

/** The last judgement of safety that was there on that day; what came later may itself follow from what is compared. */
function veiligheidOp({ oordelen }: Dossierkennis, dag: Datum): string {
  const eerder = oordelen.filter(({ datum }) => datum <= dag).toSorted((een, ander) => (een.datum < ander.datum ? 1 : -1))
  return eerder[0]?.oordeel ?? 'niet_vastgelegd'
}

/** Ended because it was no longer needed or as planned: lifted, not extended, according to plan, authority restored. */
const goedeRedenen: readonly RedenBeeindiging[] = ['02', '03', '04', '14']
/** Says nothing about how it went: came of age, died, or one order replaced another. */
const zonderOordeel: readonly RedenBeeindiging[] = ['01', '06', '07', '11', '15', '31']

/** Everything about one child that counts in the comparison on the peildatum. */
export function uitkomstenVan(
  kind: Kind,
  kennis: Dossierkennis,
  { medewerkers, peildatum, kalender }: { medewerkers: Feiten['medewerkers']; peildatum: Datum; kalender: Kalender },
): Uitkomstrij[] {
  const vanaf = plusMaanden(peildatum, -maandenTerug)
  const laag = (soort: MaatregelSoort, watFase: string, dag: Datum) => `${soort} ${watFase} ${veiligheidOp(kennis, dag)}`
  const rijen: Uitkomstrij[] = []
  for (const { vanaf: begin, dagen, einde, keten } of eersteWachten(kind, medewerkers, peildatum)) {
    const eerste = keten.maatregelen.find((maatregel) => eersteDag(maatregel) === keten.van)
    if (begin <= vanaf || eerste === undefined) continue
    rijen.push({ uitkomst: 'wachttijd', laag: laag(soortVan(eerste.type), 'begin', begin), gehaald: einde === 'toegewezen', dagen })
  }
  for (const maatregel of kind.maatregelen.filter((maatregel) => isGeteld(maatregel))) {
    for (const soort of ['eersteContact', 'planVanAanpak'] as const satisfies readonly Kloksoort[]) {
      const klok = klokVan[soort](kind, maatregel, kalender)
      if (klok === null || klok.eind <= vanaf || klok.eind > peildatum) continue
      const laatsteDag = findLaatsteDag(maatregel)
      if (laatsteDag !== null && laatsteDag < klok.eind) continue
      rijen.push({
        uitkomst: soort === 'eersteContact' ? 'eersteContact' : 'plan',
        laag: laag(soortVan(maatregel.type), 'begin', klok.kennisgeving),
        gehaald: findGehaaldOp(kind, klok, klok.eind) !== null,
        dagen: null,
      })
    }
    const einde = findLaatsteDag(maatregel)
    const reden = kennis.redenVan(maatregel.id)
    if (einde === null || einde <= vanaf || einde > peildatum || reden === null || zonderOordeel.includes(reden)) continue
    rijen.push({
      uitkomst: 'afsluiting',
      laag: laag(soortVan(maatregel.type), fase(dagenTussen(eersteDag(maatregel), einde)), eersteDag(maatregel)),
      gehaald: goedeRedenen.includes(reden),
      dagen: null,
    })
  }
  const keten = findKeten(kind, peildatum)
  const soort = soortVanKind(kind, peildatum)
  if (keten !== null && soort !== null) {
    const nu = laag(soort, fase(dagenTussen(keten.van, peildatum)), peildatum)
    rijen.push({ uitkomst: 'wisselingen', laag: nu, gehaald: wisselingen(kind, peildatum) <= 2, dagen: null })
    rijen.push({
      uitkomst: 'gezien',
      laag: nu,
      gehaald: zichtstand(zicht(kind, peildatum).laatstGezien, peildatum) === 'gezien',
      dagen: null,
    })
  }
  return rijen
}
