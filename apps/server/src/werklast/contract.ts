import {
  belevingsvragen,
  type Werklastgewichtnaam,
  werklastfactoren,
  werklastgewichten,
  werklastgewichtnamen,
} from '@houvast/domein/werklast'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam } from '../waarden.ts'

const Factor = z.enum(werklastfactoren)
const Uren = z.number().describe('uren per week')
const Deel = z.object({ wat: z.enum(['maatregel', 'overdracht', 'factoren']), uren: Uren })
const Gewichten = z.object({ versie: z.string(), bron: z.string(), isVoorbeeld: z.boolean() })
const Cijfer = z.int('Kies een antwoord.').min(1, 'Kies een antwoord.').max(5, 'Kies een antwoord.')
export const BelevingInvoer = z.object({ haalbaar: Cijfer, aandacht: Cijfer, steun: Cijfer })
const Gemiddelde = z.object(
  Object.fromEntries(belevingsvragen.map((vraag) => [vraag, z.number()])) as Record<(typeof belevingsvragen)[number], z.ZodNumber>,
)

const Maand = z.object({ dag: DatumWaarde, kinderen: z.int(), gewogen: Uren, beschikbaar: Uren })
const EigenTaak = z.object({ id: Id, wat: z.string(), uren: Uren, van: DatumWaarde, tot: DatumWaarde.nullable() })

/** What one worker carries, child by child, and how that went over a year. */
export const EigenWerklastAntwoord = z.object({
  peildatum: DatumWaarde,
  gewichten: Gewichten,
  gewogen: Uren,
  gezinnen: z.int(),
  beschikbaar: z.object({ contract: Uren, inwerken: Uren, afwezig: Uren, eigenTaken: Uren, over: Uren }),
  kinderen: z.array(
    z.object({
      kind: KindNaam,
      sinds: DatumWaarde,
      uren: Uren,
      opbouw: z.array(Deel),
      factoren: z.array(Factor),
      laatsteContact: DatumWaarde.nullable(),
      stilDagen: z.int().nullable().describe('dagen sinds het laatste contact; null als er nooit contact was'),
    }),
  ),
  taken: z.array(EigenTaak),
  verloop: z.array(Maand).describe('de eerste dag van elke maand, twaalf terug, en vandaag'),
  beleving: z.object({ kwartaal: DatumWaarde, antwoord: BelevingInvoer.nullable() }),
})

export const KindWerklastAntwoord = z.object({
  gewichten: Gewichten,
  uren: Uren.describe('voor wie dit kind nu overneemt'),
  opbouw: z.array(Deel),
  factoren: z.array(z.object({ id: Id, factor: Factor, van: DatumWaarde, reden: z.string() })),
  perFactor: z.record(Factor, Uren),
  hoogstens: Uren.describe('alle factoren samen'),
})

export const NieuweWerklastfactor = z.object({
  factor: Factor,
  reden: z.string().trim().min(3, 'Schrijf op waarom deze zaak meer tijd vraagt.').max(1_000),
})

export const TeamWerklastAntwoord = z.object({
  verloop: z.array(Maand),
  beleving: z.object({
    kwartaal: DatumWaarde,
    ingevuld: z.int().describe('hoeveel mensen van het team antwoordden'),
    minimum: z.int(),
    gemiddelde: Gemiddelde.nullable().describe('null als te weinig mensen antwoordden'),
    spanning: z.enum(['zwaarder_gevoeld', 'lichter_gevoeld']).nullable(),
  }),
  taken: z.array(EigenTaak.extend({ medewerker: MedewerkerNaam })),
})

export const NieuweEigenTaak = z.object({
  wat: z.string().trim().min(3, 'Schrijf op welke taak dit is.').max(200),
  uren: z.number('Geef een aantal uren per week.').positive('Geef een aantal uren boven de 0.').max(40, 'Geef hoogstens 40 uur per week.'),
  van: DatumWaarde,
  tot: DatumWaarde.nullable().default(null),
})
export const EindeDag = z.object({ tot: DatumWaarde })

const gewicht = (naam: Werklastgewichtnaam) => {
  const { minimum, maximum } = werklastgewichten[naam]
  return z
    .number('Vul een getal in.')
    .min(minimum, `Vul een getal in vanaf ${minimum}.`)
    .max(maximum, `Vul een getal in tot en met ${maximum}.`)
}
const Werklastgewichten = z.object(
  Object.fromEntries(werklastgewichtnamen.map((naam) => [naam, gewicht(naam)])) as Record<Werklastgewichtnaam, z.ZodNumber>,
)

export const WerklastgewichtenAntwoord = z.object({
  gewichten: Werklastgewichten.describe('wat vandaag geldt'),
  isVoorbeeld: z.boolean(),
  bron: z.string(),
  versies: z.array(z.object({ id: Id, besluit: z.string(), van: DatumWaarde })).describe('nieuwste eerst'),
})
export const NieuweWerklastgewichten = z.object({
  gewichten: Werklastgewichten,
  besluit: z.string().trim().min(3, 'Schrijf op wie dit besloot en waar dat staat.').max(500),
  van: DatumWaarde,
})
