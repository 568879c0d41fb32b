export { type Advies, adviseer, type Maten, OngeldigeVraag } from './advies.ts'
export type { Gewichten, Verdeelvraag } from './vraag.ts'
