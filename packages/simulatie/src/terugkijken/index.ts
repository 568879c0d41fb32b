export { type Dekking, meetDekking } from './dekking.ts'
export type { Methode } from './methoden.ts'
export { foutVan, interval90, isGedekt, kijkTerug, kijkTerugVooraf, methoden, type Voorspelling } from './terugkijken.ts'
export { jaarstromen, vastgezet } from './vastgezet.ts'
