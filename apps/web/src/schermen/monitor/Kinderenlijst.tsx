import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Knop } from '../../onderdelen/Knop.tsx'
import { leeftijdVan, naamVan } from '../../onderdelen/kind.ts'
import { Laden } from '../../onderdelen/Laden.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Figuur, kinderenVraag } from './vraag.ts'

/** The children behind a figure, each as a sentence with the way to the file; and how many the reader does not see. */
export function Kinderenlijst({ figuur }: { figuur: Figuur }) {
  const { algemeen, monitor } = useTeksten()
  const tijd = useTijdwoorden()
  const lijst = useInfiniteQuery(kinderenVraag(figuur, useTijdstip()))
  const eerste = lijst.data?.pages[0]
  if (!eerste) {
    return lijst.error ? (
      <Melding ernst="gevaar" nieuw titel={lijst.error.message} daad={<Knop onClick={() => lijst.refetch()}>{algemeen.opnieuw}</Knop>} />
    ) : (
      <Laden tekst={monitor.kinderenLaden} />
    )
  }
  const rijen = lijst.data?.pages.flatMap((bladzijde) => bladzijde.rijen) ?? []
  const { nietZichtbaar } = eerste
  if (rijen.length === 0) {
    return (
      <p role="status">
        {nietZichtbaar > 0 ? monitor.alleenNietZichtbaar(nietZichtbaar, tijd.getal(nietZichtbaar)) : monitor.kinderenLeeg}
      </p>
    )
  }
  return (
    <div className="houvast-stapel">
      <ul className="houvast-kinderen" aria-label={monitor.kinderenKop[figuur]}>
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
      <div className="houvast-rij">
        {lijst.hasNextPage ? (
          <Knop bezig={lijst.isFetchingNextPage ? monitor.bezigMeer : false} onClick={() => lijst.fetchNextPage()}>
            {monitor.meer}
          </Knop>
        ) : null}
        <span role="status" className="houvast-zacht">
          {monitor.getoond(tijd.getal(rijen.length))}{' '}
          {nietZichtbaar > 0 ? monitor.nietZichtbaar(nietZichtbaar, tijd.getal(nietZichtbaar)) : ''}
        </span>
      </div>
    </div>
  )
}
