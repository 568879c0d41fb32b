import { datumInWoorden } from '@houvast/domein/kalender'
import { minstensGelijk, type Tijdlijnsoort, type Trendoordeel } from '@houvast/domein/toezicht'
import type { Tabelrij } from '@houvast/uitwisseling/tabel'
import { alinea, type Deel, type Document, kop, tabel } from '../document/document.ts'
import type { Bewijs } from './bewijs.ts'
import type { leesHeleSteekproef } from './steekproef.ts'

type HeleSteekproef = Awaited<ReturnType<typeof leesHeleSteekproef>>

const zonderHulp = 'Houvast legt hulp nog niet vast. Of een kind hulp krijgt, en of die op tijd komt, is hier daarom niet te zien.'

const oordelen: Record<Trendoordeel, string> = {
  beter: 'aantoonbaar beter',
  slechter: 'aantoonbaar slechter',
  onveranderd: 'aantoonbaar onveranderd, binnen de marge',
  niet_te_zeggen: 'niet te zeggen: de cijfers laten beide toe',
  te_weinig: 'te weinig om te vergelijken',
}
const soorten: Record<Tijdlijnsoort, string> = {
  kennisgeving: 'kennisgeving',
  maatregel_begint: 'maatregel begint',
  maatregel_eindigt: 'maatregel eindigt',
  toewijzing_begint: 'toewijzing begint',
  toewijzing_eindigt: 'toewijzing eindigt',
  afwezig_begint: 'langdurig afwezig',
  afwezig_eindigt: 'weer aanwezig',
  wachten_begint: 'zonder vaste jeugdbeschermer',
  wachten_eindigt: 'niet meer zonder vaste jeugdbeschermer',
  gezien: 'kind gezien',
  contact: 'contact zonder het kind te zien',
  plan: 'plan vastgesteld',
  veiligheidscheck: 'veiligheidscheck',
  alarm: 'melding van acute onveiligheid',
  alarm_besloten: 'besluit over de melding',
}
const groepen = { instelling: 'hele instelling', team: 'team', maatregel: 'soort maatregel' } as const
const inWoorden = (code: string | null) => code?.replaceAll('_', ' ') ?? ''
const getal = (waarde: number | null) => (waarde === null ? 'niet getoond' : String(waarde))
const procent = (waarde: number | null) => (waarde === null ? 'niet getoond' : `${(100 * waarde).toFixed(1).replace('.', ',')}%`)

/** One row a figure: the questions by group, then the norms by year. */
export function bewijsRijen({ groepen: alle, normen, reactietijd }: Bewijs): Tabelrij[] {
  const leeg = {
    onderdeel: '',
    groep: '',
    naam: '',
    peildatum: '',
    teller: null,
    noemer: null,
    buiten_beschouwing: null,
    aandeel: null,
    onder: null,
    boven: null,
  }
  return [
    ...alle.flatMap(({ soort, naam, kinderen, vast, plan }) => [
      {
        ...leeg,
        onderdeel: 'Heeft een vaste jeugdbeschermer',
        groep: groepen[soort],
        naam: inWoorden(naam),
        teller: vast,
        noemer: kinderen,
      },
      { ...leeg, onderdeel: 'Heeft een plan', groep: groepen[soort], naam: inWoorden(naam), teller: plan, noemer: kinderen },
    ]),
    ...normen.flatMap(({ naam, jaren }) =>
      jaren.map(({ peildatum, teller, noemer, buiten, aandeel, onder, boven }) => ({
        ...leeg,
        onderdeel: naam,
        groep: 'hele instelling',
        peildatum,
        teller,
        noemer,
        buiten_beschouwing: buiten,
        aandeel,
        onder,
        boven,
      })),
    ),
    ...reactietijd.map(({ peildatum, mediaanMinuten, besloten }) => ({
      ...leeg,
      onderdeel: 'Van melding tot besluit, middelste in minuten',
      groep: 'hele instelling',
      peildatum,
      teller: mediaanMinuten,
      noemer: besloten,
    })),
  ]
}

export function schrijfBewijs(bewijs: Bewijs, instelling: string): Document {
  const dag = datumInWoorden(bewijs.peildatum)
  const titel = `Toezicht: de drie vragen en de normen op ${dag}`
  const vragen: Deel = {
    titel: 'De drie vragen',
    blokken: [
      alinea(`Definities, versie ${bewijs.definitieversie}. Zoals bekend op ${bewijs.kennismoment}.`),
      alinea(
        `Getallen onder ${minstensGelijk}, en wat daaruit te herleiden is, zijn niet getoond. Dat zijn er hier ${bewijs.nietGetoond}.`,
      ),
      tabel(
        ['Groep', 'Kinderen', 'Vaste jeugdbeschermer', 'Zonder', 'Plan', 'Termijn loopt', 'Zonder plan'],
        bewijs.groepen.map(({ soort, naam, ...cellen }) => [
          soort === 'instelling' ? 'Hele instelling' : inWoorden(naam),
          ...[cellen.kinderen, cellen.vast, cellen.zonderVast, cellen.plan, cellen.planLooptNog, cellen.zonderPlan].map(getal),
        ]),
      ),
      alinea(zonderHulp, 'Hulp:'),
    ],
  }
  const normen: Deel = {
    titel: 'Norm voor norm, over de jaren',
    blokken: bewijs.normen.flatMap(({ naam, definitie, tellerIs, noemerIs, jaren, trend }) => [
      kop(naam),
      alinea(definitie),
      alinea(tellerIs, 'Teller:'),
      alinea(noemerIs, 'Noemer:'),
      ...(jaren.length === 0
        ? [alinea('Er is in deze jaren niets om te tellen.')]
        : [
            tabel(
              ['Peildatum', 'Teller', 'Noemer', 'Buiten beschouwing', 'Aandeel', '95%-interval'],
              jaren.map((punt) => [
                datumInWoorden(punt.peildatum),
                getal(punt.teller),
                getal(punt.noemer),
                getal(punt.buiten),
                procent(punt.aandeel),
                punt.onder === null ? '' : `${procent(punt.onder)} tot ${procent(punt.boven)}`,
              ]),
            ),
          ]),
      alinea(`${oordelen[trend.oordeel]} (marge ${procent(bewijs.marge)}).`, 'Over de jaren:'),
    ]),
  }
  return { titel, instelling, gemaaktOp: new Date().toISOString(), delen: [vragen, normen] }
}

export function steekproefRijen({ dossiers }: HeleSteekproef): Tabelrij[] {
  return dossiers.flatMap(({ regels, ...kenmerken }) =>
    regels.map(({ dag, soort, wat, hoe, wie }) => ({
      ...kenmerken,
      dag_na_kennisgeving: dag,
      gebeurtenis: soorten[soort],
      wat: inWoorden(wat),
      hoe: inWoorden(hoe),
      medewerker: wie === null ? '' : `Medewerker ${wie}`,
    })),
  )
}

export function schrijfSteekproef({ steekproef, dossiers }: HeleSteekproef, instelling: string): Document {
  const titel = `Steekproef van ${dossiers.length} dossiers, onder pseudoniem`
  const eerste: Deel = {
    titel,
    blokken: [
      alinea(
        `Getrokken uit ${steekproef.populatie} kinderen met een maatregel op ${datumInWoorden(steekproef.peildatum)}, met zaad ${steekproef.zaad}${steekproef.perLaag ? ', naar soort maatregel' : ''}. Hetzelfde zaad geeft dezelfde dossiers.`,
      ),
      alinea(
        'Dagen zijn geteld vanaf de kennisgeving. Een medewerker heeft in elk dossier een eigen letter. Namen, nummers en vrije tekst staan er niet in.',
      ),
      alinea(`Een kenmerk is weggelaten waar er anders minder dan ${minstensGelijk} kinderen precies zo zijn.`),
      alinea(zonderHulp, 'Hulp:'),
    ],
  }
  const delen = dossiers.map(({ pseudoniem, familie, soort, jaar, leeftijd, kwartaal, regels }): Deel => {
    const kenmerken = [familie, inWoorden(soort), leeftijd === null ? null : `${leeftijd} jaar`, kwartaal ?? jaar]
      .filter(Boolean)
      .join(', ')
    return {
      titel: `Dossier ${pseudoniem}`,
      blokken: [
        alinea(kenmerken || 'niet getoond', 'Kenmerken:'),
        ...(regels.length === 0
          ? [alinea('Er is niets vastgelegd.')]
          : [
              tabel(
                ['Dag', 'Wat er gebeurde', 'Wat', 'Hoe', 'Wie'],
                regels.map(({ dag, soort: wat, ...regel }) => [
                  String(dag),
                  soorten[wat],
                  inWoorden(regel.wat),
                  inWoorden(regel.hoe),
                  regel.wie === null ? '' : `Medewerker ${regel.wie}`,
                ]),
              ),
            ]),
      ],
    }
  })
  return { titel, instelling, gemaaktOp: new Date().toISOString(), delen: [eerste, ...delen] }
}
