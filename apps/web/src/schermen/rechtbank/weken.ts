import { type Datum, dagVanDeWeek, plusDagen } from '@houvast/domein/kalender'
import type { TermijnKleur } from '../../onderdelen/termijn.ts'
import type { Agendaregel } from './vraag.ts'

export interface Week {
  /** null: the day is past. */
  readonly maandag: Datum | null
  readonly groepen: readonly Groep[]
}

/** Lines about children who belong together: one worker, one surname. */
interface Groep {
  readonly sleutel: string
  readonly regels: readonly Agendaregel[]
}

/** What is late on top, then week by week; children of one worker with one surname stand together within a week. */
export function perWeek(regels: readonly Agendaregel[], peildatum: Datum): Week[] {
  const weken = Map.groupBy(regels, ({ dag }) => (dag < peildatum ? null : plusDagen(dag, 1 - dagVanDeWeek(dag))))
  return [...weken]
    .toSorted(([een], [ander]) => (een ?? '').localeCompare(ander ?? ''))
    .map(([maandag, vanWeek]) => ({
      maandag,
      groepen: [...Map.groupBy(vanWeek, gezinVan)].map(([sleutel, vanGezin]) => ({ sleutel, regels: vanGezin })),
    }))
}

/** Without a surname or a worker nobody is taken for a sibling. */
function gezinVan({ kind, medewerker }: Agendaregel): string {
  const achternaam = kind.naam?.split(' ').slice(1).join(' ')
  return achternaam && medewerker ? `${achternaam}|${medewerker.id}` : kind.id
}

/** Red is for a legal term that was missed; an agreement of practice that is late is amber. */
export function kleurVanPunt(punt: Pick<NonNullable<Agendaregel['punt']>, 'stand' | 'isWet'> | null): TermijnKleur {
  if (punt?.stand !== 'te_laat') return 'rustig'
  return punt.isWet ? 'te_laat' : 'deze_week'
}
