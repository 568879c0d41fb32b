import { parameters2026 } from '@houvast/domein/definities'
import { maakKalender } from '@houvast/domein/kalender'
import { type Kindverschil, type Telling, tellingen, vergelijkFeiten, vergelijkVersies } from '@houvast/domein/monitor'
import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { pad, zichtbaar } from './kiezen.ts'
import type { Geval } from './vraag.ts'
import type { Gebruiker, Wereld } from './wereld.ts'

const kalender = maakKalender()

const kies = ({ vaststelling }: Wereld, loting: Loting) => (loting.kans() < 0.9 ? vaststelling.id : uuidv7())

const enkele = (deel: string, actie: Geval['actie']): Geval => ({
  actie,
  zonderKinderen: true,
  vraag: (wereld, _, loting) => ({ url: `${pad}/vaststellingen/${kies(wereld, loting)}${deel}` }),
})

/** The children of whom a figure is told otherwise: those that this reader may open, and how many others there are. */
function achterVerschil(wereld: Wereld, wie: Gebruiker, telling: Telling, verschillen: readonly Kindverschil[]) {
  const anders = new Set(verschillen.filter((een) => een.verschillen.has(telling)).map(({ kind }) => kind))
  const precies = zichtbaar(wereld, wie, 'monitor.kinderen.lezen').filter(({ id }) => anders.has(id))
  return {
    precies,
    tellingen: ({ nietZichtbaar }: { nietZichtbaar: number }) => [[nietZichtbaar, anders.size - precies.length]] as [unknown, unknown][],
  }
}

/** Figures that were signed, and other definitions to compare with. Only the lists of children behind a difference name any. */
export const vaststellinggevallen: Readonly<Record<string, Geval>> = {
  'POST /api/v1/vaststellingen/concept': {
    actie: 'monitor.vaststellen',
    zonderKinderen: true,
    transacties: 2,
    vraag: ({ vandaag }) => ({ url: `${pad}/vaststellingen/concept`, body: { peildatum: vandaag } }),
  },
  'POST /api/v1/vaststellingen': {
    actie: 'monitor.vaststellen',
    zonderKinderen: true,
    vraag: ({ vaststelling: { peildatum, kennismoment, sha256 } }) => ({
      url: `${pad}/vaststellingen`,
      body: { peildatum, kennismoment, sha256, toelichting: null },
    }),
  },
  'GET /api/v1/vaststellingen': { actie: 'monitor.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/vaststellingen` }) },
  'GET /api/v1/vaststellingen/:id': enkele('', 'monitor.lezen'),
  'GET /api/v1/vaststellingen/:id/zoals-toen': enkele('/zoals-toen', 'monitor.lezen'),
  'GET /api/v1/vaststellingen/:id/zoals-nu': enkele('/zoals-nu', 'monitor.lezen'),
  'GET /api/v1/vaststellingen/:id/json': enkele('/json', 'monitor.uitvoeren'),
  'GET /api/v1/vaststellingen/:id/pdf': enkele('/pdf', 'monitor.uitvoeren'),
  'GET /api/v1/vaststellingen/:id/kinderen': {
    actie: 'monitor.kinderen.lezen',
    keren: 3,
    vraag: (wereld, wie, loting) => {
      const { id, peildatum, feiten } = wereld.vaststelling
      const telling = loting.kies([...tellingen])
      return {
        url: `${pad}/vaststellingen/${id}/kinderen?telling=${telling}`,
        ...achterVerschil(wereld, wie, telling, vergelijkFeiten(feiten, wereld.feiten, peildatum, kalender)),
      }
    },
  },
  'GET /api/v1/definities/versies': {
    actie: 'definitie.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/definities/versies` }),
  },
  'POST /api/v1/definities/proefversies': {
    actie: 'definitie.beproeven',
    zonderKinderen: true,
    vraag: () => ({
      url: `${pad}/definities/proefversies`,
      body: { naam: 'Proefversie', reden: 'Om te zien wat het doet', parameters: { ...parameters2026, planDagen: 30 } },
    }),
  },
  'GET /api/v1/definities/vergelijking': {
    actie: 'definitie.lezen',
    zonderKinderen: true,
    vraag: ({ proefversie: { id }, vandaag }) => ({ url: `${pad}/definities/vergelijking?naar=${id}&peildatum=${vandaag}` }),
  },
  'GET /api/v1/definities/vergelijking/kinderen': {
    actie: 'monitor.kinderen.lezen',
    keren: 3,
    vraag: (wereld, wie, loting) => {
      const { id, parameters } = wereld.proefversie
      const telling = loting.kies([...tellingen])
      return {
        url: `${pad}/definities/vergelijking/kinderen?naar=${id}&telling=${telling}`,
        ...achterVerschil(wereld, wie, telling, vergelijkVersies(wereld.feiten, wereld.vandaag, kalender, parameters2026, parameters)),
      }
    },
  },
}
