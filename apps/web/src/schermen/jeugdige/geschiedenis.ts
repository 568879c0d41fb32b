/** A superseded row as its reader wants it: what it said, without keys and bookkeeping. */
export function wasRegels(was: Readonly<Record<string, unknown>>): { naam: string; waarde: string }[] {
  return Object.entries(was).flatMap(([sleutel, waarde]) => {
    const naam = leesbaar(sleutel)
    if (verborgen.has(naam) || naam === 'id' || naam.endsWith(' id') || waarde === null || typeof waarde === 'object') return []
    return [{ naam, waarde: typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde).replaceAll('_', ' ') }]
  })
}

const verborgen = new Set(['herkomst', 'levering', 'geregistreerd op', 'geregistreerd door', 'vervangen op'])

/** `datum_aanvang` and `datumAanvang` both become "datum aanvang". */
function leesbaar(sleutel: string): string {
  return sleutel
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}
