import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Id } from '../waarden.ts'
import { neemBesluiten } from './besluiten.ts'
import { NieuweUitvalbesluiten, UitvalAntwoord, UitvalbesluitenBewaard, UitvallenAntwoord } from './contract.ts'
import { findUitvallen, getUitvalVan } from './lezen.ts'

const params = z.object({ id: Id })

export function uitvalRoutes(api: Api, instelling: string): void {
  api.get(
    '/uitval',
    {
      toegang: 'uitval.lezen',
      samenvatting: 'Wie in mijn team uitvalt of terug is, en hoeveel kinderen nog een besluit vragen',
      schema: { response: UitvallenAntwoord },
    },
    ({ als }) => als(findUitvallen),
  )
  api.get(
    '/medewerkers/:id/uitval',
    {
      toegang: 'uitval.lezen',
      samenvatting: 'Elk kind van een medewerker die uitvalt of terug is, met het besluit',
      schema: { params, response: UitvalAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => getUitvalVan(toegang, id)),
  )
  api.post(
    '/medewerkers/:id/uitvalbesluiten',
    {
      toegang: 'uitval.besluiten',
      samenvatting: 'Besluit per kind wie er is, nu de vaste jeugdbeschermer uitvalt of terug is',
      schema: { params, body: NieuweUitvalbesluiten, response: UitvalbesluitenBewaard, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => neemBesluiten(toegang, id, body, instelling)),
  )
}
