import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Bestand, Bevinding } from './vraag.ts'

const leesbaar = ['.csv', '.xlsx', '.txt', '.zip'] as const
export const accepteert = leesbaar.join(',')

interface Gekozen {
  readonly name: string
  readonly size: number
}

/** What is wrong with a choice of files, in one sentence, before anything is sent; null when it can be sent. */
export function keurBestanden(bestanden: readonly Gekozen[], t: Teksten['importeren']): string | null {
  if (bestanden.length === 0) return t.geenBestand
  const vreemd = bestanden.filter(({ name }) => !leesbaar.some((eind) => name.toLowerCase().endsWith(eind)))
  if (vreemd.length > 0) return t.verkeerdSoort(vreemd.map(({ name }) => name).join(', '))
  if (bestanden.length > 1 && bestanden.some(({ name }) => name.toLowerCase().endsWith('.zip'))) return t.zipAlleen
  const namen = new Set<string>()
  for (const { name } of bestanden) {
    if (namen.has(name)) return t.dubbel(name)
    namen.add(name)
  }
  const leeg = bestanden.find(({ size }) => size === 0)
  return leeg ? t.leegBestand(leeg.name) : null
}

export type Telling = Pick<Bestand, 'gelezen' | 'nieuw' | 'gewijzigd' | 'vervallen' | 'ongewijzigd' | 'weggelaten'>

export function telOp(bestanden: readonly Telling[]): Telling {
  const som = (veld: keyof Telling) => bestanden.reduce((tot, bestand) => tot + bestand[veld], 0)
  return {
    gelezen: som('gelezen'),
    nieuw: som('nieuw'),
    gewijzigd: som('gewijzigd'),
    vervallen: som('vervallen'),
    ongewijzigd: som('ongewijzigd'),
    weggelaten: som('weggelaten'),
  }
}

export function verandertIets({ nieuw, gewijzigd, vervallen }: Telling): boolean {
  return nieuw + gewijzigd + vervallen > 0
}

/** "312 regels nieuw, 14 gewijzigd, 2 vervallen": what is not there is not named. */
export function verschilInWoorden(telling: Telling, t: Teksten['importeren'], tijd: Tijdwoorden): string {
  if (!verandertIets(telling)) return t.nietsAnders
  const { nieuw, gewijzigd, vervallen } = telling
  const delen = [
    nieuw > 0 ? t.nieuwAantal(t.regels(nieuw, tijd.getal(nieuw))) : '',
    gewijzigd > 0 ? t.gewijzigdAantal(tijd.getal(gewijzigd)) : '',
    vervallen > 0 ? t.vervallenAantal(tijd.getal(vervallen)) : '',
  ]
  return delen.filter(Boolean).join(', ')
}

export function bevindingenInWoorden(
  { fouten, waarschuwingen }: { fouten: number; waarschuwingen: number },
  t: Teksten['importeren'],
  tijd: Tijdwoorden,
): string {
  return t.bevindingen(t.fouten(fouten, tijd.getal(fouten)), t.waarschuwingen(waarschuwingen, tijd.getal(waarschuwingen)))
}

export interface Bevindingkeuze {
  readonly ernst: 'alles' | Bevinding['ernst']
  /** Empty: of every file. */
  readonly bestand: string
}

/** Errors first, then by file and row, so that somebody can walk through the file. */
export function kiesBevindingen(bevindingen: readonly Bevinding[], { ernst, bestand }: Bevindingkeuze): Bevinding[] {
  const weegt = (bevinding: Bevinding) => (bevinding.ernst === 'fout' ? 0 : 1)
  return bevindingen
    .filter((een) => (ernst === 'alles' || een.ernst === ernst) && (bestand === '' || een.bestand === bestand))
    .toSorted((a, b) => weegt(a) - weegt(b) || a.bestand.localeCompare(b.bestand) || (a.rij ?? 0) - (b.rij ?? 0))
}

/** "jeugdbescherming.csv, rij 12, kolom bsn" */
export function plekInWoorden({ rij, kolom }: Bevinding, t: Teksten['importeren'], tijd: Tijdwoorden): string {
  if (rij === null && kolom === null) return t.heelBestand
  return [rij === null ? '' : t.rij(tijd.getal(rij)), kolom === null ? '' : t.kolom(kolom)].filter(Boolean).join(', ')
}
