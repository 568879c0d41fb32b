import { losseGebeurtenisSoorten } from '@houvast/domein/termijnen'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, Tijdstip } from '../waarden.ts'

export const GebeurtenissenVraag = Tijdstip

const soort = z.enum(losseGebeurtenisSoorten)

export const GebeurtenissenAntwoord = z.object({
  peildatum: DatumWaarde,
  alleenLezen: z.boolean(),
  kind: KindNaam,
  rijen: z
    .array(
      z.object({
        id: Id,
        soort,
        wat: z.string(),
        datum: DatumWaarde,
        over: z.string().nullable().describe('de maatregel of machtiging waar het over gaat, of waar het op volgde'),
        toelichting: z.string(),
        ingetrokkenOp: DatumWaarde.nullable(),
        redenIntrekking: z.string().nullable(),
      }),
    )
    .describe('nieuwste eerst'),
  mogelijk: z
    .array(
      z.object({
        soort,
        wat: z.string(),
        over: z
          .array(z.object({ id: Id, naam: z.string(), datum: DatumWaarde }))
          .describe('waar het over kan gaan; leeg: het dossier als geheel'),
        vooruit: z.boolean().describe('de dag mag in de toekomst liggen'),
      }),
    )
    .describe('wat nu kan worden vastgelegd'),
  acties: z.array(z.string()),
})

const toelichting = z.string().trim().max(5_000)
export const NieuweGebeurtenis = z.object({
  soort,
  datum: DatumWaarde,
  overId: Id.nullable().describe('een van `mogelijk.over`; null waar die leeg is'),
  toelichting,
})
export const GewijzigdeGebeurtenis = z.object({ datum: DatumWaarde, toelichting })
export const IntrekkingGebeurtenis = z.object({ reden: z.string().trim().min(3, 'Schrijf op waarom u dit intrekt.').max(5_000) })
