import { type Definitieparameters, parameters2026 } from '../definities/parameters.ts'
import type { Functie } from '../feiten/codes.ts'
import type { Feiten, Medewerker } from '../feiten/feiten.ts'
import { type Datum, plusDagen, plusMaanden } from '../kalender/datum.ts'
import { aantalDagen, looptOp, overlap, type Periode } from '../kalender/periode.ts'
import { isInDienst } from '../toewijzing/beschikbaarheid.ts'

/** @source definities 2026-1, "Fte(P)" */
export const { functiegroepen } = parameters2026

export type Functiegroep = keyof typeof functiegroepen
const groepen = Object.keys(functiegroepen) as Functiegroep[]
export type FtePerGroep = Readonly<Record<Functiegroep, number>>

export function hoortBij(groep: Functiegroep, functie: Functie, parameters: Definitieparameters = parameters2026): boolean {
  const functies: readonly Functie[] = parameters.functiegroepen[groep]
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

export function fte(medewerkers: Feiten['medewerkers'], peildatum: Datum, parameters: Definitieparameters = parameters2026): FtePerGroep {
  const som: Record<Functiegroep, number> = { jbjr: 0, metOndersteunend: 0, primairProces: 0 }
  for (const medewerker of medewerkers.values()) {
    const delen = fteDelenVan(medewerker, peildatum, parameters)
    for (const groep of groepen) som[groep] += delen[groep]
  }
  return fteUit(som)
}

export function fteUit({ jbjr, metOndersteunend, primairProces }: Record<Functiegroep, number>): FtePerGroep {
  return { jbjr: jbjr / fteDelen, metOndersteunend: metOndersteunend / fteDelen, primairProces: primairProces / fteDelen }
}

/** What one worker adds to the figures about staff, in whole numbers: fte in ten-thousandths, sick in those times hundredths of a percent. */
export interface Personeelsbijdrage {
  readonly jbjr: number
  readonly metOndersteunend: number
  readonly primairProces: number
  readonly vertrokken: number
  readonly koppen: number
  readonly fteDagen: number
  readonly ziek: number
}

/** @source definities 2026-1, "Fte(P)", "Verloop (12 months)", "Verzuim (12 months)" */
export function personeelsbijdrage(
  medewerker: Medewerker,
  peildatum: Datum,
  parameters: Definitieparameters = parameters2026,
): Personeelsbijdrage {
  const venster = { van: plusDagen(plusMaanden(peildatum, -parameters.personeelsvensterMaanden), 1), tot: peildatum }
  return {
    ...fteDelenVan(medewerker, peildatum, parameters),
    ...verloopVan(medewerker, plusDagen(venster.van, -1), peildatum, parameters),
    ...verzuimVan(medewerker, venster, parameters),
  }
}

function fteDelenVan({ dienstverbanden }: Medewerker, peildatum: Datum, parameters: Definitieparameters) {
  const som: Record<Functiegroep, number> = { jbjr: 0, metOndersteunend: 0, primairProces: 0 }
  for (const verband of dienstverbanden) {
    if (!looptOp(verband, peildatum)) continue
    for (const groep of groepen) if (hoortBij(groep, verband.functie, parameters)) som[groep] += inDelen(verband.fte)
  }
  return som
}

function verloopVan(medewerker: Medewerker, begin: Datum, peildatum: Datum, parameters: Definitieparameters) {
  if (!hoortBij('metOndersteunend', medewerker.functie, parameters)) return { vertrokken: 0, koppen: 0 }
  const { uitDienst } = medewerker
  return {
    vertrokken: Number(uitDienst !== null && uitDienst > begin && uitDienst <= peildatum),
    koppen: Number(isInDienst(medewerker, begin)) + Number(isInDienst(medewerker, peildatum)),
  }
}

function verzuimVan(medewerker: Medewerker, venster: { van: Datum; tot: Datum }, parameters: Definitieparameters) {
  const stukken = ziekteStukken(medewerker, venster)
  const som = { fteDagen: 0, ziek: 0 }
  for (const verband of medewerker.dienstverbanden) {
    const dienst = hoortBij('metOndersteunend', verband.functie, parameters) ? overlap(verband, venster) : null
    if (dienst === null) continue
    const delen = inDelen(verband.fte)
    som.fteDagen += delen * aantalDagen(dienst.van, dienst.tot ?? venster.tot)
    for (const { dagen, procent } of stukken) {
      const samen = overlap(dienst, dagen)
      if (samen !== null) som.ziek += delen * procent * aantalDagen(samen.van, samen.tot ?? venster.tot)
    }
  }
  return som
}

/**
 * Who left in the window over the mean headcount of its two ends; `null` without anybody to leave.
 *
 * @source definities 2026-1, "Verloop (12 months)"
 */
export function verloop12m(
  medewerkers: Feiten['medewerkers'],
  peildatum: Datum,
  parameters: Definitieparameters = parameters2026,
): number | null {
  const begin = plusMaanden(peildatum, -parameters.personeelsvensterMaanden)
  let som = { vertrokken: 0, koppen: 0 }
  for (const medewerker of medewerkers.values()) {
    const { vertrokken, koppen } = verloopVan(medewerker, begin, peildatum, parameters)
    som = { vertrokken: som.vertrokken + vertrokken, koppen: som.koppen + koppen }
  }
  return verloopUit(som)
}

export function verloopUit({ vertrokken, koppen }: Pick<Personeelsbijdrage, 'vertrokken' | 'koppen'>): number | null {
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
 * Sick fte-days over all fte-days in the window; `null` without fte-days.
 *
 * @source definities 2026-1, "Verzuim (12 months)"
 */
export function verzuim12m(
  medewerkers: Feiten['medewerkers'],
  peildatum: Datum,
  parameters: Definitieparameters = parameters2026,
): number | null {
  const venster = { van: plusDagen(plusMaanden(peildatum, -parameters.personeelsvensterMaanden), 1), tot: peildatum }
  let som = { fteDagen: 0, ziek: 0 }
  for (const medewerker of medewerkers.values()) {
    const { fteDagen, ziek } = verzuimVan(medewerker, venster, parameters)
    som = { fteDagen: som.fteDagen + fteDagen, ziek: som.ziek + ziek }
  }
  return verzuimUit(som)
}

export function verzuimUit({ fteDagen, ziek }: Pick<Personeelsbijdrage, 'fteDagen' | 'ziek'>): number | null {
  return fteDagen === 0 ? null : ziek / (100 * procentDelen * fteDagen)
}
