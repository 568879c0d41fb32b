/** A calendar day in Europe/Amsterdam, ISO 8601 (`JJJJ-MM-DD`). Sorts and compares as text. */
export type Datum = `${number}-${number}-${number}`

const jan1Van1970 = 719_468
const dagenPerTijdperk = 146_097

export function isSchrikkeljaar(jaar: number): boolean {
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)
}

/** Days in a month, 1 = January. */
export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

/** Is this text an existing day, in years 0001 to 9999? */
export function isDatum(tekst: unknown): tekst is Datum {
  if (typeof tekst !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false
  const jaar = Number(tekst.slice(0, 4))
  const maand = Number(tekst.slice(5, 7))
  const dag = Number(tekst.slice(8, 10))
  return jaar >= 1 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand)
}

export function getDatum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new RangeError('Dit is geen bestaande dag. Schrijf de datum als JJJJ-MM-DD.')
  return tekst
}

/** Days since 1 January 1970 of a year, month and day in the Gregorian calendar (days-from-civil, H. Hinnant). */
export function dagnummerVan(jaar: number, maand: number, dag: number): number {
  const j = maand <= 2 ? jaar - 1 : jaar
  const tijdperk = Math.floor(j / 400)
  const jaarVanTijdperk = j - tijdperk * 400
  const dagVanJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1
  const dagVanTijdperk = jaarVanTijdperk * 365 + Math.floor(jaarVanTijdperk / 4) - Math.floor(jaarVanTijdperk / 100) + dagVanJaar
  return tijdperk * dagenPerTijdperk + dagVanTijdperk - jan1Van1970
}

function cijfers(datum: string, van: number, tot: number): number {
  let getal = 0
  for (let i = van; i < tot; i++) getal = getal * 10 + datum.charCodeAt(i) - 48
  return getal
}

export function jaarVan(datum: Datum): number {
  return cijfers(datum, 0, 4)
}

/** 1 = January. */
export function maandVan(datum: Datum): number {
  return cijfers(datum, 5, 7)
}

export function dagVanDeMaand(datum: Datum): number {
  return cijfers(datum, 8, 10)
}

/** Days since 1 January 1970. */
export function dagnummer(datum: Datum): number {
  return dagnummerVan(jaarVan(datum), maandVan(datum), dagVanDeMaand(datum))
}

const metNul = (getal: number): string => (getal < 10 ? `0${getal}` : `${getal}`)

export function datumUit(jaar: number, maand: number, dag: number): Datum {
  if (jaar < 1 || jaar > 9999) throw new RangeError('De kalender loopt van het jaar 1 tot en met 9999.')
  return `${String(jaar).padStart(4, '0')}-${metNul(maand)}-${metNul(dag)}` as Datum
}

export function datumVanDagnummer(nummer: number): Datum {
  const z = nummer + jan1Van1970
  const tijdperk = Math.floor(z / dagenPerTijdperk)
  const dagVanTijdperk = z - tijdperk * dagenPerTijdperk
  const jaarVanTijdperk = Math.floor(
    (dagVanTijdperk - Math.floor(dagVanTijdperk / 1460) + Math.floor(dagVanTijdperk / 36_524) - Math.floor(dagVanTijdperk / 146_096)) / 365,
  )
  const dagVanJaar = dagVanTijdperk - (365 * jaarVanTijdperk + Math.floor(jaarVanTijdperk / 4) - Math.floor(jaarVanTijdperk / 100))
  const mp = Math.floor((5 * dagVanJaar + 2) / 153)
  const dag = dagVanJaar - Math.floor((153 * mp + 2) / 5) + 1
  const maand = mp < 10 ? mp + 3 : mp - 9
  return datumUit(jaarVanTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0), maand, dag)
}

export function plusDagen(datum: Datum, dagen: number): Datum {
  return datumVanDagnummer(dagnummer(datum) + dagen)
}

/** Same day number `maanden` later; where that month is too short, its last day. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const geteld = jaarVan(datum) * 12 + maandVan(datum) - 1 + maanden
  const jaar = Math.floor(geteld / 12)
  const maand = geteld - jaar * 12 + 1
  return datumUit(jaar, maand, Math.min(dagVanDeMaand(datum), dagenInMaand(jaar, maand)))
}

/** 29 February becomes 28 February in a common year. */
export function plusJaren(datum: Datum, jaren: number): Datum {
  return plusMaanden(datum, jaren * 12)
}

/** Calendar days from `van` to `tot`: 0 on the same day, negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van)
}

export function vroegste(eerste: Datum, ...meer: readonly Datum[]): Datum {
  return meer.reduce((tot, datum) => (datum < tot ? datum : tot), eerste)
}

export function laatste(eerste: Datum, ...meer: readonly Datum[]): Datum {
  return meer.reduce((tot, datum) => (datum > tot ? datum : tot), eerste)
}

/** ISO 8601: 1 = Monday … 7 = Sunday. */
export function weekdagVanDagnummer(nummer: number): number {
  return ((((nummer + 3) % 7) + 7) % 7) + 1
}

/** ISO 8601: 1 = Monday … 7 = Sunday. */
export function dagVanDeWeek(datum: Datum): number {
  return weekdagVanDagnummer(dagnummer(datum))
}
