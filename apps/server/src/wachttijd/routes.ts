import type { Tabelrij } from '@houvast/uitwisseling/tabel'
import type { Api } from '../http/route.ts'
import { Tabelvorm, tabelbestand } from '../http/tabel.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { berekenBrug, eisVolgorde, findBrugkinderen } from './brug.ts'
import {
  BrugAntwoord,
  BrugKinderenAntwoord,
  BrugKinderenVraag,
  BrugVraag,
  type Wachtcijfers,
  WachttijdAntwoord,
  WachttijdVraag,
} from './contract.ts'
import { berekenWachttijd } from './wachttijd.ts'

export function wachttijdRoutes(api: Api): void {
  api.get(
    '/wachttijd',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'Hoe lang kinderen wachten op een vaste jeugdbeschermer',
      schema: { querystring: WachttijdVraag, response: WachttijdAntwoord },
    },
    ({ query, als }) => als(({ alsSysteem }) => alsSysteem((db) => berekenWachttijd(db, { ...query, ...vulTijdstipIn(query) }))),
  )
  api.get(
    '/wachttijd/export',
    {
      toegang: 'monitor.uitvoeren',
      samenvatting: 'De wachttijd als CSV of XLSX',
      schema: { querystring: WachttijdVraag.extend(Tabelvorm.shape), response: 'bestand' },
    },
    ({ query, als, reply }) =>
      als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const antwoord = await berekenWachttijd(db, { ...query, ...vulTijdstipIn(query) })
          return tabelbestand(reply, `wachttijd-${antwoord.peildatum}`, query.vorm, alsRijen(antwoord))
        }),
      ),
  )
  api.get(
    '/wachtlijst/brug',
    {
      toegang: 'monitor.lezen',
      samenvatting: 'Wie tussen twee dagen op de wachtlijst kwam, wie eraf ging, en waardoor',
      schema: { querystring: BrugVraag, response: BrugAntwoord },
    },
    ({ query, als }) => als(({ alsSysteem }) => alsSysteem((db) => berekenBrug(db, eisVolgorde(query)))),
  )
  api.get(
    '/wachtlijst/brug/export',
    {
      toegang: 'monitor.uitvoeren',
      samenvatting: 'De brug tussen twee wachtlijsten als CSV of XLSX',
      schema: { querystring: BrugVraag.extend(Tabelvorm.shape), response: 'bestand' },
    },
    ({ query, als, reply }) =>
      als(({ alsSysteem }) =>
        alsSysteem(async (db) => {
          const { toen, nu, erbij, eraf, van, tot } = await berekenBrug(db, eisVolgorde(query))
          return tabelbestand(reply, `wachtlijst-${van}-${tot}`, query.vorm, [
            { deel: `op de lijst op ${van}`, waardoor: null, aantal: toen },
            ...erbij.map(({ oorzaak, aantal }) => ({ deel: 'erbij', waardoor: oorzaak, aantal })),
            ...eraf.map(({ uitgang, aantal }) => ({ deel: 'eraf', waardoor: uitgang, aantal: -aantal })),
            { deel: `op de lijst op ${tot}`, waardoor: null, aantal: nu },
          ])
        }),
      ),
  )
  api.get(
    '/wachtlijst/brug/kinderen',
    {
      toegang: 'monitor.kinderen.lezen',
      samenvatting: 'De kinderen achter een deel van de brug',
      schema: { querystring: BrugKinderenVraag, response: BrugKinderenAntwoord },
    },
    ({ query, als }) => als((toegang) => findBrugkinderen(toegang, { ...query, ...eisVolgorde(query) })),
  )
}

function alsRijen({ peildatum, definitieversie, kennismoment, groepen }: WachttijdAntwoord): Tabelrij[] {
  const rij = (groep: string | null, soort: string, cijfers: Wachtcijfers): Tabelrij => ({
    peildatum,
    kennismoment,
    definitieversie,
    groep,
    soort,
    perioden: cijfers.perioden,
    kregen_iemand: cijfers.kregenIemand,
    maatregel_geeindigd: cijfers.maatregelGeeindigd,
    wacht_nog: cijfers.wachtNog,
    mediaan_dagen: cijfers.mediaan?.dagen ?? null,
    mediaan_onder: cijfers.mediaan?.onder ?? null,
    mediaan_boven: cijfers.mediaan?.boven ?? null,
    binnen_5_werkdagen: cijfers.binnenVijfWerkdagen?.kans ?? null,
    binnen_5_werkdagen_onder: cijfers.binnenVijfWerkdagen?.onder ?? null,
    binnen_5_werkdagen_boven: cijfers.binnenVijfWerkdagen?.boven ?? null,
    binnen_42_dagen: cijfers.binnen42Dagen?.kans ?? null,
    binnen_42_dagen_onder: cijfers.binnen42Dagen?.onder ?? null,
    binnen_42_dagen_boven: cijfers.binnen42Dagen?.boven ?? null,
    begrensd_gemiddelde_180: cijfers.begrensdGemiddelde?.dagen ?? null,
    begrensd_gemiddelde_onder: cijfers.begrensdGemiddelde?.onder ?? null,
    begrensd_gemiddelde_boven: cijfers.begrensdGemiddelde?.boven ?? null,
    standaardfout: cijfers.begrensdGemiddelde?.standaardfout ?? null,
  })
  return groepen.flatMap(({ naam, start, intern }) => [rij(naam, 'start', start), rij(naam, 'intern', intern)])
}
