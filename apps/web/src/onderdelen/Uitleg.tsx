import { type ReactNode, useId, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useTeksten } from '../teksten/voorkeuren.tsx'
import { Icoon } from './Icoon.tsx'

interface UitlegEigen {
  /** What is explained, in words: it names the button and heads the explanation. */
  onderwerp: string
  children: ReactNode | ((sluit: () => void) => ReactNode)
}

/** The ⓘ beside a figure or a clock. */
export function Uitleg({ onderwerp, children }: UitlegEigen) {
  const { algemeen } = useTeksten()
  const [open, zetOpen] = useState(false)
  const knop = useRef<HTMLButtonElement>(null)
  const kop = useId()
  const sluit = () => zetOpen(false)
  return (
    <>
      <button
        ref={knop}
        type="button"
        className="houvast-uitlegknop"
        aria-label={algemeen.uitlegBij(onderwerp)}
        aria-expanded={open}
        onClick={() => zetOpen(!open)}
      >
        <Icoon naam="uitleg" maat={18} />
      </button>
      <Popover className="houvast-zweef" triggerRef={knop} isOpen={open} onOpenChange={zetOpen} placement="bottom start">
        <Dialog className="houvast-zweef__binnen" aria-labelledby={kop}>
          <h3 id={kop}>{onderwerp}</h3>
          {typeof children === 'function' ? children(sluit) : children}
        </Dialog>
      </Popover>
    </>
  )
}
