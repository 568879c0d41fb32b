import type { Posities } from '@houvast/uitwisseling/levering'
import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Id } from '../waarden.ts'
import { inhoudVan } from './bestanden.ts'
import { findCbsleveringen, findGeleverd, lever, maakConcept } from './cbslevering.ts'
import {
  type Bestandsvorm,
  CbsbestandVraag,
  CbsconceptAntwoord,
  CbsleveringenAntwoord,
  Cbsperiode,
  LeverAntwoord,
  LeverOpdracht,
} from './contract.ts'

const soortVan: Readonly<Record<Bestandsvorm, { readonly type: string; readonly achter: string }>> = {
  csv: { type: 'text/csv; charset=utf-8', achter: 'csv' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', achter: 'xlsx' },
  vast: { type: 'text/plain; charset=us-ascii', achter: 'txt' },
}

/** The files hold BSNs: making one is an act with a purpose of its own, and names every child in it in the log. */
export function cbsleveringRoutes(api: Api, posities: Posities | null): void {
  const { sleutels } = api.databank
  api.get(
    '/cbs-leveringen',
    { toegang: 'cbslevering.lezen', samenvatting: 'Wat het CBS wil hebben, en wat het kreeg', schema: { response: CbsleveringenAntwoord } },
    ({ als }) => als(({ alsSysteem }) => alsSysteem((db) => findCbsleveringen(db, posities))),
  )
  api.get(
    '/cbs-leveringen/concept',
    {
      toegang: 'cbslevering.leveren',
      samenvatting: 'Wat er nu geleverd zou worden, met bevindingen en het verschil met de vorige keer',
      schema: { querystring: Cbsperiode, response: CbsconceptAntwoord },
    },
    ({ query, als }) =>
      als(async ({ alsSysteem, betrokken }) => {
        const { kinderen, ...concept } = await alsSysteem((db) => maakConcept(db, sleutels, query))
        betrokken(new Set(kinderen))
        return concept
      }),
  )
  api.post(
    '/cbs-leveringen',
    {
      toegang: 'cbslevering.leveren',
      samenvatting: 'Lever wat in het concept is bekeken',
      schema: { body: LeverOpdracht, response: LeverAntwoord, status: 201 },
    },
    ({ body, persoon, als }) =>
      als(async ({ alsSysteem, betrokken }) => {
        const { kinderen, ...geleverd } = await alsSysteem((db) => lever(db, sleutels, body, persoon.medewerkerId))
        betrokken(new Set(kinderen))
        return geleverd
      }),
  )
  api.get(
    '/cbs-leveringen/:id/bestand',
    {
      toegang: 'cbslevering.leveren',
      samenvatting: 'Het geleverde bestand, uit de registratie van toen',
      schema: { params: z.object({ id: Id }), querystring: CbsbestandVraag, response: 'bestand' },
    },
    ({ params, query, als, reply }) =>
      als(async ({ alsSysteem, betrokken }) => {
        const { bestand, periode, alle } = await alsSysteem((db) => findGeleverd(db, sleutels, params.id))
        betrokken(new Set(alle.map(({ jeugdigeId }) => jeugdigeId)))
        const { type, achter } = soortVan[query.vorm]
        reply.type(type).header('content-disposition', `attachment; filename="${bestand}-${periode}.${achter}"`)
        return inhoudVan({ bestand, alle }, query.vorm, posities)
      }),
  )
}
