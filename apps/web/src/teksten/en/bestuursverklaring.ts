import type { bestuursverklaring as nl } from '../nl/bestuursverklaring.ts'
import type { Vertaling } from '../vorm.ts'

export const bestuursverklaring: Vertaling<typeof nl> = {
  titel: 'Bestuursverklaring (board statement)',
  kop: 'Where we fall short and what that means',
  toelichting: (n, dag) =>
    n === 0
      ? `The figures of ${dag} show no shortfall.`
      : `The figures of ${dag} show ${n === 1 ? 'one shortfall' : `${n} shortfalls`}. Say of each what you do about it, and sign.`,
  maand: 'Month',
  toonMaand: 'Show this month',
  maandFout: 'Choose a month that is over, as YYYY-MM.',
  punt: (nummer) => `Point ${nummer}`,
  betekent: 'What that means',
  watWijDoen: 'What do we do about it?',
  watWijDoenBij: (nummer) => `What do we do about point ${nummer}?`,
  toonRijen: 'Show the children behind this number',
  slot: 'Anything else to say?',
  onderteken: 'Sign',
  uitlegOndertekenen: 'What you sign does not change any more and has a checksum. Later you can sign a new statement about the same month.',
  alOndertekend: (n) =>
    n === 1 ? 'One statement has been signed about this month.' : `${n} statements have been signed about this month.`,
  eerdere: 'Signed statements',
  geenEerdere: 'No statement has been signed yet. The first one you sign will stand here with its PDF.',
  overMaand: (dag) => `As it stood on ${dag}`,
  ondertekendDoor: (wie, moment) => `Signed by ${wie} on ${moment}.`,
  klopt: 'Still what was signed',
  kloptNiet: 'This text is no longer what was signed',
  pdf: 'PDF',
  controlegetal: (hash) => `Checksum ${hash}`,
  bekend: (versie, moment) => `Definitions, version ${versie}. As known on ${moment}.`,
}
