const schermToetsen = { v: '/vandaag', w: '/wachtlijst', m: '/monitor', t: '/team', z: '/zicht' } as const

export type Opdracht =
  | { soort: 'zoek' }
  | { soort: 'toon_toetsen' }
  | { soort: 'ga'; naar: (typeof schermToetsen)[keyof typeof schermToetsen] }

/** `g` waits for a second key; anything else forgets it. */
export function leesToets(vorige: string | null, toets: string): { vorige: string | null; opdracht: Opdracht | null } {
  if (vorige === 'g') {
    return isSchermToets(toets) ? { vorige: null, opdracht: { soort: 'ga', naar: schermToetsen[toets] } } : { vorige: null, opdracht: null }
  }
  if (toets === 'g') return { vorige: 'g', opdracht: null }
  if (toets === '/') return { vorige: null, opdracht: { soort: 'zoek' } }
  if (toets === '?') return { vorige: null, opdracht: { soort: 'toon_toetsen' } }
  return { vorige: null, opdracht: null }
}

function isSchermToets(toets: string): toets is keyof typeof schermToetsen {
  return Object.hasOwn(schermToetsen, toets)
}
