import type { Datum } from '../kalender/datum.ts'
import {
  type Gewichtsoort,
  type Gewichtstabel,
  gewichtsoorten,
  voorbeeldgewichten,
  type Werklastfactor,
  werklastfactoren,
} from './gewogen.ts'

const tussen = (minimum: number, maximum: number) => ({ minimum, maximum })

/** What an institution can set, each as one number with the range that it has to stay in. Children are per fte, hours per week. */
export const werklastgewichten = {
  urenPerFte: tussen(20, 40),
  ondertoezichtstelling_eerste_jaar: tussen(4, 60),
  ondertoezichtstelling_later: tussen(4, 60),
  voogdij: tussen(4, 60),
  jeugdreclassering: tussen(4, 60),
  overdrachtUren: tussen(0, 10),
  overdrachtWeken: tussen(0, 52),
  complexe_scheiding: tussen(0, 10),
  meer_gezinssystemen: tussen(0, 10),
  veel_betrokkenen: tussen(0, 10),
  tolk: tussen(0, 10),
  reistijd: tussen(0, 10),
  factorenHoogstens: tussen(0, 20),
  inwerkenTot3Maanden: tussen(0, 1),
  inwerkenTot6Maanden: tussen(0, 1),
  inwerkenTot9Maanden: tussen(0, 1),
} as const satisfies Record<string, { minimum: number; maximum: number }>
export type Werklastgewichtnaam = keyof typeof werklastgewichten
export type Werklastgewichten = Readonly<Record<Werklastgewichtnaam, number>>
export const werklastgewichtnamen = Object.keys(werklastgewichten) as Werklastgewichtnaam[]

const inwerkmaanden = [
  [3, 'inwerkenTot3Maanden'],
  [6, 'inwerkenTot6Maanden'],
  [9, 'inwerkenTot9Maanden'],
] as const

/** The numbers of a table, as they are set. */
export function gewichtenUit({ urenPerFte, kinderenPerFte, overdracht, factoren, inwerken }: Gewichtstabel): Werklastgewichten {
  const deel = (maanden: number) => inwerken.find(({ totMaanden }) => totMaanden === maanden)?.deel ?? 1
  return {
    urenPerFte,
    ...kinderenPerFte,
    overdrachtUren: overdracht.uren,
    overdrachtWeken: overdracht.weken,
    ...factoren.uren,
    factorenHoogstens: factoren.hoogstens,
    inwerkenTot3Maanden: deel(3),
    inwerkenTot6Maanden: deel(6),
    inwerkenTot9Maanden: deel(9),
  }
}

/** A version that an institution decided on. */
export function vastgesteldeTabel(gewichten: Werklastgewichten, { besluit, van }: { besluit: string; van: Datum }): Gewichtstabel {
  const kies = <Naam extends Gewichtsoort | Werklastfactor>(namen: readonly Naam[]) =>
    Object.fromEntries(namen.map((naam) => [naam, gewichten[naam]])) as Record<Naam, number>
  return {
    versie: `eigen ${van}`,
    geldigVanaf: van,
    bron: besluit,
    isVoorbeeld: false,
    urenPerFte: gewichten.urenPerFte,
    kinderenPerFte: kies(gewichtsoorten),
    overdracht: { uren: gewichten.overdrachtUren, weken: gewichten.overdrachtWeken },
    factoren: { uren: kies(werklastfactoren), hoogstens: gewichten.factorenHoogstens },
    inwerken: inwerkmaanden.map(([totMaanden, naam]) => ({ totMaanden, deel: gewichten[naam] })),
  }
}

export const voorbeeldwerklastgewichten = gewichtenUit(voorbeeldgewichten)
