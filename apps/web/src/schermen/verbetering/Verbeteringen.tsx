import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { VerbeterFormulier } from './Formulieren.tsx'
import { Toezeggingen } from './Toezeggingen.tsx'
import { verbeteringenVraag } from './vraag.ts'

export function Verbeteringen() {
  return (
    <AlleenMet actie="verbetering.lezen">
      <Lijst />
    </AlleenMet>
  )
}

function Lijst() {
  const { verbetering: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { vandaag } = useIk()
  const mag = useMag()('verbetering.vastleggen')
  const vraag = useQuery(verbeteringenVraag)
  return (
    <Opgehaald vraag={vraag}>
      {({ maatregelen, toezeggingen, teams }) => (
        <>
          <PaginaKop
            titel={t.titel}
            zin={t.kop(
              maatregelen.filter(({ van, tot }) => van <= vandaag && (tot === null || tot >= vandaag)).length,
              toezeggingen.filter(({ teLaat }) => teLaat).length,
            )}
            toelichting={t.geenBewijs}
          />
          <div className="houvast-stapel houvast-stapel--ruim">
            <section className="houvast-stapel" aria-label={t.titel}>
              {mag ? (
                <Uitklap knop={t.nieuw}>{(sluit) => <VerbeterFormulier maatregel={null} teams={teams} onSluit={sluit} />}</Uitklap>
              ) : null}
              {maatregelen.length === 0 ? (
                <LeegScherm icoon="monitor" titel={t.leegTitel}>
                  {t.leeg}
                </LeegScherm>
              ) : null}
              {maatregelen.map((maatregel) => (
                <article key={maatregel.id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
                  <h2>
                    <Link to="/verbetering/$id" params={{ id: maatregel.id }}>
                      {maatregel.wat}
                    </Link>
                  </h2>
                  <p>
                    {maatregel.tot === null
                      ? t.vanaf(tijd.datumZonderWeekdag(maatregel.van as Datum))
                      : t.vanTot(tijd.datumZonderWeekdag(maatregel.van as Datum), tijd.datumZonderWeekdag(maatregel.tot as Datum))}
                    . {t.figuur[maatregel.figuur]}. {maatregel.teams.length === 0 ? t.alleTeams : t.nTeams(maatregel.teams.length)}
                  </p>
                  <p className="houvast-zacht">
                    {maatregel.oordeel
                      ? t.oordeelOp(t.oordeel[maatregel.oordeel.oordeel], tijd.datumZonderWeekdag(maatregel.oordeel.op as Datum))
                      : t.geenOordeel}
                  </p>
                </article>
              ))}
            </section>
            <Toezeggingen toezeggingen={toezeggingen} maatregelen={maatregelen} />
          </div>
        </>
      )}
    </Opgehaald>
  )
}
