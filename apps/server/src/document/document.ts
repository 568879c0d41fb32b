/** What a document says, apart from how it looks: the same content is read by a person, a screen reader and a test. */
export interface Document {
  readonly titel: string
  readonly instelling: string
  /** ISO 8601. Part of the file: the same document of the same moment is the same bytes. */
  readonly gemaaktOp: string
  /** In this order; each begins on a page of its own and has its bookmark. */
  readonly delen: readonly Deel[]
}

export interface Deel {
  readonly titel: string
  readonly blokken: readonly Blok[]
}

export type Blok = Kop | Alinea | Lijst | Tabel

interface Kop {
  readonly soort: 'kop'
  /** 1 is the title of the part. A level 3 stands under a level 2. */
  readonly niveau: 2 | 3
  readonly tekst: string
}

interface Alinea {
  readonly soort: 'alinea'
  readonly tekst: string
  /** Stands before the text, in bold. */
  readonly label?: string
}

interface Lijst {
  readonly soort: 'lijst'
  readonly punten: readonly string[]
}

/** For short values: a row does not run on over a page. Each row has as many cells as there are columns. */
interface Tabel {
  readonly soort: 'tabel'
  readonly kolommen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
}

export const kop = (tekst: string, niveau: 2 | 3 = 2): Blok => ({ soort: 'kop', niveau, tekst })
export const alinea = (tekst: string, label?: string): Blok => ({ soort: 'alinea', tekst, ...(label === undefined ? {} : { label }) })
export const lijst = (punten: readonly string[]): Blok => ({ soort: 'lijst', punten })
export const tabel = (kolommen: readonly string[], rijen: readonly (readonly string[])[]): Blok => ({ soort: 'tabel', kolommen, rijen })
