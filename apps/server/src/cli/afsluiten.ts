/** What a command ends with, for scripts. */
export const afsluitcodes = { goed: 0, geweigerd: 1, verkeerdGebruik: 2, inGebruik: 3, onverwacht: 4 } as const
export type Afsluitcode = (typeof afsluitcodes)[keyof typeof afsluitcodes]

/** A mistake of whoever typed the command: one sentence, no trace. */
export class VerkeerdGebruik extends Error {}

/** Input that was read and refused. */
export class Geweigerd extends Error {}

/** The errors with a sentence of their own are loaded only here: a command that goes well does not wait for them. */
export async function codeVan(fout: unknown): Promise<Afsluitcode> {
  if (fout instanceof VerkeerdGebruik) return afsluitcodes.verkeerdGebruik
  if (fout instanceof Geweigerd) return afsluitcodes.geweigerd
  const { GeenGegevens } = await import('../db/databank.ts')
  if (fout instanceof GeenGegevens) return afsluitcodes.verkeerdGebruik
  const { MapInGebruik } = await import('../db/map-slot.ts')
  if (fout instanceof MapInGebruik) return afsluitcodes.inGebruik
  const { ReservekopieFout } = await import('../db/reservekopie.ts')
  const { SleutelFout } = await import('../db/sleutels.ts')
  const { ServerFout } = await import('../db/postgres-verbinding.ts')
  return [ReservekopieFout, SleutelFout, ServerFout].some((soort) => fout instanceof soort)
    ? afsluitcodes.geweigerd
    : afsluitcodes.onverwacht
}

export const meld = (regel: string) => void process.stderr.write(`${regel}\n`)
export const schrijf = (tekst: string) => void process.stdout.write(`${tekst}\n`)
