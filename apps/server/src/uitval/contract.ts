import { besluitstanden, uitvalbesluiten, uitvalmomenten } from '@houvast/domein/uitval'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam } from '../waarden.ts'

const Aantallen = z.object({ open: z.int(), wacht: z.int(), geregeld: z.int() })

const Kern = z.object({
  medewerker: MedewerkerNaam,
  moment: z.enum(uitvalmomenten).describe('terugkeer: deze medewerker is er weer'),
  oorzaak: z.enum(['afwezig', 'vertrek']).nullable(),
  sinds: DatumWaarde.describe('eerste dag van de uitval, of van de terugkeer'),
  tot: DatumWaarde.nullable(),
  aantallen: Aantallen.describe('kinderen naar hoe het besluit ervoor staat'),
  dagenOpen: z.int().describe('dagen sinds het oudste besluit gevraagd werd dat er nog niet is'),
})

/** Workers of the reader's own team with a child about whom something still has to be decided or accepted. */
export const UitvallenAntwoord = z.object({ rijen: z.array(Kern) })

export const UitvalAntwoord = Kern.extend({
  kinderen: z.array(
    z.object({
      kind: KindNaam,
      stand: z.enum(besluitstanden),
      teLaat: z.int().describe('gemiste termijnen'),
      volgendeTermijn: z.object({ naam: z.string(), eind: DatumWaarde }).nullable(),
      laatstGezien: DatumWaarde.nullable(),
      besluit: z
        .object({
          besluit: z.enum(uitvalbesluiten),
          naar: MedewerkerNaam.nullable(),
          tot: DatumWaarde.nullable(),
          reden: z.string(),
          op: DatumWaarde,
        })
        .nullable()
        .describe('het laatste besluit, ook als het niet meer geldt'),
      brieven: z.array(z.object({ id: Id, titel: z.string(), aan: z.string().nullable() })),
    }),
  ),
})

export const NieuweUitvalbesluiten = z.object({
  besluiten: z
    .array(
      z.object({
        jeugdigeId: Id,
        besluit: z.enum(uitvalbesluiten),
        naarMedewerkerId: Id.optional().describe('wie het kind overneemt, waarneemt of contactpersoon wordt'),
        tot: DatumWaarde.optional().describe('laatste dag van de waarneming'),
        reden: z.string().trim().min(3, 'Schrijf op waarom u dit besluit.').max(2_000),
      }),
    )
    .min(1, 'Neem een besluit over ten minste één kind.')
    .max(60),
})

export const UitvalbesluitenBewaard = z.object({ besluiten: z.int(), brieven: z.int() })
