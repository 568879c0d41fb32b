import { type Datum, maakKalender, plusMaanden } from '@houvast/domein/kalender'
import { wachtoorzaken } from '@houvast/domein/wachtlijst'
import { verblijven, wachtuitgangen } from '@houvast/domein/wachttijd'
import { teLeveren } from '@houvast/uitwisseling/cbslevering'
import { uuidv7 } from 'uuidv7'
import { pad, zichtbaar } from './kiezen.ts'
import type { Geval } from './vraag.ts'

const kalender = maakKalender()

const geheel = (actie: 'monitor.lezen' | 'monitor.uitvoeren', url: string): Geval => ({
  actie,
  zonderKinderen: true,
  vraag: () => ({ url: `${pad}${url}` }),
})
const brug = (vandaag: Datum) => ({ van: plusMaanden(vandaag, -6), tot: vandaag })

/** Figures about the whole institution, and the children behind the bridge between two lists. */
export const cijfergevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/monitor/groepen': geheel('monitor.lezen', '/monitor/groepen?groepering=team&maanden=2'),
  'GET /api/v1/wachttijd': geheel('monitor.lezen', '/wachttijd?groepering=soort'),
  'GET /api/v1/wachttijd/export': geheel('monitor.uitvoeren', '/wachttijd/export?vorm=csv'),
  'GET /api/v1/vergelijking': geheel('monitor.lezen', '/vergelijking?figuur=wachtlijst'),
  'GET /api/v1/vergelijking/export': geheel('monitor.uitvoeren', '/vergelijking/export?figuur=wachtlijst'),
  'GET /api/v1/tijdsverloop': geheel('monitor.lezen', '/tijdsverloop?figuur=nieuwOpWachtlijst&maanden=4'),
  'GET /api/v1/tijdsverloop/export': geheel('monitor.uitvoeren', '/tijdsverloop/export?figuur=eersteContact&maanden=4'),
  'GET /api/v1/cbs-leveringen': { actie: 'cbslevering.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/cbs-leveringen` }) },
  'GET /api/v1/cbs-leveringen/concept': {
    actie: 'cbslevering.leveren',
    vraag: (wereld) => ({
      url: `${pad}/cbs-leveringen/concept?${new URLSearchParams({ bestand: 'jeugdbescherming', periode: teLeveren('jeugdbescherming', wereld.vandaag)[0].naam })}`,
    }),
  },
  'GET /api/v1/cbs-leveringen/:id/bestand': {
    actie: 'cbslevering.leveren',
    zonderKinderen: true,
    vraag: (wereld, _, loting) => ({
      url: `${pad}/cbs-leveringen/${wereld.cbsleveringen.length > 0 ? loting.kies(wereld.cbsleveringen) : uuidv7()}/bestand`,
    }),
  },
  'POST /api/v1/cbs-leveringen': {
    actie: 'cbslevering.leveren',
    zonderKinderen: true,
    // Nobody in this world is placed out of home, so that nothing in the file can be wrong.
    vraag: (wereld) => {
      const bestand = 'machtiging-uithuisplaatsing'
      const [{ naam: periode }] = teLeveren(bestand, wereld.vandaag)
      return { url: `${pad}/cbs-leveringen`, body: { bestand, periode, kennismoment: new Date().toISOString() } }
    },
  },
  'GET /api/v1/wachtlijst/brug': {
    actie: 'monitor.lezen',
    zonderKinderen: true,
    vraag: (wereld) => ({ url: `${pad}/wachtlijst/brug?${new URLSearchParams(brug(wereld.vandaag))}` }),
  },
  'GET /api/v1/wachtlijst/brug/export': {
    actie: 'monitor.uitvoeren',
    zonderKinderen: true,
    vraag: (wereld) => ({ url: `${pad}/wachtlijst/brug/export?${new URLSearchParams(brug(wereld.vandaag))}` }),
  },
  'GET /api/v1/wachtlijst/brug/kinderen': {
    actie: 'monitor.kinderen.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { van, tot } = brug(wereld.vandaag)
      const deel = loting.kies(['toen', 'nu', ...wachtoorzaken, ...wachtuitgangen] as const)
      const achter = new Set(
        verblijven(wereld.feiten, van, tot, kalender)
          .filter(({ stondEr, staatEr, erbij, eraf }) =>
            deel === 'toen' ? stondEr : deel === 'nu' ? staatEr : erbij === deel || eraf === deel,
          )
          .map(({ kindId }) => kindId),
      )
      const precies = zichtbaar(wereld, wie, 'monitor.kinderen.lezen').filter(({ id }) => achter.has(id))
      return {
        url: `${pad}/wachtlijst/brug/kinderen?${new URLSearchParams({ van, tot, deel, aantal: loting.kies(['2000', '3']) })}`,
        precies,
        tellingen: ({ nietZichtbaar }: { nietZichtbaar: number }) => [[nietZichtbaar, achter.size - precies.length]],
      }
    },
  },
}
