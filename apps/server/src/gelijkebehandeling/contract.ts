import { groepsoorten, inzagedoelen, vergelekenUitkomsten } from '@houvast/domein/gelijkebehandeling'
import { z } from 'zod'
import { DatumWaarde, Id, Moment, Tijdstip } from '../waarden.ts'

export const VergelijkingVraag = Tijdstip.extend({ doel: z.enum(inzagedoelen, 'Kies waarvoor u dit bekijkt.') })

const Welke = z.object({
  uitkomst: z.enum(vergelekenUitkomsten),
  groepsoort: z.enum(groepsoorten),
  groep: z.string(),
  tegenover: z.string().nullable().describe('null: alle anderen'),
})
const Kant = z.object({
  aantal: z.int().nullable().describe('null: niet getoond, omdat er een te kleine groep uit te herleiden is'),
  waarde: z.number().nullable().describe('aandeel; van wachttijd het begrensde gemiddelde in dagen, zonder lagen'),
})
export const Vergelijking = Welke.extend({
  een: Kant,
  ander: Kant,
  verschil: z.number().describe('binnen lagen: aandeel, of dagen'),
  onder: z.number(),
  boven: z.number(),
  p: z.number(),
  gecorrigeerd: z.number().describe('Benjamini–Hochberg over alle vergelijkingen'),
  signaal: z.boolean(),
  lagen: z.int(),
  weggelaten: z.int().nullable().describe('rijen in lagen die te klein waren om het verschil te schatten'),
})
const Toelichting = Welke.omit({ tegenover: true }).extend({
  id: Id,
  peildatum: DatumWaarde,
  toelichting: z.string(),
  besluit: z.string(),
  door: z.string(),
  op: Moment,
})
export const GelijkebehandelingAntwoord = z.object({
  peildatum: DatumWaarde,
  kennismoment: Moment,
  maandenTerug: z.int(),
  minstens: z.int(),
  vergelijkingen: z.array(Vergelijking),
  nietGetoond: z.array(Welke).describe('een van de cellen is kleiner dan tien, of daaruit te herleiden'),
  toelichtingen: z.array(Toelichting).nullable().describe('null: deze lezer ziet geen vrije tekst'),
  inzagen: z.array(z.object({ op: Moment, wie: z.string(), rol: z.string(), doel: z.enum(inzagedoelen) })).nullable(),
})

const verplicht = (melding: string) => z.string().trim().min(3, melding).max(2_000)
export const NieuweToelichting = Welke.omit({ tegenover: true }).extend({
  peildatum: DatumWaarde,
  toelichting: verplicht('Schrijf op hoe u dit verschil verklaart, of dat u het nog niet weet.'),
  besluit: verplicht('Schrijf op wat u besluit: wat gaat u doen of uitzoeken, en wanneer?'),
})
