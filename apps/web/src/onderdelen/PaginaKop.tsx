import type { ReactNode } from 'react'
import { useTeksten } from '../teksten/voorkeuren.tsx'

interface PaginaKopEigen {
  /** What the browser's tab says: the screen, never a name of a person. */
  titel: string
  /** The state in one sentence. */
  zin: ReactNode
  /** The sentence after it, with the numbers that make it up. */
  toelichting?: ReactNode
  uitleg?: ReactNode
  /** The one primary act of this screen. */
  daad?: ReactNode
  boven?: ReactNode
}

export function PaginaKop({ titel, zin, toelichting, uitleg, daad, boven }: PaginaKopEigen) {
  const { algemeen } = useTeksten()
  return (
    <header className="houvast-paginakop">
      <title>{`${titel} – ${algemeen.product}`}</title>
      <div className="houvast-paginakop__woorden">
        {boven}
        <h1>
          {zin} {uitleg}
        </h1>
        {toelichting ? <p className="houvast-paginakop__toelichting">{toelichting}</p> : null}
      </div>
      {daad ? <div className="houvast-paginakop__daad">{daad}</div> : null}
    </header>
  )
}
