import { useMemo, useState } from 'react'
import { Datum } from '../../onderdelen/Datum.tsx'
import { Icoon, type IcoonNaam } from '../../onderdelen/Icoon.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Keuze } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { type Gebeurtenis, type Soort, soorten, tijdlijn } from './tijdlijn.ts'
import type { Dossier } from './vraag.ts'

const EERST = 20
const icoonBij: Record<Soort, IcoonNaam> = { contact: 'gezien', plan: 'plan', wie: 'persoon', rechter: 'beheer', veiligheid: 'hand' }

export function Tijdlijn({ dossier }: { dossier: Dossier }) {
  const teksten = useTeksten()
  const t = teksten.jeugdige.tijdlijn
  const [filter, zetFilter] = useState<Soort | 'alles'>('alles')
  const [alle, zetAlle] = useState(false)
  const gebeurtenissen = useMemo(() => tijdlijn(dossier, teksten), [dossier, teksten])
  const gefilterd = filter === 'alles' ? gebeurtenissen : gebeurtenissen.filter(({ soort }) => soort === filter)
  const getoond = alle ? gefilterd : gefilterd.slice(0, EERST)

  return (
    <section className="houvast-stapel" aria-labelledby="tijdlijn-kop">
      <h2 id="tijdlijn-kop">{t.titel}</h2>
      <Keuze
        label={t.filter}
        waarde={filter}
        opties={(['alles', ...soorten] as const).map((waarde) => ({ waarde, label: t[waarde] }))}
        onWijzig={zetFilter}
      />
      {gefilterd.length === 0 ? <p>{gebeurtenissen.length === 0 ? t.leeg : t.nietsMetFilter}</p> : null}
      <ol className="houvast-tijdlijn">
        {getoond.map((gebeurtenis) => (
          <Regel key={gebeurtenis.sleutel} gebeurtenis={gebeurtenis} />
        ))}
      </ol>
      {gefilterd.length > getoond.length ? (
        <div>
          <Knop onClick={() => zetAlle(true)}>{t.meer(gefilterd.length - getoond.length)}</Knop>
        </div>
      ) : null}
    </section>
  )
}

function Regel({ gebeurtenis }: { gebeurtenis: Gebeurtenis }) {
  const { dag, soort, titel, door, kenmerken, woorden } = gebeurtenis
  return (
    <li className="houvast-tijdlijn__regel" data-soort={soort}>
      <Icoon naam={icoonBij[soort]} />
      <div>
        <p className="houvast-klein houvast-zacht">
          <Datum dag={dag} />
          {door ? ` · ${door}` : ''}
        </p>
        <p>
          <strong>{titel}</strong>
          {kenmerken.length > 0 ? <span className="houvast-zacht"> {kenmerken.join(' · ')}</span> : null}
        </p>
        {woorden.length > 0 ? (
          <dl className="houvast-gegevens">
            {woorden.map(({ label, tekst }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="houvast-tijdlijn__woorden">{tekst}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
    </li>
  )
}
