import { randomBytes } from 'node:crypto'

/**
 * UUIDs of version 7 for one import, in order: the moment, a counter of 30 bits where the format has random bits, and 44 random bits of this import.
 * A national delivery needs millions; one by one from the random source they would take longer than the database does.
 */
export function maakIdreeks(): () => string {
  const moment = Date.now().toString(16).padStart(12, '0')
  const slot = randomBytes(6).toString('hex').slice(1)
  const sjabloon = `${moment.slice(0, 8)}-${moment.slice(8)}-7000-8000-0${slot}`
  // Written as bytes: a text put together from parts keeps all its parts in memory.
  const bytes = Buffer.from(sjabloon, 'latin1')
  let teller = 0
  const zet = (plaats: number, cijfer: number) => {
    bytes[plaats] = cijfer < 10 ? 48 + cijfer : 87 + cijfer
  }
  return () => {
    zet(15, (teller >>> 26) & 0xf)
    zet(16, (teller >>> 22) & 0xf)
    zet(17, (teller >>> 18) & 0xf)
    zet(19, 8 | ((teller >>> 16) & 0x3))
    zet(20, (teller >>> 12) & 0xf)
    zet(21, (teller >>> 8) & 0xf)
    zet(22, (teller >>> 4) & 0xf)
    zet(24, teller & 0xf)
    teller++
    return bytes.toString('latin1')
  }
}
