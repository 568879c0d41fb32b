import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { fromFdPromise } from 'yauzl'
import { grenzen } from '../grenzen.ts'
import { type Bron, begrens, type Leveringsmap, type Zipbestand } from './bron.ts'
import { alsLeesfout, Leesfout } from './leesfout.ts'
import { openZipmap } from './zip.ts'

/** Opens a folder or a .zip. */
export async function openLeveringsmap(pad: string): Promise<Leveringsmap> {
  try {
    const soort = await stat(pad)
    if (soort.isFile()) return await openZipmap(pad)
    if (!soort.isDirectory()) throw new Leesfout('map-niet-gevonden')
    return await openMap(pad)
  } catch (oorzaak) {
    throw alsLeesfout(oorzaak, 'map-niet-gevonden')
  }
}

async function openMap(pad: string): Promise<Leveringsmap> {
  const namen = (await readdir(pad)).sort()
  if (namen.length > grenzen.bestandenPerMap) throw new Leesfout('te-veel-bestanden')
  const bronnen = await Promise.all(namen.map((naam) => openBron(pad, naam)))
  return { naam: basename(resolve(pad)), bronnen, sluit: async () => {} }
}

async function openBron(map: string, naam: string): Promise<Bron> {
  const pad = join(map, naam)
  const soort = await lstat(pad)
  const geweigerd = !soort.isFile() ? 'geen-bestand' : soort.size > grenzen.bytesPerBestand ? 'te-groot' : null
  return { naam, geweigerd, open: () => openBestand(pad), openZip: () => openAlsZip(pad) }
}

/** A link or a pipe put in place since the folder was read is refused, and never waited for. */
async function openGewoon(pad: string): Promise<FileHandle> {
  const bestand = await open(pad, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  if ((await bestand.stat()).isFile()) return bestand
  await bestand.close()
  throw new Leesfout('geen-bestand')
}

async function openBestand(pad: string): Promise<Readable> {
  const bestand = await openGewoon(pad)
  return begrens(bestand.createReadStream({ highWaterMark: 262_144 }), grenzen.bytesPerBestand, 'te-groot')
}

async function openAlsZip(pad: string): Promise<Zipbestand> {
  const bestand = await openGewoon(pad)
  const sluit = () => bestand.close()
  try {
    return { zip: await fromFdPromise(bestand.fd, { lazyEntries: true, autoClose: false }), sluit }
  } catch (oorzaak) {
    await sluit()
    throw oorzaak
  }
}
