import { z } from 'zod'
import { maakPdf } from '../document/pdf.ts'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import {
  ConceptAntwoord,
  ConceptVraag,
  HerberekeningAntwoord,
  NieuweVaststelling,
  VaststellingAntwoord,
  VaststellingenAntwoord,
  VerschilAntwoord,
  VerschilkinderenAntwoord,
  VerschilkinderenVraag,
} from './contract.ts'
import { documentVan } from './document.ts'
import { getVastMoment } from './kennisgrens.ts'
import {
  berekenOpnieuw,
  bestandVan,
  findVaststellingen,
  getRij,
  getVaststelling,
  inhoudVan,
  maakConcept,
  ondertekeningVan,
  stelVast,
} from './vaststelling.ts'
import { findVerschil, findVerschilkinderen } from './verschil.ts'

const params = z.object({ id: Id })

/** About the whole institution and no child, except for the children behind a difference: those are asked of the policy one by one. */
export function vaststellingRoutes(api: Api, instelling: string): void {
  api.post(
    '/vaststellingen/concept',
    {
      toegang: 'monitor.vaststellen',
      samenvatting: 'Wat er zou worden vastgesteld; er wordt niets van bewaard',
      schema: { body: ConceptVraag, response: ConceptAntwoord },
    },
    async ({ body: { peildatum }, als }) => {
      const kennismoment = await getVastMoment(als)
      return als((toegang) => maakConcept(toegang, { instelling, peildatum, kennismoment }))
    },
  )
  api.post(
    '/vaststellingen',
    {
      toegang: 'monitor.vaststellen',
      samenvatting: 'Stel de cijfers van het concept vast',
      schema: { body: NieuweVaststelling, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => stelVast(toegang, { ...body, instelling })),
  )
  api.get(
    '/vaststellingen',
    { toegang: 'monitor.lezen', samenvatting: 'Wat is vastgesteld', schema: { response: VaststellingenAntwoord } },
    ({ als }) => als(({ alsSysteem }) => alsSysteem(findVaststellingen)),
  )
  api.get(
    '/vaststellingen/:id',
    { toegang: 'monitor.lezen', samenvatting: 'Een vaststelling met haar inhoud', schema: { params, response: VaststellingAntwoord } },
    ({ params: { id }, als }) => als(({ alsSysteem }) => alsSysteem((db) => getVaststelling(db, id))),
  )
  api.get(
    '/vaststellingen/:id/zoals-toen',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'Opnieuw berekend zoals toen bekend',
      schema: { params, response: HerberekeningAntwoord },
    },
    ({ params: { id }, als }) => als(({ alsSysteem }) => alsSysteem((db) => berekenOpnieuw(db, id))),
  )
  api.get(
    '/vaststellingen/:id/zoals-nu',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'Dezelfde peildatum zoals nu bekend: welke cijfers anders zijn, en waardoor',
      schema: { params, response: VerschilAntwoord },
    },
    ({ params: { id }, als }) => als(({ alsSysteem }) => alsSysteem((db) => findVerschil(db, id))),
  )
  api.get(
    '/vaststellingen/:id/kinderen',
    {
      toegang: 'monitor.kinderen.lezen',
      samenvatting: 'De kinderen achter een verschil, elk met wat er is veranderd',
      schema: { params, querystring: VerschilkinderenVraag, response: VerschilkinderenAntwoord },
    },
    ({ params: { id }, query: { telling }, als }) => als((toegang) => findVerschilkinderen(toegang, id, telling)),
  )
  api.get(
    '/vaststellingen/:id/json',
    {
      toegang: 'monitor.uitvoeren',
      samenvatting: 'Een vaststelling als bestand om te controleren',
      schema: { params, response: 'bestand' },
    },
    ({ params: { id }, als, reply }) =>
      als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const rij = await getRij(db, id)
          reply
            .type('application/json; charset=utf-8')
            .header('content-disposition', `attachment; filename="vaststelling-${rij.volgnummer}.json"`)
          return Buffer.from(bestandVan(rij), 'utf8')
        }),
      ),
  )
  api.get(
    '/vaststellingen/:id/pdf',
    { toegang: 'monitor.uitvoeren', samenvatting: 'Een vaststelling als PDF', schema: { params, response: 'bestand' } },
    ({ params: { id }, als, reply }) =>
      als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const rij = await getRij(db, id)
          reply.type('application/pdf').header('content-disposition', `inline; filename="vaststelling-${rij.volgnummer}.pdf"`)
          return maakPdf(documentVan(inhoudVan(rij), ondertekeningVan(rij), rij.hash))
        }),
      ),
  )
}
