import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A folder with these files for the length of one test. */
export async function metMap<T>(bestanden: Readonly<Record<string, string | Buffer>>, werk: (pad: string) => Promise<T>): Promise<T> {
  const pad = await mkdtemp(join(tmpdir(), 'houvast-levering-'))
  try {
    for (const [naam, inhoud] of Object.entries(bestanden)) {
      await mkdir(join(pad, naam, '..'), { recursive: true })
      await writeFile(join(pad, naam), inhoud)
    }
    return await werk(pad)
  } finally {
    await rm(pad, { recursive: true, force: true })
  }
}

export async function schrijfZip(pad: string, delen: Readonly<Record<string, string | Buffer>>): Promise<void> {
  const zip = new ZipFile()
  for (const [naam, inhoud] of Object.entries(delen)) zip.addBuffer(Buffer.from(inhoud), naam)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(pad))
}
