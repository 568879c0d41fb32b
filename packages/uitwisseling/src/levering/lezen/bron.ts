import { createHash } from 'node:crypto'
import { pipeline, type Readable, Transform } from 'node:stream'
import type { ZipFile } from 'yauzl'
import { Leesfout, type LeesfoutCode } from './leesfout.ts'

/** One file of a delivery, wherever it lies. */
export interface Bron {
  /** As delivered, without folders. */
  readonly naam: string
  /** A reason for which it may not even be opened. */
  readonly geweigerd: LeesfoutCode | null
  open(): Promise<Readable>
  /** Opens the file as a zip, which an .xlsx is. */
  openZip(): Promise<Zipbestand>
}

export interface Zipbestand {
  readonly zip: ZipFile
  sluit(): Promise<void>
}

export interface Leveringsmap {
  readonly naam: string
  readonly bronnen: readonly Bron[]
  sluit(): Promise<void>
}

/** Counts the bytes that really come by, whatever a header promised. `geteld` may refuse by throwing. */
export function begrens(stroom: Readable, hoogstens: number, code: LeesfoutCode, geteld: (stuk: Buffer) => void = () => {}): Readable {
  let totaal = 0
  const teller = new Transform({
    transform(stuk: Buffer, _, klaar) {
      totaal += stuk.length
      try {
        if (totaal > hoogstens) throw new Leesfout(code)
        geteld(stuk)
        klaar(null, stuk)
      } catch (oorzaak) {
        klaar(oorzaak as Error)
      }
    },
  })
  // The reader of `teller` hears of every error; the callback only keeps it from being reported twice.
  return pipeline(stroom, teller, () => {})
}

export async function hashVan(bron: Bron): Promise<string> {
  const hash = createHash('sha256')
  for await (const stuk of (await bron.open()) as AsyncIterable<Buffer>) hash.update(stuk)
  return hash.digest('hex')
}

export async function inhoudVan(stroom: Readable): Promise<Buffer> {
  const stukken: Buffer[] = []
  for await (const stuk of stroom as AsyncIterable<Buffer>) stukken.push(stuk)
  return Buffer.concat(stukken)
}
