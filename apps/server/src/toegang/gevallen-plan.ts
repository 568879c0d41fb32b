import { leegPlan } from '@houvast/domein/plan'
import type { Actie } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { kiesDossier, kiesMaatregel, pad } from './kiezen.ts'
import type { Geval, Vraag } from './vraag.ts'
import type { Gebruiker, Wereld } from './wereld.ts'

/** About a part of a file that may be the reader's, or of one that is not, or about one that is nowhere. */
const over =
  (soort: 'planversies' | 'aanwijzingen' | 'familiegroepsplanstappen', actie: Actie, rest: string, body: (wereld: Wereld) => unknown) =>
  (wereld: Wereld, wie: Gebruiker, loting: Loting): Vraag => {
    const { id: kind } = kiesDossier(wereld, wie, actie, loting)
    const vanKind = wereld[soort].filter((een) => een.kind === kind)
    const deel = loting.kans() < 0.05 ? { id: uuidv7(), kind: '' } : loting.kies(vanKind.length > 0 ? vanKind : wereld[soort])
    return {
      url: `${pad}/${soort}/${deel.id}${rest}`,
      dossier: wereld.dossiers.find(({ id }) => id === deel.kind) ?? 'bestaat niet',
      body: body(wereld),
    }
  }

const geval = (actie: Actie, rest: string, body: (wereld: Wereld) => unknown): Geval => ({
  actie,
  keren: 4,
  vraag: over('planversies', actie, rest, body),
})

const lees = (url: string): Geval => ({
  actie: 'plan.lezen',
  keren: 4,
  vraag: (wereld, wie, loting) => {
    const { id, dossier } = kiesDossier(wereld, wie, 'plan.lezen', loting)
    return { url: `${pad}/jeugdigen/${id}/${url}`, dossier }
  },
})

const inhoud = {
  ...leegPlan,
  beeld: 'Sem slaapt slecht.',
  doelen: [{ id: 'a', voorWie: 'Sem', domein: 'gezondheid' as const, tekst: 'Sem slaapt door.', woordenGezin: '', woordenKind: '' }],
}

/** Plans: what is read, written, discussed, adopted and looked back on. */
export const plangevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/jeugdigen/:id/plan': lees('plan'),
  'GET /api/v1/jeugdigen/:id/aanwijzingen': lees('aanwijzingen'),
  'GET /api/v1/jeugdigen/:id/voogdij': lees('voogdij'),
  'POST /api/v1/jeugdigen/:id/aanwijzingen': {
    actie: 'aanwijzing.vastleggen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'aanwijzing.vastleggen', loting)
      return {
        url: `${pad}/jeugdigen/${id}/aanwijzingen`,
        dossier,
        body: {
          maatregelId: kiesMaatregel(wereld, dossier, loting),
          aan: 'ouder_met_gezag',
          naam: 'De moeder',
          tekst: 'Breng het kind naar school.',
          reden: 'Het gaat niet.',
          bekendmaking: 'uitgereikt',
          bekendgemaaktOp: wereld.vandaag,
          rechtsmiddelVermeld: true,
        },
      }
    },
  },
  'POST /api/v1/aanwijzingen/:id/stappen': {
    actie: 'aanwijzing.vastleggen',
    keren: 4,
    vraag: over('aanwijzingen', 'aanwijzing.vastleggen', '/stappen', ({ vandaag }) => ({
      stap: 'bekrachtiging_verzocht',
      datum: vandaag,
      toelichting: '',
    })),
  },
  'POST /api/v1/jeugdigen/:id/voogdij/beoordelingen': {
    actie: 'voogdij.beoordelen',
    keren: 24,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'voogdij.beoordelen', loting)
      return {
        url: `${pad}/jeugdigen/${id}/voogdij/beoordelingen`,
        dossier,
        body: {
          maatregelId: kiesMaatregel(wereld, dossier, loting),
          datum: wereld.vandaag,
          woordenKind: 'Ik wil hier blijven.',
          beeld: 'Het gaat goed.',
          metGedragswetenschapper: true,
          besluit: 'voortzetten',
          reden: 'Het gaat goed.',
        },
      }
    },
  },
  'POST /api/v1/jeugdigen/:id/familiegroepsplan': {
    actie: 'plan.schrijven',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'plan.schrijven', loting)
      return {
        url: `${pad}/jeugdigen/${id}/familiegroepsplan`,
        dossier,
        body: {
          maatregelId: kiesMaatregel(wereld, dossier, loting),
          stap: 'aangeboden',
          datum: wereld.vandaag,
          toelichting: 'Op kantoor besproken.',
        },
      }
    },
  },
  'PUT /api/v1/familiegroepsplanstappen/:id': {
    actie: 'plan.schrijven',
    keren: 4,
    vraag: over('familiegroepsplanstappen', 'plan.schrijven', '', ({ vandaag }) => ({ stap: 'gekozen', datum: vandaag })),
  },
  'POST /api/v1/jeugdigen/:id/planversies': {
    actie: 'plan.schrijven',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'plan.schrijven', loting)
      return {
        url: `${pad}/jeugdigen/${id}/planversies`,
        dossier,
        body: { maatregelId: kiesMaatregel(wereld, dossier, loting), soort: loting.kies(['plan_van_aanpak', 'veiligheidsplan'] as const) },
      }
    },
  },
  'PUT /api/v1/planversies/:id': geval('plan.schrijven', '', () => ({ basis: 1, inhoud })),
  'POST /api/v1/planversies/:id/standpunten': geval('plan.schrijven', '/standpunten', ({ vandaag }) => ({
    van: 'jeugdige',
    naam: 'Zelf',
    standpunt: 'eens',
    woorden: 'Goed zo.',
    datum: vandaag,
  })),
  'POST /api/v1/planversies/:id/besproken': geval('plan.schrijven', '/besproken', ({ vandaag }) => ({ besprokenOp: vandaag })),
  'POST /api/v1/planversies/:id/vaststelling': geval('plan.vaststellen', '/vaststelling', ({ vandaag }) => ({ vastgesteldOp: vandaag })),
  'POST /api/v1/planversies/:id/evaluaties': geval('plan.schrijven', '/evaluaties', ({ vandaag }) => ({
    datum: vandaag,
    uitkomst: 'voortzetten',
    beeld: 'Het gaat beter.',
    woordenGezin: '',
    woordenKind: '',
    perDoel: [],
  })),
}
