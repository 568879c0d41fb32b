import type { Bevindingen } from '../bevinding.ts'
import { type Leesfout, leesfouten } from './leesfout.ts'

export function meldWaarschuwing(bevindingen: Bevindingen, bestand: string, code: string, melding: string): void {
  bevindingen.meld({ bestand, rij: null, kolom: null, code, ernst: 'waarschuwing', melding })
}

export function meldFout(bevindingen: Bevindingen, bestand: string, { code, rij, kolom }: Leesfout): void {
  bevindingen.meld({ bestand, rij, kolom, code, ernst: 'fout', melding: leesfouten[code] })
}
