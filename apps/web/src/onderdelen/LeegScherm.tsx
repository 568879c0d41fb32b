import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './Icoon.tsx'

/** An empty state that teaches: what this is for, and what to do. */
export function LeegScherm({
  icoon = 'hand',
  titel,
  children,
  daad,
}: {
  icoon?: IcoonNaam
  titel: ReactNode
  children: ReactNode
  daad?: ReactNode
}) {
  return (
    <div className="houvast-leeg">
      <Icoon naam={icoon} maat={36} />
      <h2>{titel}</h2>
      <p>{children}</p>
      {daad ? <div className="houvast-rij">{daad}</div> : null}
    </div>
  )
}
