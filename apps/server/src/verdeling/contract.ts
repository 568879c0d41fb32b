import {
  type Verdeelgewicht,
  verdeelbesluiten,
  verdeelcriteria,
  verdeelgewichten,
  verdeelgewichtnamen,
  voorstelstanden,
  wachtredenen,
} from '@houvast/domein/verdeling'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam } from '../waarden.ts'

const gewicht = (naam: Verdeelgewicht) => {
  const { minimum, maximum } = verdeelgewichten[naam]
  return z.number('Geef een getal.').min(minimum, `Geef een getal vanaf ${minimum}.`).max(maximum, `Geef een getal tot en met ${maximum}.`)
}
const Gewichten = z.strictObject(
  Object.fromEntries(verdeelgewichtnamen.map((naam) => [naam, gewicht(naam)])) as Record<Verdeelgewicht, z.ZodNumber>,
)

export const VerdeelgewichtenAntwoord = z.object({
  gewichten: Gewichten,
  isVoorbeeld: z.boolean().describe('de instelling heeft nog geen eigen gewichten vastgesteld'),
  versies: z.array(z.object({ id: Id, gewichten: Gewichten, besluit: z.string(), van: DatumWaarde })).describe('nieuwste eerst'),
})

export const NieuweVerdeelgewichten = z.object({
  gewichten: Gewichten,
  besluit: z.string().trim().min(3, 'Schrijf op wie dit besloot en waar dat staat.').max(500),
  van: DatumWaarde,
})

export const Verdeelopdracht = z.object({
  teams: z.array(Id).min(1, 'Kies ten minste één team.').max(200),
  seconden: z.number().min(1, 'Geef ten minste 1 seconde.').max(10, 'Geef ten hoogste 10 seconden.').default(3),
  gewichten: Gewichten.optional().describe('alleen voor dit advies; zonder: die van de instelling'),
})

const Lasten = z.object({
  medewerker: MedewerkerNaam,
  beschikbaar: z.number().describe('kinderen volgens de richtlijn voor deze uren, minder bij inwerken en afwezigheid'),
  nu: z.int().describe('kinderen toen het advies werd gemaakt, met wie nog op aanvaarding wacht'),
  straks: z.int().describe('als dit hele advies wordt aanvaard'),
  inwerkend: z.boolean(),
  afwezig: z.boolean(),
})

const Gezin = z.object({
  gezin: Id.describe('alleen binnen dit advies'),
  kinderen: z.array(KindNaam),
  aantal: z.int().describe('kinderen die iemand nodig hebben'),
  wachtdagen: z.int().describe('kalenderdagen van het kind dat het langst wacht'),
  criteria: z.array(z.enum(verdeelcriteria)),
  voorstel: z
    .object({
      medewerker: MedewerkerNaam,
      kentGezin: z.boolean().describe('was eerder vaste jeugdbeschermer van een van de kinderen'),
      heeftBroerOfZus: z.boolean(),
      tweede: z
        .object({
          medewerker: MedewerkerNaam,
          meerprijs: z.number().describe('punten die het hele advies dan duurder wordt'),
          ruilMet: z
            .object({ gezin: Id.nullable().describe('null: een gezin dat u niet mag zien'), naar: MedewerkerNaam.nullable() })
            .nullable(),
        })
        .nullable(),
    })
    .nullable(),
  wachtreden: z.enum(wachtredenen).nullable(),
  stand: z.enum(voorstelstanden),
  besluit: z
    .object({
      soort: z.enum(verdeelbesluiten),
      medewerker: MedewerkerNaam,
      reden: z.string().nullable(),
      bovenRuimte: z.boolean(),
      op: DatumWaarde,
    })
    .nullable(),
})

const Kern = z.object({
  id: Id,
  gemaaktOp: z.string(),
  door: MedewerkerNaam,
  teams: z.array(z.string()),
})

export const VerdeeladviesAntwoord = Kern.extend({
  teamIds: z.array(Id),
  norm: z.number().describe('kinderen per fte waarmee de ruimte is berekend; geen wet'),
  gewichten: Gewichten,
  isVoorbeeld: z.boolean(),
  seconden: z.number(),
  certificaat: z.object({
    bewezen: z.boolean().describe('met deze gewichten bestaat geen betere verdeling'),
    hoogstens: z.number().describe('percentage van wat er te winnen is boven niets doen, dat dit advies hoogstens mist'),
    bijBekende: z.int().describe('gezinnen bij iemand die zij al kennen'),
  }),
  lasten: z.array(Lasten),
  gezinnen: z.array(Gezin),
})

export const VerdeeladviezenAntwoord = z.object({
  rijen: z.array(
    Kern.extend({
      gezinnen: z.int(),
      voorgesteld: z.int(),
      besluiten: z.object({ aanvaard: z.int(), iemand_anders: z.int(), geweigerd: z.int() }).describe('van gezinnen die u mag zien'),
    }),
  ),
})

export const NieuwVerdeelbesluit = z.object({
  gezin: Id,
  besluit: z.enum(verdeelbesluiten),
  medewerkerId: Id.optional().describe('wie dan wel, bij iemand_anders'),
  reden: z.string().trim().max(2_000).optional(),
})

export const VerdeelbesluitBewaard = z.object({ kinderen: z.int(), bovenRuimte: z.boolean() })
