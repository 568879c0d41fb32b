import { maakModel, optimum, prijsVanNietsDoen, prijsVanVerdeling } from '@houvast/verdeling/motor'
import { maakVraag, type Omvang } from '@houvast/verdeling/proef'
import { verdeelOpLaagsteBezetting, verdeelOpUrgentie } from '@houvast/verdeling/regels'
import { type Bank, inMs, type Meting, percentiel } from '../meting.ts'

const instelling: Omvang = { kinderen: 300, jeugdbeschermers: 250 }
const land: Omvang = { kinderen: 2_000, jeugdbeschermers: 2_700, instellingen: 13 }
const aantal = Number(process.env.HOUVAST_VERDELINGEN ?? 20)
const bewijstijd = Number(process.env.HOUVAST_BEWIJSTIJD ?? 30)

/** One run: what there was after the first seconds, and what was known at the end. */
async function meetEen(zaad: number, omvang: Omvang, eerst: number, bewijsSeconden: number) {
  const vraag = maakVraag(zaad, omvang)
  const model = maakModel(vraag)
  const kort = await optimum(model, { seconden: eerst, zaad })
  const begin = performance.now()
  const lang = await optimum(model, { seconden: bewijsSeconden, zaad })
  const duur = performance.now() - begin
  const beste = Math.min(kort.prijs, lang.prijs)
  const ondergrens = Math.max(kort.ondergrens, lang.ondergrens)
  const span = prijsVanNietsDoen(model) - beste
  const bezetting = (j: number, bij: number) => {
    const { bezet = 0, volledig = 1 } = vraag.jeugdbeschermers[j] ?? {}
    return (bezet + bij / 4) / volledig
  }
  const opUrgentie = prijsVanVerdeling(model, verdeelOpUrgentie(model))
  const opBezetting = prijsVanVerdeling(model, verdeelOpLaagsteBezetting(model, bezetting))
  return {
    bewezen: beste <= ondergrens,
    duur,
    afstand: (100 * (kort.prijs - beste)) / beste,
    afstandHoogstens: (100 * (kort.prijs - ondergrens)) / ondergrens,
    certificaat: (100 * (kort.prijs - kort.ondergrens)) / span,
    overUrgentie: (100 * (opUrgentie - kort.prijs)) / kort.prijs,
    overBezetting: (100 * (opBezetting - kort.prijs)) / kort.prijs,
  }
}

const procent = (waarde: number) => `${waarde.toFixed(3)}%`

/** Distances to a price that was not proved are to the bound: never flattering. */
export const verdelingbank: Bank = async (meld) => {
  const gi = []
  for (let zaad = 1; zaad <= aantal; zaad++) {
    gi.push(await meetEen(zaad, instelling, 1, bewijstijd))
    meld(`${zaad} van ${aantal}`)
  }
  meld('landelijk')
  const landelijk = await meetEen(1, land, 2, bewijstijd)
  const afstanden = gi.map(({ bewezen, afstand, afstandHoogstens }) => (bewezen ? afstand : afstandHoogstens))
  const p = (waarden: number[], deel: number) => procent(percentiel(waarden, deel))
  const certificaten = gi.map(({ certificaat }) => certificaat)
  const duren = gi.map(({ bewezen, duur }) => (bewezen ? duur : Number.POSITIVE_INFINITY))
  const laagste = (waarden: number[]) => procent(Math.min(...waarden))
  return [
    { wat: `afstand na 1 s, p50 (${aantal} × 300 kinderen)`, doel: '≤ 0,05%', gemeten: p(afstanden, 0.5) },
    { wat: 'afstand na 1 s, p95', doel: '≤ 0,5%', gemeten: p(afstanden, 0.95) },
    { wat: 'certificaat na 1 s in deel van de span, p95', doel: '≤ 0,2%', gemeten: p(certificaten, 0.95) },
    { wat: `bewezen binnen ${bewijstijd} s`, doel: 'alle', gemeten: `${gi.filter(({ bewezen }) => bewezen).length} van ${aantal}` },
    { wat: 'tijd tot bewijs, p50', doel: '-', gemeten: inDuur(percentiel(duren, 0.5)) },
    { wat: 'tijd tot bewijs, p95', doel: '≤ 5 s', gemeten: inDuur(percentiel(duren, 0.95)) },
    { wat: 'duurder: meest urgente eerst, kleinste verschil', doel: '> 0', gemeten: laagste(gi.map(({ overUrgentie }) => overUrgentie)) },
    {
      wat: 'duurder: laagste bezetting eerst, kleinste verschil',
      doel: '> 0',
      gemeten: laagste(gi.map(({ overBezetting }) => overBezetting)),
    },
    { wat: 'landelijk na 2 s: hoogstens boven de ondergrens', doel: '≤ 0,5%', gemeten: procent(landelijk.afstandHoogstens) },
  ] satisfies Meting[]
}

const inDuur = (ms: number) => (Number.isFinite(ms) ? inMs(ms) : 'niet binnen de tijd')
