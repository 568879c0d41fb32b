import {
  bodemeisstanden,
  checkmomenten,
  oordeelbronnen,
  oordeelstanden,
  veiligheidswoorden,
  zichtbronnen,
} from '@houvast/domein/veiligheid'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam, Moment, Tijdstip } from '../waarden.ts'

const Oordeel = z.object({
  uitkomst: z.enum(veiligheidswoorden),
  woorden: z.string(),
  bronnen: z.array(z.enum(oordeelbronnen)),
  stand: z.enum(oordeelstanden).describe('papier of verlopen: niemand is erbij geweest'),
})

export const Alarm = z.object({
  id: Id,
  gemeldOp: Moment,
  gemeldDoor: z.string(),
  aanleiding: z.string(),
  gedragswetenschapper: z.string().nullable(),
  bereiktOp: Moment.nullable(),
  besluit: z.string().nullable(),
  gedaan: z.string().nullable(),
  beslotenOp: Moment.nullable(),
  beslotenDoor: z.string().nullable(),
})

export const Bodemeisregel = z.object({
  id: Id,
  datum: DatumWaarde,
  eis: z.string(),
  stand: z.enum(bodemeisstanden),
  nageleefd: z.enum(['j', 'n', 'onbekend']),
  bewaaktDoor: z.string().nullable().describe('wie ervoor instaat dat het gebeurt'),
  controlewijze: z.string().nullable(),
  controledatum: DatumWaarde.nullable(),
  gecontroleerdOp: DatumWaarde.nullable(),
  overtredenOp: DatumWaarde.nullable(),
})

export const VeiligheidAntwoord = z.object({
  peildatum: DatumWaarde,
  alleenLezen: z.boolean(),
  checks: z
    .array(
      z.object({
        id: Id,
        datum: DatumWaarde,
        moment: z.enum(checkmomenten),
        instrument: z.string(),
        uitkomst: z.string().nullable(),
        acuut: Oordeel,
        structureel: Oordeel.nullable().describe('null: hier is bij deze check niets over gezegd'),
        door: z.string(),
        besprokenMet: z.string().nullable(),
      }),
    )
    .describe('nieuwste eerst'),
  laatstGezien: DatumWaarde.nullable(),
  bodemeisen: z.array(Bodemeisregel),
  berichten: z.array(
    z.object({ id: Id, datum: DatumWaarde, bron: z.enum(zichtbronnen), kindGezien: z.boolean(), woorden: z.string(), door: z.string() }),
  ),
  onafhankelijkZicht: z
    .object({ datum: DatumWaarde, bron: z.enum(zichtbronnen), dagen: z.int() })
    .nullable()
    .describe('het nieuwste zicht van iemand die geen ouder of medewerker is'),
  alarmen: z.array(Alarm).describe('nieuwste eerst'),
  instrumenten: z.array(z.object({ naam: z.string(), uitkomsten: z.array(z.string()) })),
  gedragswetenschappers: z.array(MedewerkerNaam),
  acties: z.array(z.string()),
})

export const VeiligheidVraag = Tijdstip

const woorden = (melding: string) => z.string().trim().min(3, melding).max(5_000)
const bronnen = z.array(z.enum(oordeelbronnen)).min(1, 'Kies waar u dit op baseert.').max(oordeelbronnen.length)

export const NieuweVeiligheidscheck = z.object({
  datum: DatumWaarde,
  moment: z.enum(checkmomenten),
  instrument: z.string().max(100),
  uitkomst: z.string().max(100).optional(),
  acuut: z.object({
    uitkomst: z.enum(veiligheidswoorden),
    woorden: woorden('Schrijf op waarom het kind nu wel of niet veilig is.'),
    bronnen,
  }),
  structureel: z
    .object({
      uitkomst: z.enum(veiligheidswoorden),
      woorden: woorden('Schrijf op waarom het kind hier wel of niet veilig kan opgroeien.'),
      bronnen,
    })
    .optional(),
  besprokenMet: z.string().trim().max(500).optional(),
})

export const NieuweBodemeis = z.object({
  eis: woorden('Schrijf op wat er moet gebeuren of niet mag gebeuren.'),
  bewaaktDoor: woorden('Schrijf op wie ervoor instaat.'),
  controlewijze: woorden('Schrijf op hoe u dit controleert.'),
  controledatum: DatumWaarde,
})

export const Bodemeiscontrole = z.object({
  datum: DatumWaarde,
  uitkomst: z.enum(['nageleefd', 'overtreden', 'vervallen']),
  controledatum: DatumWaarde.optional().describe('de volgende controle'),
})

export const NieuwBericht = z.object({
  datum: DatumWaarde,
  bron: z.enum(zichtbronnen),
  kindGezien: z.boolean(),
  woorden: woorden('Schrijf op wat u hoorde.'),
})

export const NieuwAlarm = z.object({ aanleiding: woorden('Schrijf in een zin wat er aan de hand is.') })
export const GedragswetenschapperBereikt = z.object({ medewerkerId: Id })
export const Alarmbesluit = z.object({
  besluit: woorden('Schrijf op wat er is besloten.'),
  gedaan: woorden('Schrijf op wat er is gedaan.'),
})

export const VeiligheidBewaard = z.object({ id: Id })

/** What asks something of the reader today. */
export const VeiligheidOpenAntwoord = z.object({
  alarmen: z.array(Alarm.extend({ kind: KindNaam })).describe('langst open eerst'),
  bodemeisen: z.array(Bodemeisregel.extend({ kind: KindNaam })).describe('overtreden, of de controle is voorbij; oudste eerst'),
})

export const ReactietijdAntwoord = z.object({
  van: DatumWaarde,
  peildatum: DatumWaarde,
  mediaanMinuten: z.int().nullable().describe('van de melding tot het besluit; null als er niets is besloten'),
  besloten: z.int(),
  open: z.int().describe('buiten beschouwing: nog geen besluit'),
})
