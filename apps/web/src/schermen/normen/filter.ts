import type { Normbeeld } from './vraag.ts'

/** What a reader asks for: what binds by law, what must be there without a number, what is only agreed, what is not certain. */
export const groepen = ['alle', 'wet', 'waarborg', 'afspraak', 'onzeker', 'loopt'] as const
export type Groep = (typeof groepen)[number]

const vanDeWet: ReadonlySet<Normbeeld['soort']> = new Set([
  'wettelijk',
  'afgeleid',
  'maximum',
  'verval',
  'rechterlijk',
  'rekenregel',
  'bewaartermijn',
])

const hoortBij: Record<Groep, (norm: Normbeeld) => boolean> = {
  alle: () => true,
  wet: ({ soort }) => vanDeWet.has(soort),
  waarborg: ({ soort }) => soort === 'waarborg',
  afspraak: ({ soort }) => !vanDeWet.has(soort) && soort !== 'waarborg',
  onzeker: ({ zeker, voorbehoud }) => !zeker || voorbehoud !== null,
  loopt: ({ lopend, teLaat }) => lopend + teLaat > 0,
}

/** Every word of the search is somewhere in the norm: its number, name, source, or who does what. */
export function filterNormen(normen: readonly Normbeeld[], groep: Groep, zoek: string): Normbeeld[] {
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean)
  return normen.filter((norm) => {
    const tekst = [norm.id, norm.naam, norm.bron, norm.wie, norm.gebeurtenis, norm.let ?? ''].join(' ').toLowerCase()
    return hoortBij[groep](norm) && woorden.every((woord) => tekst.includes(woord))
  })
}
