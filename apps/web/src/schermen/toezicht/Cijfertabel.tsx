import './toezicht.css'
import type { ReactNode } from 'react'

interface CijfertabelEigen {
  bijschrift: string
  koppen: readonly string[]
  /** The first cell names the row; with its key. */
  rijen: readonly { readonly sleutel: string; readonly cellen: readonly ReactNode[] }[]
  /** From this column on numbers. */
  getalVanaf?: number
}

/** A plain table that scrolls by itself where it is wider than the screen. */
export function Cijfertabel({ bijschrift, koppen, rijen, getalVanaf = 1 }: CijfertabelEigen) {
  const klasse = (plek: number) => (plek >= getalVanaf ? 'houvast-tabel__getal' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard as well
    <section className="houvast-rolbaar" tabIndex={0} aria-label={bijschrift}>
      <table className="houvast-tabel">
        <caption className="houvast-alleen-voorgelezen">{bijschrift}</caption>
        <thead>
          <tr>
            {koppen.map((kop, plek) => (
              <th key={kop} scope="col" className={klasse(plek)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ sleutel, cellen }) => (
            <tr key={sleutel}>
              {cellen.map((cel, plek) => (
                <td key={koppen[plek]} className={klasse(plek)}>
                  {cel}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
