import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { Id } from '../waarden.ts'
import { geefAanwijzing, getAanwijzingen, legAanwijzingStapVast } from './aanwijzing.ts'
import { AanwijzingAntwoord, AanwijzingVraag, NieuweAanwijzing, NieuweAanwijzingStap } from './contract.ts'

const params = z.object({ id: Id })

export function aanwijzingRoutes(api: Api): void {
  api.get(
    '/jeugdigen/:id/aanwijzingen',
    {
      toegang: 'plan.lezen',
      samenvatting: 'De schriftelijke aanwijzingen, met wat ertegen kan en tot wanneer',
      schema: { params, querystring: AanwijzingVraag, response: AanwijzingAntwoord },
    },
    ({ params: { id }, query, persoon, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return getAanwijzingen(toegang.db, persoon, { id, ...vulTijdstipIn(query) })
      }),
  )
  api.post(
    '/jeugdigen/:id/aanwijzingen',
    {
      toegang: 'aanwijzing.vastleggen',
      samenvatting: 'Leg een schriftelijke aanwijzing vast die is verzonden of uitgereikt',
      schema: { params, body: NieuweAanwijzing, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => geefAanwijzing(toegang, id, body)),
  )
  api.post(
    '/aanwijzingen/:id/stappen',
    {
      toegang: 'aanwijzing.vastleggen',
      samenvatting: 'Leg een verzoek of beslissing over een aanwijzing vast',
      schema: { params, body: NieuweAanwijzingStap, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legAanwijzingStapVast(toegang, id, body)),
  )
}
