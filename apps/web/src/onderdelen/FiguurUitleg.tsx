import type { Datum as Dag } from '@houvast/domein/kalender'
import type { DefinitiesAntwoord } from '@houvast/server/monitor/contract.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Antwoord } from '../ophalen/antwoord.ts'
import { haal } from '../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../teksten/voorkeuren.tsx'
import { Datum, Moment } from './Datum.tsx'
import { Opgehaald } from './Opgehaald.tsx'
import { Uitleg } from './Uitleg.tsx'

const definitiesVraag = queryOptions({
  queryKey: ['definities'],
  queryFn: ({ signal }) => haal<Antwoord<typeof DefinitiesAntwoord>>('/definities', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
})

interface FiguurUitlegEigen {
  /** The figure's name as the definitions of the server have it. */
  figuur: string
  onderwerp: string
  peildatum: Dag
  kennismoment?: string
  teller?: number
  noemer?: number
  buitenBeschouwing?: number
  /** The way to the children behind the figure. */
  toonKinderen?: ReactNode
}

/** What a figure means and what it rests on. */
export function FiguurUitleg(eigen: FiguurUitlegEigen) {
  return (
    <Uitleg onderwerp={eigen.onderwerp}>
      <FiguurInhoud {...eigen} />
    </Uitleg>
  )
}

function FiguurInhoud({ figuur, peildatum, kennismoment, teller, noemer, buitenBeschouwing, toonKinderen }: FiguurUitlegEigen) {
  const { algemeen } = useTeksten()
  const tijd = useTijdwoorden()
  const definities = useQuery(definitiesVraag)
  const getal = (waarde: number | undefined) => (waarde === undefined ? '' : `: ${tijd.getal(waarde)}`)
  return (
    <Opgehaald vraag={definities}>
      {({ versie, definities: alle }) => {
        const definitie = alle.find((een) => een.figuur === figuur)
        if (!definitie) return <p>{algemeen.definitieOntbreekt}</p>
        return (
          <div className="houvast-stapel">
            <p>{definitie.tekst}</p>
            <dl className="houvast-gegevens">
              <div>
                <dt>{algemeen.teller}</dt>
                <dd>
                  {definitie.teller}
                  <strong>{getal(teller)}</strong>
                </dd>
              </div>
              {definitie.noemer ? (
                <div>
                  <dt>{algemeen.noemer}</dt>
                  <dd>
                    {definitie.noemer}
                    <strong>{getal(noemer)}</strong>
                  </dd>
                </div>
              ) : null}
              <div>
                <dt>{algemeen.peildatum}</dt>
                <dd>
                  <Datum dag={peildatum} />
                </dd>
              </div>
              {kennismoment ? (
                <div>
                  <dt>{algemeen.bekendOp}</dt>
                  <dd>
                    <Moment moment={kennismoment} />
                  </dd>
                </div>
              ) : null}
            </dl>
            {buitenBeschouwing === undefined ? null : <p>{algemeen.buitenBeschouwing(tijd.getal(buitenBeschouwing))}</p>}
            {toonKinderen}
            <p className="houvast-klein houvast-zacht">{algemeen.definitieversie(versie)}</p>
          </div>
        )
      }}
    </Opgehaald>
  )
}
