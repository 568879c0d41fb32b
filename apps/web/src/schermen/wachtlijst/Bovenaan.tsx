import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { naamVan } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { opnamestoppenVraag } from '../opnamestop/vraag.ts'
import { weekoverleggenVraag } from '../weekoverleg/vraag.ts'
import { spoedVraag } from './vraag.ts'

/** More would push the list itself off the screen. */
const hoogstens = 6

/** What cannot wait until the list has been read: children with spoed, a weekly talk that is overdue, an opnamestop that holds. */
export function Bovenaan() {
  const { algemeen, opnamestop, wachtlijst: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const spoed = useQuery({ ...spoedVraag, enabled: mag('wachten.lezen') }).data?.rijen ?? []
  const overleg = useQuery({ ...weekoverleggenVraag, enabled: mag('weekoverleg.lezen') }).data
  const stoppen = useQuery({ ...opnamestoppenVraag, enabled: mag('opnamestop.lezen') }).data?.rijen ?? []
  const naarOverleg = <Link to="/weekoverleg">{t.weekoverleg}</Link>
  return (
    <div className="houvast-stapel houvast-stapel--krap houvast-wachtlijst__boven">
      {spoed.length > 0 ? (
        <Melding ernst="gevaar" titel={t.spoedTitel(spoed.length)}>
          <p>{t.spoedUitleg}</p>
          <ul>
            {spoed.slice(0, hoogstens).map(({ kind, dagen, spoed: { reden } }) => (
              <li key={kind.id}>
                <Link to="/jeugdige/$id" params={{ id: kind.id }}>
                  {naamVan(kind, algemeen)}
                </Link>
                , {t.spoedSinds(tijd.dagen(dagen))}. {reden ?? t.paneel.spoedVots}
              </li>
            ))}
          </ul>
          {spoed.length > hoogstens ? (
            <Link to="/wachtlijst" search={{ groep: 'spoed' }}>
              {t.spoedMeer(spoed.length - hoogstens)}
            </Link>
          ) : null}
        </Melding>
      ) : null}
      {overleg?.open ? <Melding titel={t.overlegOpen} daad={naarOverleg} /> : null}
      {overleg && !overleg.open && overleg.teLaat && overleg.uiterlijk ? (
        <Melding ernst="let_op" titel={t.overlegTeLaat(tijd.datum(overleg.uiterlijk))} daad={naarOverleg} />
      ) : null}
      {stoppen
        .filter(({ geldt }) => geldt)
        .map(({ id, waarvoor }) => (
          <Melding key={id} titel={opnamestop.geldt(waarvoor)} />
        ))}
      {mag('opnamestop.lezen') ? (
        <p className="houvast-klein">
          <Link to="/opnamestop">{opnamestop.register}</Link>
        </p>
      ) : null}
    </div>
  )
}
