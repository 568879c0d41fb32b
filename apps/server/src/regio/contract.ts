import { bladkolommen } from '@houvast/domein/regio'
import { z } from 'zod'
import { Tabelvorm } from '../http/tabel.ts'
import { DatumWaarde, Moment, Tijdstip } from '../waarden.ts'

export const beelden = ['eigen', 'regio'] as const

/** `regio`: as somebody outside the institution sees it. Who is from outside gets that, whatever is asked. */
export const RegioVraag = Tijdstip.extend({ beeld: z.enum(beelden).default('regio') })
export const RegioExportVraag = RegioVraag.extend(Tabelvorm.shape)

const Getal = z.int().nullable().describe('null: minder dan 10, of verborgen zodat een ander klein getal niet is uit te rekenen')
const Getallen = z.object(
  Object.fromEntries(bladkolommen.map((kolom) => [kolom, Getal])) as Record<(typeof bladkolommen)[number], typeof Getal>,
)

const Personeel = z.object({
  fte: z.object({ jbjr: z.number(), metOndersteunend: z.number(), primairProces: z.number() }).nullable(),
  werklast: z.object({
    perJbjr: z.number().nullable(),
    perMetOndersteunend: z.number().nullable(),
    perPrimairProces: z.number().nullable(),
  }),
  verloop12m: z.number().nullable(),
  verzuim12m: z.number().nullable(),
})

const Rij = z.object({
  sleutel: z.string(),
  soort: z.enum(['instelling', 'regio', 'elders', 'gemeente']),
  naam: z.string(),
  jeugdregio: z.string().nullable(),
  accounthouder: z.string().nullable(),
  ongeverifieerd: z.boolean().describe('de jeugdregio van deze gemeente is afgeleid uit een herindeling en niet nagekeken'),
  getallen: Getallen,
  personeel: Personeel.nullable(),
})

const blad = {
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
}

export const RegioAntwoord = z.object({
  ...blad,
  beeld: z.enum(beelden),
  gevraagd: DatumWaarde.describe('wat gevraagd is; buiten de instelling is een blad altijd van de eerste van die maand'),
  instelling: z.string(),
  zonderPostcodes: z.boolean().describe('er is geen lijst van postcodes: alleen wie een gemeentecode heeft, telt bij een gemeente'),
  rijen: z.array(Rij),
})
export const RegioReeksAntwoord = z.object({ beeld: z.enum(beelden), bladen: z.array(z.object({ ...blad, rijen: z.array(Rij) })) })

export const AccounthouderInvoer = z.object({
  jeugdregio: z.string().trim().min(2, 'Kies de jeugdregio.').max(200),
  naam: z.string().trim().min(2, 'Schrijf op welke regio de rekening houdt.').max(200),
  van: DatumWaarde,
  tot: DatumWaarde.nullable(),
})

export const PostcodesInvoer = z.object({
  tekst: z.string().max(400_000, 'Dit bestand is te groot. Geef één regel per reeks postcodes, niet één per adres.'),
})
export const PostcodesBewaard = z.object({ aantal: z.int() })

export const IndelingAntwoord = z.object({
  bron: z.string(),
  regios: z.array(
    z.object({
      jeugdregio: z.string(),
      inWerkgebied: z.boolean(),
      gemeenten: z.array(z.object({ code: z.string(), naam: z.string(), ongeverifieerd: z.boolean() })),
      accounthouders: z.array(z.object({ naam: z.string(), van: DatumWaarde, tot: DatumWaarde.nullable() })),
    }),
  ),
  postcodes: z.int(),
})
