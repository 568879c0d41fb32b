import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'

type KnopSoort = 'hoofd' | 'gewoon' | 'stil'

interface KnopEigen extends ButtonHTMLAttributes<HTMLButtonElement> {
  soort?: KnopSoort
  /** Text that tells that the act is being done; the button then does nothing more. */
  bezig?: string | false
  ref?: Ref<HTMLButtonElement>
  children: ReactNode
}

export function Knop({ soort = 'gewoon', bezig = false, children, type = 'button', onClick, ...rest }: KnopEigen) {
  return (
    <button
      {...rest}
      type={type}
      className={`houvast-knop houvast-knop--${soort} ${rest.className ?? ''}`}
      aria-disabled={bezig !== false || undefined}
      onClick={bezig === false ? onClick : (gebeurtenis) => gebeurtenis.preventDefault()}
    >
      {bezig === false ? children : bezig}
    </button>
  )
}
