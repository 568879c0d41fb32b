import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Encrypts and finds BSNs. The key lives outside the database: in `sleutel.json` in the data folder, or in HOUVAST_SLEUTEL. */
export interface Sleutels {
  /** Nonce (12 bytes), tag (16 bytes), ciphertext. */
  versleutelBsn(bsn: string): Uint8Array
  ontsleutelBsn(versleuteld: Uint8Array): string
  /** Keyed hash by which a BSN is found without decrypting any. */
  hashBsn(bsn: string): Uint8Array
  /** A number for a child that means nothing outside this inspection, and is another one in the next. */
  pseudoniem(toezichtperiode: string, jeugdige: string): string
  /** Tells whether a database was made with this key, without revealing it. */
  readonly kenmerk: string
}

/** The key is missing, damaged, or that of another database. */
export class SleutelFout extends Error {}

const doel = Buffer.from('houvast/jeugdige/bsn')
const nonceLengte = 12

/** Random bytes for many nonces are asked at once: one by one they cost more than the encryption. None is given twice. */
function maakNoncevoorraad(): () => Buffer {
  let voorraad = Buffer.alloc(0)
  return () => {
    if (voorraad.length === 0) voorraad = randomBytes(1_024 * nonceLengte)
    const nonce = voorraad.subarray(0, nonceLengte)
    voorraad = voorraad.subarray(nonceLengte)
    return nonce
  }
}
const neemNonce = maakNoncevoorraad()

export function maakSleutels(hoofdsleutel: Uint8Array): Sleutels {
  // A key object, not its bytes: Node would copy those at each of half a million children.
  const afgeleid = (naam: string) => createSecretKey(Buffer.from(hkdfSync('sha256', hoofdsleutel, 'houvast', naam, 32)))
  const versleuteling = afgeleid('bsn/versleuteling')
  const opzoeking = afgeleid('bsn/opzoeking')
  return {
    versleutelBsn(bsn) {
      const nonce = neemNonce()
      const cipher = createCipheriv('aes-256-gcm', versleuteling, nonce).setAAD(doel)
      const inhoud = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), inhoud])
    },
    ontsleutelBsn(versleuteld) {
      const bytes = Buffer.from(versleuteld)
      const decipher = createDecipheriv('aes-256-gcm', versleuteling, bytes.subarray(0, 12)).setAAD(doel).setAuthTag(bytes.subarray(12, 28))
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
    },
    hashBsn: (bsn) => createHmac('sha256', opzoeking).update(bsn).digest(),
    pseudoniem: (toezichtperiode, jeugdige) => {
      const hash = createHmac('sha256', afgeleid(`toezicht/pseudoniem/${toezichtperiode}`))
        .update(jeugdige)
        .digest('hex')
        .toUpperCase()
      return `${hash.slice(0, 4)}-${hash.slice(4, 8)}-${hash.slice(8, 12)}`
    },
    kenmerk: createHmac('sha256', afgeleid('kenmerk')).update('houvast').digest('hex').slice(0, 32),
  }
}

/**
 * Reads the key file. With `maak`, for a folder without a database, it makes one that only this user may read.
 *
 * @throws SleutelFout when there is a database but no key, or the file cannot be read as one
 */
export function leesSleutelbestand(pad: string, { maak }: { maak: boolean }): Sleutels {
  if (!existsSync(pad)) {
    if (!maak) throw new SleutelFout(`Het bestand ${pad} ontbreekt. Zet het terug: zonder die sleutel zijn de BSN's niet te lezen.`)
    schrijfSleutel(pad, randomBytes(32))
  }
  return maakSleutels(leesSleutel(leesTekst(pad)))
}

/** Written whole under another name first: a key that is half there would be lost for good. */
export function schrijfSleutel(pad: string, sleutel: Uint8Array): void {
  const wording = `${pad}.wording`
  writeFileSync(wording, JSON.stringify({ sleutel: Buffer.from(sleutel).toString('base64') }), { mode: 0o600, flush: true })
  renameSync(wording, pad)
}

function leesTekst(pad: string): string {
  try {
    const inhoud = JSON.parse(readFileSync(pad, 'utf8')) as { sleutel?: unknown } | null
    if (typeof inhoud?.sleutel === 'string') return inhoud.sleutel
  } catch (fout) {
    if (!(fout instanceof SyntaxError)) throw fout
  }
  throw new SleutelFout(`Het bestand ${pad} is beschadigd. Zet het terug uit een reservekopie.`)
}

export function leesSleutel(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length < 32) throw new SleutelFout('De sleutel is te kort. Geef in HOUVAST_SLEUTEL ten minste 32 bytes, geschreven als base64.')
  return bytes
}
