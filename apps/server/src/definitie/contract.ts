import { parameternamen } from '@houvast/domein/definities'
import { functies, type MaatregelType, maatregelTypes } from '@houvast/domein/feiten'
import { tellingen } from '@houvast/domein/monitor'
import { z } from 'zod'
import { MonitorAntwoord } from '../monitor/contract.ts'
import { DatumWaarde, Id, KindNaam, Moment } from '../waarden.ts'

const Types = z
  .array(z.enum(Object.keys(maatregelTypes) as [MaatregelType, ...MaatregelType[]]))
  .min(1, 'Kies ten minste één soort maatregel.')
const Functies = z.array(z.enum(functies)).min(1, 'Kies ten minste één functie.')
const getal = (van: number, tot: number) =>
  z.int('Geef een heel getal.').min(van, `Geef een getal vanaf ${van}.`).max(tot, `Geef een getal tot en met ${tot}.`)

export const Parameters = z.object({
  jeugdbescherming: Types,
  jeugdreclassering: Types,
  functiegroepen: z.object({ jbjr: Functies, metOndersteunend: Functies, primairProces: Functies }),
  wachtlijstNaWerkdagen: getal(0, 260),
  langdurigVanafDag: getal(1, 365),
  grootsteGatInKeten: getal(0, 365),
  eersteContactWerkdagen: getal(1, 260),
  planDagen: getal(1, 365),
  klokvensterMaanden: getal(1, 36),
  personeelsvensterMaanden: getal(1, 36),
  referentielijnProcent: getal(0, 100),
  kleinsteCel: getal(2, 100),
})

const Woorden = z.object({
  naam: z.string(),
  tekst: z.string(),
  teller: z.string(),
  noemer: z.string().nullable(),
  eenheid: z.string(),
})
export const Versie = z.object({
  id: z.string(),
  naam: z.string(),
  geldigVanaf: DatumWaarde.nullable().describe('null: een proefversie, nooit voor officiële cijfers'),
  parameters: Parameters,
  figuren: z.array(Woorden.extend({ figuur: z.string(), en: Woorden })),
})

export const VersiesAntwoord = z.object({
  officieel: z.array(Versie).describe('nieuwste eerst'),
  proef: z.array(
    z.object({ id: Id, naam: z.string(), reden: z.string(), uitgaandVan: z.string(), parameters: Parameters, gemaaktOp: Moment }),
  ),
})

export const NieuweProefversie = z.object({
  naam: z.string().trim().min(3, 'Geef de proefversie een naam.').max(120),
  reden: z.string().trim().min(3, 'Schrijf op waarom u dit wilt weten.').max(500),
  parameters: Parameters,
})

export const Vergelijkvraag = z.object({
  naar: z.string().min(1).max(60).describe('het nummer van een versie of proefversie'),
  peildatum: DatumWaarde.optional(),
})
export const Vergelijkantwoord = z.object({
  peildatum: DatumWaarde,
  kennismoment: Moment,
  van: z.string(),
  naar: z.string(),
  isProef: z.boolean(),
  parameters: z.array(z.object({ naam: z.enum(parameternamen as [string, ...string[]]), van: z.string(), naar: z.string() })),
  cijfers: z.array(
    z.object({
      pad: z.string(),
      van: z.number().nullable(),
      naar: z.number().nullable(),
      telling: z.enum(tellingen).nullable().describe('waarmee de kinderen zijn op te vragen'),
      erbij: z.int().describe('kinderen die (meer) gaan tellen'),
      eraf: z.int().describe('kinderen die niet meer (of minder) tellen'),
    }),
  ),
  gepubliceerd: z
    .object({ bron: z.string(), peildatum: DatumWaarde, werklast: z.number() })
    .nullable()
    .describe('extern gepubliceerd: niet door Houvast berekend en er nooit mee vermengd'),
  officieel: MonitorAntwoord,
})
export const Vergelijkkinderen = Vergelijkvraag.extend({ telling: z.enum(tellingen) })
export const Vergelijkkinderenantwoord = z.object({
  telling: z.enum(tellingen),
  rijen: z.array(z.object({ kind: KindNaam, verschil: z.int(), toelichting: z.string() })),
  nietZichtbaar: z.int(),
})
