import { isDatum } from '@houvast/domein/kalender'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Dialoog } from '../onderdelen/Dialoog.tsx'
import { Formulier } from '../onderdelen/Formulier.tsx'
import { Icoon } from '../onderdelen/Icoon.tsx'
import { Knop } from '../onderdelen/Knop.tsx'
import { DatumVeld, Vinkje } from '../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../teksten/voorkeuren.tsx'
import { eindVanDag, useTijdstip } from './tijdstip.ts'

/** Above every page that is turned back: which day, and the way back to today. */
export function Tijdband() {
  const { schil } = useTeksten()
  const tijd = useTijdwoorden()
  const { verleden, dag, kennismoment } = useTijdstip()
  const navigate = useNavigate()

  useEffect(() => {
    if (verleden) document.documentElement.dataset.tijd = 'verleden'
    else delete document.documentElement.dataset.tijd
  }, [verleden])

  if (!verleden) return null
  return (
    <div className="houvast-tijdband" role="status">
      <div className="houvast-tijdband__binnen">
        <Icoon naam="terug" />
        <span>
          {schil.tijdBand(tijd.datum(dag))} {kennismoment ? schil.tijdBandBekend(tijd.moment(kennismoment)) : ''}
        </span>
        <Knop
          className="houvast-knop--klein"
          onClick={() => navigate({ to: '.', search: (zoek) => ({ ...zoek, peildatum: undefined, kennismoment: undefined }) })}
        >
          {schil.tijdTerug}
        </Knop>
      </div>
    </div>
  )
}

export function TijdmachineDialoog({ open, onSluit }: { open: boolean; onSluit: () => void }) {
  const { schil } = useTeksten()
  return (
    <Dialoog open={open} titel={schil.tijdTitel} onSluit={onSluit}>
      <Keuze onSluit={onSluit} />
    </Dialoog>
  )
}

function Keuze({ onSluit }: { onSluit: () => void }) {
  const { schil } = useTeksten()
  const { dag: nu, vandaag, kennismoment } = useTijdstip()
  const [dag, zetDag] = useState<string>(nu)
  const [alleenBekend, zetAlleenBekend] = useState(kennismoment !== undefined)
  const [fout, zetFout] = useState<string | null>(null)
  const navigate = useNavigate()

  function toon() {
    if (!isDatum(dag) || dag > vandaag) return zetFout(schil.tijdKiesDag)
    const bekend = alleenBekend && dag < vandaag ? eindVanDag(dag) : undefined
    navigate({ to: '.', search: (zoek) => ({ ...zoek, peildatum: dag === vandaag ? undefined : dag, kennismoment: bekend }) })
    onSluit()
  }

  return (
    <Formulier onVerstuur={toon} onAnnuleer={onSluit} bewaarTekst={schil.tijdTonen} bezig={false} fout={null}>
      <p>{schil.tijdUitleg}</p>
      <DatumVeld label={schil.tijdPeildatum} waarde={dag} onWijzig={zetDag} max={vandaag} fout={fout} />
      <Vinkje label={schil.tijdBekend} hint={schil.tijdBekendUitleg} waarde={alleenBekend} onWijzig={zetAlleenBekend} />
    </Formulier>
  )
}
