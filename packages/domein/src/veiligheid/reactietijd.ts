/** An alarm of acute danger, with the moments as ISO text. */
export interface Alarm {
  readonly gemeldOp: string
  /** null: not decided yet. */
  readonly beslotenOp: string | null
}

export interface Reactietijd {
  /** The middle of the minutes from alarm to decision; null when nothing was decided. Of an even number the mean of the middle two. */
  readonly mediaanMinuten: number | null
  readonly besloten: number
  /** Left out of the middle, because there is no decision yet. */
  readonly open: number
}

export function reactietijd(alarmen: readonly Alarm[]): Reactietijd {
  const minuten = alarmen
    .flatMap(({ gemeldOp, beslotenOp }) => (beslotenOp === null ? [] : [(Date.parse(beslotenOp) - Date.parse(gemeldOp)) / 60_000]))
    .sort((een, ander) => een - ander)
  const midden = [minuten[Math.ceil(minuten.length / 2) - 1], minuten[Math.floor(minuten.length / 2)]]
  const [onder, boven] = midden
  return {
    mediaanMinuten: onder === undefined || boven === undefined ? null : Math.round((onder + boven) / 2),
    besloten: minuten.length,
    open: alarmen.length - minuten.length,
  }
}
