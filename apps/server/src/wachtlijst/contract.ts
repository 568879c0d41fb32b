import { z } from 'zod'
import { DatumWaarde, KindNaam, MedewerkerNaam, Tijdstip } from '../waarden.ts'

export const WachtlijstVraag = Tijdstip.extend({
  soort: z.enum(['start', 'intern']).optional(),
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
})

export const WachtlijstAntwoord = z.object({
  peildatum: DatumWaarde,
  definitieversie: z.string(),
  stand: z.object({ totaal: z.int(), start: z.int(), intern: z.int(), langstDagen: z.int().nullable() }),
  rijen: z.array(WachtlijstRij),
  volgende: z.string().nullable(),
})
