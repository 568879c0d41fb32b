import { exp, log, normaalkwantiel } from './wiskunde.ts'

/**
 * A draw depends on (zaad, stroom, wie, beurt) alone, not on what was drawn before it. So two scenarios with one zaad share every draw
 * that they both make (common random numbers), in whatever order things happen.
 *
 * @source Salmon et al., Parallel random numbers: as easy as 1, 2, 3 (2011): Threefry-2x32, 20 rounds
 */
export class Loting {
  zaad: number
  private tweede = 0

  /** @param zaad whole number from 0 up to 2 ** 32 */
  constructor(zaad: number) {
    this.zaad = zaad | 0
  }

  /** Between 0 and 1, neither included; 53 bits. */
  uniform(stroom: number, wie: number, beurt: number): number {
    const eerste = this.woord(stroom, wie, beurt)
    return ((eerste >>> 5) * 67_108_864 + (this.tweede >>> 6) + 0.5) / 9_007_199_254_740_992
  }

  /** Exponential with this mean. */
  wachttijd(gemiddelde: number, stroom: number, wie: number, beurt: number): number {
    return -gemiddelde * log(this.uniform(stroom, wie, beurt))
  }

  normaal(stroom: number, wie: number, beurt: number): number {
    return normaalkwantiel(this.uniform(stroom, wie, beurt))
  }

  /** Lognormal with this mean; `spreiding` is the standard deviation of its logarithm. */
  lognormaal(gemiddelde: number, spreiding: number, stroom: number, wie: number, beurt: number): number {
    return gemiddelde * exp(spreiding * this.normaal(stroom, wie, beurt) - 0.5 * spreiding * spreiding)
  }

  /** Both words of the block, as the authors print them. */
  blok(stroom: number, wie: number, beurt: number): [number, number] {
    const eerste = this.woord(stroom, wie, beurt)
    return [eerste >>> 0, this.tweede >>> 0]
  }

  private woord(stroom: number, wie: number, beurt: number): number {
    const k0 = this.zaad
    const k1 = stroom | 0
    const k2 = 0x1bd11bda ^ k0 ^ k1
    let a = (wie + k0) | 0
    let b = (beurt + k1) | 0
    a = (a + b) | 0
    b = ((b << 13) | (b >>> 19)) ^ a
    a = (a + b) | 0
    b = ((b << 15) | (b >>> 17)) ^ a
    a = (a + b) | 0
    b = ((b << 26) | (b >>> 6)) ^ a
    a = (a + b) | 0
    b = ((b << 6) | (b >>> 26)) ^ a
    a = (a + k1) | 0
    b = (b + k2 + 1) | 0
    a = (a + b) | 0
    b = ((b << 17) | (b >>> 15)) ^ a
    a = (a + b) | 0
    b = ((b << 29) | (b >>> 3)) ^ a
    a = (a + b) | 0
    b = ((b << 16) | (b >>> 16)) ^ a
    a = (a + b) | 0
    b = ((b << 24) | (b >>> 8)) ^ a
    a = (a + k2) | 0
    b = (b + k0 + 2) | 0
    a = (a + b) | 0
    b = ((b << 13) | (b >>> 19)) ^ a
    a = (a + b) | 0
    b = ((b << 15) | (b >>> 17)) ^ a
    a = (a + b) | 0
    b = ((b << 26) | (b >>> 6)) ^ a
    a = (a + b) | 0
    b = ((b << 6) | (b >>> 26)) ^ a
    a = (a + k0) | 0
    b = (b + k1 + 3) | 0
    a = (a + b) | 0
    b = ((b << 17) | (b >>> 15)) ^ a
    a = (a + b) | 0
    b = ((b << 29) | (b >>> 3)) ^ a
    a = (a + b) | 0
    b = ((b << 16) | (b >>> 16)) ^ a
    a = (a + b) | 0
    b = ((b << 24) | (b >>> 8)) ^ a
    a = (a + k1) | 0
    b = (b + k2 + 4) | 0
    a = (a + b) | 0
    b = ((b << 13) | (b >>> 19)) ^ a
    a = (a + b) | 0
    b = ((b << 15) | (b >>> 17)) ^ a
    a = (a + b) | 0
    b = ((b << 26) | (b >>> 6)) ^ a
    a = (a + b) | 0
    b = ((b << 6) | (b >>> 26)) ^ a
    a = (a + k2) | 0
    b = (b + k0 + 5) | 0
    this.tweede = b
    return a
  }
}
