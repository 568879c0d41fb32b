/** Seeded chance: the same seed gives the same institution. */
export interface Loting {
  /** In [0, 1). */
  kans(): number
  /** Whole number in [van, tot]. */
  geheel(van: number, tot: number): number
  kies<T>(lijst: readonly T[]): T
  /** By weight; the weights need not add up to one. */
  kiesGewogen<T>(lijst: readonly (readonly [T, number])[]): T
  exponentieel(gemiddelde: number): number
  poisson(gemiddelde: number): number
}

export function maakLoting(zaad: number): Loting {
  let stand = zaad >>> 0
  // mulberry32
  const kans = () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = stand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const geheel = (van: number, tot: number) => van + Math.floor(kans() * (tot - van + 1))
  return {
    kans,
    geheel,
    kies: (lijst) => lijst[Math.floor(kans() * lijst.length)] as (typeof lijst)[number],
    kiesGewogen(lijst) {
      let rest = kans() * lijst.reduce((som, [, gewicht]) => som + gewicht, 0)
      for (const [keuze, gewicht] of lijst) {
        rest -= gewicht
        if (rest < 0) return keuze
      }
      return (lijst[lijst.length - 1] as (typeof lijst)[number])[0]
    },
    exponentieel: (gemiddelde) => -Math.log(1 - kans()) * gemiddelde,
    poisson(gemiddelde) {
      const grens = Math.exp(-gemiddelde)
      let aantal = 0
      for (let product = kans(); product > grens; product *= kans()) aantal++
      return aantal
    },
  }
}
