import type { Datum } from '@houvast/domein/kalender'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KindNaam } from './waarden.ts'

export type Kindnaam = z.infer<typeof KindNaam>

export interface Kindrij {
  readonly id: string
  readonly dossiernummer: string
  readonly voornaam: string | null
  readonly achternaam: string | null
  readonly geboortedatum: string
  readonly geslacht: 'V' | 'M' | 'O'
}

/** The columns that name a child, of `jeugdige` under this alias. */
export const kindkolommen = (alias = 'jeugdige') =>
  sql.join(['id', 'dossiernummer', 'voornaam', 'achternaam', 'geboortedatum', 'geslacht'].map((kolom) => sql.ref(`${alias}.${kolom}`)))

/** A child as its reader may name it: without a name where the role may not see names. */
export function noemKind(rij: Kindrij, peildatum: Datum, metNaam: boolean): Kindnaam {
  const naam = [rij.voornaam, rij.achternaam].filter(Boolean).join(' ')
  return {
    id: rij.id,
    dossiernummer: rij.dossiernummer,
    naam: metNaam && naam ? naam : null,
    leeftijd: findLeeftijd(rij.geboortedatum, peildatum),
    geslacht: rij.geslacht,
  }
}

/** In whole years; null when the year is unknown or the child is unborn. An unknown day or month counts as the last possible one. */
export function findLeeftijd(geboortedatum: string, peildatum: Datum): number | null {
  const jaar = Number(geboortedatum.slice(0, 4))
  if (jaar === 0) return null
  const maand = geboortedatum.slice(4, 6) === '00' ? '12' : geboortedatum.slice(4, 6)
  const dag = geboortedatum.slice(6) === '00' ? '31' : geboortedatum.slice(6)
  const leeftijd = Number(peildatum.slice(0, 4)) - jaar - (peildatum.slice(5).replace('-', '') < `${maand}${dag}` ? 1 : 0)
  return leeftijd < 0 ? null : leeftijd
}

/** Today in Amsterdam. */
export const vandaagInAmsterdam = (): Datum => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }) as Datum
