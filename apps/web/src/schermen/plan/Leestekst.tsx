import { type Inhoud, isVeiligheidsinhoud, type Planinhoud, type Veiligheidsinhoud } from '@houvast/domein/plan'
import type { ReactNode } from 'react'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'

/** A plan to read. */
export function Leestekst({ inhoud }: { inhoud: Inhoud }) {
  return (
    <section className="houvast-kaart houvast-stapel">
      {isVeiligheidsinhoud(inhoud) ? <Veiligheid inhoud={inhoud} /> : <Plan inhoud={inhoud} />}
    </section>
  )
}

function Blok({ kop, leeg, children }: { kop: string; leeg: boolean; children: ReactNode }) {
  const { plan: t } = useTeksten()
  return (
    <div className="houvast-stapel houvast-stapel--krap">
      <h2>{kop}</h2>
      {leeg ? <p className="houvast-zacht">{t.nogNiets}</p> : children}
    </div>
  )
}

function Naast({ links, rechts }: { links: readonly [string, string]; rechts: readonly [string, string] }) {
  return (
    <div className="houvast-formulier__naast">
      {[links, rechts].map(([kop, tekst]) => (
        <Blok key={kop} kop={kop} leeg={tekst === ''}>
          <p className="houvast-plan__woorden">{tekst}</p>
        </Blok>
      ))}
    </div>
  )
}

function Plan({ inhoud }: { inhoud: Planinhoud }) {
  const { plan: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <>
      <Naast links={[t.veld.beeld, inhoud.beeld]} rechts={[t.veld.beeldGezin, inhoud.beeldGezin]} />
      <Blok kop={t.veld.uitspraken} leeg={inhoud.uitspraken.length === 0}>
        <ul>
          {inhoud.uitspraken.map(({ id, soort, tekst, bron }) => (
            <li key={id}>
              <span className="houvast-etiket">{t.uitspraak[soort]}</span> {tekst}
              {bron ? <span className="houvast-zacht"> ({bron})</span> : null}
            </li>
          ))}
        </ul>
      </Blok>
      <Blok kop={t.veld.doelen} leeg={inhoud.doelen.length === 0}>
        <ul className="houvast-stapel houvast-stapel--krap">
          {inhoud.doelen.map(({ id, voorWie, domein, tekst, woordenGezin }) => (
            <li key={id}>
              <strong>{tekst}</strong>
              <p className="houvast-klein houvast-zacht">{[voorWie, t.domein[domein]].filter(Boolean).join(' · ')}</p>
              {woordenGezin ? <blockquote>{woordenGezin}</blockquote> : null}
            </li>
          ))}
        </ul>
      </Blok>
      <Blok kop={t.veld.acties} leeg={inhoud.acties.length === 0}>
        <ul>
          {inhoud.acties.map(({ id, wat, wie, uiterlijk, gedaanOp }) => (
            <li key={id}>
              {[wie, wat].filter(Boolean).join(': ')}
              <span className="houvast-zacht">
                {uiterlijk ? `, ${t.veld.uiterlijk.toLocaleLowerCase()} ${tijd.datumZonderWeekdag(uiterlijk)}` : ''}
                {gedaanOp ? `, ${t.veld.gedaanOp.toLocaleLowerCase()} ${tijd.datumZonderWeekdag(gedaanOp)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </Blok>
      <Blok kop={t.veld.hulp} leeg={inhoud.hulp.length === 0}>
        <ul>
          {inhoud.hulp.map(({ id, wat, stand, doorWie }) => (
            <li key={id}>{[wat, t.hulpstand[stand].toLocaleLowerCase(), doorWie].filter(Boolean).join(', ')}</li>
          ))}
        </ul>
      </Blok>
    </>
  )
}

function Veiligheid({ inhoud }: { inhoud: Veiligheidsinhoud }) {
  const { plan: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { controledatum, gedeeldMet } = inhoud
  return (
    <>
      <Naast links={[t.veld.zorgen, inhoud.zorgen]} rechts={[t.veld.zorgenGezin, inhoud.zorgenGezin]} />
      <Blok kop={t.veld.afspraken} leeg={inhoud.afspraken.length === 0}>
        <ul>
          {inhoud.afspraken.map(({ id, wat, wie }) => (
            <li key={id}>{[wie, wat].filter(Boolean).join(': ')}</li>
          ))}
        </ul>
      </Blok>
      <Blok kop={t.veld.alsHetMisgaat} leeg={inhoud.alsHetMisgaat.length === 0}>
        <ul>
          {inhoud.alsHetMisgaat.map(({ id, signaal, wat, wie }) => (
            <li key={id}>
              {signaal ? <strong>{signaal} </strong> : null}
              {[wie, wat].filter(Boolean).join(': ')}
            </li>
          ))}
        </ul>
      </Blok>
      <Blok kop={t.veld.controledatum} leeg={controledatum === ''}>
        <p>{controledatum === '' ? '' : tijd.datum(controledatum)}</p>
      </Blok>
      <Blok kop={t.veld.gedeeldMet} leeg={gedeeldMet === ''}>
        <p className="houvast-plan__woorden">{gedeeldMet}</p>
      </Blok>
    </>
  )
}
