import { aanwijzingStappen, bekendmakingen, geadresseerden } from '@houvast/domein/aanwijzing'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, Tijdstip } from '../waarden.ts'

export const AanwijzingVraag = Tijdstip

export const AanwijzingAntwoord = z.object({
  peildatum: DatumWaarde,
  alleenLezen: z.boolean(),
  kind: KindNaam,
  /** From twelve the child is heard before the court decides, and may be addressed itself (Rv art. 809). */
  vanafTwaalf: z.boolean(),
  maatregelen: z
    .array(z.object({ id: Id, naam: z.string() }))
    .describe('lopende ondertoezichtstellingen; alleen daarbij kan een aanwijzing'),
  aanwijzingen: z.array(
    z.object({
      id: Id,
      maatregelId: Id,
      aan: z.enum(geadresseerden),
      naam: z.string(),
      tekst: z.string(),
      reden: z.string(),
      bekendmaking: z.enum(bekendmakingen),
      bekendgemaaktOp: DatumWaarde,
      vanKracht: z.boolean(),
      stappen: z.array(z.object({ id: Id, stap: z.enum(aanwijzingStappen), datum: DatumWaarde, toelichting: z.string() })),
      volgende: z.array(z.enum(aanwijzingStappen)).describe('wat nu kan worden vastgelegd'),
      termijnen: z.array(
        z.object({
          norm: z.string().describe('SA-002: naar de kinderrechter; SA-003: beslissen op een verzoek om intrekking'),
          start: DatumWaarde,
          eind: DatumWaarde,
          stand: z.enum(['loopt', 'gehaald', 'te_laat', 'vervallen', 'opgeschort', 'niet_van_toepassing']),
          gehaaldOp: DatumWaarde.nullable(),
          bron: z.string(),
        }),
      ),
    }),
  ),
  acties: z.array(z.string()),
})

export const NieuweAanwijzing = z.object({
  maatregelId: Id,
  aan: z.enum(geadresseerden),
  naam: z.string().trim().min(1, 'Schrijf op aan wie de aanwijzing is gericht.').max(200),
  tekst: z.string().trim().min(3, 'Schrijf op wat er moet gebeuren.').max(20_000),
  reden: z.string().trim().min(3, 'Schrijf op waarom dit nodig is.').max(20_000),
  bekendmaking: z.enum(bekendmakingen),
  bekendgemaaktOp: DatumWaarde,
  rechtsmiddelVermeld: z.boolean().describe('in de brief staat bij wie, hoe en tot wanneer iemand ertegen op kan komen'),
})

export const NieuweAanwijzingStap = z.object({
  stap: z.enum(aanwijzingStappen),
  datum: DatumWaarde,
  toelichting: z.string().trim().max(5_000),
})
