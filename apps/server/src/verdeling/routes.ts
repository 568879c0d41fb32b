import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { berekenAdvies, bewaarAdvies, stelVraag } from './advies.ts'
import { neemVerdeelbesluit } from './besluiten.ts'
import {
  NieuweVerdeelgewichten,
  NieuwVerdeelbesluit,
  VerdeeladviesAntwoord,
  VerdeeladviezenAntwoord,
  VerdeelbesluitBewaard,
  VerdeelgewichtenAntwoord,
  Verdeelopdracht,
} from './contract.ts'
import { getVerdeelgewichten, stelGewichtenVast } from './gewichten.ts'
import { findAdviezen, getAdvies } from './lezen.ts'

const params = z.object({ id: Id })

/** Aborts when who asked goes away before there is an answer. */
function afbrekenMet({ raw }: FastifyReply): AbortSignal {
  const afbreken = new AbortController()
  raw.once('close', () => {
    if (!raw.writableEnded) afbreken.abort()
  })
  return afbreken.signal
}

export function verdelingRoutes(api: Api): void {
  api.get(
    '/verdeelgewichten',
    {
      toegang: 'verdeelgewicht.lezen',
      samenvatting: 'Hoe de instelling weegt bij het verdelen van gezinnen',
      schema: { response: VerdeelgewichtenAntwoord },
    },
    ({ als }) => als(getVerdeelgewichten),
  )
  api.post(
    '/verdeelgewichten',
    {
      toegang: 'verdeelgewicht.beheren',
      samenvatting: 'Stel een nieuwe versie van de gewichten vast',
      schema: { body: NieuweVerdeelgewichten, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => stelGewichtenVast(toegang, body)),
  )
  api.get(
    '/verdeeladviezen',
    {
      toegang: 'verdeling.lezen',
      samenvatting: 'De verdeeladviezen die er zijn, met wat erover is besloten',
      schema: { response: VerdeeladviezenAntwoord },
    },
    ({ als }) => als(findAdviezen),
  )
  api.post(
    '/verdeeladviezen',
    {
      toegang: 'verdeling.adviseren',
      samenvatting: 'Maak een advies: wie zou de vaste jeugdbeschermer van welk gezin kunnen worden',
      schema: { body: Verdeelopdracht, response: Aangemaakt, status: 201 },
    },
    async ({ body, als, reply }) => {
      const afbreken = afbrekenMet(reply)
      const gesteld = await als((toegang) => stelVraag(toegang, body))
      const advies = await berekenAdvies(gesteld, afbreken)
      return als((toegang) => bewaarAdvies(toegang, gesteld, advies))
    },
  )
  api.get(
    '/verdeeladviezen/:id',
    {
      toegang: 'verdeling.lezen',
      samenvatting: 'Eén verdeeladvies, met de uitleg en de stand van elk voorstel',
      schema: { params, response: VerdeeladviesAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => getAdvies(toegang, id)),
  )
  api.post(
    '/verdeeladviezen/:id/besluit',
    {
      toegang: 'verdeling.besluiten',
      samenvatting: 'Aanvaard een voorstel, weiger het, of kies iemand anders',
      schema: { params, body: NieuwVerdeelbesluit, response: VerdeelbesluitBewaard, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => neemVerdeelbesluit(toegang, id, body)),
  )
}
