import { datumInWoorden, tijdzone } from '@houvast/domein/kalender'
import { bladen } from '@houvast/domein/monitor'
import { alinea, type Document, kop, lijst, tabel } from '../document/document.ts'
import type { Inhoud, Ondertekening } from './contract.ts'

const getal = (waarde: number | null): string =>
  waarde === null ? 'niet te berekenen' : waarde.toLocaleString('nl-NL', { maximumFractionDigits: 4 })
const moment = (tekst: string): string =>
  new Date(tekst).toLocaleString('nl-NL', { timeZone: tijdzone, dateStyle: 'long', timeStyle: 'medium' })

/** A statement for people: the figures, what they count, what they rest on, and how to check them. */
export function documentVan(inhoud: Inhoud, ondertekening: Ondertekening, hash: string): Document {
  const { cijfers, definities, volledigheid } = inhoud
  const { fouten, waarschuwingen, uitgevoerdOp } = volledigheid.levering ?? { fouten: 0, waarschuwingen: 0, uitgevoerdOp: null }
  return {
    titel: `Vaststelling ${ondertekening.volgnummer}: de monitor op ${datumInWoorden(inhoud.peildatum)}`,
    instelling: inhoud.instelling,
    gemaaktOp: ondertekening.vastgesteldOp,
    delen: [
      {
        titel: `De monitor op ${datumInWoorden(inhoud.peildatum)}`,
        blokken: [
          alinea(`${inhoud.instelling}. Zoals bekend op ${moment(inhoud.kennismoment)}, volgens ${definities.naam}.`),
          alinea(
            `${ondertekening.vastgesteldDoor.naam} (${ondertekening.vastgesteldDoor.rol}), ${moment(ondertekening.vastgesteldOp)}.`,
            'Vastgesteld door',
          ),
          ...(ondertekening.toelichting === null ? [] : [alinea(ondertekening.toelichting, 'Toelichting')]),
          kop('De cijfers'),
          tabel(
            ['Cijfer', 'Waarde'],
            bladen(cijfers).map(([pad, waarde]) => [padInWoorden(pad), getal(waarde)]),
          ),
        ],
      },
      {
        titel: 'Waarop de cijfers berusten',
        blokken: [
          ...volledigheid.berustOp.flatMap(({ figuur, records }) => [
            kop(naamVan(figuur, inhoud)),
            lijst(records.map(({ wat, aantal }) => `${getal(aantal)} ${wat}`)),
          ]),
          kop('Niet geteld'),
          lijst(volledigheid.nietGeteld.map(({ figuur, aantal, reden }) => `${naamVan(figuur, inhoud)}: ${getal(aantal)}, want ${reden}.`)),
          alinea(`${getal(volledigheid.zonderBekendBsn)} kinderen hebben geen bekend BSN. Elk telt als een eigen kind.`),
          alinea(
            uitgevoerdOp === null
              ? 'Er was nog geen levering ingelezen.'
              : `De laatste levering is ingelezen op ${moment(uitgevoerdOp)}. Daarin stonden ${getal(fouten)} fouten en ${getal(waarschuwingen)} waarschuwingen open.`,
          ),
        ],
      },
      {
        titel: 'Wat elk cijfer telt',
        blokken: definities.figuren.flatMap(({ naam, tekst, teller, noemer }) => [
          kop(naam),
          alinea(tekst),
          alinea(noemer === null ? `${teller}.` : `${teller}, gedeeld door ${noemer}.`, 'Geteld'),
        ]),
      },
      {
        titel: 'Nagaan of dit klopt',
        blokken: [
          alinea(
            'Bij dit document hoort een JSON-bestand met dezelfde inhoud. Met "houvast vaststelling controleer" en dat bestand is na te gaan dat er niets is veranderd.',
          ),
          alinea(ondertekening.sha256, 'SHA-256 van de inhoud:'),
          alinea(hash, 'Hash van deze vaststelling:'),
          alinea(ondertekening.vorigeHash || 'dit is de eerste', 'Hash van de vorige vaststelling:'),
        ],
      },
    ],
  }
}

const naamVan = (figuur: string, { definities }: Inhoud): string => definities.figuren.find((een) => een.figuur === figuur)?.naam ?? figuur

const woorden: Readonly<Record<string, string>> = {
  kinderen: 'Kinderen',
  totaal: 'totaal',
  waarvanJeugdbescherming: 'met jeugdbescherming',
  waarvanAlleenJeugdreclassering: 'met alleen jeugdreclassering',
  fte: 'Formatie in fte',
  jbjr: 'jeugdbeschermers en jeugdreclasseerders',
  metOndersteunend: 'met ondersteuners',
  primairProces: 'hele primaire proces',
  werklast: 'Werklast',
  perJbjr: 'per fte jeugdbeschermers en jeugdreclasseerders',
  perMetOndersteunend: 'per fte met ondersteuners',
  perPrimairProces: 'per fte van het hele primaire proces',
  zonderVasteJeugdbeschermer: 'Zonder vaste jeugdbeschermer',
  wachtlijst: 'Wachtlijst',
  percentage: 'percentage',
  eersteContact: 'Eerste contact',
  planVanAanpak: 'Plan',
  jeugdbescherming: 'jeugdbescherming',
  jeugdreclassering: 'jeugdreclassering',
  opTijd: 'op tijd',
  geteld: 'geteld',
  buitenBeschouwing: 'buiten beschouwing',
  verloop12m: 'Verloop in twaalf maanden (deel)',
  verzuim12m: 'Ziekteverzuim in twaalf maanden (deel)',
  wisselingen: 'Wisselingen',
  gemiddeld: 'gemiddeld',
  maximum: 'hoogste',
  zonderKennisgeving: 'Zonder bekende kennisgeving',
}

const padInWoorden = (pad: string): string =>
  pad
    .split('.')
    .map((deel) => woorden[deel] ?? deel)
    .join(', ')
