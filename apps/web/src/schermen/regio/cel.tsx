import type { ReactNode } from 'react'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'

/** A number, or the words for one that may not be seen; never nothing and never 0. */
export function Cel({ getal, maal = 1, eenheid = '' }: { getal: number | null; maal?: number; eenheid?: string }) {
  const tijd = useTijdwoorden()
  if (getal === null) return <Afgeschermd />
  return `${tijd.getal(Math.round(getal * maal * 10) / 10)}${eenheid}`
}

export function Afgeschermd() {
  const { regio: t } = useTeksten()
  return <span className="houvast-afgeschermd">{t.afgeschermd}</span>
}

/** "33 van 40 (83%)", where both may be seen. */
export function Deel({ deel, geheel }: { deel: number | null; geheel: number | null }) {
  const { regio: t } = useTeksten()
  const tijd = useTijdwoorden()
  if (deel === null || geheel === null) return <Afgeschermd />
  const procent = geheel === 0 ? '' : ` (${tijd.getal(Math.round((100 * deel) / geheel))}%)`
  return `${t.opTijd(tijd.getal(deel), tijd.getal(geheel))}${procent}`
}

/** A table that may be wider than the window; it is scrolled with the keyboard as well. */
export function BredeTabel({ bijschrift, koppen, children }: { bijschrift: string; koppen: readonly string[]; children: ReactNode }) {
  const [eerste, ...rest] = koppen
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard as well
    <section className="houvast-regio__breed" tabIndex={0} aria-label={bijschrift}>
      <table className="houvast-tabel">
        <caption className="houvast-alleen-voorgelezen">{bijschrift}</caption>
        <thead>
          <tr>
            <th scope="col">{eerste}</th>
            {rest.map((kop) => (
              <th key={kop} scope="col" className="houvast-tabel__getal">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
