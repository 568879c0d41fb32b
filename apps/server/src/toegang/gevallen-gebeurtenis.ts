import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { kiesDossier, pad } from './kiezen.ts'
import type { Geval, Vraag } from './vraag.ts'
import type { Gebruiker, Wereld } from './wereld.ts'

const actie = 'gebeurtenis.vastleggen'

const over =
  (rest: string, body: (wereld: Wereld) => unknown) =>
  (wereld: Wereld, wie: Gebruiker, loting: Loting): Vraag => {
    const { id: kind } = kiesDossier(wereld, wie, actie, loting)
    const eigen = wereld.gebeurtenissen.filter((een) => een.kind === kind)
    const deel = loting.kans() < 0.05 ? { id: uuidv7(), kind: '' } : loting.kies(eigen.length > 0 ? eigen : wereld.gebeurtenissen)
    return {
      url: `${pad}/gebeurtenissen/${deel.id}${rest}`,
      dossier: wereld.dossiers.find(({ id }) => id === deel.kind) ?? 'bestaat niet',
      body: body(wereld),
    }
  }

/** Events that have no screen of their own. */
export const gebeurtenisgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/jeugdigen/:id/gebeurtenissen': {
    actie: 'zaak.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'zaak.lezen', loting)
      return { url: `${pad}/jeugdigen/${id}/gebeurtenissen`, dossier }
    },
  },
  'POST /api/v1/jeugdigen/:id/gebeurtenissen': {
    actie,
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, actie, loting)
      return {
        url: `${pad}/jeugdigen/${id}/gebeurtenissen`,
        dossier,
        body: { soort: 'inzage_verzocht', datum: wereld.vandaag, overId: null, toelichting: '' },
      }
    },
  },
  'PUT /api/v1/gebeurtenissen/:id': {
    actie,
    keren: 4,
    vraag: over('', ({ vandaag }) => ({ datum: vandaag, toelichting: 'Per brief.' })),
  },
  'POST /api/v1/gebeurtenissen/:id/intrekking': {
    actie,
    keren: 4,
    vraag: over('/intrekking', () => ({ reden: 'Het was een ander kind.' })),
  },
}
