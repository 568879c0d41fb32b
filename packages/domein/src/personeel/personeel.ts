import type { Functie } from '../feiten/codes.ts'
import type { Feiten, Medewerker } from '../feiten/feiten.ts'
import { type Datum, plusDagen, plusJaren } from '../kalender/datum.ts'
import { aantalDagen, looptOp, overlap, type Periode } from '../kalender/periode.ts'
import { isInDienst } from '../toewijzing/beschikbaarheid.ts'

const jbjr = ['jeugdbeschermer', 'jeugdreclasseerder'] as const
const metOndersteunend = [...jbjr, 'ondersteunend'] as const

/** @source definities 2026-1, "Fte(P)" */
export const functiegroepen = {
  jbjr,
  metOndersteunend,
  primairProces: [...metOndersteunend, 'gedragswetenschapper', 'instroommedewerker', 'administratief', 'teamleider', 'jurist'],
} as const satisfies Record<string, readonly Functie[]>

export type Functiegroep = keyof typeof functiegroepen
export type FtePerGroep = Readonly<Record<Functiegroep, number>>

export function hoortBij(groep: Functiegroep, functie: Functie): boolean {
  const functies: readonly Functie[] = functiegroepen[groep]
  return functies.includes(functie)
}

/** Fte is registered in ten-thousandths and percentages in hundredths; whole numbers keep sums exact and in any order the same. */
export const fteDelen = 10_000
export const procentDelen = 100
export const inDelen = (fte: number): number => Math.round(fte * fteDelen)

export function fteVan(medewerker: Medewerker, peildatum: Datum): number {
  const delen = medewerker.dienstverbanden.reduce((som, verband) => som + (looptOp(verband, peildatum) ? inDelen(verband.fte) : 0), 0)
  return delen / fteDelen
}

export function fte(medewerkers: Feiten['medewerkers'], peildatum: Datum): FtePerGroep {
  const som: Record<Functiegroep, number> = { jbjr: 0, metOndersteunend: 0, primairProces: 0 }
  for (const { dienstverbanden } of medewerkers.values()) {
    for (const verband of dienstverbanden) {
      if (!looptOp(verband, peildatum)) continue
      if (hoortBij('jbjr', verband.functie)) som.jbjr += inDelen(verband.fte)
      if (hoortBij('metOndersteunend', verband.functie)) som.metOndersteunend += inDelen(verband.fte)
      if (hoortBij('primairProces', verband.functie)) som.primairProces += inDelen(verband.fte)
    }
  }
  return {
    jbjr: som.jbjr / fteDelen,
    metOndersteunend: som.metOndersteunend / fteDelen,
    primairProces: som.primairProces / fteDelen,
  }
}

/**
 * Who left in (P − 1 year, P] over the mean headcount of both days; `null` without anybody to leave.
 *
 * @source definities 2026-1, "Verloop (12 months)"
 */
export function verloop12m(medewerkers: Feiten['medewerkers'], peildatum: Datum): number | null {
  const jaarEerder = plusJaren(peildatum, -1)
  let vertrokken = 0
  let koppen = 0
  for (const medewerker of medewerkers.values()) {
    if (!hoortBij('metOndersteunend', medewerker.functie)) continue
    const { uitDienst } = medewerker
    if (uitDienst !== null && uitDienst > jaarEerder && uitDienst <= peildatum) vertrokken += 1
    koppen += Number(isInDienst(medewerker, jaarEerder)) + Number(isInDienst(medewerker, peildatum))
  }
  return koppen === 0 ? null : (2 * vertrokken) / koppen
}

/** Stretches of days with one highest percentage of illness, in hundredths of a percent. */
function ziekteStukken(medewerker: Medewerker, jaar: { van: Datum; tot: Datum }): { dagen: Periode; procent: number }[] {
  const ziek = medewerker.afwezigheden.flatMap((afwezigheid) => {
    const dagen = afwezigheid.soort === 'ziekte' ? overlap(afwezigheid, jaar) : null
    return dagen === null
      ? []
      : [{ van: dagen.van, tot: dagen.tot ?? jaar.tot, procent: Math.round(afwezigheid.percentage * procentDelen) }]
  })
  const grenzen = [...new Set(ziek.flatMap(({ van, tot }) => [van, plusDagen(tot, 1)]))].sort()
  return grenzen.slice(0, -1).flatMap((van, plaats) => {
    const volgende = grenzen[plaats + 1]
    const procent = Math.max(0, ...ziek.filter((stuk) => stuk.van <= van && stuk.tot >= van).map((stuk) => stuk.procent))
    return volgende === undefined || procent === 0 ? [] : [{ dagen: { van, tot: plusDagen(volgende, -1) }, procent }]
  })
}

/**
 * Sick fte-days over all fte-days in (P − 1 year, P]; `null` without fte-days.
 *
 * @source definities 2026-1, "Verzuim (12 months)"
 */
export function verzuim12m(medewerkers: Feiten['medewerkers'], peildatum: Datum): number | null {
  const jaar = { van: plusDagen(plusJaren(peildatum, -1), 1), tot: peildatum }
  let ftedagen = 0
  let ziek = 0
  for (const medewerker of medewerkers.values()) {
    const stukken = ziekteStukken(medewerker, jaar)
    for (const verband of medewerker.dienstverbanden) {
      const dienst = hoortBij('metOndersteunend', verband.functie) ? overlap(verband, jaar) : null
      if (dienst === null) continue
      const delen = inDelen(verband.fte)
      ftedagen += delen * aantalDagen(dienst.van, dienst.tot ?? peildatum)
      for (const { dagen, procent } of stukken) {
        const samen = overlap(dienst, dagen)
        if (samen !== null) ziek += delen * procent * aantalDagen(samen.van, samen.tot ?? peildatum)
      }
    }
  }
  return ftedagen === 0 ? null : ziek / (100 * procentDelen * ftedagen)
}
