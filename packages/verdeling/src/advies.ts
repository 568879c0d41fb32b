import { controleer } from './controle.ts'
import { type Model, maakModel, Prijzen, perPunt, prijsVan, prijsVanNietsDoen, wacht } from './model.ts'
import { optimum, type Zoekwijze } from './optimum.ts'
import { isBewezen, type Stand } from './stand.ts'
import { type Tweede, Uitleg } from './uitleg.ts'
import type { Gewichten, Gezin, Jeugdbeschermer, Verdeelvraag } from './vraag.ts'

/** Nothing is assigned by it: a person accepts or refuses each one. */
export interface Voorstel {
  readonly gezin: string
  readonly kinderen: readonly string[]
  readonly jeugdbeschermer: string
  /** Points that it saves over waiting. */
  readonly winst: number
  readonly waarom: string
  readonly tweede?: Tweede
}

export interface Wachtend {
  readonly gezin: string
  readonly kinderen: readonly string[]
  readonly wachtdagen: number
  readonly criteria: readonly string[]
  readonly waarom: string
}

/** How far from the best this advice can be at most. Span: what separates doing nothing from the best. */
export interface Certificaat {
  readonly bewezen: boolean
  /** Points. */
  readonly prijs: number
  readonly ondergrens: number
  readonly nietsDoen: number
  /** Percentage, rounded up to two digits in the sentence only. */
  readonly hoogstensVanSpan: number
  readonly zin: string
}

/** In plain quantities, to lay one advice beside another. */
export interface Maten {
  readonly kinderenMetVoorstel: number
  readonly kinderenDieWachten: number
  readonly reisminuten: number
  readonly gezinnenBijBekende: number
  readonly gemisteExpertise: number
}

export interface Advies {
  readonly samenvatting: string
  readonly voorstellen: readonly Voorstel[]
  readonly wachtend: readonly Wachtend[]
  readonly certificaat: Certificaat
  readonly maten: Maten
  /** As they were used, with the standard ones filled in. */
  readonly gewichten: Gewichten
}

/** A question that cannot be answered as it stands. */
export class OngeldigeVraag extends Error {
  readonly zinnen: readonly string[]
  constructor(zinnen: readonly string[]) {
    super(zinnen.join('\n'))
    this.zinnen = zinnen
  }
}

/**
 * Advice on who becomes whose fixed worker. Accepted families count as done, refused pairs are not proposed again.
 *
 * @throws OngeldigeVraag with sentences for whoever made the question
 */
export async function adviseer(vraag: Verdeelvraag, wijze: Zoekwijze): Promise<Advies> {
  const zinnen = controleer(vraag)
  if (zinnen.length > 0) throw new OngeldigeVraag(zinnen)
  const prijzen = new Prijzen(vraag)
  const model = maakModel(vraag, prijzen)
  return maakAdvies(vraag, model, prijzen, await optimum(model, wijze))
}

export function maakAdvies(vraag: Verdeelvraag, model: Model, prijzen: Prijzen, stand: Stand): Advies {
  const uitleg = new Uitleg(vraag, model, prijzen, stand.verdeling)
  const aanvaard = new Set((vraag.besluiten ?? []).flatMap(({ gezin, besluit }) => (besluit === 'aanvaard' ? [gezin] : [])))
  const open = vraag.gezinnen
    .map((gezin, i) => ({ gezin, i, j: stand.verdeling[i] as number }))
    .filter(({ gezin }) => !aanvaard.has(gezin.id))
  const paren = open
    .filter(({ j }) => j !== wacht)
    .map(({ gezin, i, j }) => ({ gezin, i, j, jeugdbeschermer: vraag.jeugdbeschermers[j] as Jeugdbeschermer }))
  const voorstellen = paren.map(({ gezin, i, j, jeugdbeschermer }) => ({
    gezin: gezin.id,
    kinderen: gezin.kinderen,
    jeugdbeschermer: jeugdbeschermer.id,
    winst: ((model.wachtprijs[i] as number) - prijsVan(model, i, j)) / perPunt,
    waarom: uitleg.waarom(gezin, jeugdbeschermer),
    tweede: uitleg.findTweede(i),
  }))
  const wachtend = open
    .filter(({ j }) => j === wacht)
    .map(({ gezin, i }) => ({
      gezin: gezin.id,
      kinderen: gezin.kinderen,
      wachtdagen: gezin.wachtdagen,
      criteria: gezin.criteria ?? [],
      waarom: uitleg.waaromNiet(i),
    }))
  const maten = meet(prijzen, paren, wachtend)
  return {
    samenvatting: vatSamen(maten),
    voorstellen,
    wachtend,
    certificaat: certificeer(model, stand),
    maten,
    gewichten: prijzen.gewichten,
  }
}

function certificeer(model: Model, stand: Stand): Certificaat {
  const nietsDoen = prijsVanNietsDoen(model)
  const span = nietsDoen - stand.ondergrens
  const hoogstensVanSpan = span > 0 ? Math.min(100, (100 * Math.max(0, stand.prijs - stand.ondergrens)) / span) : 0
  const bewezen = isBewezen(stand)
  const afgerond = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2, roundingMode: 'ceil' }).format(hoogstensVanSpan)
  return {
    bewezen,
    prijs: stand.prijs / perPunt,
    ondergrens: stand.ondergrens / perPunt,
    nietsDoen: nietsDoen / perPunt,
    hoogstensVanSpan,
    zin: bewezen
      ? 'Bewezen: met deze gewichten bestaat er geen betere verdeling.'
      : `Met deze gewichten is een betere verdeling nog mogelijk, maar die scheelt hoogstens ${afgerond}% van het verschil tussen niets doen en de beste verdeling.`,
  }
}

function meet(
  prijzen: Prijzen,
  paren: readonly { gezin: Gezin; jeugdbeschermer: Jeugdbeschermer }[],
  wachtend: readonly Wachtend[],
): Maten {
  const tel = <T>(rijen: readonly T[], hoeveel: (rij: T) => number) => rijen.reduce((som, rij) => som + hoeveel(rij), 0)
  return {
    kinderenMetVoorstel: tel(paren, ({ gezin }) => gezin.kinderen.length),
    kinderenDieWachten: tel(wachtend, ({ kinderen }) => kinderen.length),
    reisminuten: tel(paren, ({ gezin, jeugdbeschermer }) => prijzen.findReistijd(jeugdbeschermer.regio, gezin.regio) ?? 0),
    gezinnenBijBekende: tel(paren, ({ gezin, jeugdbeschermer: { id } }) =>
      gezin.eerdereJeugdbeschermers?.includes(id) || gezin.jeugdbeschermersVanBroersEnZussen?.includes(id) ? 1 : 0,
    ),
    gemisteExpertise: tel(
      paren,
      ({ gezin, jeugdbeschermer }) => (gezin.expertiseGewenst ?? []).filter((naam) => !jeugdbeschermer.expertise?.includes(naam)).length,
    ),
  }
}

function vatSamen({ kinderenMetVoorstel, kinderenDieWachten }: Maten): string {
  const met = `Voor ${inKinderen(kinderenMetVoorstel)} is er een voorstel.`
  return kinderenDieWachten === 0
    ? `${met} Niemand blijft over.`
    : `${met} Er is niet voor iedereen plaats: ${inKinderen(kinderenDieWachten)} ${kinderenDieWachten === 1 ? 'blijft' : 'blijven'} zonder vaste jeugdbeschermer.`
}

const inKinderen = (aantal: number) => (aantal === 1 ? '1 kind' : `${aantal} kinderen`)
