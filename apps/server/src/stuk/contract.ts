import { z } from 'zod'
import { Id, Moment } from '../waarden.ts'

export const stukSoorten = ['brief', 'verzoekbundel'] as const

export const Stuk = z.object({
  id: Id,
  soort: z.enum(stukSoorten),
  titel: z.string(),
  aan: z.string().nullable(),
  gemaaktOp: Moment,
  gemaaktDoor: z.string().nullable(),
  sha256: z.string().describe('hiermee is te zien dat het bestand niet is veranderd'),
})
export const StukkenAntwoord = z.object({ stukken: z.array(Stuk).describe('nieuwste eerst') })
