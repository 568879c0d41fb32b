export { type EwmaKeuze, type EwmaPunt, ewmaKaart } from './ewma.ts'
export { type LaneyKaart, type LaneyPunt, laneyKaart, minstePunten } from './laney.ts'
export { ewmaGrens, looplengteEwma, looplengteShewhart } from './looplengte.ts'
export {
  exacteTrechtergrens,
  pVanInstelling,
  ruimeTrechtergrens,
  type Spreiding,
  spreiding,
  type Telling,
  type Trechtergrens,
} from './trechter.ts'
