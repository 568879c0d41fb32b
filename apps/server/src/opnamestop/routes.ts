import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { OpnamestopInvoer, OpnamestoppenAntwoord } from './contract.ts'
import { findOpnamestoppen, legOpnamestopVast, wijzigOpnamestop } from './opnamestop.ts'

export function opnamestopRoutes(api: Api): void {
  api.get(
    '/opnamestoppen',
    {
      toegang: 'opnamestop.lezen',
      samenvatting: 'Waar en wanneer de instelling geen kinderen opneemt',
      schema: { response: OpnamestoppenAntwoord },
    },
    ({ als }) => als(findOpnamestoppen),
  )
  api.post(
    '/opnamestoppen',
    {
      toegang: 'opnamestop.vastleggen',
      samenvatting: 'Leg een opnamestop vast',
      schema: { body: OpnamestopInvoer, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => legOpnamestopVast(toegang, body)),
  )
  api.put(
    '/opnamestoppen/:id',
    {
      toegang: 'opnamestop.vastleggen',
      samenvatting: 'Wijzig of beëindig een opnamestop',
      schema: { params: z.object({ id: Id }), body: OpnamestopInvoer, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => wijzigOpnamestop(toegang, id, body)),
  )
}
