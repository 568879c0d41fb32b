import { type Datum, dagnummer, dagnummerVan, datumVanDagnummer, jaarVan, weekdagVanDagnummer } from './datum.ts'
import { feestdagen, type GelijkgesteldeDag, goedeVrijdag, kbGelijkgesteldeDagen } from './feestdagen.ts'

export interface KalenderInstelling {
  readonly gelijkgesteldeDagen?: readonly Pick<GelijkgesteldeDag, 'dag'>[]
  /** true: Goede Vrijdag and equated days count as working days for "werkdagen". Never changes what the Algemene termijnenwet does. */
  readonly telGelijkgesteldeDagen?: boolean
}

export interface Kalenderdag {
  readonly dag: Datum
  readonly isWerkdag: boolean
  readonly werkdagnummer: number
  readonly atwDoorgeschovenNaar: Datum
}

export interface Kalender {
  isWerkdag(dag: Datum): boolean
  /** A day on which a term of the Algemene termijnenwet cannot end: weekend, public holiday, Goede Vrijdag, equated day. */
  isAtwRustdag(dag: Datum): boolean
  /** The n-th working day after a day, which itself does not count. */
  werkdagNa(dag: Datum, n: number): Datum
  /** The n-th working day before a day, which itself does not count. */
  werkdagVoor(dag: Datum, n: number): Datum
  /** Working days in (van, tot]; negative, with the same size, when asked backwards. */
  werkdagenTussen(van: Datum, tot: Datum): number
  /** Working days up to and including this day, counted from 1 January 2000; below zero before it. */
  werkdagnummer(dag: Datum): number
  /** The day itself, or the next one on which a term of the Algemene termijnenwet can end (art. 1 lid 1). */
  atw(dag: Datum): Datum
  kalenderdagen(van: Datum, tot: Datum): Kalenderdag[]
}

interface Jaar {
  readonly eersteDag: number
  /** Day numbers, Monday to Friday only, in order. */
  readonly vrijeDagen: readonly number[]
  readonly rustdagen: ReadonlySet<number>
}

const nuljaar = 2000
const maandagIn2000 = dagnummerVan(2000, 1, 3)

/** Mondays to Fridays in [3 January 2000, dag]. */
function doordeweeks(dag: number): number {
  const sinds = dag - maandagIn2000
  const weken = Math.floor(sinds / 7)
  return weken * 5 + Math.min(sinds - weken * 7 + 1, 5)
}

const isDoordeweeks = (dag: number): boolean => weekdagVanDagnummer(dag) <= 5
const opVolgorde = (een: number, ander: number): number => een - ander

export function maakKalender(instelling: KalenderInstelling = {}): Kalender {
  const { gelijkgesteldeDagen = kbGelijkgesteldeDagen, telGelijkgesteldeDagen = true } = instelling
  const gelijkgesteld = Map.groupBy(gelijkgesteldeDagen, ({ dag }) => jaarVan(dag))
  const jaren = new Map<number, Jaar>()
  const vrijVoorJaar = new Map<number, number>([[nuljaar, 0]])

  function getJaar(nummer: number): Jaar {
    const bekend = jaren.get(nummer)
    if (bekend) return bekend
    const feest = feestdagen(nummer).map(({ dag }) => dagnummer(dag))
    const extra = [goedeVrijdag(nummer), ...(gelijkgesteld.get(nummer) ?? []).map(({ dag }) => dag)].map(dagnummer)
    const vrij = new Set(telGelijkgesteldeDagen ? feest : [...feest, ...extra])
    const jaar: Jaar = {
      eersteDag: dagnummerVan(nummer, 1, 1),
      vrijeDagen: [...vrij].filter(isDoordeweeks).sort(opVolgorde),
      rustdagen: new Set([...feest, ...extra]),
    }
    jaren.set(nummer, jaar)
    return jaar
  }

  /** Free Mondays to Fridays from the start of 2000 to the start of this year. */
  function vrijTotJaar(nummer: number): number {
    const bekend = vrijVoorJaar.get(nummer)
    if (bekend !== undefined) return bekend
    const stap = nummer > nuljaar ? 1 : -1
    let jaar = nuljaar
    let aantal = 0
    while (jaar !== nummer) {
      if (stap > 0) aantal += getJaar(jaar).vrijeDagen.length
      jaar += stap
      if (stap < 0) aantal -= getJaar(jaar).vrijeDagen.length
      vrijVoorJaar.set(jaar, aantal)
    }
    return aantal
  }

  const jaarnummer = (dag: number): number => jaarVan(datumVanDagnummer(dag))

  function nummerVan(dag: number, jaar: number): number {
    let vrij = vrijTotJaar(jaar)
    for (const vrijeDag of getJaar(jaar).vrijeDagen) {
      if (vrijeDag > dag) break
      vrij += 1
    }
    return doordeweeks(dag) - vrij
  }
  const getNummer = (dag: number): number => nummerVan(dag, jaarnummer(dag))

  /** The first day whose number reaches `doel`: always a working day. */
  function dagMetNummer(doel: number, vanaf: number): number {
    let laag = vanaf
    let sprong = 8
    while (getNummer(laag) >= doel) laag -= sprong *= 2
    let hoog = laag + sprong
    while (getNummer(hoog) < doel) {
      laag = hoog
      hoog += sprong *= 2
    }
    while (hoog - laag > 1) {
      const midden = Math.floor((laag + hoog) / 2)
      if (getNummer(midden) >= doel) hoog = midden
      else laag = midden
    }
    return hoog
  }

  const isVrij = (dag: number, jaar: number): boolean => !isDoordeweeks(dag) || getJaar(jaar).vrijeDagen.includes(dag)
  const isRust = (dag: number): boolean => !isDoordeweeks(dag) || getJaar(jaarnummer(dag)).rustdagen.has(dag)
  function schuif(dag: number): number {
    let naar = dag
    while (isRust(naar)) naar += 1
    return naar
  }

  const kalender: Kalender = {
    isWerkdag: (dag) => !isVrij(dagnummer(dag), jaarVan(dag)),
    isAtwRustdag: (dag) => isRust(dagnummer(dag)),
    werkdagnummer: (dag) => nummerVan(dagnummer(dag), jaarVan(dag)),
    werkdagNa(dag, n) {
      if (!Number.isInteger(n) || n < 1) throw new RangeError('Het aantal werkdagen na een dag is een geheel getal vanaf 1.')
      return datumVanDagnummer(dagMetNummer(kalender.werkdagnummer(dag) + n, dagnummer(dag)))
    },
    werkdagVoor(dag, n) {
      if (!Number.isInteger(n) || n < 1) throw new RangeError('Het aantal werkdagen voor een dag is een geheel getal vanaf 1.')
      const telt = kalender.isWerkdag(dag) ? 0 : 1
      return datumVanDagnummer(dagMetNummer(kalender.werkdagnummer(dag) - n + telt, dagnummer(dag)))
    },
    werkdagenTussen: (van, tot) => kalender.werkdagnummer(tot) - kalender.werkdagnummer(van),
    atw: (dag) => datumVanDagnummer(schuif(dagnummer(dag))),
    kalenderdagen(van, tot) {
      const dagen: Kalenderdag[] = []
      for (let dag = dagnummer(van); dag <= dagnummer(tot); dag++) {
        const datum = datumVanDagnummer(dag)
        dagen.push({
          dag: datum,
          isWerkdag: kalender.isWerkdag(datum),
          werkdagnummer: kalender.werkdagnummer(datum),
          atwDoorgeschovenNaar: kalender.atw(datum),
        })
      }
      return dagen
    },
  }
  return kalender
}
