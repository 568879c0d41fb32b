import { type BundelDeel, bundelDelen, rechtbanknormen, rechtbankstappen, titelSoorten, type Verzoektekst } from '@houvast/domein/rechtbank'
import { z } from 'zod'
import { Stuk } from '../stuk/contract.ts'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam, Moment, Tijdstip } from '../waarden.ts'

const agendastappen = Object.keys(rechtbanknormen) as [keyof typeof rechtbanknormen, ...(keyof typeof rechtbanknormen)[]]
const tekst = z.string().trim().max(20_000)
const personen = z.array(z.string().trim().min(1).max(200)).max(30)
const Tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als UU:MM, bijvoorbeeld 09:30.')

const Agendapunt = z.object({
  id: z.string(),
  stap: z.enum(agendastappen),
  norm: z.string(),
  naam: z.string(),
  isWet: z.boolean().describe('anders een afspraak uit de praktijk'),
  uiterlijk: DatumWaarde,
  intern: DatumWaarde.describe('de laatste werkdag op of voor die dag'),
  stand: z.enum(['open', 'te_laat', 'gedaan', 'te_laat_gedaan']),
  gedaanOp: DatumWaarde.nullable(),
  hoelang: z.string().describe('in woorden: nog 3 dagen, 1 week te laat'),
  uitleg: z.string(),
  voorbehoud: z.string().nullable().describe('wat aan deze norm niet zeker is'),
})

const Titel = z.object({ id: Id, soort: z.enum(titelSoorten), van: DatumWaarde, einddatum: DatumWaarde })

const Zitting = z.object({
  id: Id,
  datum: DatumWaarde,
  tijd: z.string().nullable(),
  rechtbank: z.string(),
  uitgenodigd: z.array(z.string()),
  aanwezig: z.array(z.string()).nullable().describe('null: nog niet geweest'),
  uitkomst: z.string().nullable(),
})

export const AgendaVraag = z.object({ weken: z.coerce.number().int().min(1).max(26).default(12) })

export const AgendaAntwoord = z.object({
  peildatum: DatumWaarde,
  tot: DatumWaarde,
  tellingen: z.object({ kinderen: z.int(), teLaat: z.int(), dezeWeek: z.int(), zittingen: z.int() }),
  regels: z
    .array(
      z.object({
        kind: KindNaam,
        medewerker: MedewerkerNaam.nullable(),
        team: z.string().nullable(),
        titel: Titel,
        dag: DatumWaarde,
        punt: Agendapunt.nullable(),
        zitting: Zitting.nullable(),
      }),
    )
    .describe('op dag; elk is een open stap of een zitting'),
})

export const RechtbankVraag = Tijdstip

const Verzoek = z.strictObject({
  bedreigingen: tekst,
  duurMaanden: z.int().min(1).max(12).nullable(),
  verloop: tekst,
  besprokenOp: z.union([z.literal(''), DatumWaarde]),
  reactieKind: tekst,
  reactieOuders: tekst,
  beweringen: z
    .array(z.strictObject({ soort: z.enum(['feit', 'mening', 'interpretatie']), tekst, bron: z.string().trim().max(500) }))
    .max(100),
}) satisfies z.ZodType<Verzoektekst>
const Redenen = z.partialRecord(z.enum(bundelDelen), z.string().trim().max(2_000)) satisfies z.ZodType<Partial<Record<BundelDeel, string>>>

export const RechtbankAntwoord = z.object({
  peildatum: DatumWaarde,
  alleenLezen: z.boolean(),
  kind: KindNaam,
  magVastleggen: z.boolean(),
  titels: z.array(
    Titel.extend({
      besluit: z.enum(['verlengen', 'niet_verlengen']).nullable(),
      punten: z.array(Agendapunt),
      stappen: z.array(
        z.object({
          id: Id,
          stap: z.enum(rechtbankstappen),
          datum: DatumWaarde,
          redenen: z.string().nullable(),
          deelnemers: z.string().nullable(),
        }),
      ),
      zittingen: z.array(Zitting),
      bundel: z.object({
        tekst: Verzoek,
        redenen: Redenen,
        bewaardOp: Moment.nullable().describe('null: er is nog niets bewaard'),
        ontbreekt: z.array(z.enum(bundelDelen)),
        nogTeVerantwoorden: z.array(z.enum(bundelDelen)).describe('ontbreekt zonder reden; zolang dit er staat kan de bundel niet af'),
        uitDossier: z.object({ vasteJeugdbeschermer: z.string().nullable(), plan: z.string().nullable() }),
      }),
    }),
  ),
  bundels: z.array(Stuk).describe('bundels die af zijn'),
})

export const NieuweRechtbankstap = z.object({
  titelId: Id,
  stap: z.enum(rechtbankstappen),
  datum: DatumWaarde,
  redenen: tekst.optional(),
  deelnemers: z.string().trim().max(2_000).optional(),
})
export const NieuweZitting = z.object({
  titelId: Id,
  datum: DatumWaarde,
  tijd: Tijd.optional(),
  rechtbank: z.string().trim().min(2, 'Schrijf op welke rechtbank het is.').max(200),
  uitgenodigd: personen,
})
export const Zittingverloop = z.object({ aanwezig: personen, uitkomst: tekst })
export const Bundeltekst = z.object({ titelId: Id, tekst: Verzoek, redenen: Redenen })
export const BundelBewaard = z.object({ bewaardOp: Moment, ontbreekt: z.array(z.enum(bundelDelen)) })
export const Bundelkeuze = z.object({ titelId: Id })
