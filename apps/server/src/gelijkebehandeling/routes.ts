import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { GelijkebehandelingAntwoord, NieuweToelichting, VergelijkingVraag } from './contract.ts'
import { leesGelijkebehandeling, legToelichtingVast } from './gelijkebehandeling.ts'

export function gelijkebehandelingRoutes(api: Api): void {
  api.get(
    '/gelijke-behandeling',
    {
      toegang: 'gelijkebehandeling.lezen',
      samenvatting: 'Wachten en uitkomsten vergeleken tussen groepen, met een doel',
      schema: { querystring: VergelijkingVraag, response: GelijkebehandelingAntwoord },
    },
    ({ query, als }) => als((toegang) => leesGelijkebehandeling(toegang, query)),
  )
  api.post(
    '/gelijke-behandeling/toelichtingen',
    {
      toegang: 'gelijkebehandeling.toelichten',
      samenvatting: 'Hoe de instelling een verschil verklaart, en wat zij besluit',
      schema: { body: NieuweToelichting, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => legToelichtingVast(toegang, body)),
  )
}
