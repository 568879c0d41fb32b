import { verbeterfiguren, verbeteroordelen } from '@houvast/domein/verbetering'
import { z } from 'zod'
import { DatumWaarde, Id } from '../waarden.ts'

const tekst = (melding: string) => z.string().trim().min(3, melding).max(2_000)

export const VerbeterInvoer = z.object({
  wat: tekst('Schrijf op wat u anders doet.'),
  reden: tekst('Schrijf op waarom.'),
  verwacht: tekst('Schrijf op wat u verwacht dat er verandert, en wanneer.'),
  figuur: z.enum(verbeterfiguren),
  teams: z.array(Id).max(500).describe('leeg: alle teams doen mee'),
  van: DatumWaarde,
  tot: DatumWaarde.nullable(),
  eigenaar: z.string().trim().min(2, 'Schrijf op wie dit trekt: de functie.').max(200),
})
export const OordeelInvoer = z.object({
  oordeel: z.enum(verbeteroordelen),
  reden: tekst('Schrijf op waarop u dit oordeel baseert.'),
})
export const ToezeggingInvoer = z.object({
  verbetermaatregelId: Id.nullable(),
  wat: tekst('Schrijf op wat er is toegezegd.'),
  bron: tekst('Schrijf op aan wie en waar het is toegezegd.'),
  wie: z.string().trim().min(2, 'Schrijf op wie dit doet: de functie.').max(200),
  uiterlijk: DatumWaarde,
})
export const ToezeggingAfloop = z.object({ bewijs: tekst('Schrijf op waaruit blijkt dat het is gedaan.') })

const Maatregel = z.object({
  ...VerbeterInvoer.shape,
  id: Id,
  oordeel: z.object({ oordeel: z.enum(verbeteroordelen), reden: z.string(), op: DatumWaarde }).nullable(),
})
const Toezegging = z.object({
  ...ToezeggingInvoer.shape,
  id: Id,
  gedaanOp: DatumWaarde.nullable(),
  bewijs: z.string().nullable(),
  teLaat: z.boolean(),
})

export const VerbeteringenAntwoord = z.object({
  maatregelen: z.array(Maatregel),
  toezeggingen: z.array(Toezegging),
  teams: z.array(z.object({ id: Id, naam: z.string() })),
})

const Punt = z.object({ dag: DatumWaarde, teller: z.int(), noemer: z.int() })
const Deel = z.object({ teller: z.int(), noemer: z.int(), maanden: z.int() })
const Voorna = z.object({ voor: Deel, na: Deel })

export const VerbeteringAntwoord = z.object({
  maatregel: Maatregel,
  toezeggingen: z.array(Toezegging),
  teamnamen: z.array(z.string()),
  reeks: z.array(Punt),
  vergelijking: z.array(Punt).nullable().describe('teams die niet meedoen; null als alle teams meedoen'),
  voorna: Voorna,
  vergelijkingVoorna: Voorna.nullable(),
  kaart: z
    .object({
      midden: z.number(),
      punten: z.array(z.object({ dag: DatumWaarde, aandeel: z.number(), onder: z.number(), boven: z.number(), signaal: z.boolean() })),
      ewmaSignaal: DatumWaarde.nullable().describe(
        'eerste maand na het begin waarin het voortschrijdend gemiddelde buiten de grenzen van daarvoor komt',
      ),
      ewmaKan: z.boolean().describe('er waren genoeg maanden voor het begin om dat te zeggen'),
    })
    .nullable(),
  geenKaart: z.enum(['stand', 'te_weinig', 'geen_spreiding']).nullable(),
  minstePunten: z.int(),
})
