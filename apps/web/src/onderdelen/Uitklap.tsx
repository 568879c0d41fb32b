import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Knop } from './Knop.tsx'

interface UitklapEigen {
  /** What the button says that opens the form. */
  knop: string
  children: (sluit: () => void) => ReactNode
}

/** A form behind a button, in place. Opened, the reader stands in its first field; closed, on the button again. */
export function Uitklap({ knop, children }: UitklapEigen) {
  const [open, zetOpen] = useState(false)
  const was = useRef(false)
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open === was.current) return
    was.current = open
    plek.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }, [open])
  return (
    <div ref={plek}>
      {open ? (
        children(() => zetOpen(false))
      ) : (
        <Knop className="houvast-knop--klein" onClick={() => zetOpen(true)}>
          {knop}
        </Knop>
      )}
    </div>
  )
}
