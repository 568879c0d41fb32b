import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { findInzage } from '../logboek/inzage.ts'
import { Id } from '../waarden.ts'
import {
  Aangemaakt,
  EindeToewijzing,
  InzageAntwoord,
  JeugdigeAntwoord,
  JeugdigeVraag,
  NieuwContact,
  NieuweKennisgeving,
  NieuweToewijzing,
  NieuwPlan,
  ZoekAntwoord,
  ZoekVraag,
} from './contract.ts'
import { getDossier } from './dossier.ts'
import { eisDossier } from './eis-dossier.ts'
import { beeindigToewijzing, legContactVast, registreerKennisgeving, stelPlanVast, wijsToe } from './vastleggen.ts'
import { zoekJeugdigen } from './zoeken.ts'

const params = z.object({ id: Id })

export function jeugdigeRoutes(api: Api): void {
  const { sleutels } = api.databank
  api.get(
    '/jeugdigen',
    { toegang: 'jeugdige.zoeken', samenvatting: 'Zoek een dossier', schema: { querystring: ZoekVraag, response: ZoekAntwoord } },
    ({ query, als }) => als((toegang) => zoekJeugdigen(toegang, query.zoek)),
  )
  api.get(
    '/jeugdigen/:id',
    {
      toegang: 'jeugdige.lezen',
      samenvatting: 'Het kind op één bladzijde',
      schema: { params, querystring: JeugdigeVraag, response: JeugdigeAntwoord },
    },
    ({ params: { id }, query, persoon, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return getDossier(toegang.db, persoon, sleutels, { id, ...vulTijdstipIn(query) })
      }),
  )
  api.get(
    '/jeugdigen/:id/inzage',
    { toegang: 'inzage.lezen', samenvatting: 'Wie keek in dit dossier', schema: { params, response: InzageAntwoord } },
    ({ params: { id }, als }) => als((toegang) => findInzage(toegang, id)),
  )
  api.post(
    '/jeugdigen/:id/contacten',
    {
      toegang: 'contact.vastleggen',
      samenvatting: 'Leg een contact vast',
      schema: { params, body: NieuwContact, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legContactVast(toegang, id, body)),
  )
  api.post(
    '/jeugdigen/:id/plannen',
    {
      toegang: 'plan.vaststellen',
      samenvatting: 'Leg een vastgesteld plan vast',
      schema: { params, body: NieuwPlan, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => stelPlanVast(toegang, id, body)),
  )
  api.post(
    '/jeugdigen/:id/toewijzingen',
    {
      toegang: 'toewijzing.vastleggen',
      samenvatting: 'Wijs een medewerker toe',
      schema: { params, body: NieuweToewijzing, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => wijsToe(toegang, id, body)),
  )
  api.post(
    '/toewijzingen/:id/einde',
    {
      toegang: 'toewijzing.beeindigen',
      samenvatting: 'Beëindig een toewijzing',
      schema: { params, body: EindeToewijzing, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => beeindigToewijzing(toegang, id, body)),
  )
  api.post(
    '/kennisgevingen',
    {
      toegang: 'kennisgeving.registreren',
      samenvatting: 'Registreer een kennisgeving',
      schema: { body: NieuweKennisgeving, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => registreerKennisgeving(toegang, sleutels, body)),
  )
}
