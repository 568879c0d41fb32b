/**
 * Where a continuous function changes sign between `onder` and `boven`, by bisection to the last bit.
 *
 * @throws RangeError when both ends have the same sign
 */
export function vindWortel(f: (x: number) => number, onder: number, boven: number): number {
  const begin = Math.sign(f(onder))
  if (begin === 0) return onder
  if (begin === Math.sign(f(boven))) throw new RangeError('Tussen deze grenzen wisselt de functie niet van teken.')
  for (;;) {
    const midden = onder + (boven - onder) / 2
    if (midden === onder || midden === boven) return midden
    if (Math.sign(f(midden)) === begin) onder = midden
    else boven = midden
  }
}
