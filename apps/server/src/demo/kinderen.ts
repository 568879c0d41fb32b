import type { MaatregelType } from '@houvast/domein/feiten'
import { voldoetAanElfproef } from '@houvast/uitwisseling/levering'
import { kansen, type Soort } from './instelling.ts'
import type { Loting } from './loting.ts'
import { trekAchternaam, trekVoornaam } from './namen.ts'

/** Days are day numbers (see `dagnummer` of the calendar). */
export interface DemoMaatregel {
  readonly type: MaatregelType
  readonly aanvang: number
  /** Where it will end; later than today means: still running. */
  readonly einde: number
  readonly reden: string | null
  readonly kennisgeving: number | null
  readonly plantermijn: number | null
  readonly fgpAfgezien: number | null
  readonly overgedragen: number | null
  readonly gekregen: number | null
}

export interface DemoKind {
  readonly bsn: string
  readonly geboren: number
  readonly geboortedatum: string | null
  readonly geslacht: 'V' | 'M' | 'O'
  readonly postcode: string | null
  readonly voornaam: string
  readonly achternaam: string
  readonly maatregelen: readonly DemoMaatregel[]
  readonly van: number
  readonly tot: number
}

export interface Gezin {
  readonly achternaam: string
  readonly postcode: string | null
}

/** Synthetic BSNs: they pass the elfproef and begin with 9 or 0, which no issued number does. */
export function maakBsnReeks(start: number): () => string {
  let volgende = start
  return () => {
    for (;;) {
      const bsn = String(volgende++)
      if (voldoetAanElfproef(bsn) && bsn !== '999999999') return bsn
    }
  }
}

export function trekGezin(loting: Loting): Gezin {
  const letters = () => String.fromCharCode(65 + loting.geheel(0, 25))
  return {
    achternaam: trekAchternaam(loting),
    postcode: loting.kans() < 0.01 ? null : `${loting.geheel(1011, 9999)}${letters()}${letters()}`,
  }
}

/** A child whose measures begin on `van`; a stay already `ouderdom` days long when the history begins. */
export function trekKind(loting: Loting, bsn: string, gezin: Gezin, soort: Soort, van: number, duur: number): DemoKind {
  const leeftijd = soort === 'jr' ? loting.geheel(13, 17) : loting.geheel(0, Math.max(0, Math.min(16, Math.floor(17.9 - duur / 365))))
  const geslacht = loting.kiesGewogen([
    ['M', soort === 'jr' ? 0.8 : 0.51],
    ['V', soort === 'jr' ? 0.2 : 0.485],
    ['O', 0.005],
  ] as const)
  const maatregelen =
    soort === 'jr'
      ? jeugdreclassering(loting, van, duur)
      : soort === 'ots'
        ? ondertoezichtstelling(loting, van, duur)
        : voogdij(loting, van, duur)
  return {
    bsn,
    geboren: van - leeftijd * 365 - loting.geheel(0, 364),
    geboortedatum: null,
    geslacht,
    postcode: gezin.postcode,
    voornaam: trekVoornaam(loting, geslacht),
    achternaam: gezin.achternaam,
    maatregelen,
    van,
    tot: maatregelen.reduce((laatst, { einde }) => Math.max(laatst, einde), van),
  }
}

function ondertoezichtstelling(loting: Loting, van: number, duur: number): DemoMaatregel[] {
  if (loting.kans() >= 0.2) return [begin(loting, '11', van, van + duur, loting.kies(['02', '03', '04']))]
  const vots = begin(loting, '12', van, van + loting.geheel(60, 90), '07')
  // now and then one day lies between the provisional order and the next
  const ots = vervolg('11', vots.einde + (loting.kans() < 0.05 ? 2 : 1), vots.einde + duur, loting.kies(['02', '03', '04']))
  return loting.kans() < 0.85 ? [vots, ots] : [vots]
}

function voogdij(loting: Loting, van: number, duur: number): DemoMaatregel[] {
  const type = loting.kiesGewogen([
    ['21', 0.93],
    ['22', 0.04],
    ['23', 0.03],
  ] as const)
  return [begin(loting, type, van, van + (type === '21' ? duur : Math.min(duur, 360)), loting.kies(['11', '12', '13', '14']))]
}

function jeugdreclassering(loting: Loting, van: number, duur: number): DemoMaatregel[] {
  const type = loting.kiesGewogen([
    ['41', 0.72],
    ['42', 0.1],
    ['50', 0.04],
    ['51', 0.03],
    ['61', 0.02],
    ['62', 0.04],
    ['63', 0.05],
  ] as const)
  return [begin(loting, type, van, van + duur, null)]
}

function begin(loting: Loting, type: MaatregelType, aanvang: number, einde: number, reden: string | null): DemoMaatregel {
  const kennisgeving =
    loting.kans() < 0.015
      ? null
      : aanvang +
        loting.kiesGewogen([
          [0, 5],
          [1, 3],
          [2, 2],
          [3, 1],
          [6, 0.5],
        ] as const)
  const overgedragen = loting.kans() < 0.012 && einde - aanvang > 120 ? aanvang + loting.geheel(60, einde - aanvang - 10) : null
  return {
    type,
    aanvang,
    einde: overgedragen ?? einde,
    reden: overgedragen ? null : reden,
    kennisgeving,
    plantermijn: loting.kans() < 0.02 ? 14 : null,
    fgpAfgezien: kennisgeving !== null && type < '13' && loting.kans() < 0.4 ? kennisgeving + loting.geheel(3, 25) : null,
    overgedragen,
    gekregen: overgedragen === null && loting.kans() < 0.015 && einde - aanvang > 60 ? aanvang + loting.geheel(10, 50) : null,
  }
}

function vervolg(type: MaatregelType, aanvang: number, einde: number, reden: string): DemoMaatregel {
  return { type, aanvang, einde, reden, kennisgeving: aanvang, plantermijn: null, fgpAfgezien: null, overgedragen: null, gekregen: null }
}

export const gemiddeldeDuur = (soort: Soort) => kansen.soorten.find((rij) => rij.soort === soort)?.dagen ?? 365
