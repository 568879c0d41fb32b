import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { stuurUitvoer } from '../http/uitvoer.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { findBewijs } from './bewijs.ts'
import {
  BewijsAntwoord,
  BewijsUitvoerVraag,
  BewijsVraag,
  NieuwePeriode,
  NieuweSteekproef,
  PeriodeInzageAntwoord,
  PeriodenAntwoord,
  SteekproefAntwoord,
  SteekproevenAntwoord,
  TijdlijnAntwoord,
  TijdlijnVraag,
  UitvoerVraag,
} from './contract.ts'
import { findPeriodeInzage, findPerioden, openPeriode, sluitPeriode } from './perioden.ts'
import { findSteekproeven, leesDossier, leesHeleSteekproef, leesSteekproef, trekSteekproef } from './steekproef.ts'
import { bewijsRijen, schrijfBewijs, schrijfSteekproef, steekproefRijen } from './uitvoer.ts'

const params = z.object({ id: Id })

export function toezichtRoutes(api: Api, instelling: string): void {
  const { sleutels } = api.databank
  periodeRoutes(api)
  api.get(
    '/toezicht/bewijs',
    {
      toegang: 'toezicht.lezen',
      samenvatting: 'De drie vragen en norm voor norm het bewijs, over de jaren',
      schema: { querystring: BewijsVraag, response: BewijsAntwoord },
    },
    ({ query, als }) => als(({ alsSysteem }) => alsSysteem((db) => findBewijs(db, query))),
  )
  api.get(
    '/toezicht/bewijs/export',
    {
      toegang: 'toezicht.uitvoeren',
      samenvatting: 'Hetzelfde als CSV, Excel, JSON of PDF',
      schema: { querystring: BewijsUitvoerVraag, response: 'bestand' },
    },
    async ({ query, als, reply }) => {
      const bewijs = await als(({ alsSysteem }) => alsSysteem((db) => findBewijs(db, query)))
      return stuurUitvoer(
        reply,
        { naam: `toezicht-${bewijs.peildatum}`, vorm: query.vorm },
        { rijen: bewijsRijen(bewijs), alles: bewijs, document: () => schrijfBewijs(bewijs, instelling) },
      )
    },
  )
  api.get(
    '/toezicht/steekproeven',
    { toegang: 'steekproef.lezen', samenvatting: 'De steekproeven van deze periode', schema: { response: SteekproevenAntwoord } },
    ({ als }) => als(findSteekproeven),
  )
  api.post(
    '/toezicht/steekproeven',
    {
      toegang: 'steekproef.trekken',
      samenvatting: 'Trek een steekproef van dossiers, herhaalbaar met haar zaad',
      schema: { body: NieuweSteekproef, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => trekSteekproef(toegang, sleutels, body)),
  )
  api.get(
    '/toezicht/steekproeven/:id',
    {
      toegang: 'steekproef.lezen',
      samenvatting: 'De getrokken dossiers onder pseudoniem',
      schema: { params, response: SteekproefAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => leesSteekproef(toegang, sleutels, id)),
  )
  api.get(
    '/toezicht/steekproeven/:id/dossiers/:pseudoniem',
    {
      toegang: 'steekproef.lezen',
      samenvatting: 'Eén tijdlijn, nu of zoals bekend op een eerdere dag',
      schema: { params: params.extend({ pseudoniem: z.string().max(20) }), querystring: TijdlijnVraag, response: TijdlijnAntwoord },
    },
    ({ params: welk, query, als }) => als((toegang) => leesDossier(toegang, sleutels, welk, query.opDag ?? null)),
  )
  api.get(
    '/toezicht/steekproeven/:id/export',
    {
      toegang: 'steekproef.uitvoeren',
      samenvatting: 'Alle tijdlijnen van een steekproef als CSV, Excel, JSON of PDF',
      schema: { params, querystring: UitvoerVraag, response: 'bestand' },
    },
    async ({ params: { id }, query, als, reply }) => {
      const heel = await als((toegang) => leesHeleSteekproef(toegang, sleutels, id))
      return stuurUitvoer(
        reply,
        { naam: 'steekproef', vorm: query.vorm },
        { rijen: steekproefRijen(heel), alles: heel, document: () => schrijfSteekproef(heel, instelling) },
      )
    },
  )
}

function periodeRoutes(api: Api): void {
  api.get(
    '/toezicht/perioden',
    {
      toegang: 'toezichtperiode.lezen',
      samenvatting: 'Wanneer een inspectie mag kijken, en hoeveel zij opende',
      schema: { response: PeriodenAntwoord },
    },
    ({ als }) => als(findPerioden),
  )
  api.post(
    '/toezicht/perioden',
    {
      toegang: 'toezichtperiode.beheren',
      samenvatting: 'Open een periode, na een besluit van de bestuurder',
      schema: { body: NieuwePeriode, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => openPeriode(toegang, body)),
  )
  api.post(
    '/toezicht/perioden/:id/sluiting',
    { toegang: 'toezichtperiode.beheren', samenvatting: 'Sluit een periode meteen', schema: { params, response: Aangemaakt } },
    ({ params: { id }, als }) => als((toegang) => sluitPeriode(toegang, id)),
  )
  api.get(
    '/toezicht/perioden/:id/inzage',
    {
      toegang: 'toezichtperiode.lezen',
      samenvatting: 'Wat in een periode is geopend',
      schema: { params, response: PeriodeInzageAntwoord },
    },
    ({ params: { id }, als }) => als((toegang) => findPeriodeInzage(toegang, id)),
  )
}
