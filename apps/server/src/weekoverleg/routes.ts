import { z } from 'zod'
import { maakPdf } from '../document/pdf.ts'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import {
  NieuwWeekbesluit,
  NieuwWeekoverleg,
  WeekbesluitBewaard,
  WeekoverlegAfgesloten,
  WeekoverlegAntwoord,
  WeekoverleggenAntwoord,
} from './contract.ts'
import { findWeekoverleggen, getWeekoverleg } from './lezen.ts'
import { schrijfVerslag } from './verslag.ts'
import { beginWeekoverleg, besluit, sluitWeekoverlegAf } from './weekoverleg.ts'

const params = z.object({ id: Id })

export function weekoverlegRoutes(api: Api, instelling: string): void {
  api.get(
    '/weekoverleggen',
    {
      toegang: 'weekoverleg.lezen',
      samenvatting: 'Wanneer het volgende weekoverleg moet zijn, en de vorige',
      schema: { response: WeekoverleggenAntwoord },
    },
    ({ als }) => als(findWeekoverleggen),
  )
  api.post(
    '/weekoverleggen',
    {
      toegang: 'weekoverleg.houden',
      samenvatting: 'Begin het weekoverleg, met wie er meedoen',
      schema: { body: NieuwWeekoverleg, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => beginWeekoverleg(toegang, body)),
  )
  api.get(
    '/weekoverleggen/:id',
    {
      toegang: 'weekoverleg.lezen',
      samenvatting: 'Elk wachtend kind met wat er veranderde, het vorige besluit en dit besluit',
      schema: { params, response: WeekoverlegAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => getWeekoverleg(toegang, id)),
  )
  api.put(
    '/weekoverleggen/:id/besluit',
    {
      toegang: 'weekoverleg.houden',
      samenvatting: 'Besluit over één kind',
      schema: { params, body: NieuwWeekbesluit, response: WeekbesluitBewaard },
    },
    ({ params: { id }, body, als }) => als((toegang) => besluit(toegang, id, body)),
  )
  api.post(
    '/weekoverleggen/:id/afsluiting',
    { toegang: 'weekoverleg.houden', samenvatting: 'Sluit het weekoverleg af', schema: { params, response: WeekoverlegAfgesloten } },
    ({ params: { id }, als }) => als((toegang) => sluitWeekoverlegAf(toegang, id)),
  )
  api.get(
    '/weekoverleggen/:id/verslag',
    { toegang: 'weekoverleg.lezen', samenvatting: 'Het verslag als PDF', schema: { params, response: 'bestand' } },
    ({ params: { id }, als, reply }) =>
      als(async (toegang) => {
        const pdf = await maakPdf(await schrijfVerslag(toegang, id, instelling))
        reply.type('application/pdf').header('content-disposition', `inline; filename="weekoverleg-${id}.pdf"`)
        return pdf
      }),
  )
}
