import type { Datum } from '@houvast/domein/kalender'
import { z } from 'zod'

export const DatumWaarde = z.iso.date() as unknown as z.ZodType<Datum, Datum>
export const Moment = z.iso.datetime({ offset: true })
export const Id = z.uuid()

/** Which day is looked at, and what was known then. Both absent: today, as known now. */
export const Tijdstip = z.object({ peildatum: DatumWaarde.optional(), kennismoment: Moment.optional() })

/** RFC 9457, with a sentence in plain Dutch in `detail` and one entry per wrong field. */
export const Probleem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  fouten: z.array(z.object({ veld: z.string(), melding: z.string() })).optional(),
})

/** The child as a row may name it: names only where the role may see them. */
export const KindNaam = z.object({
  id: Id,
  dossiernummer: z.string(),
  naam: z.string().nullable(),
  leeftijd: z.int().nullable().describe('in hele jaren op de peildatum; null bij ongeboren of onbekend'),
  geslacht: z.enum(['V', 'M', 'O']),
})
export const MedewerkerNaam = z.object({ id: Id, naam: z.string() })
