import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import type { Agendaregel } from '@houvast/server/vandaag/contract.ts'
import type { Antwoord } from '../ophalen/antwoord.ts'
import type { Teksten } from '../teksten/nl.ts'
import type { Tijdwoorden } from '../teksten/tijd.ts'
import { DEZE_WEEK, EINDE_IN_ZICHT, type TermijnKleur } from './termijn.ts'

export type Agendapunt = Antwoord<typeof Agendaregel>

/** Never red: that is for a day set by law. */
export function agendaKleur(punt: Agendapunt, peildatum: Datum): TermijnKleur {
  return dagenTussen(peildatum, punt.uiterlijk) <= DEZE_WEEK ? 'deze_week' : 'rustig'
}

export function agendaZin({ soort, uiterlijk, isEerder }: Agendapunt, peildatum: Datum, t: Teksten['kind'], tijd: Tijdwoorden): string {
  if (soort === 'voogdij' && !isEerder) return t.agenda.voogdijNooit
  const dag = tijd.datum(uiterlijk)
  return uiterlijk < peildatum ? t.agenda.voorbij[soort](dag) : t.agenda.komt[soort](dag)
}

/** Near enough to be named on a card. */
export const inZicht = ({ uiterlijk }: Agendapunt, peildatum: Datum): boolean => dagenTussen(peildatum, uiterlijk) <= EINDE_IN_ZICHT
