/**
 * The published series, in months since 1 December 2022.
 *
 * @source letter of 16 June 2025 (children, workload, waitlist)
 */
export const reeks = [
  { maand: 0, kinderen: 34_043, werklast: 17.1, wachtlijst: 2_072 },
  { maand: 5, kinderen: 33_130, werklast: 16.3, wachtlijst: 1_617 },
  { maand: 10, kinderen: 32_429, werklast: 15.3, wachtlijst: 1_498 },
  { maand: 16, kinderen: 32_080, werklast: 14.2, wachtlijst: 1_343 },
  { maand: 22, kinderen: 31_416, werklast: 12.6, wachtlijst: 1_496 },
  { maand: 28, kinderen: 31_230, werklast: 12.0, wachtlijst: 1_358 },
] as const

export type Punt = (typeof reeks)[number]
export type Reeks = Exclude<keyof Punt, 'maand'>
export const reeksen = ['kinderen', 'werklast', 'wachtlijst'] as const satisfies readonly Reeks[]

/**
 * What was known before the first forecast about the flow of youth protection: stock and flow of the first half of 2023.
 *
 * @source CBS, Jeugdbescherming en jeugdreclassering, first half of 2023 (published October 2023)
 */
export const stroomJb2023H1 = {
  stand: 27_960,
  maand: 7,
  instroomPerMaand: 4_470 / 6,
  uitstroomPerMaand: 5_625 / 6,
  standBegin: 29_115,
} as const
