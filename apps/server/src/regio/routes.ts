import type { Api } from '../http/route.ts'
import { tabelbestand } from '../http/tabel.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import {
  AccounthouderInvoer,
  IndelingAntwoord,
  PostcodesBewaard,
  PostcodesInvoer,
  RegioAntwoord,
  RegioExportVraag,
  RegioReeksAntwoord,
  RegioVraag,
} from './contract.ts'
import { alsRegels } from './export.ts'
import { bewaarPostcodes, findIndeling, legAccounthouderVast } from './indeling.ts'
import { findRegioreeks, leesVraag, maakRegioblad } from './regio.ts'

/** Counts by region and municipality. No route here reads a file, so that none can show one. */
export function regioRoutes(api: Api, instelling: string): void {
  api.get(
    '/regio',
    {
      toegang: 'regio.lezen',
      samenvatting: 'De cijfers per regio en gemeente op een dag, zonder personen',
      schema: { querystring: RegioVraag, response: RegioAntwoord },
    },
    ({ query, persoon, als }) => {
      const vraag = leesVraag(persoon.rol, query)
      return als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const lijst = await db.selectFrom('postcodegebied').select('eerste').limit(1).execute()
          const blad = await maakRegioblad(db, vraag)
          return { ...blad, beeld: vraag.beeld, gevraagd: vulTijdstipIn(query).peildatum, instelling, zonderPostcodes: lijst.length === 0 }
        }),
      )
    },
  )
  api.get(
    '/regio/reeks',
    {
      toegang: 'regio.lezen',
      samenvatting: 'De cijfers per regio over een jaar, per kwartaal',
      schema: { querystring: RegioVraag, response: RegioReeksAntwoord },
    },
    ({ query, persoon, als }) => als(({ alsSysteem }) => alsSysteem((db) => findRegioreeks(db, leesVraag(persoon.rol, query)))),
  )
  api.get(
    '/regio/export',
    {
      toegang: 'regio.lezen',
      samenvatting: 'De cijfers per regio en gemeente als CSV of Excel',
      schema: { querystring: RegioExportVraag, response: 'bestand' },
    },
    ({ query, persoon, als, reply }) =>
      als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const vraag = leesVraag(persoon.rol, query)
          return tabelbestand(
            reply,
            `regio-${vraag.beeld}-${vraag.peildatum}`,
            query.vorm,
            alsRegels(await maakRegioblad(db, vraag), instelling),
          )
        }),
      ),
  )
  api.get(
    '/regio/indeling',
    {
      toegang: 'regio.lezen',
      samenvatting: 'Welke gemeente bij welke jeugdregio hoort, en welke regio de rekening houdt',
      schema: { response: IndelingAntwoord },
    },
    ({ als }) => als(findIndeling),
  )
  api.post(
    '/regio/accounthouders',
    {
      toegang: 'regio.indelen',
      samenvatting: 'Leg vast welke regio de rekening houdt voor een jeugdregio',
      schema: { body: AccounthouderInvoer, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => legAccounthouderVast(toegang, body)),
  )
  api.put(
    '/regio/postcodes',
    {
      toegang: 'regio.indelen',
      samenvatting: 'Vervang de lijst van postcodes per gemeente',
      schema: { body: PostcodesInvoer, response: PostcodesBewaard },
    },
    ({ body, als }) => als((toegang) => bewaarPostcodes(toegang, body)),
  )
}
