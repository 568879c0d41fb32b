import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { isTeamgenoot, kiesDossier, pad, zichtbaar } from './kiezen.ts'
import type { Geval } from './vraag.ts'
import type { Gebruiker, Wereld } from './wereld.ts'

function isVanTeamgenoot({ medewerkers }: Wereld, wie: Gebruiker, van: string): boolean {
  const ander = medewerkers.find(({ medewerkerId }) => medewerkerId === van)
  return ander !== undefined && isTeamgenoot(wie, ander)
}

/** Three times out of four somebody who drops out, and of them rather somebody in the reader's own team. */
function kiesUitvaller({ medewerkers, feiten, vandaag, afwezigheden }: Wereld, wie: Gebruiker, loting: Loting): Gebruiker {
  const afwezig = new Set(afwezigheden.map(({ medewerkerId }) => medewerkerId))
  const weg = ({ medewerkerId }: Gebruiker) =>
    afwezig.has(medewerkerId) || (feiten.medewerkers.get(medewerkerId)?.uitDienst ?? vandaag) < vandaag
  const uitvallers = medewerkers.filter(weg)
  const eigen = uitvallers.filter((een) => isTeamgenoot(wie, een))
  if (loting.kans() < 0.25) return loting.kies(medewerkers)
  return loting.kies(eigen.length > 0 && loting.kans() < 0.8 ? eigen : uitvallers)
}

/** A worker drops out or cannot carry a child: what still has to be decided, about whom, and the decision. */
export const uitvalgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/werklastmeldingen': {
    actie: 'werklastmelding.lezen',
    keren: 4,
    vraag: (wereld, wie) => ({
      url: `${pad}/werklastmeldingen`,
      precies: zichtbaar(wereld, wie, 'werklastmelding.lezen').filter(({ id }) =>
        wereld.werklastmeldingen.some(
          ({ kind, van, open }) =>
            kind === id && (van === wie.medewerkerId || (open && wie.rol === 'teamleider' && isVanTeamgenoot(wereld, wie, van))),
        ),
      ),
    }),
  },
  'POST /api/v1/jeugdigen/:id/werklastmeldingen': {
    actie: 'werklastmelding.doen',
    keren: 20,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'werklastmelding.doen', loting)
      return { url: `${pad}/jeugdigen/${id}/werklastmeldingen`, dossier, body: { reden: 'Er kan geen kind meer bij.' } }
    },
  },
  'POST /api/v1/werklastmeldingen/:id/besluit': {
    actie: 'werklastmelding.besluiten',
    keren: 8,
    vraag: (wereld, wie, loting) => {
      const alle = wereld.werklastmeldingen
      const eigen = alle.filter(({ van, open }) => open && isVanTeamgenoot(wereld, wie, van))
      const uit = eigen.length > 0 && loting.kans() < 0.6 ? eigen : alle
      const melding = uit.length > 0 ? loting.kies(uit) : { id: uuidv7(), kind: '', van: '', open: true }
      const dossier = wereld.dossiers.find(({ id }) => id === melding.kind)
      const ziet = dossier !== undefined && isVanTeamgenoot(wereld, wie, melding.van)
      return {
        url: `${pad}/werklastmeldingen/${melding.id}/besluit`,
        ...(ziet || dossier === undefined ? { dossier: dossier ?? 'bestaat niet' } : {}),
        body: { besluit: 'toegekend', reden: 'Het is te veel.', helpt: 'Een collega neemt het over.' },
      }
    },
  },
  'GET /api/v1/uitval': { actie: 'uitval.lezen', zonderKinderen: true, keren: 2, vraag: () => ({ url: `${pad}/uitval` }) },
  'GET /api/v1/medewerkers/:id/uitval': {
    actie: 'uitval.lezen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const uitvaller = kiesUitvaller(wereld, wie, loting)
      return { url: `${pad}/medewerkers/${uitvaller.medewerkerId}/uitval`, geweigerd: !isTeamgenoot(wie, uitvaller) }
    },
  },
  'POST /api/v1/medewerkers/:id/uitvalbesluiten': {
    actie: 'uitval.besluiten',
    keren: 10,
    vraag: (wereld, wie, loting) => {
      const uitvaller = kiesUitvaller(wereld, wie, loting)
      const vanUitvaller = wereld.dossiers.filter(({ feiten }) =>
        feiten.maatregelen.some(({ toewijzingen }) =>
          toewijzingen.some(({ medewerkerId, rol, tot }) => medewerkerId === uitvaller.medewerkerId && rol === 'vast' && tot === null),
        ),
      )
      const dossier = loting.kies(vanUitvaller.length > 0 && loting.kans() < 0.9 ? vanUitvaller : wereld.dossiers)
      const eigenTeam = isTeamgenoot(wie, uitvaller)
      return {
        url: `${pad}/medewerkers/${uitvaller.medewerkerId}/uitvalbesluiten`,
        geweigerd: !eigenTeam,
        ...(eigenTeam ? { dossier } : {}),
        body: {
          besluiten: [
            {
              jeugdigeId: dossier.id,
              besluit: loting.kies(['herverdelen', 'wachtlijst', 'waarneming', 'waarneming']),
              naarMedewerkerId: loting.kies(wereld.jeugdbeschermers),
              tot: plusDagen(wereld.vandaag, 14),
              reden: 'De jeugdbeschermer is er niet.',
            },
          ],
        },
      }
    },
  },
}
