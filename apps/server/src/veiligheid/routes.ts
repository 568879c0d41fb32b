import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Id } from '../waarden.ts'
import {
  Alarmbesluit,
  Bodemeiscontrole,
  GedragswetenschapperBereikt,
  NieuwAlarm,
  NieuwBericht,
  NieuweBodemeis,
  NieuweVeiligheidscheck,
  ReactietijdAntwoord,
  VeiligheidAntwoord,
  VeiligheidBewaard,
  VeiligheidOpenAntwoord,
  VeiligheidVraag,
} from './contract.ts'
import { findVeiligheidOpen, getReactietijd, getVeiligheid } from './lezen.ts'
import {
  bereikGedragswetenschapper,
  besluitOverAlarm,
  controleerBodemeis,
  legBerichtVast,
  legCheckVast,
  slaAlarm,
  stelBodemeis,
} from './vastleggen.ts'

const params = z.object({ id: Id })
const response = VeiligheidBewaard

export function veiligheidRoutes(api: Api): void {
  api.get(
    '/veiligheid/open',
    {
      toegang: 'veiligheid.lezen',
      samenvatting: 'Meldingen van acute onveiligheid die open staan, en bodemeisen die een controle vragen',
      schema: { response: VeiligheidOpenAntwoord },
    },
    ({ persoon, als }) => als((toegang) => findVeiligheidOpen(toegang, persoon)),
  )
  api.get(
    '/veiligheid/reactietijd',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'De middelste tijd van een melding van acute onveiligheid tot het besluit',
      schema: { querystring: VeiligheidVraag, response: ReactietijdAntwoord },
    },
    ({ query, als }) => als(({ alsSysteem }) => alsSysteem((db) => getReactietijd(db, vulTijdstipIn(query)))),
  )
  api.get(
    '/jeugdigen/:id/veiligheid',
    {
      toegang: 'veiligheid.lezen',
      samenvatting: 'Wat er over de veiligheid van dit kind bekend is, en waar dat op berust',
      schema: { params, querystring: VeiligheidVraag, response: VeiligheidAntwoord },
    },
    ({ params: { id }, query, persoon, als }) => als((toegang) => getVeiligheid(toegang, persoon, id, vulTijdstipIn(query))),
  )
  api.post(
    '/jeugdigen/:id/veiligheidschecks',
    {
      toegang: 'veiligheid.vastleggen',
      samenvatting: 'Leg een oordeel over acute en structurele veiligheid vast',
      schema: { params, body: NieuweVeiligheidscheck, response, status: 201 },
    },
    ({ params: { id }, body, persoon, als }) => als((toegang) => legCheckVast(toegang, persoon, id, body)),
  )
  api.post(
    '/jeugdigen/:id/bodemeisen',
    {
      toegang: 'veiligheid.vastleggen',
      samenvatting: 'Stel een bodemeis',
      schema: { params, body: NieuweBodemeis, response, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => stelBodemeis(toegang, id, body)),
  )
  api.post(
    '/bodemeisen/:id/controle',
    {
      toegang: 'veiligheid.vastleggen',
      samenvatting: 'Leg vast of een bodemeis is nageleefd; een overtreding is een melding van acute onveiligheid',
      schema: { params, body: Bodemeiscontrole, response },
    },
    ({ params: { id }, body, persoon, als }) => als((toegang) => controleerBodemeis(toegang, persoon, id, body)),
  )
  api.post(
    '/jeugdigen/:id/zichtbronnen',
    {
      toegang: 'veiligheid.vastleggen',
      samenvatting: 'Leg vast wat school, huisarts, netwerk of aanbieder over het kind vertelt',
      schema: { params, body: NieuwBericht, response, status: 201 },
    },
    ({ params: { id }, body, persoon, als }) => als((toegang) => legBerichtVast(toegang, persoon, id, body)),
  )
  api.post(
    '/jeugdigen/:id/acute-onveiligheid',
    {
      toegang: 'veiligheid.vastleggen',
      samenvatting: 'Meld acute onveiligheid',
      schema: { params, body: NieuwAlarm, response, status: 201 },
    },
    ({ params: { id }, body, persoon, als }) => als((toegang) => slaAlarm(toegang, persoon, id, body)),
  )
  api.post(
    '/acute-onveiligheid/:id/gedragswetenschapper',
    {
      toegang: 'veiligheid.vastleggen',
      samenvatting: 'Leg vast dat nu een gedragswetenschapper is bereikt',
      schema: { params, body: GedragswetenschapperBereikt, response },
    },
    ({ params: { id }, body, als }) => als((toegang) => bereikGedragswetenschapper(toegang, id, body)),
  )
  api.post(
    '/acute-onveiligheid/:id/besluit',
    {
      toegang: 'veiligheid.vastleggen',
      samenvatting: 'Leg vast wat er is besloten en gedaan; daarmee is de melding klaar',
      schema: { params, body: Alarmbesluit, response },
    },
    ({ params: { id }, body, persoon, als }) => als((toegang) => besluitOverAlarm(toegang, persoon, id, body)),
  )
}
