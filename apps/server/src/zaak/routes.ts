import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { Id } from '../waarden.ts'
import {
  GewijzigdeUitspraak,
  Intrekking,
  NieuweMaatregelstap,
  NieuweUitspraak,
  NieuwWerkvariantbesluit,
  OpdrachtUitkomst,
  UitspraakBewaard,
  ZaakAntwoord,
  ZaakVraag,
} from './contract.ts'
import { getZaakbeeld } from './lezen.ts'
import { besluitWerkvariant, zetMaatregelstap } from './stappen.ts'
import { legUitkomstVast, legUitspraakVast, trekUitspraakIn, wijzigUitspraak } from './uitspraak.ts'

const params = z.object({ id: Id })

export function zaakRoutes(api: Api): void {
  api.get(
    '/jeugdigen/:id/zaak',
    {
      toegang: 'zaak.lezen',
      samenvatting: 'De maatregelen met wat er nu kan, en de beschikkingen',
      schema: { params, querystring: ZaakVraag, response: ZaakAntwoord },
    },
    ({ params: { id }, query, persoon, als }) =>
      als(async (toegang) => {
        await eisDossier(toegang, id)
        toegang.betrokken([id])
        return getZaakbeeld(toegang.db, persoon, { id, ...vulTijdstipIn(query) })
      }),
  )
  api.post(
    '/jeugdigen/:id/uitspraken',
    {
      toegang: 'beschikking.vastleggen',
      samenvatting: 'Leg een beschikking vast, met alles wat de rechter erin besliste',
      schema: { params, body: NieuweUitspraak, response: UitspraakBewaard, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legUitspraakVast(toegang, id, body)),
  )
  api.put(
    '/uitspraken/:id',
    {
      toegang: 'beschikking.vastleggen',
      samenvatting: 'Verbeter een beschikking die verkeerd was overgenomen',
      schema: { params, body: GewijzigdeUitspraak, response: UitspraakBewaard },
    },
    ({ params: { id }, body, als }) => als((toegang) => wijzigUitspraak(toegang, id, body)),
  )
  api.post(
    '/uitspraken/:id/intrekking',
    {
      toegang: 'beschikking.vastleggen',
      samenvatting: 'Trek een beschikking in die niet geldt',
      schema: { params, body: Intrekking, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => trekUitspraakIn(toegang, id, body)),
  )
  api.post(
    '/opdrachten/:id/uitkomst',
    {
      toegang: 'beschikking.vastleggen',
      samenvatting: 'Leg vast of een opdracht van de rechter is uitgevoerd, en waaruit dat blijkt',
      schema: { params, body: OpdrachtUitkomst, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => legUitkomstVast(toegang, id, body)),
  )
  api.post(
    '/maatregelen/:id/stappen',
    {
      toegang: 'maatregel.beeindigen',
      samenvatting: 'Draag een maatregel over, leg de afloop vast of sluit haar af',
      schema: { params, body: NieuweMaatregelstap, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => zetMaatregelstap(toegang, id, body)),
  )
  api.post(
    '/maatregelen/:id/werkvariant',
    {
      toegang: 'werkvariant.besluiten',
      samenvatting: 'Besluit hoe deze maatregel wordt uitgevoerd: methodegetrouw, of een tijd minimaal',
      schema: { params, body: NieuwWerkvariantbesluit, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => besluitWerkvariant(toegang, id, body)),
  )
}
