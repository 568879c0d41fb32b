import { afspraakstanden, ketenpartijen, oorzaken } from '@houvast/domein/ketenoverleg'
import { z } from 'zod'
import { DatumWaarde, Id } from '../waarden.ts'

const tekst = (melding: string, hoogstens = 1_000) => z.string().trim().min(3, melding).max(hoogstens)
const Regio = z.string().trim().min(2, 'Kies de jeugdregio.').max(200)
const Aantal = z.int('Geef een heel getal.').min(0, 'Geef een getal vanaf 0.').max(100_000, 'Dit getal is te groot. Kijk het na.')
const Dagen = z.int('Geef een heel getal.').min(0, 'Geef een getal vanaf 0.').max(5_000, 'Dit getal is te groot. Kijk het na.').nullable()

export const KetentellingInvoer = z.object({
  partij: z.enum(ketenpartijen, 'Kies de partij. Het getal van de eigen instelling rekent Houvast zelf uit.'),
  naam: z.string().trim().min(2, 'Schrijf op welke organisatie het is.').max(200),
  jeugdregio: Regio,
  peildatum: DatumWaarde,
  wachtend: Aantal,
  mediaanDagen: Dagen,
  langstDagen: Dagen,
  definitie: tekst('Schrijf op wie deze partij als wachtend telt. Elke partij telt anders.'),
  bron: tekst('Schrijf op waar het getal vandaan komt.'),
})

export const KetenimportInvoer = z.object({
  inhoud: z.base64('Het bestand is niet goed overgekomen. Kies het opnieuw.').max(1_000_000, 'Dit bestand is te groot.'),
})
export const KetenimportAntwoord = z.object({ nieuw: z.int(), verbeterd: z.int() })

export const VerwachtingInvoer = z.object({
  jeugdregio: Regio,
  standOp: DatumWaarde,
  bron: tekst('Schrijf op wie dit aantal gaf.'),
  maanden: z
    .array(z.object({ maand: DatumWaarde, aantal: Aantal }))
    .min(1, 'Vul ten minste één maand in.')
    .max(24),
})

export const AfspraakInvoer = z.object({
  jeugdregio: Regio,
  overlegId: Id.nullable(),
  wat: tekst('Schrijf op wat er is afgesproken.'),
  wie: z.string().trim().min(2, 'Schrijf op wie het doet: de functie en de organisatie.').max(200),
  uiterlijk: DatumWaarde,
})
export const VoortgangInvoer = z.object({ woorden: tekst('Schrijf op hoe het ervoor staat.') })
export const AfloopInvoer = z.object({
  afloop: z.enum(['gedaan', 'ingetrokken']),
  waarom: tekst('Schrijf op wat er is gedaan, of waarom de afspraak vervalt.'),
})

export const OverlegInvoer = z.object({
  jeugdregio: Regio,
  datum: DatumWaarde,
  deelnemers: z.array(z.string().trim().min(2).max(200)).min(1, 'Schrijf op wie erbij zijn, elk met functie en organisatie.').max(40),
})
export const BesprokenInvoer = z.object({ besproken: z.string().trim().max(20_000) })

export const KnelpuntInvoer = z.object({
  jeugdregio: Regio,
  oorzaak: z.enum(oorzaken),
  woorden: tekst('Schrijf op waar het vastloopt, zonder namen.'),
  sinds: DatumWaarde,
})

export const KetenVraag = z.object({ jeugdregio: z.string().max(200).optional() })

const Door = z.string().nullable().describe('null: wie van buiten kijkt, ziet geen namen van medewerkers')

export const KetenAntwoord = z.object({
  regios: z.array(z.string()),
  jeugdregio: z.string().nullable(),
  reeksen: z.array(
    z.object({
      partij: z.enum(ketenpartijen),
      naam: z.string(),
      tellingen: z.array(
        z.object({
          id: Id,
          peildatum: DatumWaarde,
          wachtend: z.int(),
          mediaanDagen: z.int().nullable(),
          langstDagen: z.int().nullable(),
          definitie: z.string(),
          bron: z.string(),
          door: Door,
        }),
      ),
    }),
  ),
  verwachting: z
    .object({ standOp: DatumWaarde, bron: z.string(), maanden: z.array(z.object({ maand: DatumWaarde, aantal: z.int() })) })
    .nullable(),
  agenda: z.array(z.string()),
  afspraken: z.array(
    z.object({
      id: Id,
      wat: z.string(),
      wie: z.string(),
      uiterlijk: DatumWaarde,
      stand: z.enum(afspraakstanden),
      waarom: z.string().nullable(),
      voortgang: z.array(z.object({ op: DatumWaarde, woorden: z.string(), door: Door })),
    }),
  ),
  overleggen: z.array(
    z.object({
      id: Id,
      datum: DatumWaarde,
      deelnemers: z.array(z.string()),
      besproken: z.string(),
      agenda: z.array(z.string()),
      afgesloten: z.boolean(),
    }),
  ),
  knelpunten: z.array(
    z.object({ id: Id, oorzaak: z.enum(oorzaken), woorden: z.string(), sinds: DatumWaarde, opgelostOp: DatumWaarde.nullable() }),
  ),
})
