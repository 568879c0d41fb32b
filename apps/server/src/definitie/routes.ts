import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import {
  NieuweProefversie,
  Vergelijkantwoord,
  Vergelijkkinderen,
  Vergelijkkinderenantwoord,
  Vergelijkvraag,
  VersiesAntwoord,
} from './contract.ts'
import { findVergelijkkinderen, vergelijkDefinities } from './vergelijk.ts'
import { findVersies, maakProefversie } from './versies.ts'

export function definitieRoutes(api: Api): void {
  api.get(
    '/definities/versies',
    { toegang: 'definitie.lezen', samenvatting: 'Alle versies van de definities', schema: { response: VersiesAntwoord } },
    ({ als }) => als(({ db }) => findVersies(db)),
  )
  api.post(
    '/definities/proefversies',
    {
      toegang: 'definitie.beproeven',
      samenvatting: 'Maak een proefversie: andere getallen om mee te vergelijken',
      schema: { body: NieuweProefversie, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => maakProefversie(toegang, body)),
  )
  api.get(
    '/definities/vergelijking',
    {
      toegang: 'definitie.lezen',
      samenvatting: 'De cijfers volgens de officiële definities naast die van een andere versie',
      schema: { querystring: Vergelijkvraag, response: Vergelijkantwoord },
    },
    ({ query, als }) => als((toegang) => vergelijkDefinities(toegang, query)),
  )
  api.get(
    '/definities/vergelijking/kinderen',
    {
      toegang: 'monitor.kinderen.lezen',
      samenvatting: 'De kinderen die in een andere versie anders tellen, elk met de reden',
      schema: { querystring: Vergelijkkinderen, response: Vergelijkkinderenantwoord },
    },
    ({ query, als }) => als((toegang) => findVergelijkkinderen(toegang, query)),
  )
}
