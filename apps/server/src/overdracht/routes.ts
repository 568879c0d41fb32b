import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Id } from '../waarden.ts'
import {
  Aankondiging,
  Aanvaarding,
  NieuweOverdracht,
  OverdrachtAntwoord,
  OverdrachtBewaard,
  OverdrachtenAntwoord,
  Teruggave,
} from './contract.ts'
import { aanvaard, findOverdrachten, geefTerug, getOverdracht, kondigAan, stelOverdrachtOp } from './overdracht.ts'

const params = z.object({ id: Id })
const response = OverdrachtBewaard

export function overdrachtRoutes(api: Api): void {
  api.get(
    '/overdrachten',
    {
      toegang: 'overdracht.lezen',
      samenvatting: 'Overdrachten die op een antwoord wachten, aan mij en van mij',
      schema: { response: OverdrachtenAntwoord },
    },
    ({ persoon, als }) => als((toegang) => findOverdrachten(toegang, persoon)),
  )
  api.get(
    '/overdrachten/:id',
    {
      toegang: 'overdracht.lezen',
      samenvatting: 'De overdrachtskaart, op één bladzijde',
      schema: { params, response: OverdrachtAntwoord },
    },
    ({ params: { id }, persoon, als }) => als((toegang) => getOverdracht(toegang, persoon, id)),
  )
  api.post(
    '/jeugdigen/:id/overdrachten',
    {
      toegang: 'overdracht.opstellen',
      samenvatting: 'Stel een overdracht aan een andere vaste jeugdbeschermer op',
      schema: { params, body: NieuweOverdracht, response, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => stelOverdrachtOp(toegang, id, body)),
  )
  api.post(
    '/overdrachten/:id/aankondiging',
    {
      toegang: 'overdracht.opstellen',
      samenvatting: 'Leg vast wanneer u het kind of de ouders over de wisseling vertelde',
      schema: { params, body: Aankondiging, response },
    },
    ({ params: { id }, body, als }) => als((toegang) => kondigAan(toegang, id, body)),
  )
  api.post(
    '/overdrachten/:id/aanvaarding',
    {
      toegang: 'overdracht.aanvaarden',
      samenvatting: 'Aanvaard de overdracht: daarna gaat de wisseling in',
      schema: { params, body: Aanvaarding, response },
    },
    ({ params: { id }, als }) => als((toegang) => aanvaard(toegang, id)),
  )
  api.post(
    '/overdrachten/:id/teruggave',
    {
      toegang: 'overdracht.aanvaarden',
      samenvatting: 'Geef de overdracht terug met een reden',
      schema: { params, body: Teruggave, response },
    },
    ({ params: { id }, body, als }) => als((toegang) => geefTerug(toegang, id, body)),
  )
}
