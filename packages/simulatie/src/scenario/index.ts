export { BestandSchema, type Hendel, leesBestand, type Opdracht, pasToe } from './bestand.ts'
export type { Spreiding, Verschil } from './samenvatting.ts'
export { type Simuleeruitkomst, simuleer } from './simuleer.ts'
