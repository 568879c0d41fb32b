import '../team/team.css'
import './werklast.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitleg } from '../../onderdelen/Uitleg.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { BelevingFormulier } from './BelevingFormulier.tsx'
import { Verloop } from './Verloop.tsx'
import { type EigenWerklast, werklastVraag } from './vraag.ts'

/** After so many days without contact a child got nothing this month. */
const stilNaDagen = 30

export function Werklast() {
  const vraag = useQuery(werklastVraag)
  return (
    <AlleenMet actie="werklast.eigen">
      <Opgehaald vraag={vraag}>{(beeld) => <Beeld beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Beeld({ beeld }: { beeld: EigenWerklast }) {
  const { werklast: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { gewogen, beschikbaar, kinderen, gezinnen, gewichten } = beeld
  const stil = kinderen.filter(({ stilDagen }) => stilDagen === null || stilDagen > stilNaDagen)
  return (
    <>
      <PaginaKop
        titel={t.titel}
        zin={t.kop(tijd.getal(gewogen), tijd.getal(beschikbaar.over))}
        toelichting={[t.samen(kinderen.length, gezinnen), stil.length > 0 ? t.stil(stil.length) : t.geenStil].join(' ')}
        uitleg={
          <Uitleg onderwerp={t.uitlegOver}>
            <p>{t.uitleg(tijd.datum(beeld.peildatum))}</p>
            <p>{gewichten.isVoorbeeld ? t.voorbeeld(gewichten.versie, gewichten.bron) : t.gewichten(gewichten.versie, gewichten.bron)}</p>
          </Uitleg>
        }
      />
      <div className="houvast-stapel houvast-stapel--ruim">
        <Opbouw beeld={beeld} />
        <section className="houvast-stapel">
          <h2>{t.kinderen}</h2>
          {kinderen.length === 0 ? (
            <LeegScherm icoon="team" titel={t.leegTitel}>
              {t.leeg}
            </LeegScherm>
          ) : null}
          <ul className="houvast-werklast__kinderen">
            {kinderen.map((een) => (
              <Kindregel key={een.kind.id} een={een} />
            ))}
          </ul>
        </section>
        <Verloop maanden={beeld.verloop} />
        {mag('werkbeleving.invullen') ? <BelevingFormulier kwartaal={beeld.beleving.kwartaal} antwoord={beeld.beleving.antwoord} /> : null}
      </div>
    </>
  )
}

/** What of the contract is left for children. */
function Opbouw({ beeld: { beschikbaar, taken } }: { beeld: EigenWerklast }) {
  const { werklast: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { contract, inwerken, afwezig, eigenTaken, over } = beschikbaar
  const delen = [
    inwerken > 0 ? t.inwerken(tijd.getal(inwerken)) : '',
    afwezig > 0 ? t.afwezig(tijd.getal(afwezig)) : '',
    eigenTaken > 0 ? t.eigenTaken(tijd.getal(eigenTaken)) : '',
  ].filter(Boolean)
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.uren}</h2>
      <p>
        {delen.length === 0
          ? t.allesVoorKinderen(tijd.getal(contract))
          : t.opbouw(tijd.getal(contract), delen.join(', '), tijd.getal(over))}
      </p>
      {taken.length > 0 ? (
        <ul>
          {taken.map(({ id, wat, uren, van, tot }) => (
            <li key={id}>{t.taak(wat, tijd.getal(uren), tot ? t.totEnMet(tijd.datum(tot)) : t.vanaf(tijd.datum(van)))}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Kindregel({ een: { kind, uren, opbouw, factoren, stilDagen } }: { een: EigenWerklast['kinderen'][number] }) {
  const { algemeen, werklast: t } = useTeksten()
  const tijd = useTijdwoorden()
  const waarvan = opbouw.map(({ wat, uren: deel }) => t.deel[wat](tijd.getal(deel))).join(', ')
  return (
    <li>
      <Link to="/jeugdige/$id" params={{ id: kind.id }}>
        {naamEnLeeftijd(kind, algemeen)}
      </Link>{' '}
      <strong>{t.perWeek(tijd.getal(uren))}</strong>
      <p className="houvast-klein houvast-zacht">
        {waarvan}
        {factoren.length > 0 ? ` (${factoren.map((factor) => t.factor[factor].toLowerCase()).join(', ')})` : ''}
      </p>
      {stilDagen === null || stilDagen > stilNaDagen ? (
        <Teken kleur="deze_week">{stilDagen === null ? t.nooit : t.stilSinds(tijd.dagen(stilDagen))}</Teken>
      ) : null}
    </li>
  )
}
