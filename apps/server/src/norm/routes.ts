import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { EigenNormInvoer, NormenAntwoord } from './contract.ts'
import { voegEigenNormToe, wijzigEigenNorm } from './eigen-norm.ts'
import { findNormen } from './normen.ts'

export function normRoutes(api: Api): void {
  api.get(
    '/normen',
    { toegang: 'norm.lezen', samenvatting: 'Alle normen, met hun bron en hoe zeker die is', schema: { response: NormenAntwoord } },
    ({ als }) => als(({ db }) => findNormen(db)),
  )
  api.post(
    '/normen/eigen',
    {
      toegang: 'norm.beheren',
      samenvatting: 'Voeg een afspraak van de instelling toe, naast de normen',
      schema: { body: EigenNormInvoer, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => voegEigenNormToe(toegang, body)),
  )
  api.put(
    '/normen/eigen/:id',
    {
      toegang: 'norm.beheren',
      samenvatting: 'Wijzig of beëindig een afspraak van de instelling',
      schema: { params: z.object({ id: Id }), body: EigenNormInvoer, response: Aangemaakt },
    },
    ({ params, body, als }) => als((toegang) => wijzigEigenNorm(toegang, params.id, body)),
  )
}
