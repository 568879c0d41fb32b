import { maakKalender } from '@houvast/domein/kalender'
import { kinderenAchter } from '@houvast/domein/monitor'
import { berekenDossierklokken, findNorm } from '@houvast/domein/termijnen'
import { magMetDossier } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import { figuren } from '../monitor/contract.ts'
import { cijfergevallen } from './gevallen-cijfers.ts'
import { dag, gevonden, kiesDossier, magNaam, pad, wachtlijst, zichtbaar, zoekterm } from './kiezen.ts'
import type { Geval } from './vraag.ts'

const kalender = maakKalender()

/** What is read, listed, searched, counted or exported. */
export const leesgevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/ik': { actie: null, zonderKinderen: true, vraag: () => ({ url: `${pad}/ik` }) },
  'GET /api/v1/definities': { actie: null, zonderKinderen: true, vraag: () => ({ url: `${pad}/definities` }) },
  'GET /api/v1/monitor/definities': { actie: null, zonderKinderen: true, vraag: () => ({ url: `${pad}/monitor/definities` }) },
  'GET /api/v1/normen': {
    actie: 'norm.lezen',
    zonderKinderen: true,
    vraag: (wereld, wie) => {
      const open = zichtbaar(wereld, wie, 'norm.lezen')
        .filter(({ stand }) => stand !== null)
        .flatMap(({ id, feiten }) => berekenDossierklokken(feiten, wereld.verloop.get(id) ?? [], wereld.vandaag, kalender))
        // Of the end of an order that no norm of the law names, the clock runs without standing in the list.
        .filter(({ isOpen, norm }) => isOpen && findNorm(norm.id) !== null)
        .map(({ stand }) => stand)
      return {
        url: `${pad}/normen`,
        tellingen: ({ normen }: { normen: { lopend: number; teLaat: number }[] }) => [
          [normen.reduce((som, { lopend }) => som + lopend, 0), open.filter((stand) => stand === 'loopt').length],
          [normen.reduce((som, { teLaat }) => som + teLaat, 0), open.filter((stand) => stand === 'te_laat').length],
        ],
      }
    },
  },
  'GET /api/v1/vandaag': {
    actie: 'vandaag.lezen',
    vraag: (wereld, wie) => {
      const precies = wereld.dossiers.filter(
        (dossier) => dossier.stand !== null && wie.rol !== null && magMetDossier(wie.rol, 'vandaag.lezen', wereld.gronden(wie, dossier)),
      )
      return {
        url: `${pad}/vandaag`,
        precies,
        tellingen: ({ tellingen }: { tellingen: { kinderen: number; wachtend: number } }) => [
          [tellingen.kinderen, precies.length],
          [tellingen.wachtend, precies.filter(({ stand }) => stand?.opWachtlijst).length],
        ],
      }
    },
  },
  'GET /api/v1/wachtlijst': {
    actie: 'wachtlijst.lezen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const alle = wachtlijst(wereld, wie, 'wachtlijst.lezen')
      const soort = loting.kies([undefined, 'start', 'intern'] as const)
      const zoek = loting.kans() < 0.5 ? zoekterm(wereld, loting) : undefined
      const vanSoort = alle.filter(({ stand }) => soort === undefined || stand?.soort === soort)
      const vraag = new URLSearchParams({
        ...(soort && { soort }),
        ...(zoek && { zoek }),
        sorteer: loting.kies(['langst', 'niet_gezien', 'plan_te_laat', 'naam']),
        aantal: loting.kies(['2000', '3']),
      })
      return {
        url: `${pad}/wachtlijst?${vraag}`,
        precies: zoek === undefined ? vanSoort : gevonden(wereld, wie, vanSoort, zoek, { nummer: 'bevat', metBsn: false }),
        tellingen: ({ stand }: { stand: { totaal: number; start: number; intern: number } }) =>
          zoek === undefined && soort === undefined
            ? [
                [stand.totaal, alle.length],
                [stand.start, alle.filter((dossier) => dossier.stand?.soort === 'start').length],
                [stand.intern, alle.filter((dossier) => dossier.stand?.soort === 'intern').length],
              ]
            : [[stand.totaal <= alle.length, true]],
      }
    },
  },
  'GET /api/v1/wachtlijst/export': {
    actie: 'wachtlijst.uitvoeren',
    vraag: (wereld, wie) => ({ url: `${pad}/wachtlijst/export`, precies: wachtlijst(wereld, wie, 'wachtlijst.uitvoeren') }),
  },
  'GET /api/v1/zicht': {
    actie: 'zicht.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const alle = zichtbaar(wereld, wie, 'zicht.lezen').filter(({ stand }) => stand !== null)
      const zoek = loting.kans() < 0.4 ? zoekterm(wereld, loting) : undefined
      const wacht = loting.kies([undefined, undefined, 'j', 'n'] as const)
      const gekozen = alle.filter(({ stand }) => wacht === undefined || stand?.opWachtlijst === (wacht === 'j'))
      const vraag = new URLSearchParams({ ...(zoek && { zoek }), ...(wacht && { wacht }), aantal: loting.kies(['2000', '3']) })
      return {
        url: `${pad}/zicht?${vraag}`,
        precies: zoek === undefined ? gekozen : gevonden(wereld, wie, gekozen, zoek, { nummer: 'bevat', metBsn: false }),
        tellingen: ({ totaal, perBand }: { totaal: { kinderen: number }; perBand: { kinderen: number }[] }) => [
          [totaal.kinderen, alle.length],
          [perBand.reduce((som, { kinderen }) => som + kinderen, 0), alle.length],
        ],
      }
    },
  },
  'GET /api/v1/zicht/export': {
    actie: 'zicht.uitvoeren',
    vraag: (wereld, wie) => ({
      url: `${pad}/zicht/export`,
      precies: zichtbaar(wereld, wie, 'zicht.uitvoeren').filter(({ stand }) => stand !== null),
    }),
  },
  'GET /api/v1/jeugdigen': {
    actie: 'jeugdige.zoeken',
    keren: 8,
    vraag: (wereld, wie, loting) => {
      const zoek = zoekterm(wereld, loting)
      return {
        url: `${pad}/jeugdigen?${new URLSearchParams({ zoek })}`,
        precies: gevonden(wereld, wie, zichtbaar(wereld, wie, 'jeugdige.zoeken'), zoek, { nummer: 'eindigt op', metBsn: true }),
      }
    },
  },
  'GET /api/v1/jeugdigen/:id': {
    actie: 'jeugdige.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'jeugdige.lezen', loting)
      const peildatum = loting.kans() < 0.3 ? `?peildatum=${dag(wereld, loting)}` : ''
      return {
        url: `${pad}/jeugdigen/${id}${peildatum}`,
        dossier,
        tellingen: (antwoord: { bsn: string | null; kind: { naam: string | null }; grondVanToegang: string[] }) => {
          if (dossier === 'bestaat niet') return [['gevonden', 'bestaat niet']]
          const naam = `${dossier.voornaam} ${dossier.achternaam}`
          const gronden = wereld
            .gronden(wie, dossier)
            .filter((grond) => wie.rol !== null && magMetDossier(wie.rol, 'jeugdige.lezen', [grond]))
          return [
            [antwoord.bsn, wereld.mag(wie, 'jeugdige.bsn.lezen', dossier) ? dossier.bsn : null],
            [antwoord.kind.naam, magNaam(wereld, wie, dossier) ? naam : null],
            [
              antwoord.grondVanToegang.filter((grond) => grond !== 'instelling').every((grond) => (gronden as string[]).includes(grond)),
              true,
            ],
          ]
        },
      }
    },
  },
  'GET /api/v1/jeugdigen/:id/inzage': {
    actie: 'inzage.lezen',
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'inzage.lezen', loting)
      return { url: `${pad}/jeugdigen/${id}/inzage`, dossier }
    },
  },
  'GET /api/v1/jeugdigen/:id/concepten/:formulier': {
    actie: 'concept.bewaren',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'concept.bewaren', loting)
      return {
        url: `${pad}/jeugdigen/${id}/concepten/contact`,
        dossier,
        tellingen: ({ concept }: { concept: { inhoud: { feit: string } } | null }) => [
          [concept?.inhoud.feit ?? `Van ${wie.medewerkerId}`, `Van ${wie.medewerkerId}`],
        ],
      }
    },
  },
  'GET /api/v1/teams': { actie: 'team.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/teams` }) },
  'GET /api/v1/teams/:id': {
    actie: 'team.lezen',
    zonderKinderen: true,
    vraag: ({ teams }, _, loting) => ({ url: `${pad}/teams/${loting.kies(teams)}` }),
  },
  'GET /api/v1/kandidaten': { actie: 'kandidaten.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/kandidaten` }) },
  'GET /api/v1/monitor': { actie: 'monitor.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/monitor` }) },
  'GET /api/v1/monitor/reeks': { actie: 'monitor.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/monitor/reeks?maanden=2` }) },
  'GET /api/v1/monitor/gepubliceerd': {
    actie: 'monitor.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/monitor/gepubliceerd` }),
  },
  'GET /api/v1/monitor/export': {
    actie: 'monitor.uitvoeren',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/monitor/export?maanden=2` }),
  },
  'GET /api/v1/monitor/kinderen': {
    actie: 'monitor.kinderen.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const figuur = loting.kies(figuren)
      const peildatum = loting.kans() < 0.5 ? wereld.vandaag : dag(wereld, loting)
      const achter = new Set(kinderenAchter(wereld.feiten, figuur, peildatum, kalender).map(({ id }) => id))
      const precies = zichtbaar(wereld, wie, 'monitor.kinderen.lezen').filter(({ id }) => achter.has(id))
      return {
        url: `${pad}/monitor/kinderen?${new URLSearchParams({ figuur, peildatum, aantal: loting.kies(['2000', '3']) })}`,
        precies,
        tellingen: ({ nietZichtbaar }: { nietZichtbaar: number }) => [[nietZichtbaar, achter.size - precies.length]],
      }
    },
  },
  ...cijfergevallen,
  'GET /api/v1/leveringen': { actie: 'levering.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/leveringen` }) },
  'GET /api/v1/leveringen/:id': { actie: 'levering.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/leveringen/${uuidv7()}` }) },
  'GET /api/v1/leveringen/:id/bevindingen': {
    actie: 'levering.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/leveringen/${uuidv7()}/bevindingen` }),
  },
  'GET /api/v1/gebruikers': { actie: 'gebruiker.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/gebruikers` }) },
}
