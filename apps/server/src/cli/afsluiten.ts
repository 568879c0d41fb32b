import { GeenGegevens } from '../db/databank.ts'
import { MapInGebruik } from '../db/map-slot.ts'
import { ReservekopieFout } from '../db/reservekopie.ts'

/** What a command ends with, for scripts. */
export const afsluitcodes = { goed: 0, geweigerd: 1, verkeerdGebruik: 2, inGebruik: 3, onverwacht: 4 } as const
export type Afsluitcode = (typeof afsluitcodes)[keyof typeof afsluitcodes]

/** A mistake of whoever typed the command: one sentence, no trace. */
export class VerkeerdGebruik extends Error {}

/** Input that was read and refused. */
export class Geweigerd extends Error {}

export function codeVan(fout: unknown): Afsluitcode {
  if (fout instanceof VerkeerdGebruik || fout instanceof GeenGegevens) return afsluitcodes.verkeerdGebruik
  if (fout instanceof MapInGebruik) return afsluitcodes.inGebruik
  if (fout instanceof Geweigerd || fout instanceof ReservekopieFout) return afsluitcodes.geweigerd
  return afsluitcodes.onverwacht
}

export const meld = (regel: string) => void process.stderr.write(`${regel}\n`)
export const schrijf = (tekst: string) => void process.stdout.write(`${tekst}\n`)
