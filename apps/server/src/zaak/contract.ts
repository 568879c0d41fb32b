import {
  type MaatregelType,
  type MachtigingType,
  maatregelTypes,
  machtigingTypes,
  type RedenBeeindiging,
  redenenBeeindiging,
} from '@houvast/domein/feiten'
import { fasen, maatregelStappen, maatregelStatussen, uitspraakstappen, werkvarianten } from '@houvast/domein/maatregelen'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam, Moment, Tijdstip } from '../waarden.ts'

const MaatregelCode = z.enum(Object.keys(maatregelTypes) as [MaatregelType, ...MaatregelType[]])
const MachtigingCode = z.enum(Object.keys(machtigingTypes) as [MachtigingType, ...MachtigingType[]])
const Reden = z.enum(Object.keys(redenenBeeindiging) as [RedenBeeindiging, ...RedenBeeindiging[]])
const tekst = (melding: string) => z.string().trim().min(3, melding).max(20_000)
const kort = (melding: string) => z.string().trim().min(1, melding).max(200)

export const ZaakVraag = Tijdstip

const Duurbevinding = z.object({
  norm: z.string(),
  bron: z.string(),
  voorbehoud: z.string().nullable(),
  uiterlijk: DatumWaarde.describe('de laatste dag die de wet toestaat; wat geldt, is wat de rechter schreef'),
})

const Opdracht = z.object({
  id: Id,
  wat: z.string(),
  wie: z.string(),
  uiterlijk: DatumWaarde.nullable(),
  uitkomst: z.enum(['uitgevoerd', 'niet_uitgevoerd']).nullable(),
  uitkomstOp: DatumWaarde.nullable(),
  bewijs: z.string().nullable(),
})

const Uitspraak = z.object({
  id: Id,
  gerecht: z.string(),
  zaaknummer: z.string(),
  datum: DatumWaarde,
  datumKennisgeving: DatumWaarde,
  dictum: z.string(),
  ingetrokkenOp: DatumWaarde.nullable(),
  redenIntrekking: z.string().nullable(),
  geregistreerdOp: Moment,
  delen: z.array(
    z.object({
      id: Id,
      stap: z.enum(uitspraakstappen),
      maatregelId: Id.nullable(),
      naam: z.string().describe('de maatregel of machtiging'),
      ingangsdatum: DatumWaarde,
      einddatum: DatumWaarde.nullable().describe('zoals de rechter die schreef'),
      einddatumInclusief: z.boolean().describe('waar bij "tot en met", onwaar bij "tot"'),
      laatsteDag: DatumWaarde.nullable(),
      teLang: Duurbevinding.nullable(),
    }),
  ),
  opdrachten: z.array(Opdracht),
})

export const ZaakAntwoord = z.object({
  peildatum: DatumWaarde,
  alleenLezen: z.boolean(),
  kind: KindNaam,
  meerderjarigOp: DatumWaarde.nullable().describe('de achttiende verjaardag; null als de geboortedag niet bekend is'),
  maatregelen: z.array(
    z.object({
      id: Id,
      type: MaatregelCode,
      naam: z.string(),
      status: z.enum(maatregelStatussen),
      eersteDag: DatumWaarde,
      laatsteDag: DatumWaarde.nullable().describe('vastgelegd einde'),
      uitersteDag: DatumWaarde.nullable().describe('de laatste dag die beschikking en wet toestaan'),
      reden: z.string().nullable(),
      fase: z.enum(fasen).nullable(),
      stappen: z.array(z.object({ stap: z.enum(maatregelStappen), redenen: z.array(Reden), opvolgers: z.array(MaatregelCode) })),
      werkvariant: z.object({
        variant: z.enum(werkvarianten),
        tot: DatumWaarde.nullable(),
        vraagtBesluit: z.boolean(),
        reden: z.string().nullable(),
        beslotenDoor: z.string().nullable(),
      }),
      warmeOverdracht: z
        .object({ naarWie: z.string(), afspraken: z.string(), aanvaard: z.enum(['ja', 'nee', 'nog_niet']), datum: DatumWaarde })
        .nullable(),
    }),
  ),
  uitspraken: z.array(Uitspraak).describe('nieuwste eerst'),
  ontvangers: z.array(MedewerkerNaam).describe('aan wie deze lezer dit kind kan overdragen; leeg als dat niet mag'),
  jeugdbeschermers: z.object({ totaal: z.int(), inEenJaar: z.int(), isSignaal: z.boolean() }),
  acties: z.array(z.string()),
})

const Inclusief = z.boolean('Kies of er “tot” of “tot en met” staat. Het scheelt een dag.')
const duur = { ingangsdatum: DatumWaarde, einddatumInclusief: Inclusief }
const plantermijnDagen = z.int().min(1).max(365).optional()
const NieuwDeel = z.discriminatedUnion('stap', [
  z.object({
    stap: z.literal('beginnen'),
    type: MaatregelCode,
    ...duur,
    einddatum: DatumWaarde.optional(),
    plantermijnDagen,
    overgenomenOp: DatumWaarde.optional().describe('van een andere instelling gekregen op deze dag'),
  }),
  z.object({ stap: z.literal('verlengen'), maatregelId: Id, ...duur, einddatum: DatumWaarde }),
  z.object({
    stap: z.literal('omzetten'),
    maatregelId: Id,
    type: MaatregelCode,
    ...duur,
    einddatum: DatumWaarde.optional(),
    plantermijnDagen,
  }),
  z.object({
    stap: z.literal('opheffen'),
    maatregelId: Id,
    einddatum: DatumWaarde,
    einddatumInclusief: Inclusief,
    reden: Reden.optional(),
  }),
  z.object({ stap: z.literal('machtigen'), type: MachtigingCode, ...duur, einddatum: DatumWaarde }),
])
export type NieuwDeel = z.infer<typeof NieuwDeel>

const beschikkingstekst = {
  gerecht: kort('Schrijf op welk gerecht dit besliste.'),
  zaaknummer: kort('Schrijf het zaaknummer op dat in de beschikking staat.'),
  datum: DatumWaarde,
  datumKennisgeving: DatumWaarde,
  dictum: tekst('Neem de beslissing letterlijk over.'),
}
export const NieuweUitspraak = z.object({
  ...beschikkingstekst,
  delen: z.array(NieuwDeel).min(1, 'Kies wat de rechter besliste.').max(20),
  opdrachten: z
    .array(
      z.object({
        wat: tekst('Schrijf op wat er moet gebeuren.'),
        wie: kort('Schrijf op wie dit moet doen.'),
        uiterlijk: DatumWaarde.optional(),
      }),
    )
    .max(50),
})
export const GewijzigdeUitspraak = z.object({
  ...beschikkingstekst,
  delen: z
    .array(z.object({ id: Id, ingangsdatum: DatumWaarde, einddatum: DatumWaarde.nullable(), einddatumInclusief: z.boolean() }))
    .max(20)
    .describe('alleen de delen waarvan een dag verandert'),
})
export const UitspraakBewaard = z.object({ id: Id, teLang: z.array(Duurbevinding.extend({ naam: z.string() })) })
export const Intrekking = z.object({ reden: tekst('Schrijf op waarom deze beschikking niet geldt.') })
export const OpdrachtUitkomst = z.object({
  uitkomst: z.enum(['uitgevoerd', 'niet_uitgevoerd']),
  uitkomstOp: DatumWaarde,
  bewijs: tekst('Schrijf op waaruit dit blijkt, of waarom het niet is gebeurd.'),
})

const WarmeOverdracht = z.object({
  naarWie: kort('Schrijf op wie er met dit gezin verdergaat.'),
  afspraken: tekst('Schrijf op wat u met de ander hebt afgesproken.'),
  aanvaard: z.enum(['ja', 'nee', 'nog_niet']),
})
export const NieuweMaatregelstap = z.discriminatedUnion('stap', [
  z.object({ stap: z.literal('overdragen'), laatsteDag: DatumWaarde, warmeOverdracht: WarmeOverdracht }),
  z.object({ stap: z.literal('afsluiten'), laatsteDag: DatumWaarde, reden: Reden.optional(), warmeOverdracht: WarmeOverdracht.optional() }),
  z.object({ stap: z.literal('aflopen'), reden: Reden.optional(), warmeOverdracht: WarmeOverdracht.optional() }),
])
export const NieuwWerkvariantbesluit = z.object({
  variant: z.enum(werkvarianten),
  van: DatumWaarde,
  tot: DatumWaarde.optional().describe('laatste dag; verplicht bij minimaal'),
  reden: tekst('Schrijf op waarom.'),
})
