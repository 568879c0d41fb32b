import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { Id } from '../waarden.ts'
import {
  Besproken,
  NieuweEvaluatie,
  NieuweFamiliegroepsplanStap,
  NieuwePlanversie,
  NieuwStandpunt,
  PlanAntwoord,
  PlanBewaard,
  PlanVraag,
  Planwijziging,
  Vaststelling,
  VerbeterdeFamiliegroepsplanStap,
} from './contract.ts'
import { legFamiliegroepsplanStapVast, verbeterFamiliegroepsplanStap } from './familiegroepsplan.ts'
import { getPlanbeeld } from './lezen.ts'
import { evalueer, legStandpuntVast, meldBesproken, stelVersieVast } from './stappen.ts'
import { beginVersie, bewaarTekst } from './versie.ts'

const params = z.object({ id: Id })

export function planRoutes(api: Api): void {
  api.get(
    '/jeugdigen/:id/plan',
    {
      toegang: 'plan.lezen',
      samenvatting: 'De plannen van een kind, in alle versies',
      schema: { params, querystring: PlanVraag, response: PlanAntwoord },
    },
    ({ params: { id }, query, persoon, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return getPlanbeeld(toegang.db, persoon, { id, ...vulTijdstipIn(query) })
      }),
  )
  api.post(
    '/jeugdigen/:id/familiegroepsplan',
    {
      toegang: 'plan.schrijven',
      samenvatting: 'Bied een familiegroepsplan aan, of zie ervan af met reden en datum',
      schema: { params, body: NieuweFamiliegroepsplanStap, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legFamiliegroepsplanStapVast(toegang, id, body)),
  )
  api.put(
    '/familiegroepsplanstappen/:id',
    {
      toegang: 'plan.schrijven',
      samenvatting: 'Verbeter wat over een familiegroepsplan is vastgelegd',
      schema: { params, body: VerbeterdeFamiliegroepsplanStap, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => verbeterFamiliegroepsplanStap(toegang, id, body)),
  )
  api.post(
    '/jeugdigen/:id/planversies',
    {
      toegang: 'plan.schrijven',
      samenvatting: 'Begin een plan, of een nieuwe versie ervan',
      schema: { params, body: NieuwePlanversie, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => beginVersie(toegang, id, body)),
  )
  api.put(
    '/planversies/:id',
    {
      toegang: 'plan.schrijven',
      samenvatting: 'Bewaar de tekst van een plan',
      schema: { params, body: Planwijziging, response: PlanBewaard },
    },
    ({ params: { id }, body, als }) => als((toegang) => bewaarTekst(toegang, id, body)),
  )
  api.post(
    '/planversies/:id/standpunten',
    {
      toegang: 'plan.schrijven',
      samenvatting: 'Leg vast wat iemand van het plan vindt',
      schema: { params, body: NieuwStandpunt, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legStandpuntVast(toegang, id, body)),
  )
  api.post(
    '/planversies/:id/besproken',
    {
      toegang: 'plan.schrijven',
      samenvatting: 'Het plan is besproken met jeugdige en ouders',
      schema: { params, body: Besproken, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => meldBesproken(toegang, id, body)),
  )
  api.post(
    '/planversies/:id/vaststelling',
    {
      toegang: 'plan.vaststellen',
      samenvatting: 'Stel een besproken plan vast',
      schema: { params, body: Vaststelling, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => stelVersieVast(toegang, id, body)),
  )
  api.post(
    '/planversies/:id/evaluaties',
    {
      toegang: 'plan.schrijven',
      samenvatting: 'Evalueer een plan dat geldt',
      schema: { params, body: NieuweEvaluatie, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => evalueer(toegang, id, body)),
  )
}
