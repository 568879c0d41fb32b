import { definitieversie } from '@houvast/domein/definities'
import type { Datum } from '@houvast/domein/kalender'
import { exacteTrechtergrens, ruimeTrechtergrens, type Spreiding, spreiding, type Telling } from '@houvast/statistiek/regelkaarten'
import type { Kysely } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { MonitorCijfers } from '../monitor/contract.ts'
import { groeperingen } from '../monitor/groepering.ts'
import { findReeksen } from '../monitor/reeks.ts'
import type { VergelijkingAntwoord, vergelijkfiguren } from './contract.ts'

type Figuur = (typeof vergelijkfiguren)[number]

export interface Vergelijkvraag {
  readonly figuur: Figuur
  readonly groepering: 'team' | 'regio'
  readonly peildatum: Datum
  readonly kennismoment: string | null
}

const samen = ({ jeugdbescherming, jeugdreclassering }: MonitorCijfers['eersteContact']): Telling => ({
  teller: jeugdbescherming.opTijd + jeugdreclassering.opTijd,
  noemer: jeugdbescherming.geteld + jeugdreclassering.geteld,
})

const tellingVan: Record<Figuur, (cijfers: MonitorCijfers) => Telling> = {
  wachtlijst: ({ wachtlijst, kinderen }) => ({ teller: wachtlijst.totaal, noemer: kinderen.totaal }),
  zonderVasteJeugdbeschermer: ({ zonderVasteJeugdbeschermer, kinderen }) => ({
    teller: zonderVasteJeugdbeschermer,
    noemer: kinderen.totaal,
  }),
  eersteContact: ({ eersteContact }) => samen(eersteContact),
  planVanAanpak: ({ planVanAanpak }) => samen(planVanAanpak),
}

/**
 * Teams or regions beside each other in a funnel: what lies within the limits can be chance. Limits that allow for differences between groups stand beside the exact ones;
 * a group is judged by the wide ones. In order of name: a ranking would mostly rank chance.
 *
 * @source Spiegelhalter (2005), Stat Med 24:1185
 */
export async function vergelijk(
  db: Kysely<Schema>,
  { figuur, groepering, peildatum, kennismoment }: Vergelijkvraag,
): Promise<VergelijkingAntwoord> {
  const reeksen = await findReeksen(db, { peildata: [peildatum], kennismoment, groepering: groeperingen[groepering] })
  const tellingen = reeksen.flatMap(({ sleutel, naam, punten: [punt] }) =>
    punt ? [{ sleutel, naam, punt, ...tellingVan[figuur](punt) }] : [],
  )
  const groepen = tellingen.flatMap((een) => (een.sleutel !== null && een.noemer > 0 ? [{ ...een, sleutel: een.sleutel }] : []))
  const grenzen = findSpreiding(groepen)
  const som = (wat: 'teller' | 'noemer', van: readonly Telling[]) => van.reduce((tot, een) => tot + een[wat], 0)
  const rest = tellingen.filter(({ sleutel }) => sleutel === null)
  return {
    figuur,
    groepering,
    peildatum,
    kennismoment: tellingen[0]?.punt.kennismoment ?? kennismoment ?? new Date().toISOString(),
    definitieversie,
    geheel: { teller: som('teller', tellingen), noemer: som('noemer', tellingen) },
    nietIngedeeld: { teller: som('teller', rest), noemer: som('noemer', rest) },
    spreiding: grenzen.spreiding,
    geenGrenzen: grenzen.waarom,
    lijnen: grenzen.spreiding ? lijnen(groepen, grenzen.spreiding) : [],
    groepen: groepen
      .map(({ sleutel, naam, teller, noemer }) => ({
        sleutel,
        naam: naam ?? sleutel,
        teller,
        noemer,
        aandeel: teller / noemer,
        ...plaats({ teller, noemer }, grenzen.spreiding),
      }))
      .toSorted((een, ander) => een.naam.localeCompare(ander.naam, 'nl', { numeric: true })),
  }
}

function findSpreiding(groepen: readonly Telling[]): { spreiding: Spreiding | null; waarom: string | null } {
  try {
    return { spreiding: spreiding(groepen), waarom: null }
  } catch (fout) {
    if (!(fout instanceof RangeError)) throw fout
    return { spreiding: null, waarom: `Er zijn geen grenzen te geven. ${fout.message}` }
  }
}

function plaats(telling: Telling, gevonden: Spreiding | null): Pick<VergelijkingAntwoord['groepen'][number], 'ligging' | 'kant'> {
  if (gevonden === null) return { ligging: null, kant: null }
  const aandeel = telling.teller / telling.noemer
  const kant = aandeel < gevonden.aandeel ? 'lager' : 'hoger'
  for (const [betrouwbaarheid, ligging] of [
    [0.998, 'buiten998'],
    [0.95, 'buiten95'],
  ] as const) {
    const { onder, boven } = grensVan(telling.noemer, gevonden, betrouwbaarheid)
    if (aandeel < onder || aandeel > boven) return { ligging, kant }
  }
  return { ligging: 'binnen', kant: null }
}

/** The wide limits where groups differ beyond chance; else the exact ones, which are right for small numbers. */
function grensVan(noemer: number, gevonden: Spreiding, betrouwbaarheid: number): { onder: number; boven: number } {
  if (gevonden.tau2 > 0) return ruimeTrechtergrens(noemer, gevonden, betrouwbaarheid, 'additief')
  const { minste, meeste } = exacteTrechtergrens(noemer, gevonden.aandeel, betrouwbaarheid)
  return { onder: minste / noemer, boven: meeste / noemer }
}

const punten = 40

function lijnen(groepen: readonly Telling[], gevonden: Spreiding): VergelijkingAntwoord['lijnen'] {
  const noemers = groepen.map(({ noemer }) => noemer)
  const [minste, meeste] = [Math.max(1, Math.floor(Math.min(...noemers) / 2)), Math.ceil(Math.max(...noemers) * 1.1)]
  const alle = new Set(Array.from({ length: punten }, (_, plek) => Math.round(minste + ((meeste - minste) * plek) / (punten - 1))))
  return [...alle].map((noemer) => {
    const exact = (betrouwbaarheid: number) => {
      const { onder, boven } = exacteTrechtergrens(noemer, gevonden.aandeel, betrouwbaarheid)
      return { onder, boven }
    }
    const ruim = (betrouwbaarheid: number) => {
      const { onder, boven } = ruimeTrechtergrens(noemer, gevonden, betrouwbaarheid, 'additief')
      return { onder, boven }
    }
    return { noemer, grens95: exact(0.95), grens998: exact(0.998), ruim95: ruim(0.95), ruim998: ruim(0.998) }
  })
}
