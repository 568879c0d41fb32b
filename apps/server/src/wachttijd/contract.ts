import { wachtoorzaken } from '@houvast/domein/wachtlijst'
import { wachtuitgangen } from '@houvast/domein/wachttijd'
import { z } from 'zod'
import { KinderenAntwoord } from '../monitor/contract.ts'
import { DatumWaarde, Moment, Tijdstip } from '../waarden.ts'

const Interval = { onder: z.number().nullable(), boven: z.number().nullable() }
const Kans = z
  .object({ kans: z.number(), ...Interval })
  .describe('deel van de kinderen dat dan een vaste jeugdbeschermer heeft, met 95%-interval')

export const Curvepunt = z.object({
  dag: z.int().describe('dagen sinds de eerste dag zonder'),
  wachtNog: z.number().describe('deel dat dan nog wacht'),
  ...Interval,
})

/** Figures about waits; `null` where too few were seen to say anything. */
export const Wachtcijfers = z.object({
  perioden: z.int().describe('perioden zonder vaste jeugdbeschermer waarvan in het venster iets is gezien'),
  kregenIemand: z.int(),
  maatregelGeeindigd: z.int(),
  wachtNog: z.int(),
  wachtteAl: z.int().describe('begonnen voor het venster; zij tellen mee vanaf de eerste dag van het venster'),
  mediaan: z.object({ dagen: z.number().nullable(), ...Interval }).nullable(),
  binnenVijfWerkdagen: Kans.nullable(),
  binnen42Dagen: Kans.nullable(),
  begrensdGemiddelde: z
    .object({
      tot: z.int(),
      dagen: z.number(),
      standaardfout: z.number(),
      onder: z.number(),
      boven: z.number(),
      doorgetrokken: z.boolean(),
    })
    .nullable(),
  eindeMaatregelEerst: z.number().nullable().describe('kans dat binnen 180 dagen de maatregel eindigt voordat er iemand is'),
  curve: z.array(Curvepunt),
  risicotabel: z.array(z.object({ dag: z.int(), onderRisico: z.int() })),
  vroegOpNul: z.number().nullable().describe('de dag waarop, door te weinig kinderen, de curve op nul viel; daarna zegt zij niets'),
})
export type Wachtcijfers = z.infer<typeof Wachtcijfers>

export const Wachtgroep = z.object({
  sleutel: z.string().nullable(),
  naam: z.string().nullable(),
  start: Wachtcijfers,
  intern: Wachtcijfers,
})
export const WachttijdVraag = Tijdstip.extend({ groepering: z.enum(['team', 'regio', 'soort']).optional() })
export const WachttijdAntwoord = z.object({
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
  venster: z.object({ na: DatumWaarde, tot: DatumWaarde }),
  begonnen: z.int().describe('kinderen van wie in het venster een keten van maatregelen begon'),
  meteenIemand: z.int().describe('hoeveel van hen zonder wachten een vaste jeugdbeschermer hadden'),
  groepen: z.array(Wachtgroep),
})
export type WachttijdAntwoord = z.infer<typeof WachttijdAntwoord>

export const BrugVraag = z.object({ van: DatumWaarde, tot: DatumWaarde, kennismoment: Moment.optional() })
export const BrugAntwoord = z.object({
  van: DatumWaarde,
  tot: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
  toen: z.int(),
  nu: z.int(),
  erbij: z.array(z.object({ oorzaak: z.enum(wachtoorzaken), aantal: z.int() })),
  eraf: z.array(z.object({ uitgang: z.enum(wachtuitgangen), aantal: z.int() })),
})
export const BrugKinderenVraag = BrugVraag.extend({
  deel: z.enum(['toen', 'nu', ...wachtoorzaken, ...wachtuitgangen]),
  na: z.string().max(200).optional(),
  aantal: z.coerce.number().int().min(1).max(2000).default(100),
})
export const BrugKinderenAntwoord = KinderenAntwoord.omit({ figuur: true })
