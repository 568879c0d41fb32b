import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam } from '../waarden.ts'

export const meldingbesluiten = ['toegekend', 'niet_toegekend'] as const

export const NieuweWerklastmelding = z.object({
  reden: z.string().trim().min(3, 'Schrijf op waarom u dit er niet bij kunt hebben.').max(2_000),
})

export const Werklastbesluit = z.object({
  besluit: z.enum(meldingbesluiten),
  reden: z.string().trim().min(3, 'Schrijf op waarom u dit besluit.').max(2_000),
  helpt: z.string().trim().min(3, 'Schrijf op wat nu helpt, ook als u de melding niet toekent.').max(2_000),
})

export const WerklastmeldingenAntwoord = z.object({
  rijen: z.array(
    z.object({
      id: Id,
      kind: KindNaam,
      medewerker: MedewerkerNaam,
      vanMij: z.boolean(),
      reden: z.string(),
      op: DatumWaarde,
      dagenOpen: z.int(),
      besluit: z
        .object({ besluit: z.enum(meldingbesluiten), reden: z.string(), helpt: z.string(), op: DatumWaarde })
        .nullable()
        .describe('null: de teamleider moet nog besluiten'),
    }),
  ),
})

export const WerklastmeldingBewaard = z.object({ id: Id })
