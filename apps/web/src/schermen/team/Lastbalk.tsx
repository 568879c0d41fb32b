import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { balkVan, kanDragen, lastZin, rond } from './last.ts'
import type { Medewerker, Teambeeld } from './vraag.ts'

/** The load as a bar with the guideline as a line across it. The words under it say the same. */
export function Lastbalk({ medewerker, team }: { medewerker: Medewerker; team: Teambeeld }) {
  const { team: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { kinderen, fte, werklast, uren } = medewerker
  if (kinderen === 0 && !kanDragen(medewerker)) return <p className="houvast-zacht">{t.geenKinderen}</p>
  const hoogste = Math.max(...team.medewerkers.map((een) => een.werklast ?? 0))
  const balk = balkVan(werklast ?? 0, team.norm, hoogste)
  return (
    <div className="houvast-last">
      <p>
        {t.last(kinderen, tijd.getal(fte))}
        {werklast === null ? '' : `: ${t.perFte(tijd.getal(rond(werklast)))}`}
      </p>
      <div className="houvast-last__balk" data-boven={balk.bovenNorm || undefined} aria-hidden="true">
        <span style={{ inlineSize: `${100 * balk.vulling}%` }} />
        <i style={{ insetInlineStart: `${100 * balk.norm}%` }} />
      </div>
      <p className="houvast-klein">{t.uren(uren.gezinnen, tijd.getal(uren.gewogen), tijd.getal(uren.beschikbaar))}</p>
      <p className="houvast-klein houvast-zacht">{lastZin(medewerker, team.norm, t, tijd)}</p>
    </div>
  )
}
