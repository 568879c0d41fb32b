import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { leeftijdVan } from '../../onderdelen/kind.ts'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { voorbeeldVraag } from './vraag.ts'

const figuren = ['wachtlijst', 'eersteContactTeLaat', 'planTeLaat'] as const

/** What the figures are about: three children of this institution, without their names. */
export function Voorbeelden() {
  const { sturing } = useTeksten()
  return (
    <section className="houvast-stapel" aria-labelledby="voorbeelden">
      <div>
        <h2 id="voorbeelden">{sturing.voorbeeldenKop}</h2>
        <p className="houvast-zacht">{sturing.voorbeelden}</p>
      </div>
      <ul className="houvast-sturing__voorbeelden">
        {figuren.map((figuur) => (
          <Voorbeeld key={figuur} figuur={figuur} />
        ))}
      </ul>
    </section>
  )
}

function Voorbeeld({ figuur }: { figuur: (typeof figuren)[number] }) {
  const { algemeen, monitor, sturing } = useTeksten()
  const vraag = useQuery(voorbeeldVraag(figuur, useTijdstip()))
  return (
    <li className="houvast-kaart houvast-stapel">
      <h3>{monitor.kinderenKop[figuur]}</h3>
      <Opgehaald vraag={vraag} laden={sturing.voorbeeldenLaden}>
        {({ rijen: [rij] }) =>
          rij ? (
            <>
              <p>
                <strong>
                  {rij.kind.leeftijd === null ? sturing.kindZonderLeeftijd : sturing.kindVan(leeftijdVan(rij.kind, algemeen))}
                </strong>
              </p>
              <p lang="nl">{rij.toelichting}</p>
              <Link to="/jeugdige/$id" params={{ id: rij.kind.id }}>
                {sturing.openDossier}
                <span className="houvast-alleen-voorgelezen">: {monitor.kinderenKop[figuur]}</span>
              </Link>
            </>
          ) : (
            <p>{sturing.geenVoorbeeld}</p>
          )
        }
      </Opgehaald>
    </li>
  )
}
