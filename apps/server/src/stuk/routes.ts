import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { Id } from '../waarden.ts'
import { StukkenAntwoord } from './contract.ts'
import { findStukken, getStukBytes } from './stuk.ts'

const params = z.object({ id: Id })

export function stukRoutes(api: Api): void {
  api.get(
    '/jeugdigen/:id/stukken',
    { toegang: 'stuk.lezen', samenvatting: 'Brieven en bundels van een kind', schema: { params, response: StukkenAntwoord } },
    ({ params: { id }, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return { stukken: await findStukken(toegang.db, id) }
      }),
  )
  api.get(
    '/stukken/:id/pdf',
    { toegang: 'stuk.lezen', samenvatting: 'Een brief of bundel als PDF', schema: { params, response: 'bestand' } },
    ({ params: { id }, als, reply }) =>
      als(async (toegang) => {
        const bytes = await getStukBytes(toegang, id)
        reply.type('application/pdf').header('content-disposition', `inline; filename="${id}.pdf"`)
        return bytes
      }),
  )
}
