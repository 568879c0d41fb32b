import { looptOp, plusDagen } from '@houvast/domein/kalender'
import { voorbeeldwerklastgewichten } from '@houvast/domein/werklast'
import { uuidv7 } from 'uuidv7'
import { isTeamgenoot, kiesDossier, pad, zichtbaar } from './kiezen.ts'
import type { Geval } from './vraag.ts'
import type { Wereld } from './wereld.ts'

const draagt = ({ vandaag }: Wereld, medewerkerId: string, { feiten }: Wereld['dossiers'][number]): boolean =>
  feiten.maatregelen.some(
    (maatregel) =>
      maatregel.toewijzingen.some((een) => een.rol === 'vast' && een.medewerkerId === medewerkerId && looptOp(een, vandaag)) &&
      looptOp({ van: maatregel.datumAanvang, tot: maatregel.datumEinde ?? maatregel.datumOvergedragen }, vandaag),
  )

/** What somebody carries, what makes a case heavier, work beside the children, and how it feels. */
export const werklastgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/werklast': {
    actie: 'werklast.eigen',
    keren: 6,
    vraag: (wereld, wie) => ({
      url: `${pad}/werklast`,
      precies: zichtbaar(wereld, wie, 'werklast.eigen').filter((dossier) => draagt(wereld, wie.medewerkerId, dossier)),
    }),
  },
  'GET /api/v1/jeugdigen/:id/werklast': {
    actie: 'werklast.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'werklast.lezen', loting)
      return { url: `${pad}/jeugdigen/${id}/werklast`, dossier }
    },
  },
  'POST /api/v1/jeugdigen/:id/werklastfactoren': {
    actie: 'werklastfactor.vastleggen',
    keren: 8,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'werklastfactor.vastleggen', loting)
      const factor = loting.kies(['tolk', 'reistijd', 'veel_betrokkenen'])
      return { url: `${pad}/jeugdigen/${id}/werklastfactoren`, dossier, body: { factor, reden: 'Elk gesprek gaat met een tolk.' } }
    },
  },
  'POST /api/v1/werklastfactoren/:id/einde': {
    actie: 'werklastfactor.vastleggen',
    keren: 10,
    vraag: (wereld, _, loting) => {
      const { werklastfactoren } = wereld
      const een = werklastfactoren.length > 0 && loting.kans() < 0.95 ? loting.kies(werklastfactoren) : { id: uuidv7(), kind: '' }
      const dossier = wereld.dossiers.find(({ id }) => id === een.kind) ?? 'bestaat niet'
      return { url: `${pad}/werklastfactoren/${een.id}/einde`, dossier, body: { tot: wereld.vandaag } }
    },
  },
  'GET /api/v1/werklastgewichten': {
    actie: 'werklastgewicht.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/werklastgewichten` }),
  },
  'POST /api/v1/werklastgewichten': {
    actie: 'werklastgewicht.beheren',
    zonderKinderen: true,
    keren: 2,
    vraag: (wereld, _, loting) => ({
      url: `${pad}/werklastgewichten`,
      body: {
        gewichten: { ...voorbeeldwerklastgewichten, voogdij: loting.geheel(10, 30) },
        besluit: 'De bestuurder',
        van: plusDagen(wereld.vandaag, loting.geheel(0, 400)),
      },
    }),
  },
  'PUT /api/v1/werkbeleving': {
    actie: 'werkbeleving.invullen',
    zonderKinderen: true,
    vraag: (_, __, loting) => ({
      url: `${pad}/werkbeleving`,
      body: { haalbaar: loting.geheel(1, 5), aandacht: loting.geheel(1, 5), steun: loting.geheel(1, 5) },
    }),
  },
  'GET /api/v1/teams/:id/werklast': {
    actie: 'teamwerklast.lezen',
    zonderKinderen: true,
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const team = wie.teamId !== null && loting.kans() < 0.6 ? wie.teamId : loting.kies(wereld.teams)
      return { url: `${pad}/teams/${team}/werklast`, geweigerd: team !== wie.teamId }
    },
  },
  'POST /api/v1/medewerkers/:id/eigentaken': {
    actie: 'eigentaak.vastleggen',
    zonderKinderen: true,
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const eigen = wereld.medewerkers.filter((een) => isTeamgenoot(wie, een))
      const voor = loting.kies(eigen.length > 0 && loting.kans() < 0.6 ? eigen : wereld.medewerkers)
      const body = { wat: 'Werkbegeleiding', uren: 2, van: wereld.vandaag }
      return { url: `${pad}/medewerkers/${voor.medewerkerId}/eigentaken`, geweigerd: !isTeamgenoot(wie, voor), body }
    },
  },
  'POST /api/v1/eigentaken/:id/einde': {
    actie: 'eigentaak.vastleggen',
    zonderKinderen: true,
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const taak = wereld.eigenTaken.length > 0 ? loting.kies(wereld.eigenTaken) : { id: uuidv7(), medewerkerId: '' }
      const van = wereld.medewerkers.find(({ medewerkerId }) => medewerkerId === taak.medewerkerId)
      const geweigerd = van === undefined || !isTeamgenoot(wie, van)
      return { url: `${pad}/eigentaken/${taak.id}/einde`, geweigerd, body: { tot: wereld.vandaag } }
    },
  },
}
