/** One notation on both engines: dates `JJJJ-MM-DD`, moments ISO 8601 in UTC with microseconds, numeric and bigint as number. */
const typeNummers = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const
const lijstNummers = { int8: 1016, date: 1182, timestamptz: 1185, numeric: 1231 } as const

export function leesMoment(tekst: string): string {
  const deel = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(tekst)
  return deel ? `${deel[1]}T${deel[2]}.${(deel[3] ?? '').padEnd(6, '0')}Z` : tekst
}

/** Elements of these types never hold a comma, a quote or a brace. */
const lijst = (lees: (tekst: string) => unknown) => (tekst: string) =>
  tekst === '{}'
    ? []
    : tekst
        .slice(1, -1)
        .split(',')
        .map((deel) => {
          const kaal = deel.replaceAll('"', '')
          return kaal === 'NULL' ? null : lees(kaal)
        })

const tekst = (waarde: string) => waarde

export const lezers: Record<number, (tekst: string) => unknown> = {
  [typeNummers.int8]: Number,
  [typeNummers.numeric]: Number,
  [typeNummers.date]: tekst,
  [typeNummers.timestamptz]: leesMoment,
  [lijstNummers.int8]: lijst(Number),
  [lijstNummers.numeric]: lijst(Number),
  [lijstNummers.date]: lijst(tekst),
  [lijstNummers.timestamptz]: lijst(leesMoment),
}
