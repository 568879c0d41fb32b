import { eindregels, normsoorten } from '@houvast/domein/termijnen'
import { z } from 'zod'

export const NormenAntwoord = z.object({
  normen: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      soort: z.enum(normsoorten),
      gebeurtenis: z.string().describe('waardoor de norm gaat lopen'),
      vanaf: z.string().describe('de dag waarvan wordt geteld'),
      lengte: z.string().nullable().describe('in woorden; null waar geen aantal dagen bij hoort'),
      regel: z.enum(eindregels),
      wie: z.string(),
      bron: z.string(),
      url: z.string().nullable(),
      let: z.string().nullable().describe('uitzonderingen en wat erbij hoort'),
      zeker: z.boolean().describe('de tekst van de wet is gelezen'),
      gelezen: z.string().nullable().describe('in welke versie'),
      voorbehoud: z.string().nullable(),
      staatUit: z.boolean().describe('geldt nog niet, of niet meer'),
      keuzes: z.array(z.object({ naam: z.string(), lengte: z.string(), uitleg: z.string() })),
      lopend: z.int().describe('termijnen die nu lopen in dossiers die deze lezer mag openen'),
      teLaat: z.int(),
    }),
  ),
})
