import { rollen } from '@houvast/domein/toegang'
import { vervolgen, wachtgroepen } from '@houvast/domein/wachtlijst'
import { veranderingen, weekbesluiten } from '@houvast/domein/weekoverleg'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam } from '../waarden.ts'

export const Weekbesluit = z.object({ besluit: z.enum(weekbesluiten), waarom: z.string() })

const Kern = z.object({
  id: Id,
  gehoudenOp: DatumWaarde,
  deelnemers: z.array(MedewerkerNaam),
  anderen: z.string().describe('wie erbij was en hier niet werkt'),
  afgesloten: z.boolean(),
})

export const WeekoverleggenAntwoord = z.object({
  uiterlijk: DatumWaarde.nullable().describe('de laatste dag waarop het volgende overleg op tijd is; null als niemand wacht'),
  teLaat: z.boolean(),
  open: z.object({ id: Id, gehoudenOp: DatumWaarde }).nullable(),
  mensen: z.array(MedewerkerNaam.extend({ rol: z.enum(rollen) })).describe('wie er mee kunnen doen'),
  rijen: z
    .array(Kern.extend({ besproken: z.int().describe('kinderen die deze lezer mag openen') }))
    .describe('afgesloten, het laatste bovenaan'),
})

export const NieuwWeekoverleg = z.object({
  deelnemers: z.array(Id).min(1, 'Kies wie er meedoen.').max(40),
  anderen: z.string().trim().max(500).default(''),
})

export const NieuwWeekbesluit = z.object({
  jeugdigeId: Id,
  besluit: z.enum(weekbesluiten),
  waarom: z.string().trim().min(3, 'Schrijf op waarom, in uw eigen woorden.').max(2_000),
})

export const WeekoverlegAntwoord = Kern.extend({
  vorige: DatumWaarde.nullable().describe('de dag van het overleg hiervoor'),
  sindsdien: z
    .object({ toegewezen: z.int(), geeindigd: z.int() })
    .nullable()
    .describe('over wie toen is gesproken en die niet meer wacht; null voor wie de cijfers van de instelling niet leest'),
  kinderen: z.array(
    z.object({
      kind: KindNaam,
      groep: z.enum(wachtgroepen),
      soort: z.enum(['start', 'intern']),
      dagen: z.int(),
      wacht: z.boolean().describe('staat nu op de lijst'),
      laatstGezien: DatumWaarde.nullable(),
      planUiterlijk: DatumWaarde.nullable(),
      contactUiterlijk: DatumWaarde.nullable(),
      contactpersoon: MedewerkerNaam.nullable(),
      veranderd: z.array(z.enum(veranderingen)),
      vervolg: z.enum(vervolgen).nullable(),
      vorig: Weekbesluit.extend({ op: DatumWaarde }).nullable(),
      besluit: Weekbesluit.nullable(),
    }),
  ),
})

export const WeekbesluitBewaard = z.object({ bewaardOp: z.iso.datetime() })
export const WeekoverlegAfgesloten = z.object({ besproken: z.int(), nietBesproken: z.int() })
