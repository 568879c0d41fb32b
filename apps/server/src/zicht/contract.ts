import { contactWijzen } from '@houvast/domein/feiten'
import { oordeelstanden, veiligheidswoorden } from '@houvast/domein/veiligheid'
import { leeftijdsbanden, oordeelkennis, zichtstanden } from '@houvast/domein/zicht'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam, Tijdstip } from '../waarden.ts'

export const ZichtVraag = Tijdstip.extend({
  stand: z
    .enum(['niet_gezien', ...zichtstanden])
    .optional()
    .describe('niet_gezien: nooit, of te lang geleden'),
  band: z.enum(leeftijdsbanden).optional(),
  team: z.union([Id, z.literal('geen')]).optional(),
  oordeel: z.enum(oordeelkennis).optional().describe('over welke van de twee soorten veiligheid een oordeel bekend is'),
  wacht: z.enum(['j', 'n']).optional().describe('staat op de wachtlijst voor een vaste jeugdbeschermer'),
  zoek: z.string().max(100).optional().describe('naam of dossiernummer'),
  na: z.string().max(200).optional().describe('sleutel van de laatste rij van de vorige bladzijde'),
  aantal: z.coerce.number().int().min(1).max(2000).default(100),
})

const Aantallen = z.object({
  kinderen: z.int(),
  nooit: z.int().describe('nog nooit gezien'),
  teLang: z.int().describe('langer geleden gezien dan telt'),
  geenOordeel: z.int().describe('zonder veiligheidscheck'),
  alleenAcuut: z.int().describe('met een oordeel over acute veiligheid, en over structurele veiligheid niets'),
})

export const Oordeel = z.object({
  datum: DatumWaarde,
  uitkomst: z.enum(veiligheidswoorden),
  stand: z.enum(oordeelstanden).describe('papier of verlopen: niemand is erbij geweest'),
})

/** What is known of the sight on one child; the words are made on the screen from it. */
export const ZichtRij = z.object({
  kind: KindNaam,
  band: z.enum(leeftijdsbanden),
  team: z.object({ id: Id, naam: z.string() }).nullable().describe('het team van de vaste jeugdbeschermer'),
  vaste: MedewerkerNaam.nullable(),
  wacht: z.boolean(),
  zonderSinds: DatumWaarde.nullable(),
  stand: z.enum(zichtstanden),
  laatstGezien: DatumWaarde.nullable(),
  dagen: z.int().nullable(),
  wijze: z.enum(contactWijzen).nullable(),
  alleenGesproken: z.boolean().nullable(),
  door: MedewerkerNaam.nullable(),
  oordeel: z
    .string()
    .nullable()
    .describe('wat er over de veiligheid is opgeschreven toen het kind is gezien; alleen voor wie namen mag zien'),
  heeftOordeel: z.boolean(),
  acuut: Oordeel.nullable().describe('het nieuwste oordeel van een veiligheidscheck; null: er is er geen'),
  structureel: Oordeel.nullable().describe('het nieuwste oordeel van een veiligheidscheck; null: er is er geen'),
})

export const ZichtAntwoord = z.object({
  peildatum: DatumWaarde,
  definitieversie: z.string(),
  gezienTeltDagen: z.int(),
  totaal: Aantallen.describe('van alle kinderen die u mag zien'),
  perBand: z.array(Aantallen.extend({ band: z.enum(leeftijdsbanden) })),
  perTeam: z.array(Aantallen.extend({ team: z.object({ id: Id, naam: z.string() }).nullable() })),
  perWacht: z.array(Aantallen.extend({ wacht: z.boolean() })),
  gekozen: z.int().describe('kinderen in deze keuze'),
  rijen: z.array(ZichtRij),
  volgende: z.string().nullable(),
})
