import { createHash } from 'node:crypto'
import { findVersie } from '@houvast/domein/definities'
import type { Datum } from '@houvast/domein/kalender'
import { canoniekeJson } from '@houvast/domein/vaststelling'
import type { Kysely } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { berekenMonitor } from '../monitor/monitor.ts'
import { telZonderKennisgeving } from '../monitor/zonder-kennisgeving.ts'
import { Inhoud } from './contract.ts'
import { telVolledigheid } from './volledigheid.ts'

export interface Inhoudvraag {
  readonly instelling: string
  readonly peildatum: Datum
  /** Before the limit of what can still become known: asked again, it gives the same. */
  readonly kennismoment: string
  readonly definitieversie: string
}

export const sha256Van = (tekst: string): string => createHash('sha256').update(tekst, 'utf8').digest('hex')

/** What a statement says, about the whole institution: runs with the rights of the system. */
export async function berekenInhoud(
  db: Kysely<Schema>,
  { instelling, peildatum, kennismoment, definitieversie }: Inhoudvraag,
): Promise<Inhoud> {
  const definities = findVersie(definitieversie)
  if (!definities) throw new RangeError('Deze definities kent Houvast niet.')
  const cijfers = {
    ...(await berekenMonitor(db, peildatum, kennismoment)),
    zonderKennisgeving: await telZonderKennisgeving(db, { peildatum, kennismoment }),
  }
  return Inhoud.parse({
    soort: 'houvast.vaststelling',
    formaat: 1,
    instelling,
    peildatum,
    kennismoment,
    definities,
    cijfers,
    volledigheid: await telVolledigheid(db, cijfers),
  })
}

/** The bytes that the hash is of. */
export const tekstVan = (inhoud: Inhoud): string => canoniekeJson(inhoud)
