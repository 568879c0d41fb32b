import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export class MapInGebruik extends Error {
  constructor(map: string) {
    super(
      `De gegevensmap ${map} is al in gebruik door een ander venster of programma van Houvast. Sluit dat eerst, of kies met --gegevens een andere map.`,
    )
    this.name = 'MapInGebruik'
  }
}

const isBezet = (fout: unknown) => (fout as { errcode?: number }).errcode === 5

/**
 * Takes the data folder for this process alone, until the returned function is called or the process ends, however it ends. Node has no file lock of
 * its own; SQLite does: an exclusive transaction on an empty file is a lock of the operating system, on every platform, also between containers.
 *
 * @throws MapInGebruik when another process holds it
 */
export function sluitMapAf(map: string): () => void {
  const slot = new DatabaseSync(join(map, 'slot'))
  try {
    slot.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (fout) {
    slot.close()
    if (isBezet(fout)) throw new MapInGebruik(map)
    throw fout
  }
  return () => slot.close()
}
