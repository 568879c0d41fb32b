import { plusDagen } from '@houvast/domein/kalender'
import { voorbeeldverdeelgewichten } from '@houvast/domein/verdeling'
import { uuidv7 } from 'uuidv7'
import { pad } from './kiezen.ts'
import type { Geval } from './vraag.ts'

/** Advice on who could become whose vaste jeugdbeschermer: made from the children that the reader may open, and read so. */
export const verdelinggevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/verdeelgewichten': {
    actie: 'verdeelgewicht.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/verdeelgewichten` }),
  },
  'POST /api/v1/verdeelgewichten': {
    actie: 'verdeelgewicht.beheren',
    zonderKinderen: true,
    vraag: (wereld, _, loting) => ({
      url: `${pad}/verdeelgewichten`,
      body: {
        gewichten: { ...voorbeeldverdeelgewichten, bezetting: loting.geheel(0, 20) },
        besluit: 'Managementteam.',
        van: plusDagen(wereld.vandaag, loting.geheel(0, 3)),
      },
    }),
  },
  'GET /api/v1/verdeeladviezen': {
    actie: 'verdeling.lezen',
    zonderKinderen: true,
    keren: 2,
    vraag: () => ({ url: `${pad}/verdeeladviezen` }),
  },
  'POST /api/v1/verdeeladviezen': {
    actie: 'verdeling.adviseren',
    zonderKinderen: true,
    transacties: 2,
    keren: 2,
    vraag: (wereld, _, loting) => ({
      url: `${pad}/verdeeladviezen`,
      body: { teams: loting.kans() < 0.5 ? wereld.teams : [loting.kies(wereld.teams)], seconden: 1 },
    }),
  },
  'GET /api/v1/verdeeladviezen/:id': {
    actie: 'verdeling.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { voorstellen } = wereld
      const advies = voorstellen.length > 0 ? loting.kies(voorstellen).advies : uuidv7()
      const kinderen = new Set(voorstellen.filter((een) => een.advies === advies).map(({ kind }) => kind))
      return {
        url: `${pad}/verdeeladviezen/${advies}`,
        precies: wereld.dossiers.filter((dossier) => kinderen.has(dossier.id) && wereld.mag(wie, 'verdeling.lezen', dossier)),
      }
    },
  },
  'POST /api/v1/verdeeladviezen/:id/besluit': {
    actie: 'verdeling.besluiten',
    keren: 8,
    vraag: (wereld, _, loting) => {
      const { voorstellen } = wereld
      const voorstel = voorstellen.length > 0 ? loting.kies(voorstellen) : { advies: uuidv7(), gezin: uuidv7(), kind: '' }
      const dossier = wereld.dossiers.find(({ id }) => id === voorstel.kind)
      return {
        url: `${pad}/verdeeladviezen/${voorstel.advies}/besluit`,
        ...(dossier ? { dossier } : {}),
        body: {
          gezin: voorstel.gezin,
          besluit: loting.kies(['aanvaard', 'geweigerd', 'iemand_anders']),
          medewerkerId: loting.kies(wereld.jeugdbeschermers),
          reden: 'Zo is het beter.',
        },
      }
    },
  },
}
