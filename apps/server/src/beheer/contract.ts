import { rollen } from '@houvast/domein/toegang'
import { z } from 'zod'
import { Id, Moment } from '../waarden.ts'

export { rollen } from '@houvast/domein/toegang'

export const IkAntwoord = z.object({
  medewerkerId: Id,
  naam: z.string(),
  rol: z.enum(rollen),
  team: z.object({ id: Id, naam: z.string() }).nullable(),
  acties: z.array(z.string()),
  csrf: z.string(),
  instelling: z.string(),
  vandaag: z.iso.date(),
})

export const GebruikersAntwoord = z.object({
  rijen: z.array(
    z.object({
      medewerkerId: Id,
      naam: z.string(),
      functie: z.string(),
      team: z.string().nullable(),
      rol: z.enum(rollen).nullable(),
      laatstIngelogd: Moment.nullable(),
    }),
  ),
})
export const NieuweRol = z.object({ rol: z.enum(rollen).nullable() })
