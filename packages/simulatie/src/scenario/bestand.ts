import { z } from 'zod'
import { landelijk } from '../ijking/index.ts'
import { type Scenario, ScenarioSchema } from '../instelling/index.ts'
import { findBezwaar, pasToe, VariantSchema } from './variant.ts'

/** The file of `houvast simuleer`: a base, and what would be different. */
export const BestandSchema = z.strictObject({
  basis: z.union([z.literal('landelijk'), ScenarioSchema]),
  maanden: z
    .number('maanden is een getal.')
    .int('maanden is een heel getal.')
    .min(1, 'maanden is ten minste 1.')
    .max(240, 'maanden is ten hoogste 240.')
    .optional(),
  varianten: z.array(VariantSchema).max(20, 'Er zijn ten hoogste 20 varianten.').optional(),
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
  const varianten = (gelezen.data.varianten ?? []).map((variant) => ({ variant, bezwaar: findBezwaar(eerste, variant) }))
  const onmogelijk = varianten.flatMap(({ bezwaar }, nummer) => (bezwaar ? [`varianten.${nummer}: ${bezwaar}`] : []))
  if (onmogelijk.length > 0) return { bezwaren: onmogelijk }
  return { opdracht: { scenarios: [eerste, ...varianten.map(({ variant }) => pasToe(eerste, variant))] } }
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
