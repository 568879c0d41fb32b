import type { Datum } from '../kalender/datum.ts'

/** What the request to extend has to say. @source BW art. 1:265k lid 2 and 3; Rv art. 799a */
export const bundelDelen = [
  'bedreigingen',
  'duur',
  'besproken_met_kind',
  'vaste_jeugdbeschermer',
  'plan',
  'verloop',
  'standpunt_kind',
  'standpunt_ouders',
  'bronnen',
  'advies_raad',
] as const
export type BundelDeel = (typeof bundelDelen)[number]

/** A statement with its source. @source Jeugdwet art. 3.3 */
export interface Bewering {
  readonly soort: 'feit' | 'mening' | 'interpretatie'
  readonly tekst: string
  readonly bron: string
}

/** What the worker writes for the request itself; the rest comes from the file. */
export interface Verzoektekst {
  readonly bedreigingen: string
  /** In whole months, 1 to 12; `null` while nobody has said for how long. @source BW art. 1:260 and 1:265c */
  readonly duurMaanden: number | null
  readonly verloop: string
  readonly besprokenOp: Datum | ''
  readonly reactieKind: string
  readonly reactieOuders: string
  readonly beweringen: readonly Bewering[]
}

export const leegVerzoek: Verzoektekst = {
  bedreigingen: '',
  duurMaanden: null,
  verloop: '',
  besprokenOp: '',
  reactieKind: '',
  reactieOuders: '',
  beweringen: [],
}

/** What stands in the file already. */
export interface UitDossier {
  readonly heeftVasteJeugdbeschermer: boolean
  readonly heeftPlan: boolean
  readonly adviesRaadNodig: boolean
  readonly heeftAdviesRaad: boolean
}

/** The parts that are missing, in the order of the bundle. An order of the judge needs each; who leaves one out says why. */
export function vindOntbrekendeDelen(verzoek: Verzoektekst, dossier: UitDossier): BundelDeel[] {
  const isLeeg = (tekst: string) => tekst.trim() === ''
  const { beweringen } = verzoek
  const ontbreekt: Record<BundelDeel, boolean> = {
    bedreigingen: isLeeg(verzoek.bedreigingen),
    duur: verzoek.duurMaanden === null,
    besproken_met_kind: verzoek.besprokenOp === '',
    vaste_jeugdbeschermer: !dossier.heeftVasteJeugdbeschermer,
    plan: !dossier.heeftPlan,
    verloop: isLeeg(verzoek.verloop),
    standpunt_kind: isLeeg(verzoek.reactieKind),
    standpunt_ouders: isLeeg(verzoek.reactieOuders),
    bronnen: beweringen.length === 0 || beweringen.some(({ tekst, bron }) => !isLeeg(tekst) && isLeeg(bron)),
    advies_raad: dossier.adviesRaadNodig && !dossier.heeftAdviesRaad,
  }
  return bundelDelen.filter((deel) => ontbreekt[deel])
}

/** The missing parts that nobody has given a reason for: these stand in the way of a final bundle. */
export function nogTeVerantwoorden(ontbrekend: readonly BundelDeel[], redenen: Partial<Record<BundelDeel, string>>): BundelDeel[] {
  return ontbrekend.filter((deel) => (redenen[deel] ?? '').trim().length < 3)
}
