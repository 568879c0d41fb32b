import { z } from 'zod'
import { Id, Moment } from '../waarden.ts'

export const Bevinding = z.object({
  bestand: z.string(),
  rij: z.int().nullable().describe('rij 1 is de kopregel; null als de bevinding over het hele bestand gaat'),
  kolom: z.string().nullable(),
  code: z.string(),
  ernst: z.enum(['fout', 'waarschuwing']),
  melding: z.string().describe('wat er mis is en wat u kunt doen'),
})

export const BestandSamenvatting = z.object({
  bestand: z.string(),
  gelezen: z.int(),
  nieuw: z.int(),
  gewijzigd: z.int(),
  vervallen: z.int(),
  ongewijzigd: z.int(),
  weggelaten: z.int().describe('foute records en wat eraan hangt, alleen bij weglaten'),
  dekt: z.string().nullable().describe('de periode die deze levering vervangt, bijvoorbeeld 1 januari 2025 tot en met 30 juni 2025'),
})

export const LeveringAntwoord = z.object({
  id: Id,
  naam: z.string(),
  status: z.enum(['gelezen', 'uitgevoerd', 'geweigerd']),
  ontvangenOp: Moment,
  uitgevoerdOp: Moment.nullable(),
  bestanden: z.array(BestandSamenvatting),
  fouten: z.int(),
  waarschuwingen: z.int(),
  bevindingen: z.array(Bevinding).describe('de eerste duizend; alle staan in bevindingen.csv'),
})
export const LeveringenAntwoord = z.object({ rijen: z.array(LeveringAntwoord.omit({ bevindingen: true })) })
export const Uitvoering = z.object({ zonderFouteRecords: z.boolean().default(false) })
