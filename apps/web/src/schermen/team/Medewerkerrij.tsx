import { dagenTussen } from '@houvast/domein/kalender'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { AfwezigheidFormulier } from './AfwezigheidFormulier.tsx'
import { EindeFormulier } from './EindeFormulier.tsx'
import { Lastbalk } from './Lastbalk.tsx'
import { heeftLast } from './last.ts'
import type { Medewerker, Teambeeld } from './vraag.ts'

interface MedewerkerrijEigen {
  medewerker: Medewerker
  team: Teambeeld
  magVastleggen: boolean
  onBewaard: (melding: string | null) => void
}

/** One worker: the name and what asks attention, the load against the guideline, and the one act. */
export function Medewerkerrij({ medewerker, team, magVastleggen, onBewaard }: MedewerkerrijEigen) {
  const { team: t, uitval } = useTeksten()
  const [open, zetOpen] = useState(false)
  const knop = useRef<HTMLButtonElement>(null)
  const { naam, afwezigSinds, afwezigheidId } = medewerker
  const einde = afwezigSinds !== null
  const sluit = () => {
    zetOpen(false)
    knop.current?.focus()
  }
  const klaar = (melding: string) => {
    onBewaard(melding)
    sluit()
  }

  return (
    <li className="houvast-medewerker">
      <div className="houvast-medewerker__rij">
        <Wie medewerker={medewerker} team={team} />
        {heeftLast(medewerker) ? <Lastbalk medewerker={medewerker} team={team} /> : <div />}
        <div className="houvast-medewerker__daad">
          {magVastleggen && (!einde || afwezigheidId !== null) ? (
            <Knop
              ref={knop}
              className="houvast-knop--klein"
              aria-expanded={open}
              onClick={() => {
                onBewaard(null)
                zetOpen(!open)
              }}
            >
              {einde ? t.beeindigen : t.vastleggen}
              <span className="houvast-alleen-voorgelezen">: {naam}</span>
            </Knop>
          ) : null}
          {magVastleggen && einde && medewerker.kinderen > 0 ? (
            <p>
              <Link to="/uitval/$id" params={{ id: medewerker.id }}>
                {uitval.naarUitval(naam)}
              </Link>
            </p>
          ) : null}
        </div>
      </div>
      {open ? (
        <InRij>
          {einde && afwezigheidId !== null ? (
            <EindeFormulier medewerker={medewerker} afwezigheidId={afwezigheidId} onKlaar={klaar} onAnnuleer={sluit} />
          ) : (
            <AfwezigheidFormulier medewerker={medewerker} onKlaar={klaar} onAnnuleer={sluit} />
          )}
        </InRij>
      ) : null}
    </li>
  )
}

/** The form opens under its row and the reader is brought to its first field. */
function InRij({ children }: { children: ReactNode }) {
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    plek.current?.querySelector<HTMLElement>('input, select')?.focus()
    plek.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={plek} className="houvast-medewerker__formulier">
      {children}
    </div>
  )
}

function Wie({ medewerker, team }: { medewerker: Medewerker; team: Teambeeld }) {
  const { team: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { naam, functie, afwezigSinds, langdurigAfwezig, kinderen, starter, inDienst, teLaat } = medewerker
  const functies: Record<string, string> = t.functie
  return (
    <div>
      <h3>
        {naam} {starter ? <span className="houvast-etiket">{t.starter}</span> : null}
      </h3>
      <p className="houvast-zacht">{functies[functie] ?? functie}</p>
      {langdurigAfwezig && kinderen > 0 ? (
        <p>
          <Teken kleur="deze_week">{t.besluit(kinderen)}</Teken>
        </p>
      ) : null}
      {afwezigSinds ? (
        <p>
          {t.afwezigSinds(tijd.datum(afwezigSinds), tijd.duur(dagenTussen(afwezigSinds, team.peildatum) + 1))}{' '}
          {!langdurigAfwezig && kinderen > 0 ? t.nogNietLang : ''}
        </p>
      ) : null}
      {starter ? <p>{t.starterSinds(tijd.datum(inDienst))}</p> : null}
      {teLaat > 0 ? (
        <p>
          <Teken kleur="te_laat">{t.teLaat(teLaat)}</Teken>
        </p>
      ) : null}
    </div>
  )
}
