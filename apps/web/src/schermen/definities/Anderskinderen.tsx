import '../monitor/monitor.css'
import type { Vergelijkkinderenantwoord } from '@houvast/server/definitie/contract.ts'
import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { leeftijdVan, naamVan } from '../../onderdelen/kind.ts'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'

export type Kinderen = Antwoord<typeof Vergelijkkinderenantwoord>

/** The children who count otherwise, each with the reason in one sentence; and how many the reader does not see. */
export function Anderskinderen({ vraag, cijfer }: { vraag: UseQueryOptions<Kinderen>; cijfer: string }) {
  const { algemeen, definities: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <Opgehaald vraag={useQuery(vraag)} laden={t.bezig}>
      {({ rijen, nietZichtbaar }) => (
        <div className="houvast-stapel houvast-stapel--krap">
          {rijen.length === 0 ? <p role="status">{t.geenKinderen}</p> : null}
          <ul className="houvast-kinderen" aria-label={t.kinderenBij(cijfer)}>
            {rijen.map(({ kind, toelichting }) => (
              <li key={kind.id}>
                <Link to="/jeugdige/$id" params={{ id: kind.id }}>
                  {naamVan(kind, algemeen)}
                </Link>{' '}
                <span className="houvast-zacht">{leeftijdVan(kind, algemeen)}</span>
                <p lang="nl">{toelichting}</p>
              </li>
            ))}
          </ul>
          {nietZichtbaar > 0 ? <p className="houvast-zacht">{t.nietZichtbaar(nietZichtbaar, tijd.getal(nietZichtbaar))}</p> : null}
        </div>
      )}
    </Opgehaald>
  )
}
