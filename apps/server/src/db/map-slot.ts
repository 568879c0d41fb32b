import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

export class MapInGebruik extends Error {
  constructor(map: string) {
    super(
      `De gegevensmap ${map} is al in gebruik door een ander venster of programma van Houvast. Sluit dat eerst, of kies met --gegevens een andere map.`,
    )
    this.name = 'MapInGebruik'
  }
}

/**
 * Takes the data folder for this process alone. The lock is a listening socket: the operating system frees it when the process ends, however it ends.
 *
 * @throws MapInGebruik when another process holds it
 */
export async function sluitMapAf(map: string): Promise<() => Promise<void>> {
  const server = createServer((verbinding) => verbinding.destroy())
  try {
    await listen(server, slotnaam(realpathSync(map)))
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new MapInGebruik(map)
    throw fout
  }
  server.unref()
  return () => new Promise((klaar) => server.close(() => klaar()))
}

/** Linux has socket names outside the file system, Windows has pipes; elsewhere the socket is a file in the folder. */
function slotnaam(map: string): string {
  const kenmerk = createHash('sha256').update(map).digest('hex').slice(0, 32)
  if (process.platform === 'linux') return `\0houvast-${kenmerk}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\houvast-${kenmerk}`
  return join(map, 'slot.sock')
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((klaar, mislukt) => {
    server.once('error', mislukt)
    server.listen({ path, exclusive: true }, klaar)
  })
}
