import { maatregelLooptOp } from '@houvast/domein/maatregelen'
import { uuidv7 } from 'uuidv7'
import { kiesDossier, pad, wachtlijst, zichtbaar } from './kiezen.ts'
import type { Geval } from './vraag.ts'
import type { Dossier, Gebruiker, Wereld } from './wereld.ts'

/** Whoever has it, and waits or was spoken about in it. */
function inOverleg(wereld: Wereld, wie: Gebruiker, overleg: { id: string; open: boolean }): Dossier[] {
  const besproken = new Set(wereld.weekbesluiten.filter(({ overleg: in_ }) => in_ === overleg.id).map(({ kind }) => kind))
  return zichtbaar(wereld, wie, 'weekoverleg.lezen').filter(
    ({ id, stand }) => besproken.has(id) || (overleg.open && (stand?.opWachtlijst ?? false)),
  )
}

function heeftSpoed({ spoed, vandaag }: Wereld, { id, feiten, stand }: Dossier): boolean {
  const vots = feiten.maatregelen.some((maatregel) => maatregel.type === '12' && maatregelLooptOp(maatregel, vandaag))
  return (stand?.zonderSinds ?? null) !== null && (vots || spoed.some(({ kind, geldt }) => kind === id && geldt))
}

const stop = ({ vandaag }: Wereld) => ({
  waarvoor: 'Regio Noord',
  van: vandaag,
  tot: null,
  beslotenDoor: 'De bestuurder',
  reden: 'Er is niemand.',
  ingelicht: 'De Raad',
  elders: 0,
})

/** What is done while a child waits: the talk every week, spoed, trying in vain, and who keeps contact. */
export const wachtgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/jeugdigen/:id/wachten': {
    actie: 'wachten.lezen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'wachten.lezen', loting)
      return { url: `${pad}/jeugdigen/${id}/wachten`, dossier }
    },
  },
  'GET /api/v1/wachtlijst/spoed': {
    actie: 'wachten.lezen',
    keren: 3,
    vraag: (wereld, wie) => ({
      url: `${pad}/wachtlijst/spoed`,
      precies: zichtbaar(wereld, wie, 'wachten.lezen').filter((dossier) => heeftSpoed(wereld, dossier)),
    }),
  },
  'GET /api/v1/wachtlijst/contactpersonen': {
    actie: 'wachtlijst.lezen',
    zonderKinderen: true,
    keren: 3,
    vraag: (wereld, wie) => ({
      url: `${pad}/wachtlijst/contactpersonen`,
      tellingen: ({ zonder, rijen }: { zonder: number; rijen: { kinderen: number }[] }) => [
        [rijen.reduce((som, { kinderen }) => som + kinderen, zonder), wachtlijst(wereld, wie, 'wachtlijst.lezen').length],
      ],
    }),
  },
  'POST /api/v1/jeugdigen/:id/spoed': {
    actie: 'spoed.vastleggen',
    keren: 12,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'spoed.vastleggen', loting)
      return { url: `${pad}/jeugdigen/${id}/spoed`, dossier, body: { reden: 'Er is niemand die toeziet.' } }
    },
  },
  'POST /api/v1/spoed/:id/opheffing': {
    actie: 'spoed.vastleggen',
    keren: 8,
    vraag: (wereld, _, loting) => {
      const een = wereld.spoed.length > 0 && loting.kans() < 0.95 ? loting.kies(wereld.spoed) : { id: uuidv7(), kind: '' }
      const dossier = wereld.dossiers.find(({ id }) => id === een.kind) ?? 'bestaat niet'
      return { url: `${pad}/spoed/${een.id}/opheffing`, dossier, body: { reden: 'Oma let nu op.' } }
    },
  },
  'POST /api/v1/jeugdigen/:id/contactpogingen': {
    actie: 'contact.vastleggen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'contact.vastleggen', loting)
      const body = { datum: wereld.vandaag, met: 'verzorger', wijze: 'telefoon', wat: 'Niet opgenomen.' }
      return { url: `${pad}/jeugdigen/${id}/contactpogingen`, dossier, body }
    },
  },
  'GET /api/v1/weekoverleggen': {
    actie: 'weekoverleg.lezen',
    zonderKinderen: true,
    keren: 2,
    vraag: (wereld, wie) => ({
      url: `${pad}/weekoverleggen`,
      tellingen: ({ rijen }: { rijen: { id: string; besproken: number }[] }) =>
        rijen.map(({ id, besproken }) => [besproken, inOverleg(wereld, wie, { id, open: false }).length] as const),
    }),
  },
  'GET /api/v1/weekoverleggen/:id': {
    actie: 'weekoverleg.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const overleg = loting.kies(wereld.weekoverleggen)
      return { url: `${pad}/weekoverleggen/${overleg.id}`, precies: inOverleg(wereld, wie, overleg) }
    },
  },
  'GET /api/v1/weekoverleggen/:id/verslag': {
    actie: 'weekoverleg.lezen',
    keren: 3,
    vraag: (wereld, wie, loting) => {
      const { id } = loting.kies(wereld.weekoverleggen)
      return { url: `${pad}/weekoverleggen/${id}/verslag`, precies: inOverleg(wereld, wie, { id, open: false }) }
    },
  },
  'POST /api/v1/weekoverleggen': {
    actie: 'weekoverleg.houden',
    zonderKinderen: true,
    keren: 2,
    vraag: (_, wie) => ({ url: `${pad}/weekoverleggen`, body: { deelnemers: [wie.medewerkerId], anderen: 'De Raad' } }),
  },
  'PUT /api/v1/weekoverleggen/:id/besluit': {
    actie: 'weekoverleg.houden',
    keren: 16,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'weekoverleg.houden', loting)
      const overleg = wereld.weekoverleggen.find(({ open }) => open) ?? loting.kies(wereld.weekoverleggen)
      const besluit = loting.kies(['blijft', 'eerder', 'toewijzen'])
      return { url: `${pad}/weekoverleggen/${overleg.id}/besluit`, dossier, body: { jeugdigeId: id, besluit, waarom: 'Zo besloten wij.' } }
    },
  },
  'POST /api/v1/weekoverleggen/:id/afsluiting': {
    actie: 'weekoverleg.houden',
    zonderKinderen: true,
    keren: 1,
    vraag: (wereld, _, loting) => ({ url: `${pad}/weekoverleggen/${loting.kies(wereld.weekoverleggen).id}/afsluiting`, body: {} }),
  },
  'GET /api/v1/opnamestoppen': {
    actie: 'opnamestop.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/opnamestoppen` }),
  },
  'POST /api/v1/opnamestoppen': {
    actie: 'opnamestop.vastleggen',
    zonderKinderen: true,
    vraag: (wereld) => ({ url: `${pad}/opnamestoppen`, body: stop(wereld) }),
  },
  'PUT /api/v1/opnamestoppen/:id': {
    actie: 'opnamestop.vastleggen',
    zonderKinderen: true,
    keren: 2,
    vraag: (wereld, _, loting) => ({
      url: `${pad}/opnamestoppen/${wereld.opnamestoppen.length > 0 ? loting.kies(wereld.opnamestoppen) : uuidv7()}`,
      body: { ...stop(wereld), tot: wereld.vandaag },
    }),
  },
}
