import gammainc from '@stdlib/math-base-special-gammainc'

/** P(X > x) for a chi-square X with that many degrees of freedom: the regularised upper incomplete gamma Q(k/2, x/2). */
export const chikwadraatKans = (x: number, vrijheidsgraden: number): number => gammainc(x / 2, vrijheidsgraden / 2, true, true)
