import { hoogsteZaad, type Kennis, type Trendoordeel, tijdlijnsoorten } from '@houvast/domein/toezicht'
import { z } from 'zod'
import { DatumWaarde, Id, Moment, Tijdstip } from '../waarden.ts'

const verplicht = (melding: string) => z.string().trim().min(3, melding).max(500)

export const NieuwePeriode = z.object({
  medewerkerId: Id,
  van: DatumWaarde,
  tot: DatumWaarde,
  doel: verplicht('Schrijf op waarvoor de inspectie komt.'),
  kenmerk: verplicht('Schrijf het zaaknummer of kenmerk van de inspectie op.'),
  besluit: verplicht('Schrijf op wie dit besloot en wanneer.'),
})

const Periode = NieuwePeriode.extend({
  id: Id,
  wie: z.string(),
  stand: z.enum(['komt', 'open', 'voorbij', 'gesloten']),
  geslotenOp: DatumWaarde.nullable(),
  gelezen: z.int().describe('hoe vaak deze persoon iets opende'),
  geweigerd: z.int(),
  steekproeven: z.int(),
})
export const PeriodenAntwoord = z.object({
  rijen: z.array(Periode),
  inspecteurs: z.array(z.object({ id: Id, naam: z.string() })).describe('wie nu de rol inspectie heeft'),
})
export const PeriodeInzageAntwoord = z.object({
  rijen: z.array(
    z.object({
      op: Moment,
      handeling: z.string(),
      uitkomst: z.enum(['toegestaan', 'geweigerd']),
      dossiers: z.int().describe('zoveel dossiers zijn onder een pseudoniem getoond'),
    }),
  ),
})

export const BewijsVraag = Tijdstip.extend({
  marge: z.coerce.number().min(0.01).max(0.2).optional().describe('verschil dat nog als onveranderd telt, als aandeel'),
})
const Cel = z.int().nullable().describe('null: niet getoond, omdat het er minder dan tien zijn of omdat het daaruit te herleiden is')
const Groep = z.object({
  soort: z.enum(['instelling', 'team', 'maatregel']),
  naam: z.string(),
  kinderen: Cel,
  vast: Cel,
  zonderVast: Cel,
  plan: Cel,
  planLooptNog: Cel,
  zonderPlan: Cel,
})
const Normpunt = z.object({
  peildatum: DatumWaarde,
  teller: Cel,
  noemer: Cel,
  buiten: Cel,
  aandeel: z.number().nullable(),
  onder: z.number().nullable(),
  boven: z.number().nullable(),
})
const oordelen = ['beter', 'slechter', 'onveranderd', 'niet_te_zeggen', 'te_weinig'] as const satisfies readonly Trendoordeel[]
export const BewijsAntwoord = z.object({
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definitieversie: z.string(),
  marge: z.number(),
  groepen: z.array(Groep),
  nietGetoond: z.int().describe('aantal getallen dat is weggelaten'),
  normen: z.array(
    z.object({
      norm: z.string(),
      naam: z.string(),
      definitie: z.string(),
      tellerIs: z.string(),
      noemerIs: z.string(),
      lijn: z.number().nullable(),
      beter: z.enum(['hoger', 'lager']),
      jaren: z.array(Normpunt).describe('oudste eerst'),
      trend: z.object({
        oordeel: z.enum(oordelen),
        verschil: z.number().nullable(),
        onder: z.number().nullable(),
        boven: z.number().nullable(),
        van: DatumWaarde.nullable(),
      }),
    }),
  ),
  reactietijd: z.array(z.object({ peildatum: DatumWaarde, mediaanMinuten: z.int().nullable(), besloten: Cel, open: Cel })),
})

export const uitvoervormen = ['csv', 'xlsx', 'json', 'pdf'] as const
export const BewijsUitvoerVraag = BewijsVraag.extend({ vorm: z.enum(uitvoervormen) })
export const UitvoerVraag = z.object({ vorm: z.enum(uitvoervormen) })

export const NieuweSteekproef = z.object({
  aantal: z.int('Geef een heel getal.').min(1, 'Trek ten minste 1 dossier.').max(100, 'Trek hoogstens 100 dossiers in één keer.'),
  perLaag: z.boolean().describe('naar soort maatregel: van elke soort haar deel'),
  peildatum: DatumWaarde.optional(),
  zaad: z.int('Geef een heel getal.').min(0, 'Geef een getal vanaf 0.').max(hoogsteZaad, 'Dit getal is te groot.').optional(),
})
const Steekproef = z.object({
  id: Id,
  getrokkenOp: Moment,
  peildatum: DatumWaarde,
  zaad: z.int(),
  aantal: z.int(),
  perLaag: z.boolean(),
  populatie: z.int(),
})
export const SteekproevenAntwoord = z.object({ rijen: z.array(Steekproef) })

const Kenmerken = z.object({
  pseudoniem: z.string(),
  familie: z.string().nullable(),
  soort: z.string().nullable(),
  jaar: z.string().nullable(),
  leeftijd: z.string().nullable(),
  kwartaal: z.string().nullable(),
})
export const SteekproefAntwoord = Steekproef.extend({
  vergroofd: z.int().describe('dossiers waarvan minder kenmerken zijn getoond, omdat er minder dan tien kinderen precies zo zijn'),
  dossiers: z.array(
    Kenmerken.extend({
      gezien: z.int(),
      jeugdbeschermers: z.int(),
      wachtdagen: z.int().describe('van perioden zonder vaste jeugdbeschermer die voorbij zijn'),
      wacht: z.boolean().describe('nu; hoe lang al, zou de dag van de kennisgeving verraden'),
    }),
  ),
})

const kennis = ['toen_bekend', 'later_verteld', 'later_verbeterd', 'later_gebeurd'] as const satisfies readonly Kennis[]
export const TijdlijnVraag = z.object({
  opDag: z.coerce.number().int().min(0).max(10_000).optional().describe('zoals bekend aan het eind van deze dag na de kennisgeving'),
})
export const TijdlijnAntwoord = Kenmerken.extend({
  opDag: z.int().nullable(),
  regels: z.array(
    z.object({
      dag: z.int(),
      soort: z.enum(tijdlijnsoorten),
      wat: z.string().nullable(),
      hoe: z.string().nullable(),
      wie: z.string().nullable(),
      kennis: z.enum(kennis),
    }),
  ),
})
