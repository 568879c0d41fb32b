import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import type { Antwoord, Opdracht, Startgegevens } from './pglite-berichten.ts'
import { lezers } from './waarden.ts'

const poort = parentPort
if (!poort) throw new Error('Dit bestand draait alleen als werker.')

const { map, kopie, buffersMb } = workerData as Startgegevens
// What a transaction makes from nothing goes to its file at once, and not through the log first: nothing is replicated from here, and an import costs less.
const instellingen = ['wal_level=minimal', 'max_wal_senders=0', `shared_buffers=${buffersMb}MB`]
const pglite = await PGlite.create({
  startParams: [...PGlite.defaultStartParams, ...instellingen.flatMap((instelling) => ['-c', instelling])],
  ...(map ? { dataDir: map } : {}),
  ...(kopie ? { loadDataDir: new Blob([kopie as Uint8Array<ArrayBuffer>]) } : {}),
  extensions: { btree_gist },
  parsers: lezers,
  relaxedDurability: false,
})
await pglite.exec("SET TIME ZONE 'UTC'")

poort.on('message', async (opdracht: Opdracht) => {
  const antwoord = await voerUit(opdracht)
  poort.postMessage(antwoord, antwoord.kopie ? [antwoord.kopie.buffer as ArrayBuffer] : [])
  if (opdracht.soort === 'sluit') poort.close()
})
poort.postMessage({ id: 0, rijen: [], aantal: 0 } satisfies Antwoord)

async function voerUit(opdracht: Opdracht): Promise<Antwoord> {
  const { id } = opdracht
  try {
    switch (opdracht.soort) {
      case 'vraag': {
        const { rows, affectedRows } = await pglite.query<Record<string, unknown>>(opdracht.sql, [...opdracht.parameters])
        return { id, rijen: rows, aantal: affectedRows ?? 0 }
      }
      case 'script':
        await pglite.exec(opdracht.sql)
        return { id, rijen: [], aantal: 0 }
      case 'kopie': {
        await pglite.exec('CHECKPOINT')
        const bestand = await pglite.dumpDataDir(opdracht.pak)
        return { id, rijen: [], aantal: 0, kopie: new Uint8Array(await bestand.arrayBuffer()) }
      }
      case 'sluit':
        await pglite.close()
        return { id, rijen: [], aantal: 0 }
    }
  } catch (fout) {
    const { message, code, constraint, detail, table, column } = fout as Record<string, string | undefined>
    return { id, rijen: [], aantal: 0, fout: { message: message ?? String(fout), code, constraint, detail, table, column } }
  }
}
