import type { Api } from '../http/route.ts'
import { Tabelvorm, tabelbestand } from '../http/tabel.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { TijdsverloopAntwoord, TijdsverloopVraag } from './contract.ts'
import { berekenTijdsverloop } from './tijdsverloop.ts'

export function tijdsverloopRoutes(api: Api): void {
  api.get(
    '/tijdsverloop',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'Een cijfer maand voor maand, met grenzen van wat toeval doet',
      schema: { querystring: TijdsverloopVraag, response: TijdsverloopAntwoord },
    },
    ({ query, als }) => als(({ alsSysteem }) => alsSysteem((db) => berekenTijdsverloop(db, { ...query, ...vulTijdstipIn(query) }))),
  )
  api.get(
    '/tijdsverloop/export',
    {
      toegang: 'monitor.uitvoeren',
      samenvatting: 'Het verloop van een cijfer als CSV of XLSX',
      schema: { querystring: TijdsverloopVraag.extend(Tabelvorm.shape), response: 'bestand' },
    },
    ({ query, als, reply }) =>
      als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const { punten, figuur, peildatum, definitieversie, kennismoment } = await berekenTijdsverloop(db, {
            ...query,
            ...vulTijdstipIn(query),
          })
          return tabelbestand(
            reply,
            `tijdsverloop-${figuur}-${peildatum}`,
            query.vorm,
            punten.map(({ signaal, ...punt }) => ({ figuur, kennismoment, definitieversie, ...punt, signaal: signaal ? 'ja' : 'nee' })),
          )
        }),
      ),
  )
}
