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

const eigenNorm = (vandaag: string) => ({
  naam: 'Huisbezoek',
  naast: null,
  begint: 'maatregel_ontvangen',
  gehaald: 'eerste_contact_ouder',
  groep: 'alle',
  aantal: 2,
  eenheid: 'weken',
  regel: 'VAST',
  wie: 'De jeugdbeschermer.',
  besluit: 'Managementteam, 1 maart 2026.',
  van: vandaag,
  tot: null,
})

/** Agreements of the institution concern no child. */
export const eigenNormgevallen: Readonly<Record<string, Geval>> = {
  'POST /api/v1/normen/eigen': {
    actie: 'norm.beheren',
    zonderKinderen: true,
    vraag: ({ vandaag }) => ({ url: `${pad}/normen/eigen`, body: eigenNorm(vandaag) }),
  },
  'PUT /api/v1/normen/eigen/:id': {
    actie: 'norm.beheren',
    zonderKinderen: true,
    vraag: ({ vandaag, eigenNormen }, _wie, loting) => ({
      url: `${pad}/normen/eigen/${eigenNormen.length > 0 ? loting.kies(eigenNormen) : uuidv7()}`,
      body: { ...eigenNorm(vandaag), tot: vandaag },
    }),
  },
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
