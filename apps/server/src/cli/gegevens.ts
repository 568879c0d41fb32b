import { resolve } from 'node:path'
import { type Datum, isDatum } from '@houvast/domein/kalender'
import { type Command, Option } from 'commander'
import type { Databank } from '../db/databank.ts'
import { VerkeerdGebruik } from './afsluiten.ts'

export interface Gegevenskeuze {
  readonly gegevens: string
  readonly database?: string
}

/** Where the data are: a folder with the embedded database, or a PostgreSQL server. */
export function metGegevens(opdracht: Command): Command {
  return opdracht
    .addOption(new Option('--gegevens <map>', 'gegevensmap').env('HOUVAST_GEGEVENS').default('./gegevens'))
    .addOption(
      new Option('--database <url>', 'PostgreSQL-server in plaats van de ingebouwde database; de sleutel staat in HOUVAST_SLEUTEL').env(
        'HOUVAST_DATABASE',
      ),
    )
}

/** Opens the data, does the work, and closes them whatever happens. */
export async function metDatabank<T>(
  keuze: Gegevenskeuze,
  { nieuw, zuinig = false }: { nieuw: boolean; zuinig?: boolean },
  werk: (databank: Databank) => Promise<T>,
): Promise<T> {
  const { openDatabank } = await import('../db/databank.ts')
  const databank = await openDatabank(
    keuze.database ? { url: keuze.database, sleutel: getSleutel() } : { map: resolve(keuze.gegevens), nieuw, zuinig },
  )
  try {
    return await werk(databank)
  } finally {
    await databank.sluit()
  }
}

function getSleutel(): string {
  const sleutel = process.env.HOUVAST_SLEUTEL
  if (!sleutel) throw new VerkeerdGebruik('Zet de sleutel van de database in HOUVAST_SLEUTEL: ten minste 32 bytes, geschreven als base64.')
  return sleutel
}

export function leesDatum(tekst: string): Datum {
  if (!isDatum(tekst))
    throw new VerkeerdGebruik(`"${tekst}" is geen bestaande dag. Schrijf de dag als JJJJ-MM-DD, bijvoorbeeld 2025-04-01.`)
  return tekst
}

const tijd = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

export function leesMoment(tekst: string): string {
  if (!isDatum(tekst.slice(0, 10)) || !tijd.test(tekst.slice(10))) {
    throw new VerkeerdGebruik(`"${tekst}" is geen moment. Schrijf het met dag, tijd en zone, bijvoorbeeld 2025-04-01T12:00:00Z.`)
  }
  return tekst
}
