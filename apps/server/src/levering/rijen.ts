import type { Doel, KolomType } from './doelen.ts'

export type Rij = Readonly<Record<string, string | number | boolean | Uint8Array | null>>

/** Rows in the order in which they are made, not kept: a national delivery has millions. */
export type Rijenbron = () => Iterable<Rij>

export function kolommenVan(doel: Doel): [naam: string, type: KolomType][] {
  const kolommen: [string, KolomType][] = [...Object.entries(doel.sleutel), ...Object.entries(doel.inhoud)]
  return 'id' in doel.sleutel ? kolommen : [['id', 'uuid'], ...kolommen]
}

/** A part of a table, each column as the text of a PostgreSQL array: one statement takes many rows. */
export class Stapel {
  readonly #kolommen: readonly { readonly naam: string; readonly vrijeTekst: boolean; delen: string[] }[]
  aantal = 0

  constructor(doel: Doel) {
    this.#kolommen = kolommenVan(doel).map(([naam, type]) => ({ naam, vrijeTekst: type === 'text' || type === 'bytea', delen: [] }))
  }

  voegToe(rij: Rij): void {
    for (const { naam, vrijeTekst, delen } of this.#kolommen) delen.push(alsElement(rij[naam] ?? null, vrijeTekst))
    this.aantal++
  }

  /** Hands over the arrays and begins anew. */
  neem(): string[] {
    this.aantal = 0
    return this.#kolommen.map((kolom) => {
      const tekst = `{${kolom.delen.join(',')}}`
      kolom.delen = []
      return tekst
    })
  }
}

function alsElement(waarde: Rij[string], vrijeTekst: boolean): string {
  if (waarde === null || waarde === undefined) return 'NULL'
  const tekst = waarde instanceof Uint8Array ? `\\x${Buffer.from(waarde).toString('hex')}` : String(waarde)
  return vrijeTekst ? `"${tekst.replace(/["\\]/g, '\\$&')}"` : tekst
}
