import type { Personeel } from './personeel.ts'
import type { Scenario } from './scenario.ts'

/** Which worker of an institution takes a family: a position with room, or -1. Anybody may write another. */
export type Toewijzingsregel = (personeel: Personeel, instelling: number) => number

const meesteRuimte: Toewijzingsregel = ({ vanaf, capaciteit, belasting }, instelling) => {
  const tot = vanaf[instelling + 1] as number
  let beste = -1
  let ruimste = 0
  for (let plaats = vanaf[instelling] as number; plaats < tot; plaats++) {
    const ruimte = (capaciteit[plaats] as number) - (belasting[plaats] as number)
    if (ruimte > ruimste) {
      ruimste = ruimte
      beste = plaats
    }
  }
  return beste
}

const laagsteBelasting: Toewijzingsregel = (personeel, instelling) => {
  const { vanaf, belasting } = personeel
  const tot = vanaf[instelling + 1] as number
  let beste = -1
  for (let plaats = vanaf[instelling] as number; plaats < tot; plaats++) {
    if (personeel.heeftRuimte(plaats) && (beste < 0 || (belasting[plaats] as number) < (belasting[beste] as number))) beste = plaats
  }
  return beste
}

export const regels: Record<Scenario['toewijzing']['regel'], Toewijzingsregel> = {
  'meeste-ruimte': meesteRuimte,
  'laagste-belasting': laagsteBelasting,
}
