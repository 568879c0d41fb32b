export type { Toewijzingsregel } from './regels.ts'
export { Datum, Factoren, type Hendel, hendels, OpDatum, Periode, type Scenario, ScenarioSchema } from './scenario.ts'
export { draai, MAAND, type Maat, maakLoper, maten, Simulatie } from './simulatie.ts'
export { type Soort, soorten } from './soorten.ts'
