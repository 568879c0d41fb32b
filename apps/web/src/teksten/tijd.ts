import { type Datum, dagenTussen } from '@houvast/domein/kalender'

export interface Tijdwoorden {
  /** di 3 maart 2026 */
  readonly datum: (dag: Datum) => string
  /** 3 maart 2026 */
  readonly datumZonderWeekdag: (dag: Datum) => string
  /** 3 maart, without the year: only where the year cannot be mistaken */
  readonly dagEnMaand: (dag: Datum) => string
  /** 3 maart 2026 om 14:05 */
  readonly moment: (moment: string) => string
  /** 9:14 */
  readonly kloktijd: (moment: string) => string
  /** 6 weken en 2 dagen */
  readonly duur: (dagen: number) => string
  /** 1 dag, 41 dagen */
  readonly dagen: (aantal: number) => string
  /** 12.345 */
  readonly getal: (getal: number) => string
  /** vandaag, morgen, gisteren, over 4 dagen, 9 dagen geleden */
  readonly tenOpzichteVan: (dag: Datum, peildatum: Datum) => string
}

const woorden = {
  nl: {
    locale: 'nl-NL',
    om: 'om',
    dag: ['dag', 'dagen'],
    week: ['week', 'weken'],
    en: 'en',
    vandaag: 'vandaag',
    morgen: 'morgen',
    gisteren: 'gisteren',
    over: (duur: string) => `over ${duur}`,
    geleden: (duur: string) => `${duur} geleden`,
  },
  en: {
    locale: 'en-GB',
    om: 'at',
    dag: ['day', 'days'],
    week: ['week', 'weeks'],
    en: 'and',
    vandaag: 'today',
    morgen: 'tomorrow',
    gisteren: 'yesterday',
    over: (duur: string) => `in ${duur}`,
    geleden: (duur: string) => `${duur} ago`,
  },
} as const

/** From so many days on a distance is easier to grasp in weeks. */
const LIEVER_WEKEN = 28

export function tijdwoorden(taal: 'nl' | 'en'): Tijdwoorden {
  const w = woorden[taal]
  const delen = (dag: Datum, opmaak: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(w.locale, { timeZone: 'UTC', ...opmaak }).format(new Date(`${dag}T00:00:00Z`)).replace(',', '')
  const klok = new Intl.DateTimeFormat(w.locale, { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hour12: false })
  const kloktijd = new Intl.DateTimeFormat(w.locale, { timeZone: 'Europe/Amsterdam', hour: 'numeric', minute: '2-digit', hour12: false })
  const dagVanMoment = new Intl.DateTimeFormat(w.locale, { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' })
  const getal = new Intl.NumberFormat(w.locale, { maximumFractionDigits: 2 })
  const telwoord = (aantal: number, [een, meer]: readonly [string, string]) => `${getal.format(aantal)} ${aantal === 1 ? een : meer}`
  const dagen = (aantal: number) => telwoord(aantal, w.dag)

  const duur = (aantal: number) => {
    const weken = Math.floor(aantal / 7)
    const rest = aantal % 7
    if (aantal < 14) return dagen(aantal)
    return rest === 0 ? telwoord(weken, w.week) : `${telwoord(weken, w.week)} ${w.en} ${dagen(rest)}`
  }

  return {
    datum: (dag) => delen(dag, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
    datumZonderWeekdag: (dag) => delen(dag, { day: 'numeric', month: 'long', year: 'numeric' }),
    dagEnMaand: (dag) => delen(dag, { day: 'numeric', month: 'long' }),
    moment: (moment) => `${dagVanMoment.format(new Date(moment))} ${w.om} ${klok.format(new Date(moment))}`,
    kloktijd: (moment) => kloktijd.format(new Date(moment)),
    duur,
    dagen,
    getal: (aantal) => getal.format(aantal),
    tenOpzichteVan: (dag, peildatum) => {
      const verschil = dagenTussen(peildatum, dag)
      if (verschil === 0) return w.vandaag
      if (verschil === 1) return w.morgen
      if (verschil === -1) return w.gisteren
      const afstand = Math.abs(verschil) < LIEVER_WEKEN ? dagen(Math.abs(verschil)) : duur(Math.abs(verschil))
      return verschil > 0 ? w.over(afstand) : w.geleden(afstand)
    },
  }
}
