import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Concept, conceptVraag, lever, leveringenVraag, type Periode } from './vraag.ts'

/** What would leave now: what is wrong with it, what is different from the last time, and the act of delivering. */
export function CbsConcept({ periode, onKlaar }: { periode: Periode; onKlaar: () => void }) {
  const { cbslevering: t } = useTeksten()
  const geheugen = useQueryClient()
  const vraag = useQuery(conceptVraag(periode))
  const leveren = useMutation({
    mutationFn: ({ kennismoment }: Concept) => lever({ ...periode, kennismoment }),
    onSuccess: async () => {
      await geheugen.invalidateQueries({ queryKey: leveringenVraag.queryKey, exact: true })
      onKlaar()
    },
  })
  return (
    <Opgehaald vraag={vraag} laden={t.laden}>
      {(concept) => (
        <div className="houvast-stapel">
          <p role="status">{t.concept(concept.aantal, concept.fouten)}</p>
          <Bevindingen bevindingen={concept.bevindingen} />
          <Verschil verschil={concept.verschil} />
          {leveren.error ? <Melding ernst="gevaar" nieuw titel={leveren.error.message} /> : null}
          <div className="houvast-rij">
            {concept.fouten === 0 ? (
              <Knop soort="hoofd" bezig={leveren.isPending && t.bezig} onClick={() => leveren.mutate(concept)}>
                {t.lever}
              </Knop>
            ) : null}
            <Knop onClick={onKlaar}>{t.sluit}</Knop>
          </div>
        </div>
      )}
    </Opgehaald>
  )
}

function Kind({ jeugdigeId, dossiernummer, children }: { jeugdigeId: string | null; dossiernummer: string | null; children: ReactNode }) {
  const { cbslevering: t } = useTeksten()
  return (
    <>
      {jeugdigeId ? (
        <Link to="/jeugdige/$id" params={{ id: jeugdigeId }}>
          {t.dossier(dossiernummer ?? '')}
        </Link>
      ) : null}{' '}
      {children}
    </>
  )
}

function Bevindingen({ bevindingen }: Pick<Concept, 'bevindingen'>) {
  const { cbslevering: t } = useTeksten()
  if (bevindingen.length === 0) return <p>{t.geenBevindingen}</p>
  return (
    <ul className="houvast-stapel houvast-stapel--krap" aria-label={t.bevindingen}>
      {bevindingen.map(({ rij, kolom, code, ernst, melding, ...kind }) => (
        <li key={`${rij} ${kolom} ${code}`}>
          <strong>{t.ernst[ernst]}</strong> <Kind {...kind}>{melding}</Kind>
        </li>
      ))}
    </ul>
  )
}

function Verschil({ verschil }: Pick<Concept, 'verschil'>) {
  const { cbslevering: t } = useTeksten()
  const tijd = useTijdwoorden()
  if (verschil === null) return <p>{t.geenVorige}</p>
  const { vorigeOp, nieuw, weg, gewijzigd, gelijk, rijen } = verschil
  return (
    <div className="houvast-stapel houvast-stapel--krap">
      <p>{t.verschil(tijd.moment(vorigeOp), { nieuw, weg, gewijzigd, gelijk })}</p>
      {rijen.length > 0 ? (
        <ul className="houvast-stapel houvast-stapel--krap" aria-label={t.verschillen}>
          {rijen.map(({ wat, velden, gewijzigdOp, doorLevering, ...kind }) => (
            <li key={`${kind.jeugdigeId} ${wat} ${velden.map(({ veld, wordt }) => `${veld}${wordt}`).join()}`}>
              <Kind {...kind}>
                {t.wat[wat]} {velden.map(({ veld, was, wordt }) => t.veld(veld, was, wordt)).join(' ')}{' '}
                {gewijzigdOp ? t.gewijzigdOp(tijd.moment(gewijzigdOp), doorLevering === true) : null}
              </Kind>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
