import './veiligheid.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { veiligheidOpenVraag } from './vraag.ts'
import { bodemeisZin } from './zinnen.ts'

const EERST = 3

/** On top of Vandaag, of today only: children of whom somebody said that they are not safe now, and requirements that ask for a check. */
export function Veiligheidsmelding() {
  const { algemeen, veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { vandaag } = useIk()
  const { verleden } = useTijdstip()
  const { data } = useQuery({ ...veiligheidOpenVraag, enabled: mag('veiligheid.lezen') && !verleden })
  if (!data || verleden) return null
  const { alarmen, bodemeisen } = data
  const regels = bodemeisen.map((eis) => (
    <li key={eis.id}>
      <Link to="/jeugdige/$id" params={{ id: eis.kind.id }}>
        {naamEnLeeftijd(eis.kind, algemeen)}
      </Link>
      : {eis.eis} <span className="houvast-zacht">{bodemeisZin(eis, vandaag as Datum, t, tijd).tekst}</span>
    </li>
  ))
  if (alarmen.length + regels.length === 0) return null
  return (
    <div className="houvast-stapel houvast-veiligheidsmelding">
      {alarmen.length > 0 ? (
        <Melding ernst="gevaar" titel={t.vandaag.alarmen(alarmen.length)}>
          <ul>
            {alarmen.map(({ id, kind, aanleiding, gemeldOp, bereiktOp }) => (
              <li key={id}>
                <Link to="/jeugdige/$id" params={{ id: kind.id }}>
                  {naamEnLeeftijd(kind, algemeen)}
                </Link>
                : {aanleiding} <span className="houvast-zacht">{t.vandaag.sinds(tijd.moment(gemeldOp), bereiktOp !== null)}</span>
              </li>
            ))}
          </ul>
        </Melding>
      ) : null}
      {regels.length > 0 ? (
        <Melding ernst="let_op" titel={t.vandaag.bodemeisen(regels.length)}>
          <ul>{regels.slice(0, EERST)}</ul>
          {regels.length > EERST ? (
            <details>
              <summary>{t.vandaag.meer(regels.length - EERST)}</summary>
              <ul>{regels.slice(EERST)}</ul>
            </details>
          ) : null}
        </Melding>
      ) : null}
    </div>
  )
}
