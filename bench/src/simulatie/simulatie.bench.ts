import { landelijk } from '@houvast/simulatie/ijking'
import type { Scenario } from '@houvast/simulatie/instelling'
import { voerUit } from '@houvast/simulatie/scenario'
import { foutVan, isGedekt, kijkTerug, methoden } from '@houvast/simulatie/terugkijken'
import { type Bank, inTijd, klok, type Meting } from '../meting.ts'

const runs = 1_000

/** How fast the simulation is on two threads, and how well the published series would have been forecast. */
export const simulatiebank: Bank = async (meld) => {
  const land: Scenario = { ...landelijk(), maanden: 24, aanloopMaanden: 0 }
  const grootste = land.instellingen.slice(0, 1)
  return [
    await meet(`13 instellingen, 24 maanden, ${runs} keer`, '≤ 30 s', land, meld),
    await meet(`1 instelling, 24 maanden, ${runs} keer`, '≤ 3 s', { ...land, instellingen: grootste }, meld),
    ...Object.entries(methoden).map(([naam, methode]): Meting => {
      const terug = kijkTerug(methode)
      const [kinderen, werklast, wachtlijst] = [foutVan(terug, 'kinderen'), foutVan(terug, 'werklast'), foutVan(terug, 'wachtlijst')]
      return {
        wat: `terugkijken, ${naam}`,
        doel: 'kinderen ≤ 1,2%, werklast ≤ 2,0%, wachtlijst ≤ 6,7%; 13 van 15 in het interval',
        gemeten: `${kinderen.toFixed(2)}%, ${werklast.toFixed(2)}%, ${wachtlijst.toFixed(2)}%; ${terug.filter(isGedekt).length} van ${terug.length}`,
      }
    }),
  ]
}

async function meet(wat: string, doel: string, scenario: Scenario, meld: (stap: string) => void): Promise<Meting> {
  meld(wat)
  const tijd = await klok(() => voerUit([scenario], { runs, seed: 1, draden: 2 }))
  const perSeconde = tijd.uitkomst.gebeurtenissen / tijd.ms / 1_000
  return { wat, doel, gemeten: `${inTijd(tijd)}, ${perSeconde.toFixed(2)} miljoen gebeurtenissen per seconde` }
}
