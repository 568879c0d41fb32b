import type { Datum } from '@houvast/domein/kalender'
import { useId, useState } from 'react'
import { FiguurUitleg } from '../../onderdelen/FiguurUitleg.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Figuurregel } from './figuren.ts'
import { Kinderenlijst } from './Kinderenlijst.tsx'
import type { Cijfers } from './vraag.ts'

/** One figure: the sentence with its definition, what it is made of, and the children behind it in place. */
export function Figuurkaart({ regel, cijfers }: { regel: Figuurregel; cijfers: Cijfers }) {
  const { monitor } = useTeksten()
  const mag = useMag()
  const [open, zetOpen] = useState(false)
  const lijst = useId()
  return (
    <li className="houvast-figuur">
      <div className="houvast-figuur__rij">
        <div>
          <h3>
            {regel.zin}{' '}
            <FiguurUitleg
              figuur={regel.definitie}
              onderwerp={regel.onderwerp}
              peildatum={cijfers.peildatum as Datum}
              kennismoment={cijfers.kennismoment}
              teller={regel.teller}
              noemer={regel.noemer}
              buitenBeschouwing={regel.buitenBeschouwing}
            />
          </h3>
          {regel.gemist ? (
            <p>
              <Teken kleur="te_laat">{regel.gemist}</Teken>
            </p>
          ) : null}
          {regel.erbij ? <p className="houvast-zacht">{regel.erbij}</p> : null}
        </div>
        {regel.kinderen && mag('monitor.kinderen.lezen') ? (
          <Knop
            className="houvast-knop--klein"
            aria-expanded={open}
            aria-controls={open ? lijst : undefined}
            onClick={() => zetOpen(!open)}
          >
            {open ? monitor.kinderenVerbergen : regel.kinderen.toon}
            <span className="houvast-alleen-voorgelezen">: {regel.onderwerp}</span>
          </Knop>
        ) : null}
      </div>
      {open && regel.kinderen ? (
        <div id={lijst} className="houvast-figuur__kinderen">
          <Kinderenlijst figuur={regel.kinderen.figuur} />
        </div>
      ) : null}
    </li>
  )
}
