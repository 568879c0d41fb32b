import './definities.css'
import { Fragment, type ReactNode, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { padInWoorden } from './pad.ts'

export interface Cijferregel<Telling> {
  readonly pad: string
  readonly een: number | null
  readonly ander: number | null
  readonly telling: Telling | null
  readonly erbij: number
  readonly eraf: number
  readonly waardoor?: ReactNode
}

interface Eigen<Telling> {
  readonly bijschrift: string
  readonly koppen: { readonly een: string; readonly ander: string; readonly waardoor?: string }
  readonly regels: readonly Cijferregel<Telling>[]
  readonly kinderen: (telling: Telling, cijfer: string) => ReactNode
}

/** Figures counted in two ways, side by side; a difference leads to the children behind it. */
export function Cijfertabel<Telling extends string>({ bijschrift, koppen, regels, kinderen }: Eigen<Telling>) {
  const { definities: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const [open, zetOpen] = useState<string | null>(null)
  const fijn = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 6 })
  /** With more decimals where a difference would not be seen. */
  const getal = (waarde: number | null, ander: number | null) => {
    if (waarde === null) return t.nietTeBerekenen
    return ander !== null && waarde !== ander && tijd.getal(waarde) === tijd.getal(ander) ? fijn.format(waarde) : tijd.getal(waarde)
  }
  return (
    <div className="houvast-cijfertabel">
      <table className="houvast-tabel">
        <caption className="houvast-alleen-voorgelezen">{bijschrift}</caption>
        <thead>
          <tr>
            <th scope="col">{t.cijfer}</th>
            <th scope="col" className="houvast-tabel__getal">
              {koppen.een}
            </th>
            <th scope="col" className="houvast-tabel__getal">
              {koppen.ander}
            </th>
            {koppen.waardoor ? <th scope="col">{koppen.waardoor}</th> : null}
            <th scope="col">{t.kinderen}</th>
          </tr>
        </thead>
        <tbody>
          {regels.map(({ pad, een, ander, telling, erbij, eraf, waardoor }) => {
            const cijfer = padInWoorden(pad, t)
            return (
              <Fragment key={pad}>
                <tr>
                  <th scope="row">{cijfer}</th>
                  <td className="houvast-tabel__getal" data-kop={koppen.een}>
                    {getal(een, ander)}
                  </td>
                  <td className="houvast-tabel__getal" data-kop={koppen.ander}>
                    {getal(ander, een)}
                  </td>
                  {koppen.waardoor ? <td>{waardoor}</td> : null}
                  <td>
                    {erbij + eraf === 0 ? null : (
                      <>
                        {t.erbijEraf(tijd.getal(erbij), tijd.getal(eraf))}{' '}
                        {telling !== null && mag('monitor.kinderen.lezen') ? (
                          <Knop
                            soort="stil"
                            className="houvast-knop--klein"
                            aria-expanded={open === pad}
                            aria-label={open === pad ? undefined : t.toonBij(cijfer)}
                            onClick={() => zetOpen(open === pad ? null : pad)}
                          >
                            {open === pad ? t.sluit : t.toon}
                          </Knop>
                        ) : null}
                      </>
                    )}
                  </td>
                </tr>
                {open === pad && telling !== null ? (
                  <tr>
                    <td colSpan={koppen.waardoor ? 5 : 4}>{kinderen(telling, cijfer)}</td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
