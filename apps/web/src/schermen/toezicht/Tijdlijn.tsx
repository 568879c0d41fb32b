import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { TekstVeld } from '../../onderdelen/Velden.tsx'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Cijfertabel } from './Cijfertabel.tsx'
import { tijdlijnVraag } from './vraag.ts'

export function Tijdlijn() {
  return (
    <AlleenMet actie="steekproef.lezen">
      <Lijn />
    </AlleenMet>
  )
}

function Lijn() {
  const { toezicht: t, monitor } = useTeksten()
  const { id = '', pseudoniem = '' } = useParams({ strict: false }) as { id?: string; pseudoniem?: string }
  const { opDag } = useSearch({ strict: false }) as { opDag?: number }
  const vraag = useQuery(tijdlijnVraag(id, pseudoniem, opDag))
  const code = (waarde: string | null) => (waarde === null ? '' : (t.maatregel[waarde] ?? waarde.replaceAll('_', ' ')))
  return (
    <>
      <PaginaKop
        titel={t.dossier}
        zin={t.dossierKop(pseudoniem)}
        toelichting={t.tijdlijnUitleg}
        boven={
          <Link to="/toezicht/steekproef/$id" params={{ id }}>
            {t.steekproeven}
          </Link>
        }
      />
      <div className="houvast-stapel">
        <OpDag key={opDag} nu={opDag} />
        <Opgehaald vraag={vraag} laden={monitor.berekenen}>
          {({ regels }) => (
            <Cijfertabel
              bijschrift={t.dossierKop(pseudoniem)}
              koppen={[t.dag, t.watGebeurde, t.wie, ...(opDag === undefined ? [] : [t.wistMen])]}
              getalVanaf={9}
              rijen={regels.map(({ dag, soort, wat, hoe, wie, kennis }, plek) => ({
                sleutel: `${plek}`,
                cellen: [
                  String(dag),
                  [t.gebeurtenis[soort], [code(wat), code(hoe)].filter(Boolean).join(', ')].filter(Boolean).join(': '),
                  wie === null ? '' : t.medewerker(wie),
                  ...(opDag === undefined ? [] : [t.kennis[kennis]]),
                ],
              }))}
            />
          )}
        </Opgehaald>
      </div>
    </>
  )
}

/** What was known at the end of a day; the day stands in the address. */
function OpDag({ nu }: { nu: number | undefined }) {
  const { toezicht: t } = useTeksten()
  const [dag, zetDag] = useState(nu === undefined ? '' : String(nu))
  const navigate = useNavigate()
  const toon = (opDag: number | undefined) => navigate({ to: '.', search: (zoek) => ({ ...zoek, opDag }) })
  function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (/^\d{1,4}$/.test(dag)) toon(Number(dag))
  }
  return (
    <form className="houvast-peildatum" onSubmit={verstuur}>
      <TekstVeld label={t.opDag} hint={t.opDagHint} waarde={dag} invoer="numeric" onWijzig={zetDag} />
      <Knop type="submit">{t.opDagToon}</Knop>
      {nu === undefined ? null : <Knop onClick={() => toon(undefined)}>{t.opDagWeg}</Knop>}
    </form>
  )
}
