import { type Bron, parameters } from '../ijking/index.ts'
import type { Scenario } from '../instelling/index.ts'
import type { Telling } from './grootheden.ts'
import type { Verschil } from './samenvatting.ts'
import { type Uitvoering, voerUit } from './uitvoering.ts'
import { pasToe, type Variant } from './variant.ts'

/** What a parameter could as well have been, with where that is from. */
export interface Bereik {
  readonly naam: string
  readonly bron: Bron
  readonly laag: Omit<Variant, 'naam'>
  readonly hoog: Omit<Variant, 'naam'>
}

export interface Gewicht {
  readonly naam: string
  readonly bron: Bron
  readonly laag: Verschil
  readonly hoog: Verschil
  /** Of the squared half range of all together; 0 when none moves anything. */
  readonly deel: number
}

const rond = (factor: 'vacature' | 'langZiek' | 'kortZiek' | 'instroom' | 'verblijf' | 'caseload', min: number, max: number) => ({
  laag: { factoren: { [factor]: min } },
  hoog: { factoren: { [factor]: max } },
})

/** What is not certain in the national scenario. Turnover: 15.5% to 20% was published; the others are how far off the estimate may be. */
export const bereiken: readonly Bereik[] = [
  {
    naam: 'verloop',
    bron: 'gepubliceerd',
    laag: { factoren: { verloop: 0.155 / parameters.verloop.waarde } },
    hoog: { factoren: { verloop: 0.2 / parameters.verloop.waarde } },
  },
  { naam: 'dagen tot een vacature vervuld is', bron: 'aanname', ...rond('vacature', 0.5, 1.5) },
  { naam: 'langdurig ziek', bron: 'aanname', ...rond('langZiek', 0.67, 1.33) },
  { naam: 'kort ziek', bron: 'aanname', ...rond('kortZiek', 0.67, 1.33) },
  { naam: 'instroom', bron: 'cbs', ...rond('instroom', 0.95, 1.05) },
  { naam: 'duur van een maatregel', bron: 'cbs', ...rond('verblijf', 0.97, 1.03) },
  { naam: 'tot hoeveel kinderen iemand er een gezin bij krijgt', bron: 'aanname', ...rond('caseload', 0.98, 1.02) },
  { naam: 'voorrang van de startlijst', bron: 'aanname', laag: { voorrangStart: 0.55 }, hoog: { voorrangStart: 0.75 } },
]

/** One parameter at a time to both ends of its range, on the same draws, heaviest first: what drives the outcome, and what of that is assumed. */
export async function weeg(basis: Scenario, telling: Telling, uitvoering: Uitvoering, over = bereiken): Promise<Gewicht[]> {
  const varianten = over.flatMap(({ naam, laag, hoog }) => [
    pasToe(basis, { ...laag, naam: `${naam}, laag` }),
    pasToe(basis, { ...hoog, naam: `${naam}, hoog` }),
  ])
  const { scenarios } = await voerUit([basis, ...varianten], uitvoering)
  const verschil = (nummer: number) => scenarios[nummer]?.verschil?.[telling] as Verschil
  const gewichten = over.map(({ naam, bron }, nummer) => ({ naam, bron, laag: verschil(2 * nummer + 1), hoog: verschil(2 * nummer + 2) }))
  const kwadraat = ({ laag, hoog }: { laag: Verschil; hoog: Verschil }) => ((hoog.gemiddeld - laag.gemiddeld) / 2) ** 2
  const totaal = gewichten.reduce((som, gewicht) => som + kwadraat(gewicht), 0)
  return gewichten
    .map((gewicht) => ({ ...gewicht, deel: totaal === 0 ? 0 : kwadraat(gewicht) / totaal }))
    .sort((een, ander) => ander.deel - een.deel)
}
