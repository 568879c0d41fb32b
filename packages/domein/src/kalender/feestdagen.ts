import { type Datum, dagnummerVan, datumUit, datumVanDagnummer, weekdagVanDagnummer } from './datum.ts'

export interface Feestdag {
  readonly dag: Datum
  readonly naam: string
}

export interface GelijkgesteldeDag {
  readonly dag: Datum
  readonly bron: string
}

const bronKb =
  'Koninklijk besluit op grond van Algemene termijnenwet art. 3 lid 3, overzicht: https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745'

/** Days equated with a public holiday by royal decree; a decree follows about every three years, an institution adds its days here. */
export const kbGelijkgesteldeDagen: readonly GelijkgesteldeDag[] = (
  [
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ] as const
).map((dag) => ({ dag, bron: bronKb }))

/** Easter Sunday of the Gregorian calendar, as day number (Meeus, Jones and Butcher). */
function paasnummer(jaar: number): number {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const rest = h + l - 7 * m + 114
  return dagnummerVan(jaar, Math.floor(rest / 31), (rest % 31) + 1)
}

export function eerstePaasdag(jaar: number): Datum {
  return datumVanDagnummer(paasnummer(jaar))
}

/** A rest day for the Algemene termijnenwet (art. 3 lid 2), and a working day for "werkdagen" unless the calendar is told otherwise. */
export function goedeVrijdag(jaar: number): Datum {
  return datumVanDagnummer(paasnummer(jaar) - 2)
}

/**
 * The public holidays that are never a working day, in order of the calendar.
 *
 * @source Algemene termijnenwet art. 3 lid 1; definities 2026-1 (5 May in every year)
 */
export function feestdagen(jaar: number): Feestdag[] {
  const pasen = paasnummer(jaar)
  const koningsdag = weekdagVanDagnummer(dagnummerVan(jaar, 4, 27)) === 7 ? 26 : 27
  const dagen: Feestdag[] = [
    { dag: datumUit(jaar, 1, 1), naam: 'Nieuwjaarsdag' },
    { dag: datumVanDagnummer(pasen + 1), naam: 'Tweede Paasdag' },
    { dag: datumUit(jaar, 4, koningsdag), naam: 'Koningsdag' },
    { dag: datumUit(jaar, 5, 5), naam: 'Bevrijdingsdag' },
    { dag: datumVanDagnummer(pasen + 39), naam: 'Hemelvaartsdag' },
    { dag: datumVanDagnummer(pasen + 50), naam: 'Tweede Pinksterdag' },
    { dag: datumUit(jaar, 12, 25), naam: 'Eerste Kerstdag' },
    { dag: datumUit(jaar, 12, 26), naam: 'Tweede Kerstdag' },
  ]
  return dagen.sort((een, ander) => (een.dag < ander.dag ? -1 : een.dag > ander.dag ? 1 : 0))
}
