import { agendaKleur, agendaZin } from '../../onderdelen/agenda.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Termijnregel } from '../../onderdelen/Termijnregel.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Kindwerklast } from '../werklast/Kindwerklast.tsx'
import { verdeelTermijnen } from './dossier.ts'
import type { Formulierkeuze } from './InFormulier.tsx'
import type { Dossier } from './vraag.ts'

interface ZijkantEigen {
  dossier: Dossier
  onDaad: (keuze: Formulierkeuze) => void
}

/** Clocks, people, bottom lines: what one looks up beside the story. */
export function Zijkant({ dossier, onDaad }: ZijkantEigen) {
  const mag = useMag()
  return (
    <>
      <Klokken dossier={dossier} />
      <Mensen dossier={dossier} onDaad={onDaad} />
      {dossier.alleenLezen ? null : <Kindwerklast kindId={dossier.kind.id} />}
      {mag('veiligheid.lezen') ? null : <Bodemeisen dossier={dossier} />}
    </>
  )
}

function Klokken({ dossier }: { dossier: Dossier }) {
  const { jeugdige, kind } = useTeksten()
  const t = jeugdige.klokken
  const tijd = useTijdwoorden()
  const { lopend, klaar, gemist } = verdeelTermijnen(dossier.termijnen, dossier.peildatum)
  const regels = (termijnen: typeof klaar) => (
    <ul className="houvast-stapel houvast-stapel--krap">
      {termijnen.map((termijn) => (
        <li key={termijn.id}>
          <Termijnregel termijn={termijn} peildatum={dossier.peildatum} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.titel}</h2>
      {lopend.length + gemist.length === 0 ? <p className="houvast-zacht">{t.geen}</p> : regels([...gemist, ...lopend])}
      {dossier.agenda.length > 0 ? (
        <ul className="houvast-stapel houvast-stapel--krap">
          {dossier.agenda.map((punt) => (
            <li key={`${punt.soort}-${punt.uiterlijk}`}>
              <Teken kleur={agendaKleur(punt, dossier.peildatum)}>{agendaZin(punt, dossier.peildatum, kind, tijd)}</Teken>
            </li>
          ))}
        </ul>
      ) : null}
      {klaar.length > 0 ? (
        <details>
          <summary>{t.klaar}</summary>
          {regels(klaar)}
        </details>
      ) : null}
    </section>
  )
}

function Mensen({ dossier, onDaad }: ZijkantEigen) {
  const { jeugdige, kind } = useTeksten()
  const tijd = useTijdwoorden()
  const t = jeugdige.mensen
  const lopend = dossier.toewijzingen.filter(({ van, tot }) => van <= dossier.peildatum && (tot === null || tot >= dossier.peildatum))
  const maatregelNamen = new Map(dossier.maatregelen.map(({ id, naam }) => [id, naam]))
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.titel}</h2>
      {lopend.length === 0 ? <p className="houvast-zacht">{t.geen}</p> : null}
      <ul className="houvast-mensen">
        {lopend.map((toewijzing) => (
          <li key={toewijzing.id}>
            <div>
              <strong>{toewijzing.medewerker.naam}</strong>
              <p className="houvast-klein houvast-zacht">
                {[kind.rol[toewijzing.rol], maatregelNamen.get(toewijzing.maatregelId), t.vanTot(tijd.datumZonderWeekdag(toewijzing.van))]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
            {dossier.acties.includes('toewijzing.beeindigen') ? (
              <Knop
                soort="stil"
                className="houvast-knop--klein"
                aria-label={`${t.beeindig}: ${toewijzing.medewerker.naam}`}
                onClick={() => onDaad({ soort: 'einde', toewijzing })}
              >
                {t.beeindig}
              </Knop>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bodemeisen({ dossier }: { dossier: Dossier }) {
  const t = useTeksten().jeugdige.bodemeisen
  const tijd = useTijdwoorden()
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.titel}</h2>
      {dossier.bodemeisen.length === 0 ? <p className="houvast-zacht">{t.geen}</p> : null}
      <ul className="houvast-stapel houvast-stapel--krap">
        {dossier.bodemeisen.map(({ id, eis, nageleefd, controledatum }) => (
          <li key={id}>
            {eis}
            <p className="houvast-klein houvast-zacht">
              {[t.nageleefd[nageleefd] ?? nageleefd, controledatum ? t.controle(tijd.datumZonderWeekdag(controledatum)) : null]
                .filter(Boolean)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
