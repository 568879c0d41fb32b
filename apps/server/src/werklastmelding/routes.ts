import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Id } from '../waarden.ts'
import { NieuweWerklastmelding, Werklastbesluit, WerklastmeldingBewaard, WerklastmeldingenAntwoord } from './contract.ts'
import { besluitOverMelding, findMeldingen, meld } from './werklastmelding.ts'

const params = z.object({ id: Id })

export function werklastmeldingRoutes(api: Api): void {
  api.get(
    '/werklastmeldingen',
    {
      toegang: 'werklastmelding.lezen',
      samenvatting: 'Wie iets er niet bij kan hebben: wat open staat, en wat onlangs is besloten over mijn eigen meldingen',
      schema: { response: WerklastmeldingenAntwoord },
    },
    ({ persoon, als }) => als((toegang) => findMeldingen(toegang, persoon)),
  )
  api.post(
    '/jeugdigen/:id/werklastmeldingen',
    {
      toegang: 'werklastmelding.doen',
      samenvatting: 'Meld dat u dit kind er niet bij kunt hebben, en vraag uw teamleider om een besluit',
      schema: { params, body: NieuweWerklastmelding, response: WerklastmeldingBewaard, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => meld(toegang, id, body)),
  )
  api.post(
    '/werklastmeldingen/:id/besluit',
    {
      toegang: 'werklastmelding.besluiten',
      samenvatting: 'Besluit over een melding, met de reden en wat nu helpt',
      schema: { params, body: Werklastbesluit, response: WerklastmeldingBewaard },
    },
    ({ params: { id }, body, als }) => als((toegang) => besluitOverMelding(toegang, id, body)),
  )
}
