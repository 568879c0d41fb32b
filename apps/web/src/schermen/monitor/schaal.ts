/** Heights of the labels at the line ends, moved apart so that none covers another; each stays as near to its line as that allows. */
export function spreidLabels(
  hoogten: readonly number[],
  { afstand, boven, onder }: { afstand: number; boven: number; onder: number },
): number[] {
  const volgorde = hoogten.map((y, plek) => ({ y, plek })).toSorted((a, b) => a.y - b.y || a.plek - b.plek)
  let laagste = boven
  for (const label of volgorde) {
    label.y = Math.max(label.y, laagste)
    laagste = label.y + afstand
  }
  let hoogste = onder
  for (const label of volgorde.toReversed()) {
    label.y = Math.min(label.y, hoogste)
    hoogste = label.y - afstand
  }
  const uit = new Array<number>(hoogten.length).fill(0)
  for (const { y, plek } of volgorde) uit[plek] = y
  return uit
}
