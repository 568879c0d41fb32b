import { fasen } from '@houvast/domein/maatregelen'
import { overdrachtStatussen } from '@houvast/domein/overdracht'
import { z } from 'zod'
import { TermijnStand } from '../vandaag/contract.ts'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam } from '../waarden.ts'

const Kern = z.object({
  id: Id,
  kind: KindNaam,
  status: z.enum(overdrachtStatussen),
  van: MedewerkerNaam,
  naar: MedewerkerNaam,
  per: DatumWaarde.describe('eerste dag van de nieuwe vaste jeugdbeschermer'),
  aanMij: z.boolean(),
})

export const OverdrachtenAntwoord = z.object({ rijen: z.array(Kern) })

export const OverdrachtAntwoord = Kern.extend({
  overKind: z.string(),
  mensen: z.string(),
  veiligheid: z.string(),
  beloften: z.string(),
  aangekondigdKindOp: DatumWaarde.nullable(),
  aangekondigdOudersOp: DatumWaarde.nullable(),
  beslotenOp: DatumWaarde.nullable(),
  reden: z.string().nullable(),
  maatregelen: z.array(z.object({ naam: z.string(), fase: z.enum(fasen).nullable(), uitersteDag: DatumWaarde.nullable() })),
  termijnen: z.array(TermijnStand).describe('wat nog loopt'),
  afspraken: z.array(z.object({ datum: DatumWaarde, afspraak: z.string(), met: z.string() })).describe('uit de contacten, nieuwste eerst'),
  opdrachten: z
    .array(z.object({ wat: z.string(), wie: z.string(), uiterlijk: DatumWaarde.nullable() }))
    .describe('van de rechter, nog open'),
  jeugdbeschermers: z.object({ totaal: z.int(), inEenJaar: z.int(), isSignaal: z.boolean() }),
  acties: z.array(z.string()),
})

const tekst = (melding: string) => z.string().trim().min(3, melding).max(5_000)
export const NieuweOverdracht = z.object({
  naarMedewerkerId: Id,
  per: DatumWaarde,
  overKind: tekst('Schrijf op wie dit kind is en wat het nodig heeft.'),
  mensen: tekst('Schrijf op wie er om het kind heen staan.'),
  veiligheid: tekst('Schrijf op hoe veilig het kind nu is.'),
  beloften: tekst('Schrijf op wat er is beloofd, of dat er niets is beloofd.'),
})
export const Aankondiging = z.object({ aan: z.enum(['kind', 'ouders']), op: DatumWaarde })
export const Aanvaarding = z.object({ gelezen: z.literal(true, 'Lees de kaart en bevestig dat.') })
export const Teruggave = z.object({ reden: tekst('Schrijf op waarom u dit kind niet kunt overnemen.') })
export const OverdrachtBewaard = z.object({ id: Id, per: DatumWaarde })
