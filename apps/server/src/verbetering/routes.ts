import { z } from 'zod'
import { maakPdf } from '../document/pdf.ts'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import {
  OordeelInvoer,
  ToezeggingAfloop,
  ToezeggingInvoer,
  VerbeterInvoer,
  VerbeteringAntwoord,
  VerbeteringenAntwoord,
} from './contract.ts'
import { schrijfPraktijkkaart } from './praktijkkaart.ts'
import { bewaarVerbetering, findVerbeteringen, getVerbetering, komToezeggingNa, legOordeelVast, legToezeggingVast } from './verbetering.ts'

const params = z.object({ id: Id })

export function verbeteringRoutes(api: Api, instelling: string): void {
  const lezen = 'verbetering.lezen' as const
  const vastleggen = 'verbetering.vastleggen' as const
  api.get(
    '/verbetermaatregelen',
    {
      toegang: lezen,
      samenvatting: 'Wat de instelling doet om beter te worden, en wat zij toezegde',
      schema: { response: VerbeteringenAntwoord },
    },
    ({ als }) => als(findVerbeteringen),
  )
  api.get(
    '/verbetermaatregelen/:id',
    {
      toegang: lezen,
      samenvatting: 'Een verbetermaatregel, met wat het cijfer ervoor en erna deed',
      schema: { params, response: VerbeteringAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => getVerbetering(toegang, id)),
  )
  api.get(
    '/verbetermaatregelen/:id/praktijkkaart',
    { toegang: lezen, samenvatting: 'Een praktijkkaart om van te leren, als PDF zonder personen', schema: { params, response: 'bestand' } },
    ({ params: { id }, als, reply }) =>
      als(async (toegang) => {
        const pdf = await maakPdf(await schrijfPraktijkkaart(toegang, id, instelling))
        reply.type('application/pdf').header('content-disposition', `inline; filename="praktijkkaart-${id}.pdf"`)
        return pdf
      }),
  )
  api.post(
    '/verbetermaatregelen',
    {
      toegang: vastleggen,
      samenvatting: 'Leg een verbetermaatregel vast',
      schema: { body: VerbeterInvoer, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => bewaarVerbetering(toegang, null, body)),
  )
  api.put(
    '/verbetermaatregelen/:id',
    {
      toegang: vastleggen,
      samenvatting: 'Wijzig of beëindig een verbetermaatregel',
      schema: { params, body: VerbeterInvoer, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => bewaarVerbetering(toegang, id, body)),
  )
  api.post(
    '/verbetermaatregelen/:id/oordeel',
    { toegang: vastleggen, samenvatting: 'Zeg of het werkt, en waarom', schema: { params, body: OordeelInvoer, response: Aangemaakt } },
    ({ params: { id }, body, als }) => als((toegang) => legOordeelVast(toegang, id, body)),
  )
  api.post(
    '/toezeggingen',
    { toegang: vastleggen, samenvatting: 'Leg een toezegging vast', schema: { body: ToezeggingInvoer, response: Aangemaakt, status: 201 } },
    ({ body, als }) => als((toegang) => legToezeggingVast(toegang, body)),
  )
  api.post(
    '/toezeggingen/:id/afloop',
    { toegang: vastleggen, samenvatting: 'Een toezegging is nagekomen', schema: { params, body: ToezeggingAfloop, response: Aangemaakt } },
    ({ params: { id }, body, als }) => als((toegang) => komToezeggingNa(toegang, id, body.bewijs)),
  )
}
