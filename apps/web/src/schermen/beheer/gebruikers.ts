import type { Rol } from '@houvast/domein/toegang'
import type { Gebruiker } from './vraag.ts'

/** `geen`: without a role, `''`: everybody. */
export type Rolfilter = Rol | 'geen' | ''

/** Those whose name, team or function holds every word that was typed, in any order and without regard to accents. */
export function zoekGebruikers(gebruikers: readonly Gebruiker[], zoek: string, filter: Rolfilter): Gebruiker[] {
  const woorden = gelijk(zoek).split(/\s+/).filter(Boolean)
  return gebruikers.filter(({ naam, team, functie, rol }) => {
    if (filter === 'geen' ? rol !== null : filter !== '' && rol !== filter) return false
    const tekst = gelijk(`${naam} ${team ?? ''} ${functie}`)
    return woorden.every((woord) => tekst.includes(woord))
  })
}

function gelijk(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
