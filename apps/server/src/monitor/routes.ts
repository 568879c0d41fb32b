import { definities, gepubliceerdeReeks } from '@houvast/domein/definities'
import { csvTekst } from '../http/csv.ts'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import {
  DefinitiesAntwoord,
  GepubliceerdAntwoord,
  GroepenAntwoord,
  GroepenVraag,
  KinderenAntwoord,
  KinderenVraag,
  MonitorAntwoord,
  MonitorVraag,
  ReeksAntwoord,
  ReeksVraag,
} from './contract.ts'
import { groeperingen } from './groepering.ts'
import { findKinderenAchterFiguur } from './kinderen.ts'
import { berekenMonitor } from './monitor.ts'
import { findReeks, findReeksen, maandelijks } from './reeks.ts'
import { telZonderKennisgeving } from './zonder-kennisgeving.ts'

/** The figures are about the whole institution: who may read them sees all of them, and no child. */
export function monitorRoutes(api: Api): void {
  api.get(
    '/monitor',
    { toegang: 'monitor.lezen', samenvatting: 'De cijfers op een dag', schema: { querystring: MonitorVraag, response: MonitorAntwoord } },
    ({ query, als }) => {
      const { peildatum, kennismoment } = vulTijdstipIn(query)
      return als(({ alsSysteem }) =>
        alsSysteem(async (db) => ({
          ...(await berekenMonitor(db, peildatum, kennismoment)),
          zonderKennisgeving: await telZonderKennisgeving(db, { peildatum, kennismoment }),
        })),
      )
    },
  )
  api.get(
    '/monitor/reeks',
    { toegang: 'monitor.lezen', samenvatting: 'De cijfers per maand', schema: { querystring: ReeksVraag, response: ReeksAntwoord } },
    ({ query, als }) => {
      const { peildatum, kennismoment } = vulTijdstipIn(query)
      return als(({ alsSysteem }) =>
        alsSysteem(async (db) => ({ punten: await findReeks(db, { peildatum, kennismoment, maanden: query.maanden }) })),
      )
    },
  )
  api.get(
    '/monitor/groepen',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'De cijfers per maand, per team, jeugdregio of soort maatregel',
      schema: { querystring: GroepenVraag, response: GroepenAntwoord },
    },
    ({ query, als }) => {
      const { peildatum, kennismoment } = vulTijdstipIn(query)
      const peildata = maandelijks(peildatum, query.maanden)
      return als(({ alsSysteem }) =>
        alsSysteem(async (db) => ({
          groepering: query.groepering,
          groepen: await findReeksen(db, { peildata, kennismoment, groepering: groeperingen[query.groepering] }),
        })),
      )
    },
  )
  api.get(
    '/monitor/kinderen',
    {
      toegang: 'monitor.kinderen.lezen',
      samenvatting: 'De kinderen achter een cijfer',
      schema: { querystring: KinderenVraag, response: KinderenAntwoord },
    },
    ({ query, als }) => als((toegang) => findKinderenAchterFiguur(toegang, query)),
  )
  api.get(
    '/monitor/gepubliceerd',
    { toegang: 'monitor.lezen', samenvatting: 'De landelijk gepubliceerde reeks', schema: { response: GepubliceerdAntwoord } },
    ({ als }) => als(async () => ({ bron: gepubliceerdeReeks.bron, punten: [...gepubliceerdeReeks.punten] })),
  )
  for (const pad of ['/definities', '/monitor/definities']) {
    api.eigen(pad, { samenvatting: 'Wat elk cijfer telt', response: DefinitiesAntwoord }, async () => ({
      versie: definities.versie,
      definities: [...definities.definities],
    }))
  }
  api.get(
    '/monitor/export',
    {
      toegang: 'monitor.uitvoeren',
      samenvatting: 'De cijfers per maand als CSV',
      schema: { querystring: ReeksVraag, response: 'bestand' },
    },
    ({ query, als, reply }) => {
      const { peildatum, kennismoment } = vulTijdstipIn(query)
      return als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const punten = await findReeks(db, { peildatum, kennismoment, maanden: query.maanden })
          reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="monitor-${peildatum}.csv"`)
          return csvTekst(punten.map((punt) => plat(punt)))
        }),
      )
    },
  )
}

/** `{ wachtlijst: { start: 1 } }` → `{ 'wachtlijst.start': 1 }`. */
function plat(waarde: object, voor = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([naam, deel]) =>
      typeof deel === 'object' && deel !== null ? Object.entries(plat(deel, `${voor}${naam}.`)) : [[`${voor}${naam}`, deel]],
    ),
  )
}
