import { type Definitieversie, officieleVersie } from '../definities/versie.ts'
import type { Feiten } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { type FtePerGroep, fte, verloop12m, verzuim12m } from '../personeel/personeel.ts'
import { findKindstand } from '../wachtlijst/kindstand.ts'
import { verhouding, type Werklast, werklast } from '../werklast/werklast.ts'
import { klokcijfers, type PerFamilie } from './klokcijfers.ts'

/** The figures of definities 2026-1 on one day. Shares are fractions: 0.043 is 4,3%. */
export interface Monitor {
  readonly peildatum: Datum
  readonly definitieversie: string
  readonly kinderen: { readonly totaal: number; readonly waarvanJeugdbescherming: number; readonly waarvanAlleenJeugdreclassering: number }
  readonly fte: FtePerGroep
  readonly werklast: Werklast
  readonly zonderVasteJeugdbeschermer: number
  /** `percentage` in percent; the other ratios are fractions. */
  readonly wachtlijst: { readonly totaal: number; readonly start: number; readonly intern: number; readonly percentage: number | null }
  readonly eersteContact: PerFamilie
  readonly planVanAanpak: PerFamilie
  readonly verloop12m: number | null
  readonly verzuim12m: number | null
  readonly wisselingen: { readonly gemiddeld: number | null; readonly maximum: number }
}

export function berekenMonitor(
  { kinderen, medewerkers }: Feiten,
  peildatum: Datum,
  kalender: Kalender,
  { id: definitieversie, parameters }: Pick<Definitieversie, 'id' | 'parameters'> = officieleVersie,
): Monitor {
  const standen = kinderen.flatMap((kind) => findKindstand(kind, peildatum, medewerkers, kalender, parameters) ?? [])
  const jeugdbescherming = standen.filter(({ teltAls }) => teltAls === 'JB').length
  const wachtend = standen.filter(({ opWachtlijst }) => opWachtlijst)
  const start = wachtend.filter(({ soort }) => soort === 'start').length
  const personeel = fte(medewerkers, peildatum, parameters)
  return {
    peildatum,
    definitieversie,
    kinderen: {
      totaal: standen.length,
      waarvanJeugdbescherming: jeugdbescherming,
      waarvanAlleenJeugdreclassering: standen.length - jeugdbescherming,
    },
    fte: personeel,
    werklast: werklast(standen.length, personeel),
    zonderVasteJeugdbeschermer: standen.filter(({ zonderSinds }) => zonderSinds !== null).length,
    wachtlijst: {
      totaal: wachtend.length,
      start,
      intern: wachtend.length - start,
      percentage: verhouding(100 * wachtend.length, standen.length),
    },
    eersteContact: klokcijfers(kinderen, 'eersteContact', peildatum, kalender, parameters),
    planVanAanpak: klokcijfers(kinderen, 'planVanAanpak', peildatum, kalender, parameters),
    verloop12m: verloop12m(medewerkers, peildatum, parameters),
    verzuim12m: verzuim12m(medewerkers, peildatum, parameters),
    wisselingen: {
      gemiddeld: verhouding(
        standen.reduce((som, stand) => som + stand.wisselingen, 0),
        standen.length,
      ),
      maximum: standen.reduce((hoogste, stand) => Math.max(hoogste, stand.wisselingen), 0),
    },
  }
}
