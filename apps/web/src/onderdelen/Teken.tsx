import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './Icoon.tsx'
import type { TermijnKleur } from './termijn.ts'

const icoonBij: Record<TermijnKleur, IcoonNaam | null> = { te_laat: 'gevaar', deze_week: 'klok', rustig: null }

/** Words first; the colour and the icon only repeat them. */
export function Teken({ kleur, icoon, children }: { kleur: TermijnKleur; icoon?: IcoonNaam; children: ReactNode }) {
  const teken = icoon ?? icoonBij[kleur]
  return (
    <span className={`houvast-teken houvast-teken--${kleur}`}>
      {teken ? <Icoon naam={teken} maat={16} /> : null}
      {children}
    </span>
  )
}
