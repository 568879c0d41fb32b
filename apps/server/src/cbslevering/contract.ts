import { z } from 'zod'
import { DatumWaarde, Id, Moment } from '../waarden.ts'

export const bestandsvormen = ['csv', 'xlsx', 'vast'] as const
export type Bestandsvorm = (typeof bestandsvormen)[number]

export const cbsBestanden = ['jeugdbescherming', 'machtiging-uithuisplaatsing', 'jeugdreclassering'] as const
export const Cbsperiode = z.object({ bestand: z.enum(cbsBestanden), periode: z.string().max(10).describe('2026-H1 of 2026-Q3') })

const Geleverd = z.object({
  id: Id,
  geleverdOp: Moment,
  door: z.string(),
  aantal: z.int(),
  waarschuwingen: z.int(),
  sha256: z.string().describe('van het CSV-bestand'),
})
export const CbsleveringenAntwoord = z.object({
  perioden: z.array(
    Cbsperiode.extend({
      van: DatumWaarde,
      tot: DatumWaarde,
      uiterlijk: DatumWaarde,
      herlevering: z.boolean(),
      nogDagen: z.int().describe('tot en met de uiterste dag; onder nul: zoveel dagen te laat'),
      vasteBreedte: z.boolean().describe('of de instelling de posities van dit bestand heeft opgegeven; Houvast kijkt ze niet na'),
      geleverd: z.array(Geleverd).describe('nieuwste eerst'),
    }),
  ),
})
export type CbsleveringenAntwoord = z.infer<typeof CbsleveringenAntwoord>

/** A child by its case number: never by its BSN or name. */
const Kindverwijzing = { jeugdigeId: Id.nullable(), dossiernummer: z.string().nullable() }
export const CbsconceptAntwoord = Cbsperiode.extend({
  kennismoment: Moment,
  aantal: z.int(),
  fouten: z.int(),
  bevindingen: z.array(
    z.object({
      rij: z.int().nullable(),
      kolom: z.string().nullable(),
      code: z.string(),
      ernst: z.enum(['fout', 'waarschuwing']),
      melding: z.string(),
      ...Kindverwijzing,
    }),
  ),
  verschil: z
    .object({
      vorigeOp: Moment,
      nieuw: z.int(),
      weg: z.int(),
      gewijzigd: z.int(),
      gelijk: z.int(),
      rijen: z.array(
        z.object({
          wat: z.enum(['nieuw', 'weg', 'gewijzigd']),
          velden: z.array(z.object({ veld: z.string(), was: z.string().nullable(), wordt: z.string().nullable() })),
          gewijzigdOp: Moment.nullable().describe('wanneer de registratie voor het laatst veranderde'),
          doorLevering: z.boolean().nullable().describe('waar: bij het inlezen van een levering; anders op een scherm'),
          ...Kindverwijzing,
        }),
      ),
    })
    .nullable()
    .describe('met de vorige levering van deze periode; null als er nog geen was'),
})
export type CbsconceptAntwoord = z.infer<typeof CbsconceptAntwoord>
export const LeverOpdracht = Cbsperiode.extend({ kennismoment: Moment.describe('dat van het concept dat is bekeken') })
export const LeverAntwoord = z.object({ id: Id, aantal: z.int(), sha256: z.string() })
export const CbsbestandVraag = z.object({ vorm: z.enum(bestandsvormen).default('xlsx') })
