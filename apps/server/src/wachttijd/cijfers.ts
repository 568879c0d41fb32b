import { type Kalender, maakKalender } from '@houvast/domein/kalender'
import { wachtlijstdrempel } from '@houvast/domein/wachtlijst'
import { findWaarneming, findWerkdagwaarneming, type Venster, type Wachtwaarneming } from '@houvast/domein/wachttijd'
import {
  aalenJohansen,
  begrensdGemiddelde,
  kaplanMeier,
  mediaan,
  type Overlevingscurve,
  overlevingOp,
  vroegOpNul,
  type Waarneming,
} from '@houvast/statistiek/overleving'
import type { Wachtcijfers } from './contract.ts'
import type { Periode } from './perioden.ts'

/** Days to which the restricted mean looks. */
export const tau = 180
const zesWeken = 42
/** Under this many waits no figure is given: one child more or less would move it by a tenth or more. */
export const minstePerioden = 10
const risicodagen = [0, 7, 14, 28, 42, 60, 90, 120, 180]

const alsWaarneming = ({ start, stop, uitkomst }: Wachtwaarneming): Waarneming => ({
  start,
  stop,
  gebeurtenis: uitkomst === 'vaste' ? 1 : 0,
})

/** @source definities 2026-1, "Wachttijd" */
export function wachtcijfers(perioden: readonly Periode[], venster: Venster, kalender: Kalender = maakKalender()): Wachtcijfers {
  const gezien = perioden.flatMap((periode) => findWaarneming(periode, venster) ?? [])
  const met = (uitkomst: Wachtwaarneming['uitkomst']) => gezien.filter((een) => een.uitkomst === uitkomst).length
  const telling = {
    perioden: gezien.length,
    kregenIemand: met('vaste'),
    maatregelGeeindigd: met('maatregel'),
    wachtNog: met('wacht'),
    wachtteAl: gezien.filter(({ start }) => start > 0).length,
    risicotabel: risicodagen.map((dag) => ({ dag, onderRisico: gezien.filter(({ start, stop }) => start <= dag && stop > dag).length })),
  }
  if (gezien.length < minstePerioden) {
    const leeg = { mediaan: null, binnenVijfWerkdagen: null, binnen42Dagen: null, begrensdGemiddelde: null, eindeMaatregelEerst: null }
    return { ...telling, ...leeg, curve: [], vroegOpNul: null }
  }
  const curve = kaplanMeier(gezien.map(alsWaarneming))
  const werkdagen = perioden.flatMap((periode) => findWerkdagwaarneming(periode, venster, kalender) ?? [])
  const { tijd, onder, boven } = mediaan(curve)
  const { gemiddelde, standaardfout, ...grenzen } = begrensdGemiddelde(curve, tau)
  return {
    ...telling,
    mediaan: { dagen: tijd, onder, boven },
    binnenVijfWerkdagen: werkdagen.length === 0 ? null : kansOp(kaplanMeier(werkdagen.map(alsWaarneming)), wachtlijstdrempel),
    binnen42Dagen: kansOp(curve, zesWeken),
    begrensdGemiddelde: {
      tot: tau,
      dagen: gemiddelde,
      standaardfout,
      onder: grenzen.onder,
      boven: grenzen.boven,
      doorgetrokken: grenzen.doorgetrokken,
    },
    eindeMaatregelEerst: kansOpEinde(gezien),
    curve: [
      { dag: 0, wachtNog: 1, onder: 1, boven: 1 },
      ...curve.stappen
        .filter((stap) => stap.tijd <= 2 * tau)
        .map((stap) => ({ dag: stap.tijd, wachtNog: stap.overleving, onder: stap.onder, boven: stap.boven })),
    ],
    vroegOpNul: vroegOpNul(curve),
  }
}

/** The chance of having somebody by then; its limits are those of still waiting, turned around. */
function kansOp(curve: Overlevingscurve, tijd: number): NonNullable<Wachtcijfers['binnen42Dagen']> {
  const { overleving, onder, boven } = overlevingOp(curve, tijd)
  return { kans: 1 - overleving, onder: boven === null ? null : 1 - boven, boven: onder === null ? null : 1 - onder }
}

function kansOpEinde(gezien: readonly Wachtwaarneming[]): number {
  const gebeurtenis = { wacht: 0, vaste: 1, maatregel: 2 }
  // The end of a measure is seen the day after its last.
  const rijen = gezien.map(({ start, stop, uitkomst }) => ({
    start,
    stop: uitkomst === 'maatregel' ? stop + 1 : stop,
    gebeurtenis: gebeurtenis[uitkomst],
  }))
  return aalenJohansen(rijen).findLast(({ tijd }) => tijd <= tau)?.uitkomsten[1]?.kans ?? 0
}
