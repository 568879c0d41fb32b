/** What canonical JSON can hold: no undefined, no number that is not finite. */
export type Canoniek = string | number | boolean | null | readonly Canoniek[] | { readonly [sleutel: string]: Canoniek }

/**
 * The one way to write this value down: keys in order of their UTF-16 code units, no white space, numbers and strings as ECMAScript writes them. The same
 * content gives the same bytes, whoever writes it.
 *
 * @source RFC 8785, JSON Canonicalization Scheme
 */
export function canoniekeJson(waarde: unknown): string {
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new RangeError('Dit getal kan niet worden vastgelegd.')
  if (waarde === null || typeof waarde === 'number' || typeof waarde === 'boolean' || typeof waarde === 'string')
    return JSON.stringify(waarde)
  if (Array.isArray(waarde)) return `[${waarde.map(canoniekeJson).join(',')}]`
  if (typeof waarde !== 'object') throw new TypeError('Dit kan niet worden vastgelegd.')
  const velden = Object.entries(waarde).sort(([een], [ander]) => (een < ander ? -1 : 1))
  return `{${velden.map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canoniekeJson(deel)}`).join(',')}}`
}
