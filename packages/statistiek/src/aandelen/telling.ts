/** @throws RangeError unless both are whole numbers with 0 ≤ teller ≤ noemer and noemer ≥ 1 */
export function eisTelling(teller: number, noemer: number): void {
  if (!(Number.isInteger(teller) && Number.isInteger(noemer) && teller >= 0 && noemer >= 1 && teller <= noemer))
    throw new RangeError('Teller en noemer zijn hele getallen, de noemer is 1 of meer en de teller niet groter dan de noemer.')
}

export interface Aandeel {
  readonly aandeel: number
  readonly onder: number
  readonly boven: number
}
