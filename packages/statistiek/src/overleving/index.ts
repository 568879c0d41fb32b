export { aalenJohansen, type Uitkomstkans, type Uitkomststap } from './aalen-johansen.ts'
export { type BegrensdGemiddelde, begrensdGemiddelde, verschilBinnenLagen, verschilInGemiddelde } from './begrensd-gemiddelde.ts'
export { type Coxmodel, cox, type Kenmerkwaarneming } from './cox.ts'
export type { Interval, Intervalsoort } from './interval.ts'
export {
  type Curvekeuze,
  kaplanMeier,
  type OverlevingOp,
  type Overlevingscurve,
  type Overlevingsstap,
  overlevingOp,
  vroegOpNul,
} from './kaplan-meier.ts'
export { type Kwantiel, kwantiel, mediaan } from './kwantiel.ts'
export { type Groepswaarneming, type Logrank, logrank } from './logrank.ts'
export { nelsonAalen, type Risicostap } from './nelson-aalen.ts'
export type { Waarneming } from './waarneming.ts'
export { type Weibullverdeling, weibull } from './weibull.ts'
