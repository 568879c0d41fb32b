import { z } from 'zod'
import { maakPdf } from '../document/pdf.ts'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { findVerklaringen, onderteken, schrijfVerklaring, stelConceptOp } from './bestuursverklaring.ts'
import { ConceptAntwoord, ConceptVraag, NieuweVerklaring, VerklaringenAntwoord } from './contract.ts'

export function bestuursverklaringRoutes(api: Api, instelling: string): void {
  api.get(
    '/bestuursverklaringen',
    {
      toegang: 'bestuursverklaring.lezen',
      samenvatting: 'Wat is ondertekend, en of het nog is wat het was',
      schema: { response: VerklaringenAntwoord },
    },
    ({ als }) => als(findVerklaringen),
  )
  api.get(
    '/bestuursverklaringen/concept',
    {
      toegang: 'bestuursverklaring.lezen',
      samenvatting: 'Waar de instelling tekortschiet, uit de cijfers van een maand',
      schema: { querystring: ConceptVraag, response: ConceptAntwoord },
    },
    ({ query, als }) => als((toegang) => stelConceptOp(toegang, query.maand)),
  )
  api.post(
    '/bestuursverklaringen',
    {
      toegang: 'bestuursverklaring.ondertekenen',
      samenvatting: 'Onderteken de verklaring van een maand',
      schema: { body: NieuweVerklaring, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => onderteken(toegang, body)),
  )
  api.get(
    '/bestuursverklaringen/:id/pdf',
    {
      toegang: 'bestuursverklaring.lezen',
      samenvatting: 'Een ondertekende verklaring als PDF',
      schema: { params: z.object({ id: Id }), response: 'bestand' },
    },
    ({ params: { id }, als, reply }) =>
      als(async (toegang) => {
        const pdf = await maakPdf(await schrijfVerklaring(toegang, id, instelling))
        reply.type('application/pdf').header('content-disposition', `inline; filename="bestuursverklaring-${id}.pdf"`)
        return pdf
      }),
  )
}
