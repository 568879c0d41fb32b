/** Bounds of one delivery. They stop hostile input; the largest real one (all thirteen institutions) stays well below each. */
export const grenzen = {
  /** Rows in one file, header included; a national file has about a million. */
  rijenPerBestand: 2_000_000,
  /** Characters in one cell: what Excel allows. */
  tekensPerCel: 32_767,
  /** Columns in one file; the widest format has twelve. */
  kolommenPerBestand: 256,
  /** Bytes in one CSV row. */
  bytesPerRij: 1_048_576,
  /** Uncompressed bytes of one file or one zip entry, counted while reading. */
  bytesPerBestand: 1_073_741_824,
  /** Uncompressed bytes of everything in one zip; each file counts twice, since it is read once for its hash and once for its rows. */
  bytesPerZip: 3_221_225_472,
  /** Files in one folder or zip. */
  bestandenPerMap: 1_000,
  /** Bytes of an .xlsx that sits inside a .zip: it has to be held in memory to be read. */
  bytesPerXlsxInZip: 268_435_456,
  /** Parts inside one .xlsx. */
  onderdelenPerXlsx: 2_000,
  /** Bytes of one description part of an .xlsx (workbook, relations, styles). */
  bytesPerXlsxBeschrijving: 16_777_216,
  /** Different texts in one .xlsx, and their characters together. */
  gedeeldeTeksten: 2_000_000,
  tekensGedeeldeTeksten: 268_435_456,
  /** Bytes of cbs-posities.json. */
  bytesPosities: 65_536,
  /** Findings kept per file and code; the rest is counted. */
  bevindingenPerCode: 1_000,
} as const
