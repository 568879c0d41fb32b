import type { Actie } from '@houvast/domein/toegang'

/** The screens in the main menu, in the order of the working day, each with the action that lets somebody in. */
const navigatie = [
  { naam: 'sturing', pad: '/sturing', actie: 'monitor.uitvoeren' },
  { naam: 'vandaag', pad: '/vandaag', actie: 'vandaag.lezen' },
  { naam: 'wachtlijst', pad: '/wachtlijst', actie: 'wachtlijst.lezen' },
  { naam: 'rechtbank', pad: '/rechtbank', actie: 'rechtbank.lezen' },
  { naam: 'werklast', pad: '/werklast', actie: 'werkbeleving.invullen' },
  { naam: 'team', pad: '/team', actie: 'team.lezen' },
  { naam: 'monitor', pad: '/monitor', actie: 'monitor.lezen' },
  // Who steers on the figures comes there from them.
  { naam: 'regio', pad: '/regio', actie: 'regio.lezen', zonder: 'monitor.lezen' },
  { naam: 'importeren', pad: '/importeren', actie: 'levering.lezen' },
  { naam: 'beheer', pad: '/beheer', actie: 'gebruiker.lezen' },
  { naam: 'toezicht', pad: '/toezicht', actie: 'steekproef.lezen' },
] as const satisfies readonly { naam: string; pad: string; actie: Actie; zonder?: Actie }[]

/** Screens that other screens lead to, and a key. */
const buitenMenu = [{ pad: '/zicht', actie: 'zicht.lezen' }] as const satisfies readonly { pad: string; actie: Actie }[]

export const magNaar = (pad: string, acties: readonly string[]): boolean =>
  [...navigatie, ...buitenMenu].some((scherm) => scherm.pad === pad && acties.includes(scherm.actie))

export type MenuKeuze = (typeof navigatie)[number]

export function menuVoor(acties: readonly string[]): MenuKeuze[] {
  return navigatie.filter((keuze) => acties.includes(keuze.actie) && !('zonder' in keuze && acties.includes(keuze.zonder)))
}

/** Where somebody starts: the director at the figures, everybody else at the first screen of their menu. */
export function beginVoor(rol: string, acties: readonly string[]): MenuKeuze['pad'] | null {
  const menu = menuVoor(acties)
  const liever = rol === 'bestuurder' || rol === 'data-analist' ? '/sturing' : rol === 'wachtlijstbeheerder' ? '/wachtlijst' : null
  // Outside its period an inspection has no menu, and is told so where it would look.
  return menu.find(({ pad }) => pad === liever)?.pad ?? menu[0]?.pad ?? (rol === 'inspectie' ? '/toezicht' : null)
}
