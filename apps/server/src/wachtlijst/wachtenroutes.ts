import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { findContactpersonen } from './contactpersonen.ts'
import { ContactpersonenAntwoord, NieuweContactpoging, NieuweSpoed, OpheffingSpoed, SpoedAntwoord, WachtenAntwoord } from './contract.ts'
import { legPogingVast } from './poging.ts'
import { findSpoedkinderen, hefSpoedOp, legSpoedVast } from './spoed.ts'
import { getWachten } from './wachten.ts'

const params = z.object({ id: Id })

/** What is done for a child while it waits. */
export function wachtenRoutes(api: Api): void {
  api.get(
    '/jeugdigen/:id/wachten',
    {
      toegang: 'wachten.lezen',
      samenvatting: 'Hoe een kind wacht: waarom, wat loopt, wat vervalt, wat is geprobeerd en besloten',
      schema: { params, response: WachtenAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => getWachten(toegang, id)),
  )
  api.get(
    '/wachtlijst/spoed',
    {
      toegang: 'wachten.lezen',
      samenvatting: 'Kinderen met spoed die geen vaste jeugdbeschermer hebben',
      schema: { response: SpoedAntwoord },
    },
    ({ als }) => als(findSpoedkinderen),
  )
  api.get(
    '/wachtlijst/contactpersonen',
    {
      toegang: 'wachtlijst.lezen',
      samenvatting: 'Wie contact houdt met hoeveel wachtende kinderen',
      schema: { response: ContactpersonenAntwoord },
    },
    ({ als }) => als(findContactpersonen),
  )
  api.post(
    '/jeugdigen/:id/spoed',
    {
      toegang: 'spoed.vastleggen',
      samenvatting: 'Leg vast dat een kind niet kan wachten',
      schema: { params, body: NieuweSpoed, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legSpoedVast(toegang, id, body)),
  )
  api.post(
    '/spoed/:id/opheffing',
    {
      toegang: 'spoed.vastleggen',
      samenvatting: 'Hef spoed op, met de reden',
      schema: { params, body: OpheffingSpoed, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => hefSpoedOp(toegang, id, body)),
  )
  api.post(
    '/jeugdigen/:id/contactpogingen',
    {
      toegang: 'contact.vastleggen',
      samenvatting: 'Leg vast dat contact niet lukte',
      schema: { params, body: NieuweContactpoging, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legPogingVast(toegang, id, body)),
  )
}
