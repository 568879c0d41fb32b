import type { Datum } from '@houvast/domein/kalender'
import { sql } from 'kysely'
import type { z } from 'zod'
import { findLeeftijd } from './stand/kindnaam.ts'
import type { KindNaam } from './waarden.ts'

export type Kindnaam = z.infer<typeof KindNaam>

export interface Kindrij {
  readonly id: string
  readonly dossiernummer: string
  readonly bsn_soort: 'bekend' | 'onbekend' | 'ongeboren'
  readonly voornaam: string | null
  readonly achternaam: string | null
  readonly geboortedatum: string
  readonly geslacht: 'V' | 'M' | 'O'
}

/** The columns that name a child, of `jeugdige` under this alias. */
export const kindkolommen = (alias = 'jeugdige') =>
  sql.join(
    ['id', 'dossiernummer', 'bsn_soort', 'voornaam', 'achternaam', 'geboortedatum', 'geslacht'].map((kolom) =>
      sql.ref(`${alias}.${kolom}`),
    ),
  )

/** A child as its reader may name it: without a name where the role may not see names. */
export function noemKind(rij: Kindrij, peildatum: Datum, metNaam: boolean): Kindnaam {
  const naam = [rij.voornaam, rij.achternaam].filter(Boolean).join(' ')
  return {
    id: rij.id,
    dossiernummer: rij.dossiernummer,
    naam: metNaam && naam ? naam : null,
    leeftijd: findLeeftijd(rij, peildatum),
    geslacht: rij.geslacht,
  }
}

/** Today in Amsterdam. */
export const vandaagInAmsterdam = (): Datum => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }) as Datum
