import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { Knop } from '../../onderdelen/Knop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Lijst } from './woorden.ts'

interface DelenEigen<Deel extends { readonly id: string }> {
  naam: Lijst
  delen: readonly Deel[]
  leeg: Omit<Deel, 'id'>
  onWijzig: (delen: readonly Deel[]) => void
  /** The fields of one part; what they change is merged into that part. */
  children: (deel: Deel, wijzig: (velden: Partial<Deel>) => void) => ReactNode
}

/** A list that is written part by part. A new part takes the reader to its first field; taking one away leads back to the button. */
export function Delen<Deel extends { readonly id: string }>({ naam, delen, leeg, onWijzig, children }: DelenEigen<Deel>) {
  const { plan: t } = useTeksten()
  const plek = useRef<HTMLFieldSetElement>(null)
  const wijzigEnGaNaar = (nieuw: readonly Deel[], kiezer: string) => {
    flushSync(() => onWijzig(nieuw))
    plek.current?.querySelector<HTMLElement>(kiezer)?.focus()
  }
  const hint = naam in t.hint ? t.hint[naam as keyof typeof t.hint] : null

  return (
    <fieldset ref={plek} className="houvast-delen">
      <legend>{t.veld[naam]}</legend>
      {hint ? <p className="houvast-veld__hint">{hint}</p> : null}
      {delen.map((deel, plaats) => (
        <fieldset key={deel.id} className="houvast-deel">
          <legend>{`${t.enkel[naam]} ${plaats + 1}`}</legend>
          {children(deel, (velden) => onWijzig(delen.map((een) => (een.id === deel.id ? { ...een, ...velden } : een))))}
          <Knop
            soort="stil"
            className="houvast-knop--klein"
            onClick={() =>
              wijzigEnGaNaar(
                delen.filter(({ id }) => id !== deel.id),
                '[data-nieuw]',
              )
            }
          >
            {t.weg(`${t.enkel[naam]} ${plaats + 1}`)}
          </Knop>
        </fieldset>
      ))}
      <div>
        <Knop
          className="houvast-knop--klein"
          data-nieuw
          onClick={() =>
            wijzigEnGaNaar(
              [...delen, { ...leeg, id: crypto.randomUUID() } as Deel],
              '.houvast-deel:last-of-type :is(input, select, textarea)',
            )
          }
        >
          {t.nieuw[naam]}
        </Knop>
      </div>
    </fieldset>
  )
}
