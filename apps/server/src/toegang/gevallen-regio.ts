import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { pad } from './kiezen.ts'
import type { Geval } from './vraag.ts'
import type { Wereld } from './wereld.ts'

/** One of those that are there, or one that is not. */
const een = (loting: Loting, ids: readonly string[]): string => (ids.length > 0 && loting.kans() < 0.9 ? loting.kies(ids) : uuidv7())
const regio = 'Eemland'
const lezen = (url: string): Geval => ({ actie: 'regio.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}${url}` }) })
const keten = (url: string): Geval => ({ actie: 'ketenoverleg.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}${url}` }) })
const legVast = (url: (wereld: Wereld, loting: Loting) => string, body: (wereld: Wereld) => unknown, keren = 1): Geval => ({
  actie: 'ketenoverleg.vastleggen',
  zonderKinderen: true,
  keren,
  vraag: (wereld, _, loting) => ({ url: `${pad}${url(wereld, loting)}`, body: body(wereld) }),
})
const verbeter = (url: (wereld: Wereld, loting: Loting) => string, body: (wereld: Wereld) => unknown): Geval => ({
  ...legVast(url, body),
  actie: 'verbetering.vastleggen',
})
const maatregel = ({ vandaag, teams }: Wereld) => ({
  ...{ wat: 'Vaste bezoekdag', reden: 'Het schoof door.', verwacht: 'Meer op tijd.', figuur: 'eersteContact', teams: teams.slice(0, 1) },
  ...{ van: vandaag, tot: null, eigenaar: 'teammanager' },
})

/** Counts for outside the institution, the chain and what is done to get better: no route here has a child in its answer, whoever asks. */
export const regiogevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/regio': lezen('/regio?beeld=eigen'),
  'GET /api/v1/regio/reeks': lezen('/regio/reeks?beeld=eigen'),
  'GET /api/v1/regio/export': lezen('/regio/export?beeld=eigen'),
  'GET /api/v1/regio/indeling': lezen('/regio/indeling'),
  'POST /api/v1/regio/accounthouders': {
    actie: 'regio.indelen',
    zonderKinderen: true,
    vraag: ({ vandaag }) => ({
      url: `${pad}/regio/accounthouders`,
      body: { jeugdregio: regio, naam: 'Regio Amersfoort', van: vandaag, tot: null },
    }),
  },
  'PUT /api/v1/regio/postcodes': {
    actie: 'regio.indelen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/regio/postcodes`, body: { tekst: 'eerste;laatste;gemeentecode\n3511;3585;0344' } }),
  },
  'GET /api/v1/ketenoverleg': keten('/ketenoverleg'),
  'GET /api/v1/ketenoverleg/knelpunten/export': keten('/ketenoverleg/knelpunten/export'),
  'GET /api/v1/ketenoverleggen/:id/verslag': {
    actie: 'ketenoverleg.lezen',
    zonderKinderen: true,
    vraag: (wereld, _, loting) => ({ url: `${pad}/ketenoverleggen/${een(loting, wereld.keten.overleggen)}/verslag` }),
  },
  'POST /api/v1/ketentellingen': legVast(
    () => '/ketentellingen',
    ({ vandaag }) => ({
      ...{
        partij: 'raad',
        naam: 'Raad Utrecht',
        jeugdregio: regio,
        peildatum: vandaag,
        wachtend: 12,
        mediaanDagen: null,
        langstDagen: null,
      },
      ...{ definitie: 'Onderzoeken zonder onderzoeker.', bron: 'Opgave' },
    }),
  ),
  'POST /api/v1/ketentellingen/import': legVast(
    () => '/ketentellingen/import',
    () => ({
      inhoud: Buffer.from(
        'partij;naam;jeugdregio;peildatum;wachtend;mediaan_dagen;langst_dagen;definitie;bron\nraad;Raad Utrecht;Eemland;01-01-2026;9;;;Zonder onderzoeker;Opgave\n',
      ).toString('base64'),
    }),
  ),
  'POST /api/v1/verwachte-uitspraken': legVast(
    () => '/verwachte-uitspraken',
    ({ vandaag }) => ({ jeugdregio: regio, standOp: vandaag, bron: 'De Raad', maanden: [{ maand: '2027-01-01', aantal: 4 }] }),
  ),
  'POST /api/v1/ketenafspraken': legVast(
    () => '/ketenafspraken',
    ({ vandaag }) => ({ jeugdregio: regio, overlegId: null, wat: 'Samen doornemen', wie: 'teamleider Raad', uiterlijk: vandaag }),
  ),
  'POST /api/v1/ketenafspraken/:id/voortgang': legVast(
    (wereld, loting) => `/ketenafspraken/${een(loting, wereld.keten.afspraken)}/voortgang`,
    () => ({ woorden: 'Het rooster is nog niet rond.' }),
  ),
  'POST /api/v1/ketenafspraken/:id/afloop': legVast(
    (wereld, loting) => `/ketenafspraken/${een(loting, wereld.keten.afspraken)}/afloop`,
    () => ({ afloop: 'gedaan', waarom: 'Het loopt.' }),
  ),
  'POST /api/v1/ketenoverleggen': legVast(
    () => '/ketenoverleggen',
    ({ vandaag }) => ({ jeugdregio: regio, datum: vandaag, deelnemers: ['wethouder jeugd'] }),
  ),
  'PUT /api/v1/ketenoverleggen/:id': legVast(
    (wereld, loting) => `/ketenoverleggen/${een(loting, wereld.keten.overleggen)}`,
    () => ({ besproken: 'De lijst liep op.' }),
  ),
  'POST /api/v1/ketenoverleggen/:id/afsluiting': legVast(
    (wereld, loting) => `/ketenoverleggen/${een(loting, wereld.keten.overleggen)}/afsluiting`,
    () => ({}),
  ),
  'POST /api/v1/knelpunten': legVast(
    () => '/knelpunten',
    ({ vandaag }) => ({ jeugdregio: regio, oorzaak: 'geen_plek', woorden: 'Er is geen plek.', sinds: vandaag }),
  ),
  'POST /api/v1/knelpunten/:id/oplossing': legVast(
    (wereld, loting) => `/knelpunten/${een(loting, wereld.keten.knelpunten)}/oplossing`,
    () => ({}),
  ),
  'GET /api/v1/verbetermaatregelen': {
    actie: 'verbetering.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/verbetermaatregelen` }),
  },
  'GET /api/v1/verbetermaatregelen/:id': {
    actie: 'verbetering.lezen',
    zonderKinderen: true,
    vraag: (wereld, _, loting) => ({ url: `${pad}/verbetermaatregelen/${een(loting, wereld.keten.maatregelen)}` }),
  },
  'GET /api/v1/verbetermaatregelen/:id/praktijkkaart': {
    actie: 'verbetering.lezen',
    zonderKinderen: true,
    vraag: (wereld, _, loting) => ({ url: `${pad}/verbetermaatregelen/${een(loting, wereld.keten.maatregelen)}/praktijkkaart` }),
  },
  'POST /api/v1/verbetermaatregelen': verbeter(() => '/verbetermaatregelen', maatregel),
  'PUT /api/v1/verbetermaatregelen/:id': verbeter(
    (wereld, loting) => `/verbetermaatregelen/${een(loting, wereld.keten.maatregelen)}`,
    maatregel,
  ),
  'POST /api/v1/verbetermaatregelen/:id/oordeel': verbeter(
    (wereld, loting) => `/verbetermaatregelen/${een(loting, wereld.keten.maatregelen)}/oordeel`,
    () => ({ oordeel: 'weten_we_niet', reden: 'Te kort om te zeggen.' }),
  ),
  'POST /api/v1/toezeggingen': verbeter(
    () => '/toezeggingen',
    ({ vandaag }) => ({
      verbetermaatregelId: null,
      wat: 'Elk kwartaal laten zien',
      bron: 'Overleg',
      wie: 'bestuurder',
      uiterlijk: vandaag,
    }),
  ),
  'POST /api/v1/toezeggingen/:id/afloop': verbeter(
    (wereld, loting) => `/toezeggingen/${een(loting, wereld.keten.toezeggingen)}/afloop`,
    () => ({ bewijs: 'De brief van maart.' }),
  ),
}
