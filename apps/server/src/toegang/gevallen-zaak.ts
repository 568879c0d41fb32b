import { plusDagen } from '@houvast/domein/kalender'
import type { Actie } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { kiesDossier, kiesMaatregel, pad, zichtbaar } from './kiezen.ts'
import type { Geval, Vraag } from './vraag.ts'
import type { Gebruiker, Wereld } from './wereld.ts'

/** About a part of a file that may be the reader's, or of one that is not, or about one that is nowhere. */
const over =
  (soort: 'uitspraken' | 'opdrachten' | 'overdrachten', actie: Actie, rest: string, body?: (wereld: Wereld, id: string) => unknown) =>
  (wereld: Wereld, wie: Gebruiker, loting: Loting): Vraag => {
    const { id: kind } = kiesDossier(wereld, wie, actie, loting)
    const vanKind = wereld[soort].filter((een) => een.kind === kind)
    const deel = loting.kans() < 0.05 ? { id: uuidv7(), kind: '' } : loting.kies(vanKind.length > 0 ? vanKind : wereld[soort])
    return {
      url: `${pad}/${soort}/${deel.id}${rest}`,
      dossier: wereld.dossiers.find(({ id }) => id === deel.kind) ?? 'bestaat niet',
      ...(body ? { body: body(wereld, deel.id) } : {}),
    }
  }

const bijKind = (actie: Actie, rest: string, body: (wereld: Wereld, maatregelId: string, loting: Loting) => unknown): Geval => ({
  actie,
  keren: 16,
  vraag: (wereld, wie, loting) => {
    const { id, dossier } = kiesDossier(wereld, wie, actie, loting)
    return { url: `${pad}/jeugdigen/${id}/${rest}`, dossier, body: body(wereld, kiesMaatregel(wereld, dossier, loting), loting) }
  },
})

const bijMaatregel = (actie: Actie, rest: string, body: (wereld: Wereld) => unknown): Geval => ({
  actie,
  keren: 8,
  vraag: (wereld, wie, loting) => {
    const { dossier } = kiesDossier(wereld, wie, actie, loting)
    const maatregel = dossier === 'bestaat niet' ? undefined : loting.kies([undefined, ...dossier.feiten.maatregelen])
    return {
      url: `${pad}/maatregelen/${maatregel?.id ?? uuidv7()}/${rest}`,
      dossier: maatregel ? dossier : 'bestaat niet',
      body: body(wereld),
    }
  },
})

const beschikking = ({ vandaag }: Wereld) => ({
  gerecht: 'Rechtbank Proef',
  zaaknummer: 'C/1/2',
  datum: vandaag,
  datumKennisgeving: vandaag,
  dictum: 'De kinderrechter beslist.',
})

/** The case: orders of the court, how measures end, how the work is done, and who takes over. */
export const zaakgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/jeugdigen/:id/zaak': {
    actie: 'zaak.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'zaak.lezen', loting)
      return { url: `${pad}/jeugdigen/${id}/zaak`, dossier }
    },
  },
  'POST /api/v1/jeugdigen/:id/uitspraken': bijKind('beschikking.vastleggen', 'uitspraken', (wereld) => ({
    ...beschikking(wereld),
    delen: [
      { stap: 'machtigen', type: '72', ingangsdatum: wereld.vandaag, einddatum: plusDagen(wereld.vandaag, 90), einddatumInclusief: false },
    ],
    opdrachten: [{ wat: 'Onderzoek het verblijf.', wie: 'de instelling' }],
  })),
  'PUT /api/v1/uitspraken/:id': {
    actie: 'beschikking.vastleggen',
    keren: 12,
    // Its own day again: on another day its parts might not have been possible.
    vraag: over('uitspraken', 'beschikking.vastleggen', '', (wereld, id) => {
      const datum = wereld.uitspraken.find((uitspraak) => uitspraak.id === id)?.datum ?? wereld.vandaag
      return { ...beschikking(wereld), datum, delen: [] }
    }),
  },
  'POST /api/v1/uitspraken/:id/intrekking': {
    actie: 'beschikking.vastleggen',
    keren: 4,
    vraag: over('uitspraken', 'beschikking.vastleggen', '/intrekking', () => ({ reden: 'Bij het verkeerde kind.' })),
  },
  'POST /api/v1/opdrachten/:id/uitkomst': {
    actie: 'beschikking.vastleggen',
    keren: 4,
    vraag: over('opdrachten', 'beschikking.vastleggen', '/uitkomst', ({ vandaag }) => ({
      uitkomst: 'uitgevoerd',
      uitkomstOp: vandaag,
      bewijs: 'Verslag in het dossier.',
    })),
  },
  'POST /api/v1/maatregelen/:id/stappen': bijMaatregel('maatregel.beeindigen', 'stappen', ({ vandaag }) => ({
    stap: 'overdragen',
    laatsteDag: vandaag,
    warmeOverdracht: { naarWie: 'Andere instelling', afspraken: 'Zij bellen de moeder.', aanvaard: 'ja' },
  })),
  'POST /api/v1/maatregelen/:id/werkvariant': bijMaatregel('werkvariant.besluiten', 'werkvariant', ({ vandaag }) => ({
    variant: 'minimaal',
    van: vandaag,
    tot: plusDagen(vandaag, 30),
    reden: 'De jeugdbeschermer is ziek.',
  })),
  'GET /api/v1/overdrachten': {
    actie: 'overdracht.lezen',
    keren: 4,
    vraag: (wereld, wie) => ({
      url: `${pad}/overdrachten`,
      precies: zichtbaar(wereld, wie, 'overdracht.lezen').filter(({ id }) =>
        wereld.overdrachten.some(
          ({ kind, status, van, naar }) => kind === id && status === 'opgesteld' && (van === wie.medewerkerId || naar === wie.medewerkerId),
        ),
      ),
    }),
  },
  'GET /api/v1/overdrachten/:id': { actie: 'overdracht.lezen', keren: 6, vraag: over('overdrachten', 'overdracht.lezen', '') },
  'POST /api/v1/jeugdigen/:id/overdrachten': bijKind('overdracht.opstellen', 'overdrachten', (wereld, _, loting) => ({
    naarMedewerkerId: loting.kies(wereld.jeugdbeschermers),
    per: plusDagen(wereld.vandaag, 7),
    overKind: 'Het kind.',
    mensen: 'De vader.',
    veiligheid: 'Rustig.',
    beloften: 'Bellen.',
  })),
  'POST /api/v1/overdrachten/:id/aankondiging': {
    actie: 'overdracht.opstellen',
    keren: 4,
    vraag: over('overdrachten', 'overdracht.opstellen', '/aankondiging', ({ vandaag }) => ({ aan: 'kind', op: vandaag })),
  },
  'POST /api/v1/overdrachten/:id/aanvaarding': {
    actie: 'overdracht.aanvaarden',
    keren: 30,
    vraag: over('overdrachten', 'overdracht.aanvaarden', '/aanvaarding', () => ({ gelezen: true })),
  },
  'POST /api/v1/overdrachten/:id/teruggave': {
    actie: 'overdracht.aanvaarden',
    keren: 20,
    vraag: over('overdrachten', 'overdracht.aanvaarden', '/teruggave', () => ({ reden: 'Ik ga weg.' })),
  },
}
