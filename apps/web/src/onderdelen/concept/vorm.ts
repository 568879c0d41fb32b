/**
 * A draft may have been typed in an older version of the form: of each field only what still has the right kind is taken over.
 * A field that is empty in the empty form takes any text, number or list of it.
 */
export function vulIn<Vorm extends object>(leeg: Vorm, inhoud: Readonly<Record<string, unknown>>): Vorm {
  const gevuld = Object.entries(leeg).map(([veld, leegVeld]) => [veld, past(leegVeld, inhoud[veld]) ? inhoud[veld] : leegVeld])
  return Object.fromEntries(gevuld) as Vorm
}

function past(leegVeld: unknown, waarde: unknown): boolean {
  if (waarde === undefined) return false
  if (leegVeld === null || waarde === null) return leegVeld === null
  return typeof leegVeld === typeof waarde && Array.isArray(leegVeld) === Array.isArray(waarde)
}
