import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { Id } from '../waarden.ts'
import { beeindigAfwezigheid, legAfwezigheidVast } from './afwezigheid.ts'
import { EindeAfwezigheid, KandidatenAntwoord, NieuweAfwezigheid, TeamAntwoord, TeamsAntwoord, TeamVraag } from './contract.ts'
import { findKandidaten, findTeams, getTeam } from './team.ts'

const params = z.object({ id: Id })

export function teamRoutes(api: Api): void {
  api.get(
    '/teams',
    { toegang: 'team.lezen', samenvatting: 'De teams en hun werklast', schema: { querystring: TeamVraag, response: TeamsAntwoord } },
    ({ query, als }) => {
      const { peildatum, kennismoment } = vulTijdstipIn(query)
      return als((toegang) => findTeams(toegang, peildatum, kennismoment))
    },
  )
  api.get(
    '/teams/:id',
    {
      toegang: 'team.lezen',
      samenvatting: 'Eén team: de last per medewerker',
      schema: { params, querystring: TeamVraag, response: TeamAntwoord },
    },
    ({ params: { id }, query, als }) => {
      const { peildatum, kennismoment } = vulTijdstipIn(query)
      return als((toegang) => getTeam(toegang, id, peildatum, kennismoment))
    },
  )
  api.get(
    '/kandidaten',
    { toegang: 'kandidaten.lezen', samenvatting: 'Aan wie een kind kan worden toegewezen', schema: { response: KandidatenAntwoord } },
    ({ als }) => als((toegang) => findKandidaten(toegang, vandaagInAmsterdam())),
  )
  api.post(
    '/medewerkers/:id/afwezigheid',
    {
      toegang: 'afwezigheid.vastleggen',
      samenvatting: 'Leg afwezigheid vast',
      schema: { params, body: NieuweAfwezigheid, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legAfwezigheidVast(toegang, id, body)),
  )
  api.post(
    '/afwezigheid/:id/einde',
    {
      toegang: 'afwezigheid.vastleggen',
      samenvatting: 'Beëindig een afwezigheid',
      schema: { params, body: EindeAfwezigheid, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => beeindigAfwezigheid(toegang, id, body)),
  )
}
