const woorden = new Int32Array(2)
const getal = new Float64Array(woorden.buffer)
getal[0] = 1
const hoog = woorden[1] === 0 ? 0 : 1

const ln2Hoog = 0.6931471803691238
const ln2Laag = 1.9082149292705877e-10

/**
 * Natural logarithm, bit for bit the same on every engine: Math.log may differ between versions.
 *
 * @param x positive and normal (not below 2 ** -1022)
 * @source fdlibm e_log.c
 */
export function log(x: number): number {
  getal[0] = x
  let boven = woorden[hoog] as number
  let macht = (boven >> 20) - 1023
  boven &= 0xfffff
  // Takes the fraction from sqrt(2)/2 up to sqrt(2).
  const naarBeneden = (boven + 0x95f64) & 0x100000
  woorden[hoog] = boven | (naarBeneden ^ 0x3ff00000)
  macht += naarBeneden >> 20
  const f = (getal[0] as number) - 1
  const s = f / (2 + f)
  const z = s * s
  const reeks =
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z * (0.22222198432149784 + z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))))
  const half = 0.5 * f * f
  return macht * ln2Hoog - (half - (s * (half + reeks) + macht * ln2Laag) - f)
}

/**
 * e to the power x, bit for bit the same on every engine.
 *
 * @returns 0 below -700 and Infinity above 700
 * @source fdlibm e_exp.c
 */
export function exp(x: number): number {
  if (x < -700) return 0
  if (x > 700) return Number.POSITIVE_INFINITY
  const macht = Math.floor(x * Math.LOG2E + 0.5)
  const boven = x - macht * ln2Hoog
  const onder = macht * ln2Laag
  const r = boven - onder
  const t = r * r
  const c =
    r -
    t *
      (0.16666666666666602 +
        t * (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  const y = 1 - (onder - (r * c) / (2 - c) - boven)
  woorden[hoog] = (macht + 1023) << 20
  woorden[1 - hoog] = 0
  return y * (getal[0] as number)
}

/**
 * The standard normal quantile of p; relative error below 1.2e-9.
 *
 * @param p between 0 and 1, neither included
 * @source P.J. Acklam, An algorithm for computing the inverse normal cumulative distribution function (2003)
 */
export function normaalkwantiel(p: number): number {
  if (p > 0.5) return -normaalkwantiel(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * log(p))
    return (
      (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q +
        2.938163982698783) /
      ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
    )
  }
  const q = p - 0.5
  const r = q * q
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1)
  )
}
