import type { Datum } from '@houvast/domein/kalender'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FiguurUitleg } from '../../onderdelen/FiguurUitleg.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Sturingfiguur } from './figuren.ts'

interface SturingkaartEigen {
  figuur: Sturingfiguur
  cijfers: { peildatum: string; kennismoment: string }
  /** How it went over the months, or why there is no line. */
  children: ReactNode
}

/** One figure to steer by: the sentence, what it means for a child, how it went, and the way to the children. */
export function Sturingkaart({ figuur, cijfers, children }: SturingkaartEigen) {
  const { sturing } = useTeksten()
  const mag = useMag()
  const { sleutel, definitie, zin, erbij, teller, noemer, buitenBeschouwing, kinderen } = figuur
  return (
    <li className="houvast-figuur houvast-sturing__figuur" data-figuur={sleutel}>
      <div className="houvast-stapel">
        <p className="houvast-etiket">{sturing.figuur[sleutel]}</p>
        <h2>
          {zin}{' '}
          <FiguurUitleg
            figuur={definitie}
            onderwerp={sturing.figuur[sleutel]}
            peildatum={cijfers.peildatum as Datum}
            kennismoment={cijfers.kennismoment}
            teller={teller}
            noemer={noemer}
            buitenBeschouwing={buitenBeschouwing}
          />
        </h2>
        {erbij ? <p>{erbij}</p> : null}
        <p>
          <strong>{sturing.betekenisKop}</strong> {sturing.betekenis[sleutel]}
        </p>
        {mag('monitor.kinderen.lezen') ? (
          <p>
            <Link to="/monitor/kinderen/$figuur" params={{ figuur: kinderen }} className="houvast-knop">
              {sturing.toonKinderen}
              <span className="houvast-alleen-voorgelezen"> {sturing.toonWie[sleutel]}</span>
            </Link>
          </p>
        ) : null}
      </div>
      <div className="houvast-stapel houvast-sturing__lijn">{children}</div>
    </li>
  )
}
