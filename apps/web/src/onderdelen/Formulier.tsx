import { type FormEvent, type ReactNode, useRef } from 'react'
import { Probleem } from '../ophalen/probleem.ts'
import { useTeksten } from '../teksten/voorkeuren.tsx'
import { Knop } from './Knop.tsx'
import { Melding } from './Melding.tsx'

interface FormulierEigen {
  onVerstuur: () => void
  onAnnuleer?: () => void
  bewaarTekst: string
  bezig: boolean
  fout: Error | null
  children: ReactNode
}

/** A short form that opens in place. Its error stands above the buttons, in one sentence; each wrong field says its own. */
export function Formulier({ onVerstuur, onAnnuleer, bewaarTekst, bezig, fout, children }: FormulierEigen) {
  const { algemeen } = useTeksten()
  const formulier = useRef<HTMLFormElement>(null)

  function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (!bezig) onVerstuur()
  }

  return (
    <form
      ref={formulier}
      className="houvast-formulier"
      onSubmit={verstuur}
      onKeyDown={(toets) => {
        if (toets.key === 'Enter' && (toets.ctrlKey || toets.metaKey)) formulier.current?.requestSubmit()
      }}
    >
      {children}
      {fout ? <Melding ernst="gevaar" nieuw titel={fout.message} /> : null}
      <div className="houvast-formulier__daden">
        <Knop soort="hoofd" type="submit" bezig={bezig ? algemeen.bezigMetBewaren : false}>
          {bewaarTekst}
        </Knop>
        {onAnnuleer ? (
          <Knop soort="stil" onClick={onAnnuleer}>
            {algemeen.annuleren}
          </Knop>
        ) : null}
      </div>
    </form>
  )
}

/** What the server says about one field of what was sent. */
export function veldFout(fout: Error | null, veld: string): string | null {
  if (!(fout instanceof Probleem)) return null
  return fout.fouten.find((een) => een.veld === veld || een.veld.endsWith(`.${veld}`))?.melding ?? null
}
