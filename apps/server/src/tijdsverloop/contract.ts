import { z } from 'zod'
import { DatumWaarde, Moment, Tijdstip } from '../waarden.ts'

/** Figures of which each month counts other events than the month before: only of these a control chart can be made. */
export const verloopfiguren = ['eersteContact', 'planVanAanpak', 'nieuwOpWachtlijst'] as const
export const TijdsverloopVraag = Tijdstip.extend({
  figuur: z.enum(verloopfiguren),
  maanden: z.coerce.number().int().min(3).max(60).default(36),
})
export const TijdsverloopAntwoord = z.object({
  figuur: z.enum(verloopfiguren),
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
  geenKaart: z.string().nullable().describe('waarom er geen grenzen zijn'),
  aandeel: z.number().nullable().describe('over alle maanden samen'),
  sigmaZ: z.number().nullable().describe('1 als maanden alleen door toeval verschillen'),
  looplengte: z.number().nullable().describe('om de hoeveel maanden er gemiddeld een signaal is terwijl er niets veranderde'),
  punten: z.array(
    z.object({
      na: DatumWaarde,
      tot: DatumWaarde,
      teller: z.int(),
      noemer: z.int(),
      aandeel: z.number().nullable(),
      onder: z.number().nullable(),
      boven: z.number().nullable(),
      signaal: z.boolean(),
    }),
  ),
})
export type TijdsverloopAntwoord = z.infer<typeof TijdsverloopAntwoord>
