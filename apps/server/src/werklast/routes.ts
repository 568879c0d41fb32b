import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { DatumWaarde, Id } from '../waarden.ts'
import {
  BelevingInvoer,
  EigenWerklastAntwoord,
  EindeDag,
  KindWerklastAntwoord,
  NieuweEigenTaak,
  NieuweWerklastfactor,
  NieuweWerklastgewichten,
  TeamWerklastAntwoord,
  WerklastgewichtenAntwoord,
} from './contract.ts'
import { getEigenWerklast, vulBelevingIn } from './eigen.ts'
import { beeindigFactor, getKindWerklast, legFactorVast } from './factoren.ts'
import { getWerklastgewichten, stelWerklastgewichtenVast } from './gewichten.ts'
import { beeindigEigenTaak, getTeamWerklast, legEigenTaakVast } from './team.ts'

const params = z.object({ id: Id })

export function werklastRoutes(api: Api): void {
  api.get(
    '/werklast',
    { toegang: 'werklast.eigen', samenvatting: 'Wat ik draag, kind voor kind', schema: { response: EigenWerklastAntwoord } },
    ({ persoon, als }) => als((toegang) => getEigenWerklast(toegang, persoon)),
  )
  api.put(
    '/werkbeleving',
    {
      toegang: 'werkbeleving.invullen',
      samenvatting: 'Hoe mijn werklast voelt, elk kwartaal',
      schema: { body: BelevingInvoer, response: z.object({ kwartaal: DatumWaarde }) },
    },
    ({ body, als }) => als((toegang) => vulBelevingIn(toegang, body)),
  )
  api.get(
    '/jeugdigen/:id/werklast',
    {
      toegang: 'werklast.lezen',
      samenvatting: 'Hoeveel uren een kind vraagt, en waarom',
      schema: { params, response: KindWerklastAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => getKindWerklast(toegang, id)),
  )
  api.post(
    '/jeugdigen/:id/werklastfactoren',
    {
      toegang: 'werklastfactor.vastleggen',
      samenvatting: 'Leg vast waarom een zaak meer tijd vraagt',
      schema: { params, body: NieuweWerklastfactor, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legFactorVast(toegang, id, body)),
  )
  api.post(
    '/werklastfactoren/:id/einde',
    {
      toegang: 'werklastfactor.vastleggen',
      samenvatting: 'De zaak vraagt hierom niet meer tijd',
      schema: { params, body: EindeDag, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => beeindigFactor(toegang, id, body)),
  )
  api.get(
    '/teams/:id/werklast',
    {
      toegang: 'teamwerklast.lezen',
      samenvatting: 'Verloop, eigen taken en beleving van het eigen team',
      schema: { params, response: TeamWerklastAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => getTeamWerklast(toegang, id)),
  )
  api.post(
    '/medewerkers/:id/eigentaken',
    {
      toegang: 'eigentaak.vastleggen',
      samenvatting: 'Leg een taak vast naast de kinderen',
      schema: { params, body: NieuweEigenTaak, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legEigenTaakVast(toegang, id, body)),
  )
  api.post(
    '/eigentaken/:id/einde',
    { toegang: 'eigentaak.vastleggen', samenvatting: 'Beëindig een eigen taak', schema: { params, body: EindeDag, response: Aangemaakt } },
    ({ params: { id }, body, als }) => als((toegang) => beeindigEigenTaak(toegang, id, body)),
  )
  api.get(
    '/werklastgewichten',
    { toegang: 'werklastgewicht.lezen', samenvatting: 'Hoe de instelling werk weegt', schema: { response: WerklastgewichtenAntwoord } },
    ({ als }) => als(getWerklastgewichten),
  )
  api.post(
    '/werklastgewichten',
    {
      toegang: 'werklastgewicht.beheren',
      samenvatting: 'Stel een nieuwe versie van de gewichten vast',
      schema: { body: NieuweWerklastgewichten, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => stelWerklastgewichtenVast(toegang, body)),
  )
}
