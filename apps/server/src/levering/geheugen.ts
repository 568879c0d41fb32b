import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { BestandNaam, Levering } from '@houvast/uitwisseling/levering'

/** Smaller deliveries do not need it. */
const veelRecords = 500_000
/** Tidying up goes through the whole memory, which takes a second: not more often than after so many rows. */
const rijenPerKeer = 700_000

/** Keeps the memory of a national delivery within bounds: V8 by itself lets hundreds of megabytes of what is no longer needed lie. */
export class Geheugen {
  readonly #ruimOp: () => void
  readonly #levering: Levering
  #geschreven = 0

  constructor(levering: Levering) {
    this.#levering = levering
    const aantal = Object.values(levering.bestanden).reduce((som, { records }) => som + records.length, 0)
    this.#ruimOp = aantal < veelRecords ? () => {} : getOpruimer()
  }

  ruimOp(): void {
    this.#geschreven = 0
    this.#ruimOp()
  }

  /** So many rows were made and sent. */
  geschreven(aantal: number): void {
    this.#geschreven += aantal
    if (this.#geschreven >= rijenPerKeer) this.ruimOp()
  }

  /** The records of a file that is in the database and that nothing else looks at. Ends the use of this delivery for that file. */
  laatLos(bestand: BestandNaam): void {
    const { records } = this.#levering.bestanden[bestand]
    ;(records as unknown[]).length = 0
  }
}

function getOpruimer(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
