import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import { pad } from './kiezen.ts'
import type { Geval } from './vraag.ts'
import type { Wereld } from './wereld.ts'

const vormen = ['csv', 'json', 'pdf', 'xlsx'] as const

/** Inspection, board statement and equal treatment: figures, and files under a pseudonym. */
export const toezichtgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/toezicht/perioden': {
    actie: 'toezichtperiode.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/toezicht/perioden` }),
  },
  'POST /api/v1/toezicht/perioden': {
    actie: 'toezichtperiode.beheren',
    zonderKinderen: true,
    keren: 3,
    vraag: (wereld, _, loting) => {
      const inspecteurs = wereld.medewerkers.filter(({ rol }) => rol === 'inspectie')
      const van = plusDagen(wereld.vandaag, loting.geheel(200, 4_000))
      const body = {
        medewerkerId: loting.kies(inspecteurs.length > 0 ? inspecteurs : wereld.medewerkers).medewerkerId,
        van,
        tot: plusDagen(van, 20),
        doel: 'De drie vragen',
        kenmerk: 'IGJ-1',
        besluit: 'De bestuurder',
      }
      return { url: `${pad}/toezicht/perioden`, body }
    },
  },
  'POST /api/v1/toezicht/perioden/:id/sluiting': {
    actie: 'toezichtperiode.beheren',
    zonderKinderen: true,
    keren: 3,
    // Never the one that is open: the proofs after this need it.
    vraag: (wereld, _, loting) => ({
      url: `${pad}/toezicht/perioden/${wereld.komendePerioden.length > 0 ? loting.kies(wereld.komendePerioden) : uuidv7()}/sluiting`,
      body: {},
    }),
  },
  'GET /api/v1/toezicht/perioden/:id/inzage': {
    actie: 'toezichtperiode.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/toezicht/perioden/${uuidv7()}/inzage` }),
  },
  'GET /api/v1/toezicht/bewijs': {
    actie: 'toezicht.lezen',
    zonderKinderen: true,
    keren: 2,
    vraag: () => ({ url: `${pad}/toezicht/bewijs` }),
  },
  'GET /api/v1/toezicht/bewijs/export': {
    actie: 'toezicht.uitvoeren',
    zonderKinderen: true,
    keren: 2,
    vraag: (_, __, loting) => ({
      url: `${pad}/toezicht/bewijs/export?vorm=${loting.kies(vormen)}`,
    }),
  },
  'GET /api/v1/toezicht/steekproeven': {
    actie: 'steekproef.lezen',
    zonderKinderen: true,
    keren: 3,
    vraag: () => ({ url: `${pad}/toezicht/steekproeven` }),
  },
  'POST /api/v1/toezicht/steekproeven': {
    actie: 'steekproef.trekken',
    zonderKinderen: true,
    keren: 4,
    vraag: (_, __, loting) => ({
      url: `${pad}/toezicht/steekproeven`,
      body: { aantal: loting.geheel(1, 12), perLaag: loting.kans() < 0.5 },
    }),
  },
  'GET /api/v1/toezicht/steekproeven/:id': {
    actie: 'steekproef.lezen',
    zonderKinderen: true,
    onderPseudoniem: true,
    keren: 4,
    vraag: (wereld, _, loting) => ({
      url: `${pad}/toezicht/steekproeven/${kiesSteekproef(wereld, loting.kans())}`,
    }),
  },
  'GET /api/v1/toezicht/steekproeven/:id/dossiers/:pseudoniem': {
    actie: 'steekproef.lezen',
    zonderKinderen: true,
    onderPseudoniem: true,
    keren: 6,
    vraag: (wereld, _, loting) => {
      const opDag = loting.kans() < 0.5 ? `?opDag=${loting.geheel(0, 200)}` : ''
      const pseudoniem = wereld.pseudoniemen.length > 0 ? loting.kies(wereld.pseudoniemen) : '0000-0000-0000'
      return {
        url: `${pad}/toezicht/steekproeven/${kiesSteekproef(wereld, loting.kans())}/dossiers/${pseudoniem}${opDag}`,
      }
    },
  },
  'GET /api/v1/toezicht/steekproeven/:id/export': {
    actie: 'steekproef.uitvoeren',
    zonderKinderen: true,
    onderPseudoniem: true,
    keren: 4,
    vraag: (wereld, _, loting) => ({
      url: `${pad}/toezicht/steekproeven/${kiesSteekproef(wereld, loting.kans())}/export?vorm=${loting.kies(vormen)}`,
    }),
  },
  'GET /api/v1/bestuursverklaringen': {
    actie: 'bestuursverklaring.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/bestuursverklaringen` }),
  },
  'GET /api/v1/bestuursverklaringen/concept': {
    actie: 'bestuursverklaring.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/bestuursverklaringen/concept` }),
  },
  'POST /api/v1/bestuursverklaringen': {
    actie: 'bestuursverklaring.ondertekenen',
    zonderKinderen: true,
    vraag: ({ vandaag }) => ({
      url: `${pad}/bestuursverklaringen`,
      body: {
        maand: plusDagen(vandaag, -62).slice(0, 7),
        kennismoment: new Date().toISOString(),
        watWijDoen: Object.fromEntries(
          ['wachtlijst', 'eersteContact', 'plan', 'nietGezien', 'kennisgeving', 'alarm'].map((punt) => [punt, 'Wij werven mensen.']),
        ),
        slot: '',
      },
    }),
  },
  'GET /api/v1/bestuursverklaringen/:id/pdf': {
    actie: 'bestuursverklaring.lezen',
    zonderKinderen: true,
    keren: 2,
    vraag: ({ verklaringen }, _, loting) => ({
      url: `${pad}/bestuursverklaringen/${verklaringen.length > 0 ? loting.kies(verklaringen) : uuidv7()}/pdf`,
    }),
  },
  'GET /api/v1/gelijke-behandeling': {
    actie: 'gelijkebehandeling.lezen',
    zonderKinderen: true,
    keren: 2,
    vraag: () => ({ url: `${pad}/gelijke-behandeling?doel=beleid` }),
  },
  'POST /api/v1/gelijke-behandeling/toelichtingen': {
    actie: 'gelijkebehandeling.toelichten',
    zonderKinderen: true,
    vraag: ({ vandaag }) => ({
      url: `${pad}/gelijke-behandeling/toelichtingen`,
      body: {
        peildatum: vandaag,
        uitkomst: 'plan',
        groepsoort: 'geslacht',
        groep: 'V',
        toelichting: 'Dat weten wij nog niet.',
        besluit: 'Wij zoeken het uit.',
      },
    }),
  },
}

function kiesSteekproef({ steekproeven }: Wereld, kans: number): string {
  return kans < 0.1 ? uuidv7() : (steekproeven[Math.floor(kans * steekproeven.length)] ?? uuidv7())
}
