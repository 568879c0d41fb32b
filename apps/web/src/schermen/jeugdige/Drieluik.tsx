import { dagenTussen } from '@houvast/domein/kalender'
import { isVoogdij } from '@houvast/domein/voogdij'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from '../../onderdelen/Icoon.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { voorletters } from './dossier.ts'
import type { Formulierkeuze } from './InFormulier.tsx'
import type { Dossier } from './vraag.ts'

interface DrieluikEigen {
  dossier: Dossier
  onDaad: (keuze: Formulierkeuze) => void
}

/** The three questions: who is my fixed worker, what is the plan, does help come in time? */
export function Drieluik({ dossier, onDaad }: DrieluikEigen) {
  return (
    <div className="houvast-drieluik">
      <Wie dossier={dossier} onDaad={onDaad} />
      <Plan dossier={dossier} onDaad={onDaad} />
      <Hulp dossier={dossier} />
    </div>
  )
}

function Luik({ titel, icoon, children, daad }: { titel: string; icoon: IcoonNaam; children: ReactNode; daad?: ReactNode }) {
  return (
    <section className="houvast-kaart houvast-luik">
      <h2>
        <Icoon naam={icoon} /> {titel}
      </h2>
      {children}
      {daad}
    </section>
  )
}

function Wie({ dossier, onDaad }: DrieluikEigen) {
  const { jeugdige, formulier } = useTeksten()
  const t = jeugdige.wie
  const tijd = useTijdwoorden()
  const { vaste, zonderSinds, opWachtlijst, werkdagenZonder, contactpersoon, wisselingen } = dossier.wie
  const magToewijzen = dossier.acties.includes('toewijzing.vastleggen')

  if (vaste) {
    return (
      <Luik titel={t.titel} icoon="persoon">
        <div className="houvast-rij">
          <span className="houvast-gezicht" aria-hidden="true">
            {voorletters(vaste.naam)}
          </span>
          <div>
            <strong className="houvast-luik__kern">{vaste.naam}</strong>
            <p className="houvast-zacht">{[vaste.team, t.sinds(tijd.datumZonderWeekdag(vaste.sinds))].filter(Boolean).join(', ')}</p>
          </div>
        </div>
        <p className="houvast-zacht">{t.wisselingen(wisselingen)}</p>
      </Luik>
    )
  }
  const dagen = zonderSinds === null ? null : dagenTussen(zonderSinds, dossier.peildatum)
  return (
    <Luik
      titel={t.titel}
      icoon="persoon"
      daad={
        magToewijzen ? (
          <div className="houvast-rij">
            <Knop onClick={() => onDaad({ soort: 'toewijzing', rol: 'vast' })}>{formulier.toewijzing.titel}</Knop>
            {contactpersoon ? null : (
              <Knop soort="stil" onClick={() => onDaad({ soort: 'toewijzing', rol: 'contactpersoon' })}>
                {formulier.toewijzing.titelContactpersoon}
              </Knop>
            )}
          </div>
        ) : null
      }
    >
      <strong className="houvast-luik__kern">{dagen !== null && dagen > 0 ? t.niemand(tijd.dagen(dagen)) : t.niemandNogGeenDagen}</strong>
      {opWachtlijst ? <p>{t.opWachtlijst}</p> : null}
      {!opWachtlijst && werkdagenZonder !== null && werkdagenZonder > 0 ? <p>{t.werkdagen(tijd.getal(werkdagenZonder))}</p> : null}
      <p>{contactpersoon ? t.contactpersoon(contactpersoon.naam) : t.geenContactpersoon}</p>
      <p className="houvast-zacht">{t.eerder(wisselingen)}</p>
    </Luik>
  )
}

function Plan({ dossier, onDaad }: DrieluikEigen) {
  const { jeugdige, kind } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const t = jeugdige.plan
  const lopend = dossier.maatregelen.filter(({ loopt }) => loopt)
  const plannen = dossier.plannen
    .filter(({ maatregelId, vastgesteldOp }) => lopend.some(({ id }) => id === maatregelId) && vastgesteldOp <= dossier.peildatum)
    .toSorted((a, b) => b.vastgesteldOp.localeCompare(a.vastgesteldOp))

  return (
    <Luik
      titel={t.titel}
      icoon="plan"
      daad={
        <div className="houvast-rij">
          {mag('plan.lezen') && lopend.length > 0 ? (
            <Link className="houvast-knop" to="/jeugdige/$id/plan" params={{ id: dossier.kind.id }}>
              {t.open}
            </Link>
          ) : null}
          {mag('plan.lezen') && lopend.some(({ type }) => type === '11' || type === '12') ? (
            <Link to="/jeugdige/$id/aanwijzing" params={{ id: dossier.kind.id }}>
              {t.aanwijzing}
            </Link>
          ) : null}
          {mag('plan.lezen') && lopend.some(({ type }) => isVoogdij(type)) ? (
            <Link to="/jeugdige/$id/voogdij" params={{ id: dossier.kind.id }}>
              {t.voogdij}
            </Link>
          ) : null}
          {mag('rechtbank.lezen') ? (
            <Link to="/jeugdige/$id/rechtbank" params={{ id: dossier.kind.id }}>
              {t.rechtbank}
            </Link>
          ) : null}
          {mag('zaak.lezen') ? (
            <Link to="/jeugdige/$id/gebeurtenis" params={{ id: dossier.kind.id }}>
              {t.gebeurtenis}
            </Link>
          ) : null}
          {mag('brief.maken') ? (
            <Link to="/jeugdige/$id/brieven" params={{ id: dossier.kind.id }}>
              {t.brieven}
            </Link>
          ) : null}
          {dossier.acties.includes('plan.vaststellen') && lopend.length > 0 ? (
            <Knop soort="stil" onClick={() => onDaad({ soort: 'plan' })}>
              {t.elders}
            </Knop>
          ) : null}
        </div>
      }
    >
      {lopend.length === 0 ? (
        <p>{t.nietNodig}</p>
      ) : plannen.length === 0 ? (
        <strong className="houvast-luik__kern">{t.geen}</strong>
      ) : (
        <ul>
          {plannen.map(({ id, soort, vastgesteldOp }) => (
            <li key={id}>{t.op(kind.plan[soort], tijd.datumZonderWeekdag(vastgesteldOp))}</li>
          ))}
        </ul>
      )}
    </Luik>
  )
}

function Hulp({ dossier }: { dossier: Dossier }) {
  const { jeugdige } = useTeksten()
  const tijd = useTijdwoorden()
  const t = jeugdige.hulp
  const lopend = dossier.machtigingen.filter(
    ({ datumAanvang, datumEinde }) => datumAanvang <= dossier.peildatum && (datumEinde === null || datumEinde >= dossier.peildatum),
  )
  return (
    <Luik titel={t.titel} icoon="hand">
      {lopend.length === 0 ? (
        <p>{t.geenMachtiging}</p>
      ) : (
        <ul>
          {lopend.map(({ id, naam, datumAanvang, datumEinde }) => (
            <li key={id}>
              <Teken kleur="rustig">
                {datumEinde
                  ? t.loopt(naam, tijd.datumZonderWeekdag(datumAanvang), tijd.datumZonderWeekdag(datumEinde))
                  : t.looptZonderEind(naam, tijd.datumZonderWeekdag(datumAanvang))}
              </Teken>
            </li>
          ))}
        </ul>
      )}
      <p className="houvast-zacht">{t.nogNiet}</p>
    </Luik>
  )
}
