import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { Id } from '../waarden.ts'
import { GebeurtenissenAntwoord, GebeurtenissenVraag, GewijzigdeGebeurtenis, IntrekkingGebeurtenis, NieuweGebeurtenis } from './contract.ts'
import { getGebeurtenissen, legGebeurtenisVast, trekGebeurtenisIn, wijzigGebeurtenis } from './gebeurtenis.ts'

const params = z.object({ id: Id })

export function gebeurtenisRoutes(api: Api): void {
  api.get(
    '/jeugdigen/:id/gebeurtenissen',
    {
      toegang: 'zaak.lezen',
      samenvatting: 'Wat er gebeurde en geen eigen scherm heeft, en wat er nu kan worden vastgelegd',
      schema: { params, querystring: GebeurtenissenVraag, response: GebeurtenissenAntwoord },
    },
    ({ params: { id }, query, persoon, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return getGebeurtenissen(toegang.db, persoon, { id, ...vulTijdstipIn(query) })
      }),
  )
  api.post(
    '/jeugdigen/:id/gebeurtenissen',
    {
      toegang: 'gebeurtenis.vastleggen',
      samenvatting: 'Leg een gebeurtenis vast; de termijnen volgen',
      schema: { params, body: NieuweGebeurtenis, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legGebeurtenisVast(toegang, id, body)),
  )
  api.put(
    '/gebeurtenissen/:id',
    {
      toegang: 'gebeurtenis.vastleggen',
      samenvatting: 'Verbeter een gebeurtenis; wat er stond blijft te zien zoals toen bekend',
      schema: { params, body: GewijzigdeGebeurtenis, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => wijzigGebeurtenis(toegang, id, body)),
  )
  api.post(
    '/gebeurtenissen/:id/intrekking',
    {
      toegang: 'gebeurtenis.vastleggen',
      samenvatting: 'Trek een gebeurtenis in die niet klopte',
      schema: { params, body: IntrekkingGebeurtenis, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => trekGebeurtenisIn(toegang, id, body)),
  )
}
