import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Databank } from '../db/databank.ts'
import { stuurProbleem } from '../http/probleem.ts'
import type { Api } from '../http/route.ts'
import { findAgendafeed, findLezer, leesAgenda, maakAgendafeed, trekAgendafeedIn } from './agendafeed.ts'
import { AgendafeedAntwoord, NieuweAgendafeed } from './contract.ts'

export function agendafeedRoutes(api: Api): void {
  api.get(
    '/agendafeed',
    { toegang: 'agendafeed.beheren', samenvatting: 'Hebt u een agenda-adres?', schema: { response: AgendafeedAntwoord } },
    ({ als }) => als(findAgendafeed),
  )
  api.post(
    '/agendafeed',
    {
      toegang: 'agendafeed.beheren',
      samenvatting: 'Maak een nieuw geheim agenda-adres; het oude werkt dan niet meer',
      schema: { response: NieuweAgendafeed, status: 201 },
    },
    ({ als }) => als(maakAgendafeed),
  )
  api.delete(
    '/agendafeed',
    { toegang: 'agendafeed.beheren', samenvatting: 'Trek uw agenda-adres in', schema: { response: AgendafeedAntwoord } },
    ({ als }) => als(trekAgendafeedIn),
  )
}

const params = z.object({ token: z.string().regex(/^[\w-]{43}$/) })

/** Read by a calendar program, which cannot log in: whoever has the address reads as its owner, with the rights that the owner has at that moment. */
export function agendafeedBestand(app: FastifyInstance, databank: Databank): void {
  app.get('/agenda/:token.ics', { schema: { hide: true } }, async (request, reply) => {
    const { data } = params.safeParse(request.params)
    const lezer = data ? await findLezer(databank, data.token) : null
    if (!lezer) return stuurProbleem(reply, 404, 'Dit agenda-adres bestaat niet (meer). Maak in Houvast een nieuw adres.')
    reply.type('text/calendar; charset=utf-8').header('cache-control', 'no-store')
    return leesAgenda(databank, lezer)
  })
}
