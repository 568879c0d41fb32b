import type { Levering } from '../lezen/levering.ts'
import { regelsNaVerwijzing, regelsVoorVerwijzing } from '../regels/index.ts'
import { Beeld } from './beeld.ts'
import { type Bekend, nietsBekend } from './bekend.ts'
import { Verwijzingen } from './verwijzingen.ts'

/**
 * Holds a delivery against all rules and lays its references. Findings are added to `levering.bevindingen`.
 *
 * The records that may be registered are `beeld.goede(bestand)`: a fout and everything that hangs on it is left out, step by step
 * along the references. As long as there is a fout, only a user who asks for it may have the rest registered.
 */
export function controleer(levering: Levering, bekend: Bekend = nietsBekend): Beeld {
  const beeld = new Beeld(levering, bekend)
  zetToewijzingenZonderMedewerkersOpFout(beeld)
  for (const regel of regelsVoorVerwijzing) regel.controleer(beeld)
  beeld.legVerwijzingen(new Verwijzingen(beeld))
  for (const regel of regelsNaVerwijzing) regel.controleer(beeld)
  return beeld
}

function zetToewijzingenZonderMedewerkersOpFout(beeld: Beeld): void {
  if (beeld.levering.bestanden.medewerkers.bestand !== null) return
  for (const [index] of beeld.goede('toewijzingen')) beeld.toestanden.zet('toewijzingen', index, 'hangt')
}
