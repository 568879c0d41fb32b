export type { Methode } from './methoden.ts'
export { foutVan, interval90, isGedekt, kijkTerug, methoden, type Voorspelling } from './terugkijken.ts'
