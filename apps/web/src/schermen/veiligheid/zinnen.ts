import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import type { TermijnKleur } from '../../onderdelen/termijn.ts'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Bodemeis, Check, Oordeel, Veiligheidbeeld } from './vraag.ts'

type T = Teksten['veiligheid']

/** On what a judgement rests, and how old it is. */
export function grondZin(oordeel: Oordeel, check: Pick<Check, 'datum' | 'door'>, peildatum: Datum, t: T, tijd: Tijdwoorden): string {
  const waarop = oordeel.bronnen.map((bron) => t.bronnen[bron]).join(', ')
  return t.grond(waarop, check.door, tijd.tenOpzichteVan(check.datum, peildatum))
}

/** The newest judgement of each kind; each may come from another check. */
export function nieuwsteOordelen({ checks }: Pick<Veiligheidbeeld, 'checks'>) {
  const [check] = checks
  const metStructureel = checks.find(({ structureel }) => structureel !== null)
  return {
    acuut: check ? { check, oordeel: check.acuut } : null,
    structureel: metStructureel?.structureel ? { check: metStructureel, oordeel: metStructureel.structureel } : null,
  }
}

export function bodemeisZin(eis: Bodemeis, peildatum: Datum, t: T, tijd: Tijdwoorden): { tekst: string; kleur: TermijnKleur } {
  const { controledatum, overtredenOp, stand } = eis
  if (stand === 'vervallen') return { tekst: t.eis.vervallen, kleur: 'rustig' }
  if (stand === 'overtreden')
    return { tekst: overtredenOp ? t.eis.overtredenOp(tijd.datum(overtredenOp)) : t.eis.overtreden, kleur: 'te_laat' }
  if (controledatum === null) return { tekst: t.eis.geenControle, kleur: 'rustig' }
  if (stand === 'controle_voorbij') {
    return { tekst: t.eis.voorbij(tijd.datum(controledatum), tijd.dagen(dagenTussen(controledatum, peildatum))), kleur: 'deze_week' }
  }
  return { tekst: t.eis.controle(tijd.datum(controledatum)), kleur: 'rustig' }
}

/** When somebody last saw the child in person: the own worker, and somebody who is neither parent nor worker. */
export function gezienZinnen({ laatstGezien, onafhankelijkZicht, peildatum }: Veiligheidbeeld, t: T, tijd: Tijdwoorden): string[] {
  return [
    laatstGezien ? t.laatstGezien(tijd.tenOpzichteVan(laatstGezien, peildatum)) : t.nooitGezien,
    onafhankelijkZicht
      ? t.onafhankelijk(t.zichtbronnen[onafhankelijkZicht.bron], tijd.tenOpzichteVan(onafhankelijkZicht.datum, peildatum))
      : t.geenOnafhankelijk,
  ]
}
