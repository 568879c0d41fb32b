import { conceptFormulieren } from '@houvast/domein/concept'
import { agendaSoorten } from '@houvast/domein/plan'
import { normklokstanden } from '@houvast/domein/termijnen'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam, Moment, Tijdstip } from '../waarden.ts'

export const VandaagVraag = Tijdstip

export const TermijnStand = z.object({
  id: z.string().describe('waar het over gaat, norm en begin: dezelfde klok houdt dezelfde id'),
  norm: z.string().describe('id van de norm, bijvoorbeeld JB-001'),
  naam: z.string(),
  bron: z.string(),
  start: DatumWaarde,
  eind: DatumWaarde,
  stand: z.enum(normklokstanden),
  gehaaldOp: DatumWaarde.nullable(),
  isOpen: z.boolean().describe('iemand moet het nog doen'),
  isWet: z.boolean().describe('de wet of de rechter vraagt het; anders een afspraak'),
  reden: z.string().nullable().describe('waarom de klok niet geldt of niet meer loopt'),
  waarschuwVanaf: DatumWaarde.describe('vanaf deze dag staat hij op Vandaag'),
  voorbehoud: z.string().nullable().describe('wat over de tekst van de wet niet zeker is'),
  uitleg: z.string().describe('één zin: welke gebeurtenis, welke regel, welke dag'),
})

export const Agendaregel = z.object({
  soort: z.enum(agendaSoorten),
  uiterlijk: DatumWaarde,
  isEerder: z.boolean().describe('het is eerder gedaan; anders is geteld vanaf het begin'),
})

/** One card per child of the reader; children with the same fixed worker and surname stand together on the screen. */
export const VandaagKaart = z.object({
  kind: KindNaam,
  maatregelen: z.array(z.string()),
  mijnRol: z.enum(['vast', 'waarnemend', 'contactpersoon']).nullable().describe('null: via team, wachtlijst of noodtoegang'),
  vasteJeugdbeschermer: MedewerkerNaam.nullable(),
  zonderSinds: DatumWaarde.nullable(),
  opWachtlijst: z.boolean(),
  termijnen: z.array(TermijnStand).describe('alleen lopend of te laat, vroegste eerst'),
  laatstGezien: DatumWaarde.nullable(),
  laatsteContact: DatumWaarde.nullable(),
  stilDagen: z.int().nullable().describe('kalenderdagen sinds het laatste contact, null als er nooit contact was'),
  laatsteAfspraak: z.string().nullable(),
  einddatumMaatregel: DatumWaarde.nullable(),
  agenda: z.array(Agendaregel).describe('wat veiligheidsplan of voogdij vraagt, vroegste eerst'),
  concepten: z
    .array(z.object({ formulier: z.enum(conceptFormulieren), betreft: Id, bewaardOp: Moment }))
    .describe('waar u zelf aan begonnen bent en wat nog niet is verstuurd; leeg bij terugkijken'),
})

export const VandaagAntwoord = z.object({
  peildatum: DatumWaarde,
  tellingen: z.object({ kinderen: z.int(), teLaat: z.int(), dezeWeek: z.int(), stil: z.int(), wachtend: z.int() }),
  kaarten: z.array(VandaagKaart),
})
