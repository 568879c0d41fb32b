import { afwezigheidSoorten } from '@houvast/domein/feiten'
import { z } from 'zod'
import { DatumWaarde, Id, Tijdstip } from '../waarden.ts'

export const TeamVraag = Tijdstip

const Uren = z.object({
  gezinnen: z.int().describe('verschillende achternamen'),
  gewogen: z.number().describe('uren per week die de kinderen vragen, naar de gewichtstabel'),
  beschikbaar: z.number().describe('uren per week voor kinderen: contract, minder bij inwerken, afwezigheid en eigen taken'),
})
export const TeamsAntwoord = z.object({
  rijen: z.array(
    z.object({
      id: Id,
      code: z.string(),
      naam: z.string(),
      jeugdregio: z.string().nullable(),
      kinderen: z.int(),
      fte: z.number(),
      werklast: z.number().nullable(),
      afwezig: z.int(),
    }),
  ),
})

export const TeamAntwoord = z.object({
  id: Id,
  naam: z.string(),
  jeugdregio: z.string().nullable(),
  peildatum: DatumWaarde,
  norm: z.number().describe('kinderen per fte waartegen de balk wordt getekend; geen wet'),
  gewichten: z.object({ versie: z.string(), bron: z.string(), isVoorbeeld: z.boolean() }),
  besluitNodig: z.int().describe('kinderen van langdurig afwezige medewerkers'),
  medewerkers: z.array(
    z.object({
      id: Id,
      naam: z.string(),
      functie: z.string(),
      fte: z.number(),
      kinderen: z.int(),
      werklast: z.number().nullable(),
      afwezigSinds: DatumWaarde.nullable(),
      afwezigheidId: Id.nullable().describe('de lopende afwezigheid, om te beëindigen'),
      langdurigAfwezig: z.boolean(),
      starter: z.boolean().describe('minder dan 180 dagen in dienst'),
      inDienst: DatumWaarde,
      teLaat: z.int().describe('gemiste termijnen van kinderen met deze vaste jeugdbeschermer'),
      uren: Uren,
    }),
  ),
})

/** Whom an assignment can go to: natural persons in service, with how much they carry. */
export const KandidatenAntwoord = z.object({
  rijen: z.array(
    z.object({
      id: Id,
      naam: z.string(),
      team: z.string().nullable(),
      functie: z.string(),
      fte: z.number(),
      kinderen: z.int(),
      afwezig: z.boolean(),
      uren: Uren,
    }),
  ),
})

export const NieuweAfwezigheid = z.object({
  van: DatumWaarde,
  tot: DatumWaarde.optional(),
  soort: z.enum(afwezigheidSoorten),
  percentage: z.number().min(1).max(100).default(100),
})
export const EindeAfwezigheid = z.object({ tot: DatumWaarde })
