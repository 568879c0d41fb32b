import type { MaatregelType } from '../feiten/codes.ts'
import { jeugdreclasseringsmaatregelen } from '../feiten/codes.ts'
import type { GebeurtenisSoort } from './gebeurtenis.ts'

/** What an event that has no screen of its own is about: the file as a whole, a measure or a permission; or an earlier event that it follows. */
export interface LosseGebeurtenis {
  readonly over: 'dossier' | 'maatregel' | 'machtiging'
  /** Follows one of these, and is about the same thing. */
  readonly volgtOp?: readonly GebeurtenisSoort[]
  /** Only with measures of these kinds. */
  readonly bij?: readonly MaatregelType[]
  /** The day is one that is meant, and may lie ahead. */
  readonly vooruit?: true
}

const reclassering = Object.keys(jeugdreclasseringsmaatregelen) as MaatregelType[]
const voogdij = ['21', '22', '23'] as const satisfies readonly MaatregelType[]

/** The events that are recorded by themselves. All others follow from a fact with a screen of its own: an order, a plan, a contact, a step towards the court. */
export const losseGebeurtenissen = {
  plan_op_schrift_gevraagd: { over: 'dossier' },
  plan_op_schrift: { over: 'dossier', volgtOp: ['plan_op_schrift_gevraagd'] },
  kind_geplaatst: { over: 'machtiging' },
  plaatsing_beeindigd: { over: 'machtiging', volgtOp: ['kind_geplaatst'] },
  eerder_beeindigen_voorgenomen: { over: 'dossier', vooruit: true },
  raad_ingelicht: { over: 'dossier', volgtOp: ['eerder_beeindigen_voorgenomen'] },
  uithuisplaatsing_verzoek: { over: 'dossier' },
  uithuisplaatsing_beslissing: { over: 'dossier', volgtOp: ['uithuisplaatsing_verzoek'] },
  uithuisplaatsing_rechter: { over: 'dossier', volgtOp: ['uithuisplaatsing_verzoek'] },
  raad_wijst_af: { over: 'dossier' },
  raad_legt_voor: { over: 'dossier', volgtOp: ['raad_wijst_af'] },
  gezag_geschorst: { over: 'dossier' },
  gezagsbeeindiging_verzocht: { over: 'dossier', volgtOp: ['gezag_geschorst'] },
  voorlopige_voogdij_begonnen: { over: 'maatregel', bij: voogdij },
  gezagsvoorziening_verzocht: { over: 'maatregel', bij: voogdij, volgtOp: ['voorlopige_voogdij_begonnen'] },
  hoger_beroep_ingesteld: { over: 'maatregel' },
  verslag_aan_om: { over: 'maatregel', bij: reclassering },
  proeftijd_ingegaan: { over: 'maatregel', bij: reclassering },
  toezicht_begonnen: { over: 'maatregel', bij: reclassering, volgtOp: ['proeftijd_ingegaan'] },
  detentie_begonnen: { over: 'maatregel', bij: reclassering },
  detentie_geeindigd: { over: 'maatregel', bij: reclassering, volgtOp: ['detentie_begonnen'] },
  calamiteit_bekend: { over: 'dossier' },
  calamiteit_betwijfeld: { over: 'dossier' },
  calamiteit_onderzocht: { over: 'dossier', volgtOp: ['calamiteit_betwijfeld'] },
  calamiteit_gemeld: { over: 'dossier', volgtOp: ['calamiteit_bekend', 'calamiteit_betwijfeld'] },
  klachtoordeel_ontvangen: { over: 'dossier' },
  klachtoordeel_beantwoord: { over: 'dossier', volgtOp: ['klachtoordeel_ontvangen'] },
  inzage_verzocht: { over: 'dossier' },
  inzage_gegeven: { over: 'dossier', volgtOp: ['inzage_verzocht'] },
  rectificatie_verzocht: { over: 'dossier' },
  rectificatie_bericht: { over: 'dossier', volgtOp: ['rectificatie_verzocht'] },
  vernietiging_verzocht: { over: 'dossier' },
  vernietiging_bericht: { over: 'dossier', volgtOp: ['vernietiging_verzocht'] },
} as const satisfies Partial<Record<GebeurtenisSoort, LosseGebeurtenis>>

export type LosseGebeurtenisSoort = keyof typeof losseGebeurtenissen

export const losseGebeurtenisSoorten = Object.keys(losseGebeurtenissen) as [LosseGebeurtenisSoort, ...LosseGebeurtenisSoort[]]
