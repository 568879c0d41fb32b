import type { Datum } from '@houvast/domein/kalender'
import { isPerMaand, type Maandpunt, type Verbeterfiguur } from '@houvast/domein/verbetering'
import { ewmaGrens, ewmaKaart, laneyKaart, minstePunten } from '@houvast/statistiek/regelkaarten'
import type { z } from 'zod'
import type { VerbeteringAntwoord } from './contract.ts'

type Uitkomst = Pick<z.infer<typeof VerbeteringAntwoord>, 'kaart' | 'geenKaart'>

/** A false alarm once in about 370 months, as with three standard deviations. */
const looplengte = 370
const lambda = 0.2

/** A control chart where there are enough months, each with other terms; else why there is none. */
export function maakKaart(figuur: Verbeterfiguur, reeks: readonly Maandpunt[], begin: Datum): Uitkomst {
  if (!isPerMaand(figuur)) return { kaart: null, geenKaart: 'stand' }
  const punten = reeks.filter(({ noemer }) => noemer > 0)
  if (punten.length < minstePunten) return { kaart: null, geenKaart: 'te_weinig' }
  if (!heeftSpreiding(punten)) return { kaart: null, geenKaart: 'geen_spreiding' }
  const { aandeel, punten: laney } = laneyKaart(punten)
  const voor = punten.filter(({ dag }) => dag <= begin)
  const ewmaKan = voor.length >= minstePunten && heeftSpreiding(voor)
  return {
    geenKaart: null,
    kaart: {
      midden: aandeel,
      punten: laney.map((punt, plaats) => ({
        dag: punten[plaats]?.dag ?? begin,
        ...{ aandeel: punt.aandeel, onder: punt.onder, boven: punt.boven, signaal: punt.signaal },
      })),
      ewmaKan,
      ewmaSignaal: ewmaKan ? findEwmaSignaal(punten, voor, begin) : null,
    },
  }
}

const heeftSpreiding = (punten: readonly Maandpunt[]): boolean => {
  const teller = punten.reduce((som, punt) => som + punt.teller, 0)
  const noemer = punten.reduce((som, punt) => som + punt.noemer, 0)
  return teller > 0 && teller < noemer && new Set(punten.map((punt) => punt.teller / punt.noemer)).size > 1
}

/** Middle and spread are those of the months before the start; the moving average begins at the start. */
function findEwmaSignaal(punten: readonly Maandpunt[], voor: readonly Maandpunt[], begin: Datum): Datum | null {
  const { aandeel, sigmaZ } = laneyKaart(voor)
  if (!(sigmaZ > 0)) return null
  const na = punten.filter(({ dag }) => dag > begin)
  const z = na.map(({ teller, noemer }) => (teller / noemer - aandeel) / (sigmaZ * Math.sqrt((aandeel * (1 - aandeel)) / noemer)))
  const kaart = ewmaKaart(z, { midden: 0, standaardafwijking: 1, lambda, grens: ewmaGrens(lambda, looplengte) })
  const plaats = kaart.findIndex(({ signaal }) => signaal)
  return na[plaats]?.dag ?? null
}
