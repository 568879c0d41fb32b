import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPglite } from './databank.ts'
import type { Sleutels } from './sleutels.ts'

const hier = fileURLToPath(new URL('.', import.meta.url))

/** A migrated, empty database as one file, made once for these migrations; later test files begin from it. */
export async function getProefkopie(sleutels: Sleutels): Promise<Uint8Array> {
  const kenmerk = createHash('sha256').update(sleutels.kenmerk)
  for (const naam of readdirSync(join(hier, 'migraties')).sort()) kenmerk.update(naam).update(readFileSync(join(hier, 'migraties', naam)))
  const map = join(tmpdir(), 'houvast-proefkopie')
  const bestand = join(map, `${kenmerk.digest('hex').slice(0, 24)}.tar`)
  if (!existsSync(bestand)) {
    mkdirSync(map, { recursive: true, mode: 0o700 })
    const databank = await openPglite({ map: null, kopie: null }, sleutels)
    const kopie = await databank.kopie('none')
    await databank.sluit()
    const wording = `${bestand}.${randomBytes(4).toString('hex')}`
    writeFileSync(wording, kopie ?? '')
    renameSync(wording, bestand)
  }
  return new Uint8Array(readFileSync(bestand))
}
