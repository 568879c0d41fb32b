import {
  type CatalogusId,
  catalogus,
  eigenBegin,
  eigenGehaald,
  eigenGroepen,
  eigenRegels,
  eindregels,
  lengteEenheden,
  normsoorten,
} from '@houvast/domein/termijnen'
import { z } from 'zod'
import { DatumWaarde, Id } from '../waarden.ts'

const verplicht = (melding: string) => z.string().trim().min(3, melding).max(500)

export const EigenNormInvoer = z.object({
  naam: verplicht('Geef de norm een naam.'),
  naast: z.enum(catalogus.map(({ id }) => id) as [CatalogusId, ...CatalogusId[]]).nullable(),
  begint: z.enum(eigenBegin),
  gehaald: z.enum(eigenGehaald),
  groep: z.enum(eigenGroepen),
  aantal: z.int('Geef een heel getal.').min(1, 'Geef een getal vanaf 1.').max(1000, 'Geef een getal tot en met 1000.'),
  eenheid: z.enum(lengteEenheden),
  regel: z.enum(eigenRegels),
  wie: verplicht('Schrijf op wie wat doet.'),
  besluit: verplicht('Schrijf op wie dit besloot en waar dat staat.'),
  van: DatumWaarde,
  tot: DatumWaarde.nullable(),
})

export const NormenAntwoord = z.object({
  eigen: z
    .array(EigenNormInvoer.extend({ id: Id, code: z.string(), lengte: z.string(), lopend: z.int(), teLaat: z.int() }))
    .describe('afspraken van de instelling, naast de normen'),
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
      isKlok: z.boolean().describe('Houvast maakt hier een termijn van in elk dossier waar zij geldt'),
      lopend: z.int().describe('termijnen die nu lopen in dossiers die deze lezer mag openen'),
      teLaat: z.int(),
    }),
  ),
})
