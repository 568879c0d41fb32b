import { useEffect, useRef } from 'react'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { ContactFormulier } from './formulieren/ContactFormulier.tsx'
import { EindeFormulier } from './formulieren/EindeFormulier.tsx'
import { PlanFormulier } from './formulieren/PlanFormulier.tsx'
import { ToewijzingFormulier } from './formulieren/ToewijzingFormulier.tsx'
import type { Dossier } from './vraag.ts'

export type Formulierkeuze =
  | { soort: 'contact' }
  | { soort: 'plan' }
  | { soort: 'toewijzing'; rol: 'vast' | 'contactpersoon' }
  | { soort: 'einde'; toewijzing: Dossier['toewijzingen'][number] }

interface InFormulierEigen {
  dossier: Dossier
  keuze: Formulierkeuze
  onSluit: (melding: string | null) => void
}

/** The form of one act, in place on the page; the reader is brought to it. */
export function InFormulier({ dossier, keuze, onSluit }: InFormulierEigen) {
  const { formulier } = useTeksten()
  const plek = useRef<HTMLElement>(null)
  useEffect(() => {
    plek.current?.focus({ preventScroll: true })
    plek.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const namen = { contact: formulier.contact, plan: formulier.plan, toewijzing: formulier.toewijzing, einde: formulier.einde }
  const afbreken = { onKlaar: onSluit, onAnnuleer: () => onSluit(null) }

  return (
    <section ref={plek} className="houvast-kaart" tabIndex={-1} aria-label={namen[keuze.soort].titel}>
      {keuze.soort === 'contact' ? (
        <>
          <h2 className="houvast-dossier__formulierkop">{formulier.contact.titel}</h2>
          <ContactFormulier kinderen={[dossier.kind]} {...afbreken} />
        </>
      ) : null}
      {keuze.soort === 'plan' ? <PlanFormulier dossier={dossier} {...afbreken} /> : null}
      {keuze.soort === 'toewijzing' ? (
        <ToewijzingFormulier kindId={dossier.kind.id} rol={keuze.rol} eerderId={findEerdere(dossier)} {...afbreken} />
      ) : null}
      {keuze.soort === 'einde' ? <EindeFormulier kindId={dossier.kind.id} toewijzing={keuze.toewijzing} {...afbreken} /> : null}
    </section>
  )
}

/** Who last was the fixed worker of this child and no longer is. */
function findEerdere({ toewijzingen, wie }: Dossier): string | null {
  const vaste = toewijzingen
    .filter(({ rol, medewerker }) => rol === 'vast' && medewerker.id !== wie.vaste?.id)
    .toSorted((a, b) => b.van.localeCompare(a.van))
  return vaste[0]?.medewerker.id ?? null
}
