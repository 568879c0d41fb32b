import { type Datum, dagenInMaand, datumUit, jaarVan, maandVan } from '../kalender/datum.ts'
import { datumInWoorden } from '../kalender/woorden.ts'

/** Where the rows behind a number are. */
export const puntnamen = ['wachtlijst', 'eersteContact', 'plan', 'nietGezien', 'kennisgeving', 'alarm'] as const
export type Puntnaam = (typeof puntnamen)[number]

export interface Verklaringcijfers {
  readonly peildatum: Datum
  readonly kinderen: number
  readonly wachtlijst: number
  readonly eersteContact: { readonly teLaat: number; readonly geteld: number }
  readonly plan: { readonly teLaat: number; readonly geteld: number }
  readonly nietGezien: number
  readonly zonderKennisgeving: number
  readonly alarmenOpen: number
}

export interface Punt {
  readonly naam: Puntnaam
  readonly aantal: number
  readonly van: number | null
  /** Where the institution fell short, in one sentence. */
  readonly tekort: string
  /** What that means for a child. */
  readonly betekenis: string
}

const kinderen = (aantal: number) => (aantal === 1 ? '1 kind' : `${aantal} kinderen`)
const procent = (deel: number, geheel: number) => `${((100 * deel) / geheel).toFixed(1).replace('.', ',')}%`

/** The last day of a month `JJJJ-MM`. */
export function laatsteDagVanMaand(maand: string): Datum {
  const [jaar, nummer] = [Number(maand.slice(0, 4)), Number(maand.slice(5, 7))]
  return datumUit(jaar, nummer, dagenInMaand(jaar, nummer))
}

/** The last month that was over on this day, as `JJJJ-MM`. */
export function vorigeMaand(dag: Datum): string {
  const [jaar, maand] = maandVan(dag) === 1 ? [jaarVan(dag) - 1, 12] : [jaarVan(dag), maandVan(dag) - 1]
  return `${jaar}-${String(maand).padStart(2, '0')}`
}

/**
 * Where the figures say that the institution falls short, gravest for a child first; nothing is left out because it is small.
 *
 * @source reaction of the inspections: the director must have a clear picture of the degree to which the institution can protect
 */
export function stelPuntenOp(cijfers: Verklaringcijfers): Punt[] {
  const { peildatum, eersteContact, plan } = cijfers
  const dag = datumInWoorden(peildatum)
  const lijst: Punt[] = [
    {
      naam: 'alarm',
      aantal: cijfers.alarmenOpen,
      van: null,
      tekort: `Op ${dag} was over ${cijfers.alarmenOpen === 1 ? '1 melding' : `${cijfers.alarmenOpen} meldingen`} van acute onveiligheid nog geen besluit vastgelegd.`,
      betekenis: 'Een kind kan in gevaar zijn terwijl niemand heeft besloten wat er gebeurt.',
    },
    {
      naam: 'nietGezien',
      aantal: cijfers.nietGezien,
      van: cijfers.kinderen,
      tekort: `Van ${kinderen(cijfers.kinderen)} ${cijfers.nietGezien === 1 ? 'is er 1' : `zijn er ${cijfers.nietGezien}`} in de 31 dagen tot en met ${dag} door niemand van ons gezien (${procent(cijfers.nietGezien, Math.max(1, cijfers.kinderen))}).`,
      betekenis: 'Wij weten van deze kinderen niet uit eigen waarneming hoe het met ze gaat.',
    },
    {
      naam: 'wachtlijst',
      aantal: cijfers.wachtlijst,
      van: cijfers.kinderen,
      tekort: `Op ${dag} ${cijfers.wachtlijst === 1 ? 'was' : 'waren'} ${kinderen(cijfers.wachtlijst)} van de ${cijfers.kinderen} langer dan vijf werkdagen zonder vaste jeugdbeschermer (${procent(cijfers.wachtlijst, Math.max(1, cijfers.kinderen))}; de lijn is 3%).`,
      betekenis: 'Een kind en zijn ouders hebben dan niemand die hen kent, die besluit en die zij kunnen bellen.',
    },
    {
      naam: 'eersteContact',
      aantal: eersteContact.teLaat,
      van: eersteContact.geteld,
      tekort: `Van de ${eersteContact.geteld} termijnen voor het eerste contact die in het half jaar tot en met ${dag} afliepen, ${eersteContact.teLaat === 1 ? 'is er 1' : `zijn er ${eersteContact.teLaat}`} niet gehaald.`,
      betekenis: 'De rechter vond ingrijpen nodig, en in de eerste vijf werkdagen zag niemand van ons het kind.',
    },
    {
      naam: 'plan',
      aantal: plan.teLaat,
      van: plan.geteld,
      tekort: `Van de ${plan.geteld} termijnen voor een plan die in het half jaar tot en met ${dag} afliepen, ${plan.teLaat === 1 ? 'is er 1' : `zijn er ${plan.teLaat}`} niet gehaald.`,
      betekenis: 'Een gezin weet dan niet wat er moet veranderen en wat wij doen, terwijl de maatregel al loopt.',
    },
    {
      naam: 'kennisgeving',
      aantal: cijfers.zonderKennisgeving,
      van: null,
      tekort: `Van ${cijfers.zonderKennisgeving === 1 ? '1 lopende maatregel' : `${cijfers.zonderKennisgeving} lopende maatregelen`} weten wij niet wanneer de rechter ons die liet weten.`,
      betekenis: 'Er loopt dan geen termijn. Of wij op tijd waren, kunnen wij niet zeggen.',
    },
  ]
  return lijst.filter(({ aantal }) => aantal > 0)
}
