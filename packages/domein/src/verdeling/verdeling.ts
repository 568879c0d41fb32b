import { type Datum, dagenTussen } from '../kalender/datum.ts'
import type { OverdrachtStatus } from '../overdracht/overdracht.ts'

/** How an institution divides families over workers: weights in points, where 0 switches off, after how many days waiting doubles, and a limit. */
export const verdeelgewichten = {
  kindZonderJeugdbeschermer: { standaard: 60, minimum: 0, maximum: 500 },
  verdubbelingInDagen: { standaard: 42, minimum: 1, maximum: 365 },
  eerdereJeugdbeschermer: { standaard: 25, minimum: 0, maximum: 500 },
  broersEnZussen: { standaard: 25, minimum: 0, maximum: 500 },
  bezetting: { standaard: 6, minimum: 0, maximum: 500 },
  hoogstensErbij: { standaard: 4, minimum: 1, maximum: 30 },
  spoed: { standaard: 340, minimum: 0, maximum: 1000 },
  voorrang: { standaard: 120, minimum: 0, maximum: 1000 },
  bodemeisNietNageleefd: { standaard: 0, minimum: 0, maximum: 500 },
  nogNietGezien: { standaard: 0, minimum: 0, maximum: 500 },
} as const
export type Verdeelgewicht = keyof typeof verdeelgewichten
export type Verdeelgewichten = Readonly<Record<Verdeelgewicht, number>>
export const verdeelgewichtnamen = Object.keys(verdeelgewichten) as Verdeelgewicht[]

/** An example, not a norm: holds until the institution has set its own. What nobody decided about a child weighs nothing until then. */
export const voorbeeldverdeelgewichten = Object.fromEntries(
  verdeelgewichtnamen.map((naam) => [naam, verdeelgewichten[naam].standaard]),
) as Verdeelgewichten

/**
 * Urgency is what people registered: that a child cannot wait, that the weekoverleg puts it first, that a condition of safety is not met, that nobody saw it.
 * Nothing here computes a risk. Each has its own weight.
 */
export const verdeelcriteria = ['spoed', 'voorrang', 'bodemeisNietNageleefd', 'nogNietGezien'] as const satisfies readonly Verdeelgewicht[]
export type Verdeelcriterium = (typeof verdeelcriteria)[number]

/** A child without a vaste jeugdbeschermer, as far as it matters to whom it could go. */
export interface Verdeelkind {
  readonly id: string
  readonly achternaam: string | null
  readonly postcodeOfGemeente: string | null
  readonly zonderSinds: Datum
  readonly eerdereJeugdbeschermers: readonly string[]
  readonly criteria: readonly Verdeelcriterium[]
}

export interface Verdeelgezin<Kind> {
  readonly kinderen: readonly Kind[]
}

/** A family, as far as is registered: the same surname at the same postcode or in the same place. Whoever lacks one of these stands alone. */
export function gezinssleutel({
  id,
  achternaam,
  postcodeOfGemeente,
}: Pick<Verdeelkind, 'id' | 'achternaam' | 'postcodeOfGemeente'>): string {
  const schoon = (woord: string | null) => (woord ?? '').replaceAll(/\s/g, '').toLowerCase()
  return schoon(achternaam) && schoon(postcodeOfGemeente) ? `${schoon(achternaam)} ${schoon(postcodeOfGemeente)}` : id
}

export function vormGezinnen<Kind extends Pick<Verdeelkind, 'id' | 'achternaam' | 'postcodeOfGemeente'>>(
  kinderen: readonly Kind[],
): Verdeelgezin<Kind>[] {
  return [...Map.groupBy(kinderen, gezinssleutel).values()].map((leden) => ({ kinderen: leden }))
}

/** Of the child that waits longest. */
export const wachtdagenVan = (kinderen: readonly Pick<Verdeelkind, 'zonderSinds'>[], dag: Datum): number =>
  Math.max(0, ...kinderen.map(({ zonderSinds }) => dagenTussen(zonderSinds, dag)))

/** Why a family has no proposal: what stands in the way, not whose fault it is. */
export const wachtredenen = ['niemand_past', 'geen_ruimte', 'ruimte_naar_anderen', 'wachten_weegt_minder'] as const
export type Wachtreden = (typeof wachtredenen)[number]

export interface Wachtbeeld {
  /** How many of this family need somebody. */
  readonly kinderen: number
  /** Of each worker who may be proposed: room for how many children, before and after this advice. */
  readonly passend: readonly { readonly voor: number; readonly na: number }[]
}

export function wachtredenVan({ kinderen, passend }: Wachtbeeld): Wachtreden {
  const past = (ruimte: number) => ruimte + 1e-9 >= kinderen
  if (passend.length === 0) return 'niemand_past'
  if (!passend.some(({ voor }) => past(voor))) return 'geen_ruimte'
  return passend.some(({ na }) => past(na)) ? 'wachten_weegt_minder' : 'ruimte_naar_anderen'
}

/** What a person decides about a proposal. Nothing is assigned by it: whoever was chosen still has to accept the card. */
export const verdeelbesluiten = ['aanvaard', 'iemand_anders', 'geweigerd'] as const
export type Verdeelbesluitsoort = (typeof verdeelbesluiten)[number]

/**
 * - open: asks a decision, also again when the card was given back.
 * - wacht: somebody was chosen and has to accept. - geregeld: accepted.
 * - geweigerd: this proposal is off the table; the family goes into the next advice.
 * - vervallen: meanwhile the family has somebody, or somebody was asked, in another way.
 */
export const voorstelstanden = ['open', 'wacht', 'geregeld', 'geweigerd', 'vervallen'] as const
export type Voorstelstand = (typeof voorstelstanden)[number]

export interface Voorstelbeeld {
  readonly besluit: Verdeelbesluitsoort | null
  /** Of the cards that the decision made. */
  readonly overdrachten: readonly OverdrachtStatus[]
  /** Has a child of this family a vaste jeugdbeschermer now, or does another card wait? */
  readonly eldersGeregeld: boolean
}

export function voorstelstandVan({ besluit, overdrachten, eldersGeregeld }: Voorstelbeeld): Voorstelstand {
  if (besluit !== null && besluit !== 'geweigerd' && !overdrachten.includes('teruggegeven')) {
    return overdrachten.length > 0 && overdrachten.every((status) => status === 'aanvaard') ? 'geregeld' : 'wacht'
  }
  if (eldersGeregeld) return 'vervallen'
  return besluit === 'geweigerd' ? 'geweigerd' : 'open'
}
