/** What goes over the wall between the server and the worker that holds the embedded database. */
export interface Startgegevens {
  readonly map: string | null
  readonly kopie: Uint8Array | null
  /** Memory for pages of the database. */
  readonly buffersMb: number
}

export type Opdracht =
  | { readonly id: number; readonly soort: 'vraag'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly soort: 'script'; readonly sql: string }
  | { readonly id: number; readonly soort: 'kopie'; readonly pak: 'gzip' | 'none' }
  | { readonly id: number; readonly soort: 'sluit' }

export interface Databasefout {
  readonly message: string
  readonly code?: string | undefined
  readonly constraint?: string | undefined
  readonly detail?: string | undefined
  readonly table?: string | undefined
  readonly column?: string | undefined
}

export interface Antwoord {
  readonly id: number
  readonly rijen: Record<string, unknown>[]
  readonly aantal: number
  readonly kopie?: Uint8Array
  readonly fout?: Databasefout
}
