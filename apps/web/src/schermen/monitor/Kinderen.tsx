import './monitor.css'
import { Link, useParams } from '@tanstack/react-router'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import type { Teksten } from '../../teksten/nl.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Kinderenlijst } from './Kinderenlijst.tsx'
import type { Figuur } from './vraag.ts'

/** The children behind one figure on a page of their own, so that the list can be sent as a link. */
export function Kinderen() {
  const { algemeen, monitor } = useTeksten()
  const tijd = useTijdwoorden()
  const { dag } = useTijdstip()
  const { figuur } = useParams({ from: '/monitor/kinderen/$figuur' })
  const terug = <Link to="/monitor">{monitor.terug}</Link>
  if (!isFiguur(figuur, monitor)) {
    return (
      <LeegScherm icoon="monitor" titel={monitor.figuurOnbekendTitel} daad={terug}>
        {monitor.figuurOnbekend}
      </LeegScherm>
    )
  }
  return (
    <AlleenMet actie="monitor.kinderen.lezen">
      <PaginaKop
        titel={algemeen.monitor}
        boven={<span>{terug}</span>}
        zin={monitor.kinderenKop[figuur]}
        toelichting={`${algemeen.peildatum}: ${tijd.datum(dag)}`}
      />
      <div className="houvast-kaart">
        <Kinderenlijst figuur={figuur} />
      </div>
    </AlleenMet>
  )
}

function isFiguur(figuur: string, { kinderenKop }: Teksten['monitor']): figuur is Figuur {
  return Object.hasOwn(kinderenKop, figuur)
}
