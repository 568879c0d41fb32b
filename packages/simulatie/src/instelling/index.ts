export type { Toewijzingsregel } from './regels.ts'
export { type Scenario, ScenarioSchema, type Soort, soorten } from './scenario.ts'
export { draai, MAAND, type Maat, maten, Simulatie } from './simulatie.ts'
