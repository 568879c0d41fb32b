import { contactWijzen } from '@houvast/domein/feiten'
import { vervolgen, wachtgroepen, wachtoorzaken } from '@houvast/domein/wachtlijst'
import { weekbesluiten } from '@houvast/domein/weekoverleg'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam, Tijdstip } from '../waarden.ts'

export const WachtlijstVraag = Tijdstip.extend({
  soort: z.enum(['start', 'intern']).optional(),
  groep: z.enum(wachtgroepen).optional().describe('alleen voor vandaag'),
  zoek: z.string().max(100).optional().describe('naam of dossiernummer'),
  sorteer: z.enum(['langst', 'niet_gezien', 'plan_te_laat', 'naam']).default('langst'),
  na: z.string().max(200).optional().describe('sleutel van de laatste rij van de vorige bladzijde'),
  aantal: z.coerce.number().int().min(1).max(2000).default(100),
})

/** What this child does not get, as facts; the words are made on the screen from them. */
export const WachtlijstRij = z.object({
  kind: KindNaam,
  soort: z.enum(['start', 'intern']),
  zonderSinds: DatumWaarde,
  dagen: z.int().describe('kalenderdagen van zonderSinds tot en met de peildatum'),
  werkdagen: z.int().describe('werkdagen na zonderSinds tot en met de peildatum'),
  maatregelen: z.array(z.string()).describe('codes van de lopende maatregelen'),
  laatstGezien: DatumWaarde.nullable(),
  eersteContactUiterlijk: DatumWaarde.nullable().describe('gemiste of lopende klok; null als die is gehaald of er niet is'),
  planUiterlijk: DatumWaarde.nullable().describe('gemiste of lopende klok; null als die is gehaald of er niet is'),
  einddatumMaatregel: DatumWaarde.nullable(),
  contactpersoon: MedewerkerNaam.nullable(),
  vorigeJeugdbeschermer: MedewerkerNaam.nullable(),
  groep: z.enum(wachtgroepen).nullable().describe('null op een andere dag dan vandaag'),
  contactUiterlijk: DatumWaarde.nullable().describe('het maandelijkse contact'),
})

export const WachtlijstAntwoord = z.object({
  peildatum: DatumWaarde,
  definitieversie: z.string(),
  stand: z.object({ totaal: z.int(), start: z.int(), intern: z.int(), langstDagen: z.int().nullable() }),
  groepen: z.record(z.enum(wachtgroepen), z.int()).nullable().describe('null op een andere dag dan vandaag'),
  rijen: z.array(WachtlijstRij),
  volgende: z.string().nullable(),
})

const Reden = z.string().trim().min(3, 'Schrijf op waarom.').max(2_000)

const Spoed = z.object({
  id: Id.nullable().describe('null: de maatregel zelf is spoed'),
  sinds: DatumWaarde,
  reden: z.string().nullable(),
})

/** How one child waits: what runs on, what lapses when, what was tried, and what people decided. */
export const WachtenAntwoord = z.object({
  oorzaak: z.enum(wachtoorzaken).nullable().describe('null: dit kind heeft een vaste jeugdbeschermer'),
  zonderSinds: DatumWaarde.nullable(),
  plan: z.object({ vastgesteldOp: DatumWaarde }).nullable(),
  machtigingen: z.array(z.object({ type: z.string(), tot: DatumWaarde.nullable() })),
  vervalt: z.array(z.object({ naam: z.string(), op: DatumWaarde })).describe('termijnen die nu lopen, de eerste bovenaan'),
  contactUiterlijk: DatumWaarde.nullable(),
  pogingen: z
    .array(
      z.object({ id: Id, datum: DatumWaarde, met: z.string(), wijze: z.enum(contactWijzen), wat: z.string(), door: z.string().nullable() }),
    )
    .describe('vergeefs, sinds het laatste contact'),
  vervolg: z.enum(vervolgen).nullable(),
  spoed: Spoed.nullable(),
  besluit: z
    .object({ besluit: z.enum(weekbesluiten), waarom: z.string(), op: DatumWaarde })
    .nullable()
    .describe('van het laatste weekoverleg'),
})

export const SpoedAntwoord = z.object({
  rijen: z
    .array(z.object({ kind: KindNaam, zonderSinds: DatumWaarde, dagen: z.int(), spoed: Spoed }))
    .describe('kinderen met spoed zonder vaste jeugdbeschermer, ook wie nog geen vijf werkdagen wacht'),
})
export const NieuweSpoed = z.object({ reden: Reden })
export const OpheffingSpoed = z.object({ reden: Reden })

export const NieuweContactpoging = z.object({
  datum: DatumWaarde,
  met: z.enum(['jeugdige', 'ouder_met_gezag', 'ouder_zonder_gezag', 'verzorger']),
  wijze: z.enum(contactWijzen),
  wat: z.string().trim().max(2_000).default(''),
})

/** What the people carry who keep contact with children that wait. */
export const ContactpersonenAntwoord = z.object({
  peildatum: DatumWaarde,
  zonder: z.int().describe('wachtende kinderen zonder contactpersoon'),
  rijen: z.array(
    z.object({
      medewerker: MedewerkerNaam,
      kinderen: z.int(),
      contacten: z.int().describe('contacten met deze kinderen in de laatste 28 dagen, door wie dan ook'),
      teLaat: z.int().describe('kinderen van wie het maandelijkse contact te laat is'),
    }),
  ),
})
