import type { Doel, KolomType } from './doelen.ts'

/** Rows for one table, kept by column: a national delivery has millions of cells, and no object per row. */
export class Rijen {
  readonly doel: Doel
  readonly kolommen: ReadonlyMap<string, { readonly type: KolomType; readonly waarden: (string | null)[] }>
  aantal = 0

  constructor(doel: Doel) {
    this.doel = doel
    const namen: [string, KolomType][] = [...Object.entries(doel.sleutel), ...Object.entries(doel.inhoud)]
    if (!('id' in doel.sleutel)) namen.unshift(['id', 'uuid'])
    this.kolommen = new Map(namen.map(([naam, type]) => [naam, { type, waarden: [] }]))
  }

  voegToe(rij: Readonly<Record<string, string | number | boolean | Uint8Array | null>>): void {
    for (const [naam, kolom] of this.kolommen) kolom.waarden.push(alsTekst(rij[naam] ?? null))
    this.aantal++
  }

  /** Gives its memory back; the rows are in the database. */
  maakLeeg(): void {
    for (const { waarden } of this.kolommen.values()) waarden.length = 0
    this.aantal = 0
  }

  /** A column of a slice of rows, as the text of a PostgreSQL array. */
  alsArray(naam: string, van: number, tot: number): string {
    const kolom = this.kolommen.get(naam)
    if (!kolom) throw new Error(`Kolom ${naam} bestaat niet in ${this.doel.naam}.`)
    const vrijeTekst = kolom.type === 'text' || kolom.type === 'bytea'
    const delen: string[] = []
    for (const waarde of kolom.waarden.slice(van, tot)) {
      delen.push(waarde === null ? 'NULL' : vrijeTekst ? `"${waarde.replace(/["\\]/g, '\\$&')}"` : waarde)
    }
    return `{${delen.join(',')}}`
  }
}

function alsTekst(waarde: string | number | boolean | Uint8Array | null): string | null {
  if (waarde === null || typeof waarde === 'string') return waarde
  return waarde instanceof Uint8Array ? `\\x${Buffer.from(waarde).toString('hex')}` : String(waarde)
}
