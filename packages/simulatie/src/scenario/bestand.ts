import { z } from 'zod'
import { landelijk } from '../ijking/index.ts'
import { type Scenario, ScenarioSchema, soorten } from '../instelling/index.ts'

/** What a variant multiplies, and within which bounds. */
export const hendels = ['verloop', 'vacature', 'langZiek', 'kortZiek', 'instroom', 'caseload', 'plaatsen'] as const
export type Hendel = (typeof hendels)[number]

const Factor = z
  .number('Een factor is een getal.')
  .min(0, 'Een factor is ten minste 0.')
  .max(10, 'Een factor is ten hoogste 10.')
  .optional()

const Variant = z.strictObject({
  naam: z.string('Een variant heeft een naam.').min(1, 'Een variant heeft een naam.'),
  /** 1 is as it is; 1.25 is a quarter more. */
  factoren: z.strictObject(Object.fromEntries(hendels.map((hendel) => [hendel, Factor])) as Record<Hendel, typeof Factor>),
})

/** The file of `houvast simuleer`: a base, and what would be different. */
export const BestandSchema = z.strictObject({
  basis: z.union([z.literal('landelijk'), ScenarioSchema]),
  maanden: z
    .number('maanden is een getal.')
    .int('maanden is een heel getal.')
    .min(1, 'maanden is ten minste 1.')
    .max(240, 'maanden is ten hoogste 240.')
    .optional(),
  varianten: z.array(Variant).max(20, 'Er zijn ten hoogste 20 varianten.').optional(),
})

export interface Opdracht {
  /** The base first, then each variant. */
  readonly scenarios: readonly Scenario[]
}

/** Reads a scenario file. What is wrong is said in Dutch, one sentence for each place. */
export function leesBestand(tekst: string): { opdracht: Opdracht } | { bezwaren: string[] } {
  let inhoud: unknown
  try {
    inhoud = JSON.parse(tekst)
  } catch {
    return { bezwaren: ['Het bestand is geen JSON.'] }
  }
  const { basis } = (inhoud ?? {}) as { basis?: unknown }
  // A union says only that nothing fits; so the base is looked at by itself.
  const eigenBasis = typeof basis === 'object' && basis !== null ? ScenarioSchema.safeParse(basis) : null
  const gelezen = BestandSchema.safeParse(eigenBasis ? { ...(inhoud as object), basis: 'landelijk' } : inhoud)
  const bezwaren = [
    ...(eigenBasis?.error?.issues ?? []).map((bezwaar) => inWoorden(bezwaar, ['basis'])),
    ...(gelezen.error?.issues ?? []).map((bezwaar) => inWoorden(bezwaar, [])),
  ]
  if (bezwaren.length > 0 || !gelezen.data) return { bezwaren }
  const eerste = { ...(eigenBasis?.data ?? landelijk()), ...(gelezen.data.maanden ? { maanden: gelezen.data.maanden } : {}) }
  return { opdracht: { scenarios: [eerste, ...(gelezen.data.varianten ?? []).map((variant) => pasToe(eerste, variant))] } }
}

function inWoorden(bezwaar: z.core.$ZodIssue, voor: PropertyKey[]): string {
  const plek = [...voor, ...bezwaar.path].map(String).join('.') || 'bestand'
  if (bezwaar.code === 'unrecognized_keys') return `${plek}: ${bezwaar.keys.join(', ')} hoort hier niet.`
  if (bezwaar.code === 'invalid_union') return `${plek}: kies "landelijk", of geef een heel scenario.`
  if (bezwaar.code === 'invalid_type' && ['object', 'array'].includes(bezwaar.expected)) {
    return `${plek}: hier hoort ${bezwaar.expected === 'array' ? 'een lijst' : 'een onderdeel met velden'}.`
  }
  return `${plek}: ${bezwaar.message}`
}

/** The base with each lever multiplied; the base itself stays as it is. */
export function pasToe(basis: Scenario, { naam, factoren }: { naam: string; factoren: Partial<Record<Hendel, number>> }): Scenario {
  const maal = (hendel: Hendel) => factoren[hendel] ?? 1
  const { personeel } = basis
  return {
    ...basis,
    naam,
    personeel: {
      ...personeel,
      verloopPerJaar: personeel.verloopPerJaar * maal('verloop'),
      vacatureDagen: personeel.vacatureDagen * maal('vacature'),
      langZiekPerJaar: personeel.langZiekPerJaar * maal('langZiek'),
      kortZiekPerJaar: personeel.kortZiekPerJaar * maal('kortZiek'),
    },
    instellingen: basis.instellingen.map((instelling) => ({
      ...instelling,
      instroomPerJaar: Object.fromEntries(
        soorten.map((soort) => [soort, instelling.instroomPerJaar[soort] * maal('instroom')]),
      ) as typeof instelling.instroomPerJaar,
      teams: instelling.teams.map((team) => ({
        ...team,
        caseload: team.caseload.map(({ vanafMaand, waarde }) => ({ vanafMaand, waarde: waarde * maal('caseload') })),
        plaatsen: team.plaatsen.map(({ vanafMaand, waarde }) => ({ vanafMaand, waarde: waarde * maal('plaatsen') })),
      })),
    })),
  }
}
