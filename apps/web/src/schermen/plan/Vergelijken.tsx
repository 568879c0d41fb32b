import { vindVerschillen } from '@houvast/domein/plan'
import { useState } from 'react'
import { KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Planversie } from './vraag.ts'
import { noemPlek, toonWaarde } from './woorden.ts'

/** What this version says that another does not, place by place. */
export function Vergelijken({ versie, versies }: { versie: Planversie; versies: readonly Planversie[] }) {
  const { plan } = useTeksten()
  const t = plan.vergelijken
  const tijd = useTijdwoorden()
  const andere = versies.filter(({ id }) => id !== versie.id)
  const [gekozen, zetGekozen] = useState<string | null>(null)
  const ander = andere.find(({ id }) => id === gekozen) ?? andere.find(({ nummer }) => nummer < versie.nummer) ?? andere[0]
  if (!ander) return null
  const [eerder, later] = ander.nummer < versie.nummer ? [ander, versie] : [versie, ander]
  const verschillen = vindVerschillen(eerder.inhoud, later.inhoud)
  return (
    <details className="houvast-kaart houvast-kindversie">
      <summary>
        <h2>{t.titel}</h2>
      </summary>
      <div className="houvast-stapel">
        <KeuzeLijst
          label={t.met}
          waarde={ander.id}
          opties={andere.map(({ id, nummer, status }) => ({ waarde: id, label: plan.versie(nummer, plan.status[status]) }))}
          onWijzig={zetGekozen}
        />
        {verschillen.length === 0 ? <p>{t.geen}</p> : null}
        <ul className="houvast-stapel houvast-stapel--krap">
          {verschillen.map(({ pad, was, wordt }) => (
            <li key={pad.join('/')} className="houvast-botsing">
              <h3>{noemPlek(pad, [later.inhoud, eerder.inhoud], plan)}</h3>
              <dl className="houvast-botsing__kanten">
                <div>
                  <dt>{t.was}</dt>
                  <dd>{toonWaarde(was, plan, tijd)}</dd>
                </div>
                <div>
                  <dt>{t.wordt}</dt>
                  <dd>{toonWaarde(wordt, plan, tijd)}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
