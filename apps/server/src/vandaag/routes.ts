import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { VandaagAntwoord, VandaagVraag } from './contract.ts'
import { findVandaag } from './vandaag.ts'

export function vandaagRoutes(api: Api): void {
  api.get(
    '/vandaag',
    { toegang: 'vandaag.lezen', samenvatting: 'Wat mij nodig heeft', schema: { querystring: VandaagVraag, response: VandaagAntwoord } },
    ({ query, als }) => {
      const { peildatum, kennismoment } = vulTijdstipIn(query)
      return als((toegang) => findVandaag(toegang, peildatum, kennismoment))
    },
  )
}
