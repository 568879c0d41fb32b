import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { grenzen } from '../grenzen.ts'
import { type Bron, begrens, inhoudVan, type Leveringsmap } from './bron.ts'
import { alsLeesfout, Leesfout } from './leesfout.ts'

const systeembestand = /^(__MACOSX\/|.*\.DS_Store$)/

/** Opens a .zip as if it were a folder. Nothing is ever written to disk, so a path can point nowhere; one that tries is refused all the same. */
export async function openZipmap(pad: string): Promise<Leveringsmap> {
  try {
    const zip = await openPromise(pad, { lazyEntries: true, autoClose: false, strictFileNames: false })
    try {
      const bestanden = await leesInhoudsopgave(zip, grenzen.bestandenPerMap, 'te-veel-bestanden')
      const verbruik = { bytes: 0 }
      const map = gedeeldeMap(bestanden)
      const bronnen = bestanden
        .filter((deel) => !systeembestand.test(deel.fileName))
        .map((deel) => bronUit(zip, deel, deel.fileName.slice(map.length), verbruik))
      return { naam: basename(pad), bronnen, sluit: async () => zip.close() }
    } catch (oorzaak) {
      zip.close()
      throw oorzaak
    }
  } catch (oorzaak) {
    if (oorzaak instanceof Error && /^(absolute path|invalid relative path|invalid characters in fileName)/.test(oorzaak.message))
      throw new Leesfout('zip-pad')
    throw alsLeesfout(oorzaak, 'zip-onleesbaar')
  }
}

/** The files in a zip, folders left out. */
export async function leesInhoudsopgave(zip: ZipFile, hoogstens: number, code: 'te-veel-bestanden' | 'te-groot'): Promise<Entry[]> {
  if (zip.entryCount > hoogstens) throw new Leesfout(code)
  const delen: Entry[] = []
  for await (const deel of zip.eachEntry()) {
    if (delen.length >= hoogstens) throw new Leesfout(code)
    if (!deel.fileName.endsWith('/')) delen.push(deel)
  }
  return delen
}

/** Opens one part. Its bytes are counted while inflating, since the size that a zip states may be a lie, and held against its checksum. */
export async function openDeel(
  zip: ZipFile,
  deel: Entry,
  hoogstens: number,
  geteld: (bytes: number) => void = () => {},
): Promise<Readable> {
  if (deel.isEncrypted()) throw new Leesfout('versleuteld')
  if (deel.uncompressedSize > hoogstens) throw new Leesfout('te-groot')
  let gelezen = 0
  let som = 0
  const stroom = await zip.openReadStreamPromise(deel)
  return begrens(stroom, hoogstens, 'te-groot', (stuk) => {
    geteld(stuk.length)
    gelezen += stuk.length
    som = crc32(stuk, som)
    if (gelezen === deel.uncompressedSize && som !== deel.crc32) throw new Leesfout('onleesbaar')
  })
}

function bronUit(zip: ZipFile, deel: Entry, naam: string, verbruik: { bytes: number }): Bron {
  const geteld = (bytes: number) => {
    verbruik.bytes += bytes
    if (verbruik.bytes > grenzen.bytesPerZip) throw new Leesfout('zip-te-groot')
  }
  return {
    naam,
    geweigerd: /\.zip$/i.test(naam) ? 'zip-in-zip' : isKoppeling(deel) ? 'geen-bestand' : null,
    open: () => openDeel(zip, deel, grenzen.bytesPerBestand, geteld),
    openZip: async () => {
      const inhoud = await inhoudVan(await openDeel(zip, deel, grenzen.bytesPerXlsxInZip, geteld))
      return { zip: await fromBufferPromise(inhoud, { lazyEntries: true, autoClose: false }), sluit: async () => {} }
    },
  }
}

/** Unix file type bits, in the upper half of the external attributes: a symbolic link. */
function isKoppeling(deel: Entry): boolean {
  return ((deel.externalFileAttributes >>> 16) & 0o170000) === 0o120000
}

/** A zipped folder has its name before every file. */
function gedeeldeMap(delen: readonly Entry[]): string {
  const paden = delen.map((deel) => deel.fileName).filter((pad) => !systeembestand.test(pad))
  const eerste = paden[0]?.split('/') ?? []
  const map = eerste.length === 2 ? `${eerste[0]}/` : ''
  return map !== '' && paden.every((pad) => pad.startsWith(map) && !pad.slice(map.length).includes('/')) ? map : ''
}
