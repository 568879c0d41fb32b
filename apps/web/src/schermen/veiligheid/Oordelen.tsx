import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitleg } from '../../onderdelen/Uitleg.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Check, Oordeel, Veiligheidbeeld } from './vraag.ts'
import { gezienZinnen, grondZin, nieuwsteOordelen } from './zinnen.ts'

/** Acute and structural safety side by side, never as one; and beside them when somebody last saw the child. */
export function Oordelen({ beeld }: { beeld: Veiligheidbeeld }) {
  const { veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  const nieuwste = nieuwsteOordelen(beeld)
  return (
    <>
      <div className="houvast-veiligheid__delen">
        {(['acuut', 'structureel'] as const).map((soort) => (
          <div key={soort} className="houvast-stapel houvast-stapel--krap">
            <h3>
              {t[soort].titel} <Uitleg onderwerp={t[soort].titel}>{t[soort].uitleg}</Uitleg>
            </h3>
            <Een gevonden={nieuwste[soort]} beeld={beeld} />
          </div>
        ))}
        <div className="houvast-stapel houvast-stapel--krap">
          <h3>{t.gezien}</h3>
          {gezienZinnen(beeld, t, tijd).map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </div>
      </div>
      <Eerder checks={beeld.checks} />
    </>
  )
}

function Een({ gevonden, beeld }: { gevonden: { check: Check; oordeel: Oordeel } | null; beeld: Veiligheidbeeld }) {
  const { veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  if (gevonden === null) return <p className="houvast-zacht">{t.geenOordeel}</p>
  const { check, oordeel } = gevonden
  return (
    <>
      <strong>
        <Teken kleur={oordeel.uitkomst === 'onveilig' && oordeel.stand !== 'verlopen' ? 'te_laat' : 'rustig'}>
          {t.woorden[oordeel.uitkomst]}
        </Teken>
      </strong>
      <blockquote>{oordeel.woorden}</blockquote>
      {oordeel.stand === 'gezien' ? null : (
        <p>
          <Teken kleur="deze_week">{t.papier[oordeel.stand]}</Teken>
        </p>
      )}
      <p className="houvast-zacht">{grondZin(oordeel, check, beeld.peildatum, t, tijd)}</p>
    </>
  )
}

function Eerder({ checks }: { checks: readonly Check[] }) {
  const { veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  if (checks.length === 0) return null
  return (
    <details>
      <summary>{t.alleChecks(checks.length)}</summary>
      <ul className="houvast-stapel houvast-stapel--krap">
        {checks.map((check) => (
          <li key={check.id}>
            {t.checkZin(tijd.datum(check.datum), t.momenten[check.moment], check.instrument, check.uitkomst)}{' '}
            <span className="houvast-zacht">
              {[check.door, check.besprokenMet ? t.besproken(check.besprokenMet) : null].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
