import { plusDagen } from '@houvast/domein/kalender'
import { leegVerzoek } from '@houvast/domein/rechtbank'
import type { Actie } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import type { briefSoorten } from '../brief/contract.ts'
import type { Loting } from '../demo/loting.ts'
import { kiesDossier, kiesMaatregel, pad, zichtbaar } from './kiezen.ts'
import type { Geval, Vraag } from './vraag.ts'
import type { Dossier, Gebruiker, Wereld } from './wereld.ts'

type Body = (wereld: Wereld, loting: Loting, titelId: string) => unknown

/** A running supervision order of this child, where it has one. */
function kiesTitel(wereld: Wereld, dossier: Dossier | 'bestaat niet', loting: Loting): string {
  const lopend =
    dossier === 'bestaat niet'
      ? []
      : dossier.feiten.maatregelen.filter(({ type, datumEinde }) => type === '11' && (datumEinde === null || datumEinde >= wereld.vandaag))
  return lopend.length > 0 && loting.kans() < 0.9 ? loting.kies(lopend).id : kiesMaatregel(wereld, dossier, loting)
}

const vanKind = (actie: Actie, rest: string, body?: Body): Geval => ({
  actie,
  keren: 8,
  vraag: (wereld, wie, loting) => {
    const { id, dossier } = kiesDossier(wereld, wie, actie, loting)
    return {
      url: `${pad}/jeugdigen/${id}/${rest}`,
      dossier,
      ...(body ? { body: body(wereld, loting, kiesTitel(wereld, dossier, loting)) } : {}),
    }
  },
})

/** About a part of a file that may be the reader's, or of one that is not, or about one that is nowhere. */
const overDeel =
  (soort: 'stukken' | 'zittingen', actie: Actie, rest: string, body?: unknown) =>
  (wereld: Wereld, wie: Gebruiker, loting: Loting): Vraag => {
    const { id: kind } = kiesDossier(wereld, wie, actie, loting)
    const eigen = wereld[soort].filter((een) => een.kind === kind)
    const deel = loting.kans() < 0.05 ? { id: uuidv7(), kind: '' } : loting.kies(eigen.length > 0 ? eigen : wereld[soort])
    return {
      url: `${pad}/${soort}/${deel.id}/${rest}`,
      dossier: wereld.dossiers.find(({ id }) => id === deel.kind) ?? 'bestaat niet',
      ...(body === undefined ? {} : { body }),
    }
  }

const brief = (soort: (typeof briefSoorten)[number]) => ({
  soort,
  lezer: 'ouders',
  aan: 'de ouders',
  velden: { dag: '2026-05-01', tijd: '09:30', waar: 'op kantoor', laatste: '2026-05-01', reden: 'Het gaat goed.', hierna: 'Het wijkteam.' },
})
const redenen = Object.fromEntries(
  [
    'bedreigingen',
    'duur',
    'besproken_met_kind',
    'vaste_jeugdbeschermer',
    'plan',
    'verloop',
    'standpunt_kind',
    'standpunt_ouders',
    'bronnen',
    'advies_raad',
  ].map((deel) => [deel, 'Reden voor de proef']),
)

/** Towards the court, letters and the calendar: what is read, recorded, made and handed out. */
export const rechtbankgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/rechtbank/agenda': {
    actie: 'rechtbank.lezen',
    keren: 3,
    vraag: (wereld, wie) => {
      const metZitting = new Set(wereld.zittingen.map(({ kind }) => kind))
      const mogelijk = zichtbaar(wereld, wie, 'rechtbank.lezen')
      return {
        url: `${pad}/rechtbank/agenda?weken=26`,
        tellingen: ({ regels }: { regels: { kind: { id: string } }[] }) => {
          const genoemd = new Set(regels.map(({ kind }) => kind.id))
          const zonderRecht = [...genoemd].filter((id) => !mogelijk.some((dossier) => dossier.id === id))
          const gemist = mogelijk.filter(({ id }) => metZitting.has(id) && !genoemd.has(id) && heeftTitel(wereld, id)).map(({ id }) => id)
          return [
            [zonderRecht, []],
            [gemist, []],
          ]
        },
      }
    },
  },
  'GET /api/v1/jeugdigen/:id/rechtbank': vanKind('rechtbank.lezen', 'rechtbank'),
  'POST /api/v1/jeugdigen/:id/rechtbankstappen': vanKind('rechtbank.vastleggen', 'rechtbankstappen', ({ vandaag }, _, titelId) => ({
    titelId,
    stap: 'besluit_verlengen',
    datum: vandaag,
    redenen: 'Reden voor de proef',
    deelnemers: 'jeugdbeschermer en gedragswetenschapper',
  })),
  'POST /api/v1/jeugdigen/:id/zittingen': vanKind('rechtbank.vastleggen', 'zittingen', ({ vandaag }, _, titelId) => ({
    titelId,
    datum: plusDagen(vandaag, 14),
    tijd: '09:30',
    rechtbank: 'Rechtbank Proef',
    uitgenodigd: ['de ouders'],
  })),
  'POST /api/v1/zittingen/:id/verloop': {
    actie: 'rechtbank.vastleggen',
    keren: 8,
    vraag: overDeel('zittingen', 'rechtbank.vastleggen', 'verloop', { aanwezig: ['de ouders'], uitkomst: 'verlengd' }),
  },
  'PUT /api/v1/jeugdigen/:id/verzoekbundel': vanKind('rechtbank.vastleggen', 'verzoekbundel', (_, __, titelId) => ({
    titelId,
    tekst: leegVerzoek,
    redenen,
  })),
  'POST /api/v1/jeugdigen/:id/verzoekbundel/pdf': {
    ...vanKind('rechtbank.vastleggen', 'verzoekbundel/pdf', (_, __, titelId) => ({ titelId })),
    keren: 12,
  },
  'GET /api/v1/jeugdigen/:id/stukken': vanKind('stuk.lezen', 'stukken'),
  'GET /api/v1/stukken/:id/pdf': { actie: 'stuk.lezen', keren: 8, vraag: overDeel('stukken', 'stuk.lezen', 'pdf') },
  'GET /api/v1/brieven/soorten': { actie: 'brief.maken', zonderKinderen: true, vraag: () => ({ url: `${pad}/brieven/soorten` }) },
  'POST /api/v1/jeugdigen/:id/brieven/voorbeeld': vanKind('brief.maken', 'brieven/voorbeeld', () => brief('kennismaking')),
  'POST /api/v1/jeugdigen/:id/brieven': vanKind('brief.maken', 'brieven', () => brief('afsluiting')),
  'GET /api/v1/agendafeed': { actie: 'agendafeed.beheren', zonderKinderen: true, vraag: () => ({ url: `${pad}/agendafeed` }) },
  'POST /api/v1/agendafeed': { actie: 'agendafeed.beheren', zonderKinderen: true, vraag: () => ({ url: `${pad}/agendafeed` }) },
  'DELETE /api/v1/agendafeed': { actie: 'agendafeed.beheren', zonderKinderen: true, vraag: () => ({ url: `${pad}/agendafeed` }) },
}

const heeftTitel = ({ dossiers, vandaag }: Wereld, id: string): boolean =>
  dossiers
    .filter((dossier) => dossier.id === id)
    .some(({ feiten }) =>
      feiten.maatregelen.some(
        ({ type, datumAanvang, datumEinde, beschikkingen }) =>
          type === '11' &&
          datumAanvang <= vandaag &&
          (datumEinde === null || datumEinde >= vandaag) &&
          beschikkingen.some(({ einddatum }) => einddatum !== null),
      ),
    )
