/** What a file reader hands on, row by row: text as it stood in the cells, trimmed by the receiver. The first row is the header. */
export interface Rijontvanger {
  kop(cellen: readonly string[], rij: number): void
  rij(cellen: readonly string[], rij: number): void
}

/** Stand in a cell for what an .xlsx cell may not be; no text file can hold them, since noughts are refused there. */
export const formulecel = '\u0000formule'
export const foutcel = '\u0000fout'
