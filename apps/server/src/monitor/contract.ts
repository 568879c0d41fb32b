import { z } from 'zod'
import { DatumWaarde, KindNaam, Moment, Tijdstip } from '../waarden.ts'

const Klokcijfer = z.object({ opTijd: z.int(), geteld: z.int(), buitenBeschouwing: z.int() })
const PerFamilie = z.object({ jeugdbescherming: Klokcijfer, jeugdreclassering: Klokcijfer })

/** The figures of definities.md 2026-1, exactly as `houvast monitor --json` prints them. */
export const MonitorCijfers = z.object({
  peildatum: DatumWaarde,
  definitieversie: z.string(),
  kennismoment: Moment,
  kinderen: z.object({ totaal: z.int(), waarvanJeugdbescherming: z.int(), waarvanAlleenJeugdreclassering: z.int() }),
  fte: z.object({ jbjr: z.number(), metOndersteunend: z.number(), primairProces: z.number() }),
  werklast: z.object({
    perJbjr: z.number().nullable(),
    perMetOndersteunend: z.number().nullable(),
    perPrimairProces: z.number().nullable(),
  }),
  zonderVasteJeugdbeschermer: z.int(),
  wachtlijst: z.object({ totaal: z.int(), start: z.int(), intern: z.int(), percentage: z.number().nullable() }),
  eersteContact: PerFamilie,
  planVanAanpak: PerFamilie,
  verloop12m: z.number().nullable(),
  verzuim12m: z.number().nullable(),
  wisselingen: z.object({ gemiddeld: z.number().nullable(), maximum: z.int() }),
})
export type MonitorCijfers = z.infer<typeof MonitorCijfers>

export const MonitorVraag = Tijdstip
export const MonitorAntwoord = MonitorCijfers.extend({
  zonderKennisgeving: z
    .object({ jeugdbescherming: z.int(), jeugdreclassering: z.int() })
    .describe('lopende maatregelen zonder bekende kennisgeving: zij hebben geen termijn en tellen bij eerste contact en plan niet mee'),
})
export const ReeksVraag = Tijdstip.extend({ maanden: z.coerce.number().int().min(1).max(36).default(12) })
export const ReeksAntwoord = z.object({ punten: z.array(MonitorCijfers) })

export const groeperingnamen = ['team', 'regio', 'soort'] as const
export const GroepenVraag = ReeksVraag.extend({ groepering: z.enum(groeperingnamen) })
export const GroepenAntwoord = z.object({
  groepering: z.enum(groeperingnamen),
  groepen: z.array(z.object({ sleutel: z.string().nullable(), naam: z.string().nullable(), punten: z.array(MonitorCijfers) })),
})

/** Drill-down: the children behind a figure; only those that the reader may open, and how many that leaves out. */
export const figuren = [
  'kinderen',
  'zonderVasteJeugdbeschermer',
  'wachtlijst',
  'eersteContactTeLaat',
  'planTeLaat',
  'zonderKennisgeving',
  'wachttijdStart',
  'wachttijdIntern',
] as const
export const KinderenVraag = Tijdstip.extend({
  figuur: z.enum(figuren),
  groepering: z.enum(groeperingnamen).optional(),
  groep: z
    .string()
    .max(200)
    .optional()
    .describe('met groepering: alleen de kinderen die op de peildatum in deze groep tellen; leeg is wie in geen groep telt'),
  na: z.string().max(200).optional(),
  aantal: z.coerce.number().int().min(1).max(2000).default(100),
})
export const KinderenAntwoord = z.object({
  figuur: z.enum(figuren),
  peildatum: DatumWaarde,
  rijen: z.array(z.object({ kind: KindNaam, toelichting: z.string().describe('één zin: wat dit kind niet krijgt') })),
  nietZichtbaar: z.int(),
  volgende: z.string().nullable(),
})

export const GepubliceerdPunt = z.object({
  peildatum: DatumWaarde,
  kinderen: z.int(),
  werklast: z.number(),
  wachtlijst: z.int(),
  start: z.int().nullable(),
  intern: z.int().nullable(),
})
export const GepubliceerdAntwoord = z.object({ bron: z.string(), punten: z.array(GepubliceerdPunt) })

export const DefinitiesAntwoord = z.object({
  versie: z.string(),
  definities: z.array(
    z.object({
      figuur: z.string(),
      naam: z.string(),
      tekst: z.string(),
      teller: z.string(),
      noemer: z.string().nullable(),
      eenheid: z.string(),
    }),
  ),
})
