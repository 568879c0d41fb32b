import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './Icoon.tsx'

type MeldingErnst = 'gevaar' | 'let_op' | 'goed' | 'gewoon'

const icoonBij: Record<MeldingErnst, IcoonNaam> = { gevaar: 'gevaar', let_op: 'klok', goed: 'vinkje', gewoon: 'uitleg' }

interface MeldingEigen {
  ernst?: MeldingErnst
  titel?: ReactNode
  children?: ReactNode
  daad?: ReactNode
  /** Read aloud as soon as it appears: for what follows an act of the reader. */
  nieuw?: boolean
}

export function Melding({ ernst = 'gewoon', titel, children, daad, nieuw = false }: MeldingEigen) {
  const rol = nieuw ? (ernst === 'gevaar' ? 'alert' : 'status') : undefined
  return (
    <div className={`houvast-melding houvast-melding--${ernst}`} role={rol}>
      <Icoon naam={icoonBij[ernst]} />
      <div className="houvast-stapel houvast-stapel--krap">
        {titel ? <strong>{titel}</strong> : null}
        {children ? <div>{children}</div> : null}
        {daad ? <div className="houvast-rij">{daad}</div> : null}
      </div>
    </div>
  )
}
