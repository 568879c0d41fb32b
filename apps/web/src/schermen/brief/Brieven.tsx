import '../rechtbank/rechtbank.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Dossier, jeugdigeVraag } from '../jeugdige/vraag.ts'
import { stukAdres } from '../rechtbank/vraag.ts'
import { BriefFormulier } from './BriefFormulier.tsx'
import { briefsoortenVraag, stukkenVraag } from './vraag.ts'

export function Brieven() {
  const { id } = useParams({ from: '/jeugdige/$id/brieven' })
  const { soort } = useSearch({ from: '/jeugdige/$id/brieven' })
  const { brief: t } = useTeksten()
  const tijd = useTijdwoorden()
  const dossier = useQuery(jeugdigeVraag(id))
  const stukken = useQuery(stukkenVraag(id))
  const soorten = useQuery(briefsoortenVraag)
  return (
    <AlleenMet actie="brief.maken">
      <Opgehaald vraag={dossier}>
        {({ kind, wie, termijnen }) => (
          <Opgehaald vraag={stukken}>
            {({ stukken: gemaakt }) => (
              <>
                <PaginaKop
                  titel={t.titel(kind.dossiernummer)}
                  zin={t.kop(gemaakt.length)}
                  boven={
                    <Link to="/jeugdige/$id" params={{ id }}>
                      {t.terug}
                    </Link>
                  }
                />
                <div className="houvast-stapel">
                  <Opgehaald vraag={soorten}>
                    {({ soorten: welke }) => (
                      <BriefFormulier
                        key={id}
                        kindId={id}
                        kind={kind}
                        soorten={welke}
                        begin={soort && { soort, velden: wachtbrief(wie.contactpersoon?.naam, termijnen) }}
                      />
                    )}
                  </Opgehaald>
                  <section className="houvast-kaart">
                    <h2>{t.bewaard}</h2>
                    {gemaakt.length === 0 ? <p>{t.leeg}</p> : null}
                    <ul className="houvast-agenda">
                      {gemaakt.map(({ id: stuk, titel, aan, gemaaktDoor, gemaaktOp }) => (
                        <li key={stuk}>
                          <a href={stukAdres(stuk)}>{t.open(titel)}</a>
                          <p className="houvast-zacht">{t.door(gemaaktDoor ?? '', tijd.moment(gemaaktOp), aan ?? '')}</p>
                        </li>
                      ))}
                    </ul>
                  </section>
                </div>
              </>
            )}
          </Opgehaald>
        )}
      </Opgehaald>
    </AlleenMet>
  )
}

/** Who the family can call, and by when we call them: the monthly contact. */
function wachtbrief(contactpersoon: string | undefined, termijnen: Dossier['termijnen']): Record<string, string> {
  const volgende = termijnen.find(({ norm, stand }) => norm === 'WL-005' && stand === 'loopt')?.eind
  return { ...(contactpersoon ? { contactpersoon } : {}), ...(volgende ? { volgende } : {}) }
}
