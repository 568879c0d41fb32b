import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useTijdNu } from '../jeugdige/formulieren/woorden.ts'
import { Bundel } from './Bundel.tsx'
import { StapFormulier } from './StapFormulier.tsx'
import type { Titelbeeld } from './vraag.ts'
import { kleurVanPunt } from './weken.ts'
import { Zittingen } from './Zittingen.tsx'
import { ZittingFormulier } from './ZittingFormulier.tsx'

interface TitelEigen {
  kindId: string
  titel: Titelbeeld
  magVastleggen: boolean
}

/** One measure or permission with a last day: what it asks for, what was done, its hearings and the bundle. */
export function Titel({ kindId, titel, magVastleggen }: TitelEigen) {
  const { rechtbank: t } = useTeksten()
  const tijd = useTijdwoorden()
  const tijdNu = useTijdNu()
  const [open, zetOpen] = useState<'stap' | 'zitting' | null>(null)
  const [bewaard, zetBewaard] = useState<string | null>(null)
  const klaar = () => {
    zetOpen(null)
    zetBewaard(t.bewaard(tijdNu()))
  }
  return (
    <section className="houvast-kaart houvast-stapel">
      <h2>{t.looptTot(t.soort[titel.soort], tijd.datumZonderWeekdag(titel.einddatum))}</h2>
      <h3>{t.watTeDoen}</h3>
      <ul className="houvast-agenda">
        {titel.punten.map((punt) => (
          <li key={punt.id}>
            <Teken kleur={kleurVanPunt(punt)} {...(punt.stand === 'gedaan' ? { icoon: 'vinkje' as const } : {})}>
              {punt.naam}: {punt.hoelang}
            </Teken>
            <p className="houvast-zacht">
              {punt.uitleg} {punt.voorbehoud}
            </p>
          </li>
        ))}
      </ul>
      {bewaard ? <Melding ernst="goed" nieuw titel={bewaard} /> : null}
      {magVastleggen && open === null ? (
        <div className="houvast-rij">
          <Knop onClick={() => zetOpen('stap')}>{t.stapVastleggen}</Knop>
          <Knop onClick={() => zetOpen('zitting')}>{t.zittingVastleggen}</Knop>
        </div>
      ) : null}
      {open === 'stap' ? <StapFormulier kindId={kindId} titel={titel} onKlaar={klaar} onSluit={() => zetOpen(null)} /> : null}
      {open === 'zitting' ? <ZittingFormulier kindId={kindId} titel={titel} onKlaar={klaar} onSluit={() => zetOpen(null)} /> : null}
      {titel.stappen.length === 0 ? null : (
        <>
          <h3>{t.gedaan}</h3>
          <ul>
            {titel.stappen.map(({ id, stap, datum, redenen, deelnemers }) => (
              <li key={id}>
                {tijd.datum(datum)}: {t.stappen[stap]}.{redenen ? ` ${t.redenen}: ${redenen}` : ''}
                {deelnemers ? ` ${t.deelnemers}: ${deelnemers}.` : ''}
              </li>
            ))}
          </ul>
        </>
      )}
      <Zittingen titel={titel} magVastleggen={magVastleggen} onKlaar={klaar} />
      {magVastleggen && titel.soort !== 'voorlopige_ondertoezichtstelling' && titel.besluit !== 'niet_verlengen' ? (
        <Bundel kindId={kindId} titel={titel} />
      ) : null}
    </section>
  )
}
