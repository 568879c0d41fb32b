import { randomBytes } from 'node:crypto'

/**
 * UUIDs of version 7 for one import, in order: the moment, a counter of 30 bits where the format has random bits, and 44 random bits of this import.
 * A national delivery needs millions; one by one from the random source they would take longer than the database does.
 */
export function maakIdreeks(): () => string {
  const moment = Date.now().toString(16).padStart(12, '0')
  const begin = `${moment.slice(0, 8)}-${moment.slice(8)}-7`
  const slot = randomBytes(6).toString('hex').slice(1)
  let teller = 0
  return () => {
    const hoog = (teller >>> 18).toString(16).padStart(3, '0')
    const laag = teller & 0x3ffff
    const midden = (0x8000 | (laag >>> 4)).toString(16)
    teller++
    return `${begin}${hoog}-${midden}-${(laag & 0xf).toString(16)}${slot}`
  }
}
