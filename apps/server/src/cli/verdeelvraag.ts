import type { Verdeelvraag } from '@houvast/verdeling'
import { z } from 'zod'

const naam = z.string().min(1).max(100)
const namen = z.array(naam).max(100)
const deel = z.number().min(0).max(1)
const gewicht = z.number().min(0).max(1_000_000)
const last = z.number().min(0).max(100)

const gewichten = z
  .strictObject({
    kindZonderJeugdbeschermer: gewicht.describe('punten voor elk kind zonder jeugdbeschermer, vóór de criteria'),
    verdubbelingInDagen: z.number().min(1).max(10_000).describe('na zoveel dagen wachten weegt een kind twee keer zo zwaar'),
    reisminuut: gewicht.describe('punten voor elke minuut reizen, enkele reis'),
    gemisteExpertise: gewicht.describe('punten voor elke gewenste expertise die ontbreekt'),
    eerdereJeugdbeschermer: gewicht.describe('punten die eraf gaan bij een jeugdbeschermer die het gezin kent'),
    broersEnZussen: gewicht.describe('punten die eraf gaan bij de jeugdbeschermer van broers of zussen'),
    bezetting: gewicht.describe('punten bij een volle caseload, naar verhouding minder daaronder'),
  })
  .partial()

/** The file that `houvast verdeel` reads; unknown names are refused, so that a typing error is not silently without effect. */
export const verdeelvraag = z
  .strictObject({
    gezinnen: z
      .array(
        z.strictObject({
          id: naam,
          kinderen: z.array(naam).min(1).max(30),
          werklast: last.optional().describe('in gezinnen; zonder: 1 voor het eerste kind en 0,75 voor elk volgend kind'),
          regio: naam,
          expertiseNodig: namen.optional().describe('zonder een van deze valt een jeugdbeschermer af'),
          expertiseGewenst: namen.optional(),
          wachtdagen: z.number().min(0).max(10_000).describe('van het kind dat het langst wacht'),
          criteria: namen.optional().describe('namen van criteria die volgens een medewerker gelden'),
          eerdereJeugdbeschermers: namen.optional(),
          jeugdbeschermersVanBroersEnZussen: namen.optional(),
        }),
      )
      .max(5_000),
    jeugdbeschermers: z
      .array(
        z.strictObject({
          id: naam,
          regio: naam,
          volledig: last.describe('volle caseload in gezinnen bij deze uren, ingewerkt en aanwezig'),
          bezet: last.describe('gezinnen die nu al bij deze jeugdbeschermer zijn'),
          inwerkdeel: deel.optional().describe('deel van de volle caseload dat het inwerken toelaat; zonder: 1'),
          afwezigdeel: deel.optional().describe('deel van de tijd afwezig; zonder: 0'),
          expertise: namen.optional(),
        }),
      )
      .max(10_000),
    criteria: z
      .array(
        z.strictObject({
          naam,
          omschrijving: z.string().min(1).max(1_000).describe('in woorden; de instelling beoordeelt of het geldt'),
          gewicht,
          nietVoorStarter: z.boolean().optional().describe('wie nog wordt ingewerkt, krijgt zo’n gezin niet'),
        }),
      )
      .max(100)
      .optional(),
    reistijden: z
      .array(z.strictObject({ van: naam, naar: naam, minuten: z.number().min(0).max(1_440) }))
      .max(100_000)
      .optional(),
    langsteReistijd: z.number().min(0).max(1_440).optional(),
    gewichten: gewichten.optional(),
    besluiten: z
      .array(z.strictObject({ gezin: naam, jeugdbeschermer: naam, besluit: z.enum(['aanvaard', 'geweigerd']) }))
      .max(100_000)
      .optional(),
  })
  .describe('De vraag wie de vaste jeugdbeschermer van welk gezin kan worden') satisfies z.ZodType<Verdeelvraag>

export const gewichtnamen: readonly string[] = Object.keys(gewichten.shape)
