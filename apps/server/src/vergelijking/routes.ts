import type { Api } from '../http/route.ts'
import { Tabelvorm, tabelbestand } from '../http/tabel.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { VergelijkingAntwoord, VergelijkingVraag } from './contract.ts'
import { vergelijk } from './vergelijking.ts'

export function vergelijkingRoutes(api: Api): void {
  api.get(
    '/vergelijking',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'Teams of jeugdregio’s naast elkaar, met wat toeval kan zijn',
      schema: { querystring: VergelijkingVraag, response: VergelijkingAntwoord },
    },
    ({ query, als }) => als(({ alsSysteem }) => alsSysteem((db) => vergelijk(db, { ...query, ...vulTijdstipIn(query) }))),
  )
  api.get(
    '/vergelijking/export',
    {
      toegang: 'monitor.uitvoeren',
      samenvatting: 'De vergelijking als CSV of XLSX',
      schema: { querystring: VergelijkingVraag.extend(Tabelvorm.shape), response: 'bestand' },
    },
    ({ query, als, reply }) =>
      als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const { groepen, peildatum, kennismoment, definitieversie, figuur } = await vergelijk(db, { ...query, ...vulTijdstipIn(query) })
          return tabelbestand(
            reply,
            `vergelijking-${figuur}-${peildatum}`,
            query.vorm,
            groepen.map(({ naam, teller, noemer, aandeel, ligging, kant }) => ({
              peildatum,
              kennismoment,
              definitieversie,
              figuur,
              groep: naam,
              teller,
              noemer,
              aandeel,
              ligging,
              kant,
            })),
          )
        }),
      ),
  )
}
