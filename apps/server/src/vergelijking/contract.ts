import { z } from 'zod'
import { DatumWaarde, Moment, Tijdstip } from '../waarden.ts'

/** Figures that are a share of children or of clocks, and so can be laid beside chance. */
export const vergelijkfiguren = ['wachtlijst', 'zonderVasteJeugdbeschermer', 'eersteContact', 'planVanAanpak'] as const
export const VergelijkingVraag = Tijdstip.extend({
  figuur: z.enum(vergelijkfiguren),
  groepering: z.enum(['team', 'regio']).default('team'),
})
const Grenzen = z.object({ onder: z.number(), boven: z.number() })
export const VergelijkingAntwoord = z.object({
  figuur: z.enum(vergelijkfiguren),
  groepering: z.enum(['team', 'regio']),
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
  geheel: z.object({ teller: z.int(), noemer: z.int() }),
  nietIngedeeld: z.object({ teller: z.int(), noemer: z.int() }).describe('wie in geen groep telt'),
  spreiding: z
    .object({ aandeel: z.number(), phi: z.number(), tau2: z.number() })
    .nullable()
    .describe('phi: 1 als groepen alleen door toeval verschillen; tau2: variantie tussen groepen boven toeval'),
  geenGrenzen: z.string().nullable().describe('waarom er geen grenzen zijn'),
  lijnen: z.array(z.object({ noemer: z.int(), grens95: Grenzen, grens998: Grenzen, ruim95: Grenzen, ruim998: Grenzen })),
  groepen: z
    .array(
      z.object({
        sleutel: z.string(),
        naam: z.string(),
        teller: z.int(),
        noemer: z.int(),
        aandeel: z.number(),
        ligging: z.enum(['binnen', 'buiten95', 'buiten998']).nullable(),
        kant: z.enum(['lager', 'hoger']).nullable(),
      }),
    )
    .describe('op naam, nooit op rang'),
})
export type VergelijkingAntwoord = z.infer<typeof VergelijkingAntwoord>
