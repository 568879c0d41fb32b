/** One notation on both engines: dates `JJJJ-MM-DD`, moments ISO 8601 in UTC with microseconds, numeric and bigint as number. */
export const typeNummers = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const

export function leesMoment(tekst: string): string {
  const [dag, rest = ''] = tekst.split(' ')
  const tijd = rest.replace(/\+00(:00)?$/, '')
  const [seconden, breuk = ''] = tekst.includes('.') ? tijd.split('.') : [tijd, '']
  return `${dag}T${seconden}.${(breuk ?? '').padEnd(6, '0')}Z`
}

export const lezers: Record<number, (tekst: string) => unknown> = {
  [typeNummers.int8]: Number,
  [typeNummers.numeric]: Number,
  [typeNummers.date]: (tekst) => tekst,
  [typeNummers.timestamptz]: leesMoment,
}
