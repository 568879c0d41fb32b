import { plusDagen } from '@houvast/domein/kalender'
import type { Actie } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import type { Dossier, Gebruiker, Wereld } from './wereld.ts'

export const pad = '/api/v1'

/** Half of the time one that the reader may open, where there is one; else whichever. */
export function kiesDossier(
  wereld: Wereld,
  wie: Gebruiker,
  actie: Actie,
  loting: Loting,
): { id: string; dossier: Dossier | 'bestaat niet' } {
  if (loting.kans() < 0.05) return { id: uuidv7(), dossier: 'bestaat niet' }
  const eigen = zichtbaar(wereld, wie, actie)
  const dossier = loting.kies(eigen.length > 0 && loting.kans() < 0.5 ? eigen : wereld.dossiers)
  return { id: dossier.id, dossier }
}

export const zichtbaar = (wereld: Wereld, wie: Gebruiker, actie: Actie) =>
  wereld.dossiers.filter((dossier) => wereld.mag(wie, actie, dossier))
export const magNaam = (wereld: Wereld, wie: Gebruiker, dossier: Dossier) => wereld.mag(wie, 'jeugdige.naam.lezen', dossier)

interface Zoekwijze {
  readonly nummer: 'eindigt op' | 'bevat'
  readonly metBsn: boolean
}

export function gevonden(
  wereld: Wereld,
  wie: Gebruiker,
  dossiers: readonly Dossier[],
  tekst: string,
  { nummer, metBsn }: Zoekwijze,
): Dossier[] {
  const klein = tekst.toLowerCase()
  return dossiers.filter((dossier) => {
    const opNummer = nummer === 'bevat' ? dossier.dossiernummer.includes(tekst) : dossier.dossiernummer.endsWith(tekst)
    const opNaam = magNaam(wereld, wie, dossier) && `${dossier.voornaam} ${dossier.achternaam}`.toLowerCase().includes(klein)
    const opBsn = metBsn && /^\d{3}$/.test(tekst) && wereld.mag(wie, 'jeugdige.bsn.lezen', dossier) && dossier.bsn?.endsWith(tekst) === true
    return opNummer || opNaam || opBsn
  })
}

export function zoekterm({ dossiers }: Wereld, loting: Loting): string {
  const { dossiernummer, voornaam, achternaam, bsn } = loting.kies(dossiers)
  const woorden = [achternaam ?? '', voornaam ?? '', `${voornaam} ${achternaam}`, dossiernummer]
  return loting.kies([...woorden, ...woorden, bsn?.slice(-3) ?? '000', bsn ?? '999999999', '%%', '__', '\\%'])
}

export function wachtlijst(wereld: Wereld, wie: Gebruiker, actie: Actie): Dossier[] {
  return zichtbaar(wereld, wie, actie).filter(({ stand }) => stand?.opWachtlijst)
}

export const dag = ({ vandaag }: Wereld, loting: Loting) => plusDagen(vandaag, -loting.geheel(0, 40))

export const isTeamgenoot = (wie: Gebruiker, ander: Gebruiker) => wie.teamId !== null && wie.teamId === ander.teamId

export function kiesMaatregel({ dossiers }: Wereld, dossier: Dossier | 'bestaat niet', loting: Loting): string {
  const eigen = dossier === 'bestaat niet' ? [] : dossier.feiten.maatregelen
  const uit = loting.kans() < 0.9 && eigen.length > 0 ? eigen : dossiers.flatMap(({ feiten }) => feiten.maatregelen)
  return loting.kies(uit).id
}
