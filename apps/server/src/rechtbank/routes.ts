import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { Id } from '../waarden.ts'
import { findAgenda } from './agenda.ts'
import { maakBundelAf } from './bundel.ts'
import {
  AgendaAntwoord,
  AgendaVraag,
  BundelBewaard,
  Bundelkeuze,
  Bundeltekst,
  NieuweRechtbankstap,
  NieuweZitting,
  RechtbankAntwoord,
  RechtbankVraag,
  Zittingverloop,
} from './contract.ts'
import { getBundelbeeld, getRechtbankbeeld } from './lezen.ts'
import { bewaarBundeltekst, legStapVast, legZittingVast, legZittingverloopVast } from './vastleggen.ts'

const params = z.object({ id: Id })

export function rechtbankRoutes(api: Api, instelling: string): void {
  api.get(
    '/rechtbank/agenda',
    {
      toegang: 'rechtbank.lezen',
      samenvatting: 'Agenda rechtbank: wat mijn kinderen in de komende weken vragen',
      schema: { querystring: AgendaVraag, response: AgendaAntwoord },
    },
    ({ query: { weken }, als }) => als((toegang) => findAgenda(toegang, vandaagInAmsterdam(), weken)),
  )
  api.get(
    '/jeugdigen/:id/rechtbank',
    {
      toegang: 'rechtbank.lezen',
      samenvatting: 'Maatregelen met een einddatum, en wat daarvoor naar de rechtbank moet',
      schema: { params, querystring: RechtbankVraag, response: RechtbankAntwoord },
    },
    ({ params: { id }, query, persoon, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return getRechtbankbeeld(toegang.db, persoon, { id, ...vulTijdstipIn(query) })
      }),
  )
  api.post(
    '/jeugdigen/:id/rechtbankstappen',
    {
      toegang: 'rechtbank.vastleggen',
      samenvatting: 'Leg een besluit of een stap naar de rechtbank vast',
      schema: { params, body: NieuweRechtbankstap, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legStapVast(toegang, id, body)),
  )
  api.post(
    '/jeugdigen/:id/zittingen',
    {
      toegang: 'rechtbank.vastleggen',
      samenvatting: 'Leg een zitting vast',
      schema: { params, body: NieuweZitting, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legZittingVast(toegang, id, body)),
  )
  api.post(
    '/zittingen/:id/verloop',
    {
      toegang: 'rechtbank.vastleggen',
      samenvatting: 'Leg vast wie op de zitting waren en wat eruit kwam',
      schema: { params, body: Zittingverloop, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => legZittingverloopVast(toegang, id, body)),
  )
  api.put(
    '/jeugdigen/:id/verzoekbundel',
    {
      toegang: 'rechtbank.vastleggen',
      samenvatting: 'Bewaar wat er voor een verzoek om verlenging is geschreven',
      schema: { params, body: Bundeltekst, response: BundelBewaard },
    },
    ({ params: { id }, body, als }) =>
      als(async (toegang) => {
        const stand = await bewaarBundeltekst(toegang, id, body)
        const { ontbreekt } = await getBundelbeeld(toegang.db, stand, { peildatum: vandaagInAmsterdam(), kennismoment: null })
        return { bewaardOp: new Date().toISOString(), ontbreekt }
      }),
  )
  api.post(
    '/jeugdigen/:id/verzoekbundel/pdf',
    {
      toegang: 'rechtbank.vastleggen',
      samenvatting: 'Maak de bundel van een verzoek af, als één PDF',
      schema: { params, body: Bundelkeuze, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => maakBundelAf(toegang, { kind: id, titelId: body.titelId, instelling })),
  )
}
