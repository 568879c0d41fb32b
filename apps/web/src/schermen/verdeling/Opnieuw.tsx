import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Gewichten } from './Gewichten.tsx'
import { Rekenstand, useRekenen } from './Rekenen.tsx'
import { type Advies, gewichtenVraag } from './vraag.ts'

/** The weights of this advice, to change and calculate again: for the same teams, about who still waits. The effect is told on the new advice. */
export function Opnieuw({ advies }: { advies: Advies }) {
  const { verdeling: t } = useTeksten()
  const navigate = useNavigate()
  const { data: geldend } = useQuery(gewichtenVraag)
  const [gewichten, zetGewichten] = useState(advies.gewichten)
  const rekenen = useRekenen((id) => navigate({ to: '/verdeling/$id', params: { id }, search: { vorig: advies.id } }))
  const gewijzigd = JSON.stringify(gewichten) !== JSON.stringify(advies.gewichten)
  const vastgesteld = geldend && !geldend.isVoorbeeld && JSON.stringify(geldend.gewichten) === JSON.stringify(gewichten)
  const begin = () => rekenen.begin({ teams: advies.teamIds, seconden: advies.seconden, ...(vastgesteld ? {} : { gewichten }) })
  return (
    <section className="houvast-verdeling__groep">
      <h2>{t.wegen}</h2>
      <p className="houvast-zacht">{t.wegenUitleg}</p>
      <Gewichten gewichten={gewichten} onWijzig={zetGewichten} />
      <Rekenstand rekenen={rekenen} />
      {rekenen.bezig ? null : (
        <div className="houvast-rij">
          <Knop onClick={begin}>{gewijzigd ? t.opnieuw : t.restOpnieuw}</Knop>
          {geldend ? (
            <Knop soort="stil" onClick={() => zetGewichten(geldend.gewichten)}>
              {t.standaard}
            </Knop>
          ) : null}
        </div>
      )}
    </section>
  )
}
