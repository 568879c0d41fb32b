import { z } from 'zod'
import { maakPdf } from '../document/pdf.ts'
import { csvTekst } from '../http/csv.ts'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import {
  AfloopInvoer,
  AfspraakInvoer,
  BesprokenInvoer,
  KetenAntwoord,
  KetenimportAntwoord,
  KetenimportInvoer,
  KetentellingInvoer,
  KetenVraag,
  KnelpuntInvoer,
  OverlegInvoer,
  VerwachtingInvoer,
  VoortgangInvoer,
} from './contract.ts'
import { getKeten, telKnelpunten } from './lezen.ts'
import {
  importeerTellingen,
  legAfspraakVast,
  legKnelpuntVast,
  legOverlegVast,
  legTellingVast,
  legVerwachtingVast,
  legVoortgangVast,
  losKnelpuntOp,
  rondAfspraakAf,
  schrijfBesproken,
  sluitOverlegAf,
} from './vastleggen.ts'
import { schrijfKetenverslag } from './verslag.ts'

const params = z.object({ id: Id })

export function ketenoverlegRoutes(api: Api, instelling: string): void {
  const lezen = 'ketenoverleg.lezen' as const
  const vastleggen = 'ketenoverleg.vastleggen' as const
  api.get(
    '/ketenoverleg',
    {
      toegang: lezen,
      samenvatting: 'Wie er in de keten wachten, wat is afgesproken en waar het vastloopt, per regio',
      schema: { querystring: KetenVraag, response: KetenAntwoord },
    },
    ({ query, als }) => als((toegang) => getKeten(toegang, query.jeugdregio)),
  )
  api.get(
    '/ketenoverleg/knelpunten/export',
    { toegang: lezen, samenvatting: 'Hoeveel knelpunten, per regio en oorzaak', schema: { response: 'bestand' } },
    ({ als, reply }) =>
      als(async (toegang) => {
        reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="knelpunten.csv"')
        return csvTekst(await telKnelpunten(toegang))
      }),
  )
  api.post(
    '/ketentellingen',
    {
      toegang: vastleggen,
      samenvatting: 'Leg vast hoeveel er bij een partij wachten',
      schema: { body: KetentellingInvoer, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => legTellingVast(toegang, body)),
  )
  api.post(
    '/ketentellingen/import',
    {
      toegang: vastleggen,
      samenvatting: 'Lees tellingen in uit een CSV of Excel',
      schema: { body: KetenimportInvoer, response: KetenimportAntwoord },
    },
    ({ body, als }) => als((toegang) => importeerTellingen(toegang, body.inhoud)),
  )
  api.post(
    '/verwachte-uitspraken',
    {
      toegang: vastleggen,
      samenvatting: 'Leg vast hoeveel onderzoeken van de Raad lopen, per verwachte maand van de uitspraak',
      schema: { body: VerwachtingInvoer, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => legVerwachtingVast(toegang, body)),
  )
  api.post(
    '/ketenafspraken',
    { toegang: vastleggen, samenvatting: 'Leg een afspraak vast', schema: { body: AfspraakInvoer, response: Aangemaakt, status: 201 } },
    ({ body, als }) => als((toegang) => legAfspraakVast(toegang, body)),
  )
  api.post(
    '/ketenafspraken/:id/voortgang',
    {
      toegang: vastleggen,
      samenvatting: 'Schrijf op hoe het met een afspraak staat',
      schema: { params, body: VoortgangInvoer, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => legVoortgangVast(toegang, id, body.woorden)),
  )
  api.post(
    '/ketenafspraken/:id/afloop',
    {
      toegang: vastleggen,
      samenvatting: 'Een afspraak is gedaan of vervalt',
      schema: { params, body: AfloopInvoer, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => rondAfspraakAf(toegang, id, body)),
  )
  api.post(
    '/ketenoverleggen',
    { toegang: vastleggen, samenvatting: 'Maak een overleg', schema: { body: OverlegInvoer, response: Aangemaakt, status: 201 } },
    ({ body, als }) => als((toegang) => legOverlegVast(toegang, body)),
  )
  api.put(
    '/ketenoverleggen/:id',
    {
      toegang: vastleggen,
      samenvatting: 'Schrijf op wat er is besproken',
      schema: { params, body: BesprokenInvoer, response: Aangemaakt },
    },
    ({ params: { id }, body, als }) => als((toegang) => schrijfBesproken(toegang, id, body.besproken)),
  )
  api.post(
    '/ketenoverleggen/:id/afsluiting',
    { toegang: vastleggen, samenvatting: 'Sluit een overleg af', schema: { params, body: z.object({}), response: Aangemaakt } },
    ({ params: { id }, als }) => als((toegang) => sluitOverlegAf(toegang, id)),
  )
  api.get(
    '/ketenoverleggen/:id/verslag',
    { toegang: lezen, samenvatting: 'Het verslag als PDF', schema: { params, response: 'bestand' } },
    ({ params: { id }, als, reply }) =>
      als(async (toegang) => {
        const pdf = await maakPdf(await schrijfKetenverslag(toegang, id, instelling))
        reply.type('application/pdf').header('content-disposition', `inline; filename="ketenoverleg-${id}.pdf"`)
        return pdf
      }),
  )
  api.post(
    '/knelpunten',
    { toegang: vastleggen, samenvatting: 'Leg een knelpunt vast', schema: { body: KnelpuntInvoer, response: Aangemaakt, status: 201 } },
    ({ body, als }) => als((toegang) => legKnelpuntVast(toegang, body)),
  )
  api.post(
    '/knelpunten/:id/oplossing',
    { toegang: vastleggen, samenvatting: 'Een knelpunt is opgelost', schema: { params, body: z.object({}), response: Aangemaakt } },
    ({ params: { id }, als }) => als((toegang) => losKnelpuntOp(toegang, id)),
  )
}
