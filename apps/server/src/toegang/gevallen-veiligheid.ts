import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { kiesDossier, pad, zichtbaar } from './kiezen.ts'
import type { Geval, Vraag } from './vraag.ts'
import type { Gebruiker, Wereld } from './wereld.ts'

interface VanKind {
  readonly id: string
  readonly kind: string
}

/** Half of the time one about a child of the reader, where there is one; else whichever; now and then one that does not exist. */
function kiesVan(
  rijen: readonly VanKind[],
  wereld: Wereld,
  wie: Gebruiker,
  loting: Loting,
): { id: string; dossier: NonNullable<Vraag['dossier']> } {
  const eigen = new Set(zichtbaar(wereld, wie, 'veiligheid.vastleggen').map(({ id }) => id))
  const vanEigen = rijen.filter(({ kind }) => eigen.has(kind))
  if (rijen.length === 0 || loting.kans() < 0.05) return { id: uuidv7(), dossier: 'bestaat niet' }
  const rij = loting.kies(vanEigen.length > 0 && loting.kans() < 0.5 ? vanEigen : rijen)
  return { id: rij.id, dossier: wereld.dossiers.find(({ id }) => id === rij.kind) ?? 'bestaat niet' }
}

const overKind = (deel: string, body: (wereld: Wereld) => unknown): Geval => ({
  actie: 'veiligheid.vastleggen',
  keren: 4,
  vraag: (wereld, wie, loting) => {
    const { id, dossier } = kiesDossier(wereld, wie, 'veiligheid.vastleggen', loting)
    return { url: `${pad}/jeugdigen/${id}/${deel}`, dossier, body: body(wereld) }
  },
})

/** Judgements, requirements, sources of sight and alarms. */
export const veiligheidgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/veiligheid/open': {
    actie: 'veiligheid.lezen',
    keren: 6,
    vraag: (wereld, wie) => {
      const vraagt = new Set([
        ...wereld.alarmen.filter(({ open }) => open).map(({ kind }) => kind),
        ...wereld.bodemeisen
          .filter((eis) => eis.vraagt && wereld.dossiers.some(({ id, stand }) => id === eis.kind && stand))
          .map(({ kind }) => kind),
      ])
      return { url: `${pad}/veiligheid/open`, precies: zichtbaar(wereld, wie, 'veiligheid.lezen').filter(({ id }) => vraagt.has(id)) }
    },
  },
  'GET /api/v1/veiligheid/reactietijd': {
    actie: 'monitor.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/veiligheid/reactietijd` }),
  },
  'GET /api/v1/jeugdigen/:id/veiligheid': {
    actie: 'veiligheid.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'veiligheid.lezen', loting)
      return { url: `${pad}/jeugdigen/${id}/veiligheid`, dossier }
    },
  },
  'POST /api/v1/jeugdigen/:id/veiligheidschecks': overKind('veiligheidschecks', ({ vandaag }) => ({
    datum: vandaag,
    moment: 'later',
    instrument: 'LIRIK',
    acuut: { uitkomst: 'veilig', woorden: 'Er is altijd iemand thuis.', bronnen: ['papier'] },
  })),
  'POST /api/v1/jeugdigen/:id/bodemeisen': overKind('bodemeisen', ({ vandaag }) => ({
    eis: 'Elke schooldag naar school.',
    bewaaktDoor: 'De mentor.',
    controlewijze: 'Bellen met school.',
    controledatum: plusDagen(vandaag, 7),
  })),
  'POST /api/v1/jeugdigen/:id/zichtbronnen': overKind('zichtbronnen', ({ vandaag }) => ({
    datum: vandaag,
    bron: 'school',
    kindGezien: true,
    woorden: 'Was vandaag op school.',
  })),
  'POST /api/v1/jeugdigen/:id/acute-onveiligheid': overKind('acute-onveiligheid', () => ({ aanleiding: 'De buren horen geschreeuw.' })),
  'POST /api/v1/bodemeisen/:id/controle': {
    actie: 'veiligheid.vastleggen',
    keren: 5,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesVan(wereld.bodemeisen, wereld, wie, loting)
      const uitkomst = loting.kies(['nageleefd', 'overtreden'])
      return {
        url: `${pad}/bodemeisen/${id}/controle`,
        dossier,
        body: { datum: wereld.vandaag, uitkomst, controledatum: plusDagen(wereld.vandaag, 14) },
      }
    },
  },
  'POST /api/v1/acute-onveiligheid/:id/gedragswetenschapper': {
    actie: 'veiligheid.vastleggen',
    keren: 5,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesVan(
        wereld.alarmen.filter(({ open }) => open),
        wereld,
        wie,
        loting,
      )
      const [gedragswetenschapper = uuidv7()] = wereld.gedragswetenschappers
      return { url: `${pad}/acute-onveiligheid/${id}/gedragswetenschapper`, dossier, body: { medewerkerId: gedragswetenschapper } }
    },
  },
  'POST /api/v1/acute-onveiligheid/:id/besluit': {
    actie: 'veiligheid.vastleggen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesVan(wereld.alarmen, wereld, wie, loting)
      return {
        url: `${pad}/acute-onveiligheid/${id}/besluit`,
        dossier,
        body: { besluit: 'Het kind blijft thuis.', gedaan: 'Langsgegaan.' },
      }
    },
  },
}
