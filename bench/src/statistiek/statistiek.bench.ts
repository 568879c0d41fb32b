import { begrensdGemiddelde, kaplanMeier } from '@houvast/statistiek/overleving'
import { type Bank, inTijd, klok } from '../meting.ts'
import { maakInstelling } from './instellingen.ts'

const aantal = 500
const tau = 180

/** Does the restricted mean that is reported hit the truth, where the truth is known? And would a plain mean? */
export const statistiekbank: Bank = async (meld) => {
  meld(`${aantal} gemaakte instellingen`)
  const instellingen = Array.from({ length: aantal }, (_, zaad) => maakInstelling(zaad + 1, tau))
  const { uitkomst: uitkomsten, ...tijd } = await klok(async () =>
    instellingen.map(({ waarnemingen }) => begrensdGemiddelde(kaplanMeier(waarnemingen), tau)),
  )
  const afwijking = (geschat: (plek: number) => number) =>
    instellingen.reduce((som, { waar }, plek) => som + (geschat(plek) - waar) / waar, 0) / instellingen.length
  const raak = uitkomsten.filter(({ onder, boven }, plek) => {
    const waar = instellingen[plek]?.waar ?? Number.NaN
    return onder <= waar && waar <= boven
  })
  const kwadraten = uitkomsten.reduce((som, { gemiddelde }, plek) => som + (gemiddelde - (instellingen[plek]?.waar ?? Number.NaN)) ** 2, 0)
  const voltooid = afwijking((plek) => gemiddeldeTot(instellingen[plek]?.voltooid ?? [], tau))
  const opDeLijst = afwijking((plek) => gemiddeldeTot(instellingen[plek]?.lopend ?? [], Infinity))
  const rijen = instellingen.reduce((som, { waarnemingen }) => som + waarnemingen.length, 0)
  return [
    {
      wat: `afwijking van het begrensd gemiddelde tot ${tau} dagen`,
      doel: 'hoogstens 0,5%',
      gemeten: procent(afwijking((plek) => uitkomsten[plek]?.gemiddelde ?? Number.NaN)),
      verhouding: `gemiddelde van voltooide wachttijden ${procent(voltooid)}; van wie nu wacht, tot nu ${procent(opDeLijst)}`,
    },
    {
      wat: 'hoe vaak het 95%-interval de waarheid bevat',
      doel: '93% tot 97%',
      gemeten: procent(raak.length / aantal),
      verhouding: `gemiddelde fout ${Math.sqrt(kwadraten / aantal).toFixed(2)} dagen`,
    },
    { wat: `${aantal} curven en gemiddelden, ${rijen} rijen`, doel: '', gemeten: inTijd(tijd) },
  ]
}

const gemiddeldeTot = (duren: readonly number[], grens: number): number =>
  duren.reduce((som, duur) => som + Math.min(duur, grens), 0) / duren.length

const procent = (deel: number): string => `${(100 * deel).toFixed(2)}%`
