import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { Id } from '../waarden.ts'
import { NieuweVoogdijbeoordeling, VoogdijAntwoord, VoogdijVraag } from './contract.ts'
import { beoordeelVoogdij, getVoogdij } from './voogdij.ts'

const params = z.object({ id: Id })

export function voogdijRoutes(api: Api): void {
  api.get(
    '/jeugdigen/:id/voogdij',
    {
      toegang: 'plan.lezen',
      samenvatting: 'De voogdij en haar jaarlijkse beoordelingen',
      schema: { params, querystring: VoogdijVraag, response: VoogdijAntwoord },
    },
    ({ params: { id }, query, persoon, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return getVoogdij(toegang.db, persoon, { id, ...vulTijdstipIn(query) })
      }),
  )
  api.post(
    '/jeugdigen/:id/voogdij/beoordelingen',
    {
      toegang: 'voogdij.beoordelen',
      samenvatting: 'Beoordeel de voogdij, met de stem van het kind',
      schema: { params, body: NieuweVoogdijbeoordeling, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => beoordeelVoogdij(toegang, id, body)),
  )
}
