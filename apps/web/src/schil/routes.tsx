import type { Wachtgroep } from '@houvast/domein/wachtlijst'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  parseSearchWith,
  retainSearchParams,
  stringifySearchWith,
} from '@tanstack/react-router'
import { useIk } from '../ophalen/ik.ts'
import { leesWachtkeuze } from '../schermen/wachttijd/vraag.ts'
import { leesKeuze } from '../schermen/zicht/vraag.ts'
import { FoutScherm, NietGevonden } from './Grenzen.tsx'
import { beginVoor } from './navigatie.ts'
import { Schil } from './Schil.tsx'
import { leesTijdstip } from './tijdstip.ts'

const wortel = createRootRoute({
  component: Schil,
  notFoundComponent: NietGevonden,
  validateSearch: leesTijdstip,
  search: { middlewares: [retainSearchParams(['peildatum', 'kennismoment'])] },
})

const begin = createRoute({ getParentRoute: () => wortel, path: '/', component: Begin })
const vandaag = createRoute({
  getParentRoute: () => wortel,
  path: '/vandaag',
  component: lazyRouteComponent(() => import('../schermen/vandaag/Vandaag.tsx'), 'Vandaag'),
})
const wachtlijst = createRoute({
  getParentRoute: () => wortel,
  path: '/wachtlijst',
  validateSearch: (zoek: Record<string, unknown>) => ({
    ...(zoek.groep === 'spoed' || zoek.groep === 'voorrang' || zoek.groep === 'contact' || zoek.groep === 'overig'
      ? { groep: zoek.groep as Wachtgroep }
      : {}),
    ...(zoek.soort === 'start' || zoek.soort === 'intern' ? { soort: zoek.soort as 'start' | 'intern' } : {}),
    ...(zoek.sorteer === 'niet_gezien' || zoek.sorteer === 'plan_te_laat' || zoek.sorteer === 'naam'
      ? { sorteer: zoek.sorteer as 'niet_gezien' | 'plan_te_laat' | 'naam' }
      : {}),
  }),
  component: lazyRouteComponent(() => import('../schermen/wachtlijst/Wachtlijst.tsx'), 'Wachtlijst'),
})
const zicht = createRoute({
  getParentRoute: () => wortel,
  path: '/zicht',
  validateSearch: leesKeuze,
  component: lazyRouteComponent(() => import('../schermen/zicht/Zicht.tsx'), 'Zicht'),
})
const weekoverleggen = createRoute({
  getParentRoute: () => wortel,
  path: '/weekoverleg',
  component: lazyRouteComponent(() => import('../schermen/weekoverleg/Weekoverleggen.tsx'), 'Weekoverleggen'),
})
const weekoverleg = createRoute({
  getParentRoute: () => wortel,
  path: '/weekoverleg/$id',
  component: lazyRouteComponent(() => import('../schermen/weekoverleg/Weekoverleg.tsx'), 'Weekoverleg'),
})
const opnamestop = createRoute({
  getParentRoute: () => wortel,
  path: '/opnamestop',
  component: lazyRouteComponent(() => import('../schermen/opnamestop/Opnamestoppen.tsx'), 'Opnamestoppen'),
})
const jeugdige = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id',
  component: lazyRouteComponent(() => import('../schermen/jeugdige/Jeugdige.tsx'), 'Jeugdige'),
})
const plan = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id/plan',
  component: lazyRouteComponent(() => import('../schermen/plan/Plan.tsx'), 'Plan'),
})
const aanwijzing = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id/aanwijzing',
  component: lazyRouteComponent(() => import('../schermen/aanwijzing/Aanwijzingen.tsx'), 'Aanwijzingen'),
})
const voogdij = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id/voogdij',
  component: lazyRouteComponent(() => import('../schermen/voogdij/Voogdij.tsx'), 'Voogdij'),
})
const gebeurtenis = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id/gebeurtenis',
  component: lazyRouteComponent(() => import('../schermen/gebeurtenis/Gebeurtenissen.tsx'), 'Gebeurtenissen'),
})
const agenda = createRoute({
  getParentRoute: () => wortel,
  path: '/rechtbank',
  component: lazyRouteComponent(() => import('../schermen/rechtbank/Agenda.tsx'), 'Agenda'),
})
const rechtbank = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id/rechtbank',
  component: lazyRouteComponent(() => import('../schermen/rechtbank/Rechtbank.tsx'), 'Rechtbank'),
})
const brieven = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id/brieven',
  validateSearch: (zoek: Record<string, unknown>) => (zoek.soort === 'wachten' ? { soort: 'wachten' as const } : {}),
  component: lazyRouteComponent(() => import('../schermen/brief/Brieven.tsx'), 'Brieven'),
})
const zaak = createRoute({
  getParentRoute: () => wortel,
  path: '/jeugdige/$id/zaak',
  component: lazyRouteComponent(() => import('../schermen/zaak/Zaak.tsx'), 'Zaak'),
})
const overdracht = createRoute({
  getParentRoute: () => wortel,
  path: '/overdracht/$id',
  component: lazyRouteComponent(() => import('../schermen/overdracht/Overdracht.tsx'), 'Overdracht'),
})
const kennisgeving = createRoute({
  getParentRoute: () => wortel,
  path: '/kennisgeving',
  component: lazyRouteComponent(() => import('../schermen/kennisgeving/Kennisgeving.tsx'), 'Kennisgeving'),
})
const monitor = createRoute({
  getParentRoute: () => wortel,
  path: '/monitor',
  component: lazyRouteComponent(() => import('../schermen/monitor/Monitor.tsx'), 'Monitor'),
})
const sturing = createRoute({
  getParentRoute: () => wortel,
  path: '/sturing',
  component: lazyRouteComponent(() => import('../schermen/sturing/Sturing.tsx'), 'Sturing'),
})
const wachttijd = createRoute({
  getParentRoute: () => wortel,
  path: '/wachttijd',
  validateSearch: leesWachtkeuze,
  component: lazyRouteComponent(() => import('../schermen/wachttijd/Wachttijd.tsx'), 'Wachttijd'),
})
const kinderen = createRoute({
  getParentRoute: () => wortel,
  path: '/monitor/kinderen/$figuur',
  component: lazyRouteComponent(() => import('../schermen/monitor/Kinderen.tsx'), 'Kinderen'),
})
const vaststellingen = createRoute({
  getParentRoute: () => wortel,
  path: '/vaststellingen',
  component: lazyRouteComponent(() => import('../schermen/vaststelling/Vaststellingen.tsx'), 'Vaststellingen'),
})
const vaststelling = createRoute({
  getParentRoute: () => wortel,
  path: '/vaststellingen/$id',
  component: lazyRouteComponent(() => import('../schermen/vaststelling/Vaststelling.tsx'), 'Vaststelling'),
})
const definities = createRoute({
  getParentRoute: () => wortel,
  path: '/definities',
  component: lazyRouteComponent(() => import('../schermen/definities/Definities.tsx'), 'Definities'),
})
const teams = createRoute({
  getParentRoute: () => wortel,
  path: '/team',
  component: lazyRouteComponent(() => import('../schermen/team/Teams.tsx'), 'Teams'),
})
const team = createRoute({
  getParentRoute: () => wortel,
  path: '/team/$id',
  component: lazyRouteComponent(() => import('../schermen/team/Team.tsx'), 'Team'),
})
const werklast = createRoute({
  getParentRoute: () => wortel,
  path: '/werklast',
  component: lazyRouteComponent(() => import('../schermen/werklast/Werklast.tsx'), 'Werklast'),
})
const werklastgewichten = createRoute({
  getParentRoute: () => wortel,
  path: '/werklast/gewichten',
  component: lazyRouteComponent(() => import('../schermen/werklast/Gewichten.tsx'), 'Gewichten'),
})
const uitval = createRoute({
  getParentRoute: () => wortel,
  path: '/uitval/$id',
  component: lazyRouteComponent(() => import('../schermen/uitval/Uitval.tsx'), 'Uitval'),
})
const verdeling = createRoute({
  getParentRoute: () => wortel,
  path: '/verdeling',
  validateSearch: (zoek: Record<string, unknown>) => (typeof zoek.team === 'string' ? { team: zoek.team } : {}),
  component: lazyRouteComponent(() => import('../schermen/verdeling/Verdeling.tsx'), 'Verdeling'),
})
const verdeelgewichten = createRoute({
  getParentRoute: () => wortel,
  path: '/verdeling/gewichten',
  component: lazyRouteComponent(() => import('../schermen/verdeling/Vaststellen.tsx'), 'Vaststellen'),
})
const verdeeladvies = createRoute({
  getParentRoute: () => wortel,
  path: '/verdeling/$id',
  validateSearch: (zoek: Record<string, unknown>) => (typeof zoek.vorig === 'string' ? { vorig: zoek.vorig } : {}),
  component: lazyRouteComponent(() => import('../schermen/verdeling/Advies.tsx'), 'Advies'),
})
const cbsleveringen = createRoute({
  getParentRoute: () => wortel,
  path: '/leveringen',
  component: lazyRouteComponent(() => import('../schermen/cbslevering/CbsLeveringen.tsx'), 'CbsLeveringen'),
})
const importeren = createRoute({
  getParentRoute: () => wortel,
  path: '/importeren',
  component: lazyRouteComponent(() => import('../schermen/importeren/Importeren.tsx'), 'Importeren'),
})
const levering = createRoute({
  getParentRoute: () => wortel,
  path: '/importeren/$id',
  component: lazyRouteComponent(() => import('../schermen/importeren/Levering.tsx'), 'Levering'),
})
const normen = createRoute({
  getParentRoute: () => wortel,
  path: '/normen',
  component: lazyRouteComponent(() => import('../schermen/normen/Normen.tsx'), 'Normen'),
})
const beheer = createRoute({
  getParentRoute: () => wortel,
  path: '/beheer',
  component: lazyRouteComponent(() => import('../schermen/beheer/Beheer.tsx'), 'Beheer'),
})
const regio = createRoute({
  getParentRoute: () => wortel,
  path: '/regio',
  validateSearch: (zoek: Record<string, unknown>) => (zoek.beeld === 'regio' ? { beeld: 'regio' as const } : {}),
  component: lazyRouteComponent(() => import('../schermen/regio/Regio.tsx'), 'Regio'),
})
const ketenoverleg = createRoute({
  getParentRoute: () => wortel,
  path: '/ketenoverleg',
  component: lazyRouteComponent(() => import('../schermen/ketenoverleg/Ketenoverleg.tsx'), 'Ketenoverleg'),
})
const verbetering = createRoute({
  getParentRoute: () => wortel,
  path: '/verbetering',
  component: lazyRouteComponent(() => import('../schermen/verbetering/Verbeteringen.tsx'), 'Verbeteringen'),
})
const verbetermaatregel = createRoute({
  getParentRoute: () => wortel,
  path: '/verbetering/$id',
  component: lazyRouteComponent(() => import('../schermen/verbetering/Verbetering.tsx'), 'Verbetering'),
})

const toezicht = createRoute({
  getParentRoute: () => wortel,
  path: '/toezicht',
  validateSearch: (zoek: Record<string, unknown>) =>
    Number(zoek.marge) >= 1 && Number(zoek.marge) <= 20 ? { marge: Number(zoek.marge) } : {},
  component: lazyRouteComponent(() => import('../schermen/toezicht/Toezicht.tsx'), 'Toezicht'),
})
const toezichtperioden = createRoute({
  getParentRoute: () => wortel,
  path: '/toezicht/perioden',
  component: lazyRouteComponent(() => import('../schermen/toezicht/Perioden.tsx'), 'Perioden'),
})
const steekproef = createRoute({
  getParentRoute: () => wortel,
  path: '/toezicht/steekproef/$id',
  component: lazyRouteComponent(() => import('../schermen/toezicht/Steekproef.tsx'), 'Steekproef'),
})
const tijdlijn = createRoute({
  getParentRoute: () => wortel,
  path: '/toezicht/steekproef/$id/$pseudoniem',
  validateSearch: (zoek: Record<string, unknown>) => (/^\d{1,4}$/.test(String(zoek.opDag)) ? { opDag: Number(zoek.opDag) } : {}),
  component: lazyRouteComponent(() => import('../schermen/toezicht/Tijdlijn.tsx'), 'Tijdlijn'),
})
const bestuursverklaring = createRoute({
  getParentRoute: () => wortel,
  path: '/bestuursverklaring',
  validateSearch: (zoek: Record<string, unknown>) => (/^\d{4}-\d{2}$/.test(String(zoek.maand)) ? { maand: String(zoek.maand) } : {}),
  component: lazyRouteComponent(() => import('../schermen/bestuursverklaring/Bestuursverklaring.tsx'), 'Bestuursverklaring'),
})
const gelijkebehandeling = createRoute({
  getParentRoute: () => wortel,
  path: '/gelijke-behandeling',
  component: lazyRouteComponent(() => import('../schermen/gelijkebehandeling/GelijkeBehandeling.tsx'), 'GelijkeBehandeling'),
})

const routeTree = wortel.addChildren([
  begin,
  vandaag,
  wachtlijst,
  zicht,
  weekoverleggen,
  weekoverleg,
  opnamestop,
  jeugdige,
  plan,
  aanwijzing,
  voogdij,
  gebeurtenis,
  agenda,
  rechtbank,
  brieven,
  zaak,
  overdracht,
  kennisgeving,
  monitor,
  sturing,
  wachttijd,
  kinderen,
  vaststellingen,
  vaststelling,
  definities,
  teams,
  team,
  werklast,
  werklastgewichten,
  uitval,
  verdeling,
  verdeelgewichten,
  verdeeladvies,
  cbsleveringen,
  importeren,
  levering,
  normen,
  beheer,
  regio,
  ketenoverleg,
  verbetering,
  verbetermaatregel,
  toezicht,
  toezichtperioden,
  steekproef,
  tijdlijn,
  bestuursverklaring,
  gelijkebehandeling,
])

export const router = createRouter({
  routeTree,
  defaultErrorComponent: FoutScherm,
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: parseSearchWith((tekst) => tekst),
  stringifySearch: stringifySearchWith(String),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function Begin() {
  const { rol, acties } = useIk()
  const pad = beginVoor(rol, acties)
  return pad === null ? <NietGevonden /> : <Navigate to={pad} replace />
}
