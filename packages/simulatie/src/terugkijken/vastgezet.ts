/**
 * What a forecast may know at each origin, and nothing else: published before it, with where and when. Frozen: a better figure that was
 * published later does not come in. Of the CBS publications the month follows its yearly rhythm; the day was not looked up.
 *
 * @source CBS, Jeugdbescherming en jeugdreclassering 2022; the same, 1e halfjaar 2023
 */
export const vastgezet = [
  {
    /** So many peildata were known: the last is 1 October 2023. */
    bekend: 3,
    oorsprong: '2023-10-01',
    bron: 'CBS, Jeugdbescherming en jeugdreclassering 2022 (voorlopige cijfers)',
    gepubliceerd: '2023-04',
    /** Stock at `maand` (months since 1 December 2022); flows of a year. */
    jb: { maand: 1, standBegin: 31_960, stand: 29_070, instroom: 9_065, uitstroom: 11_955 },
    jr: { maand: 1, standBegin: 4_985, stand: 4_960, instroom: 5_380, uitstroom: 5_405 },
  },
  {
    bekend: 4,
    oorsprong: '2024-04-01',
    bron: 'CBS, Jeugdbescherming en jeugdreclassering 1e halfjaar 2023 (JB); 2022 (JR)',
    gepubliceerd: '2023-10',
    /** The half year, twice. */
    jb: { maand: 7, standBegin: 29_115, stand: 27_960, instroom: 2 * 4_470, uitstroom: 2 * 5_625 },
    jr: { maand: 1, standBegin: 4_985, stand: 4_960, instroom: 5_380, uitstroom: 5_405 },
  },
] as const

/** Measures that began and ended in a year, 2016 up to and including 2022: how far flows move from year to year. Known at both origins. */
export const jaarstromen = {
  bron: 'CBS StatLine, jeugdbescherming, instroom en uitstroom per jaar',
  gepubliceerd: '2023-04',
  instroom: [12_319, 12_252, 12_161, 12_980, 11_950, 11_303, 9_064],
  uitstroom: [12_828, 11_877, 11_836, 12_204, 11_617, 12_060, 11_954],
} as const
