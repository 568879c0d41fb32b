import { puntnamen } from '@houvast/domein/bestuursverklaring'
import { z } from 'zod'
import { DatumWaarde, Id, Moment } from '../waarden.ts'

const Maand = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Schrijf de maand als JJJJ-MM.')

export const Punt = z.object({
  naam: z.enum(puntnamen),
  aantal: z.int(),
  van: z.int().nullable(),
  tekort: z.string(),
  betekenis: z.string(),
})
const OndertekendPunt = Punt.extend({ watWijDoen: z.string() })

export const ConceptVraag = z.object({ maand: Maand.optional() })
export const ConceptAntwoord = z.object({
  maand: Maand,
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
  punten: z.array(Punt),
  ondertekend: z.int().describe('hoe vaak deze maand al is ondertekend; een nieuwe versie vervangt de vorige niet'),
})

/** What was read is what is signed: the moment comes back with it. */
export const NieuweVerklaring = z.object({
  maand: Maand,
  kennismoment: Moment,
  watWijDoen: z
    .record(z.string(), z.string().trim().max(2_000))
    .describe('per punt wat de instelling eraan doet; elk punt vraagt een antwoord'),
  slot: z.string().trim().max(4_000).default(''),
})

export const Verklaring = z.object({
  id: Id,
  volgnummer: z.int(),
  maand: Maand,
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
  punten: z.array(OndertekendPunt),
  slot: z.string(),
  ondertekendOp: Moment,
  ondertekendDoor: z.string(),
  hash: z.string(),
  klopt: z.boolean().describe('de tekst is wat er is ondertekend, en geen eerdere is weggehaald'),
})
export const VerklaringenAntwoord = z.object({ rijen: z.array(Verklaring) })
