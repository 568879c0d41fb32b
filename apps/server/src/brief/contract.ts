import { z } from 'zod'
import { DatumWaarde } from '../waarden.ts'

export const briefSoorten = [
  'kennismaking',
  'wachten',
  'wissel',
  'uitval',
  'terugkeer',
  'aanwijzing',
  'verlenging',
  'plan_bespreken',
  'afsluiting',
] as const
export type BriefSoort = (typeof briefSoorten)[number]

export const briefLezers = ['ouders', 'kind'] as const
export type BriefLezer = (typeof briefLezers)[number]

const Briefveld = z.object({
  naam: z.string(),
  label: z.string(),
  soort: z.enum(['tekst', 'lang', 'datum', 'tijd']),
  verplicht: z.boolean(),
})
export type Briefveld = z.infer<typeof Briefveld>

export const BriefsoortenAntwoord = z.object({
  soorten: z.array(
    z.object({ soort: z.enum(briefSoorten), naam: z.string(), lezers: z.array(z.enum(briefLezers)), velden: z.array(Briefveld) }),
  ),
})

export const Briefopdracht = z.object({
  soort: z.enum(briefSoorten),
  lezer: z.enum(briefLezers),
  aan: z.string().trim().min(2, 'Schrijf op aan wie de brief is.').max(200),
  velden: z.record(z.string().max(40), z.string().trim().max(5_000)),
})

const Blok = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('kop'), niveau: z.union([z.literal(2), z.literal(3)]), tekst: z.string() }),
  z.object({ soort: z.literal('alinea'), tekst: z.string(), label: z.string().optional() }),
  z.object({ soort: z.literal('lijst'), punten: z.array(z.string()).readonly() }),
  z.object({
    soort: z.literal('tabel'),
    kolommen: z.array(z.string()).readonly(),
    rijen: z.array(z.array(z.string()).readonly()).readonly(),
  }),
])
export const BriefVoorbeeld = z.object({ titel: z.string(), blokken: z.array(Blok).readonly(), dag: DatumWaarde })
