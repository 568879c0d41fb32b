import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { Icoon } from '../onderdelen/Icoon.tsx'
import { Keuze } from '../onderdelen/Velden.tsx'
import { useIk, useMag } from '../ophalen/ik.ts'
import { stuur } from '../ophalen/ophalen.ts'
import { dichtheden, kleuren, talen, useVoorkeuren } from '../teksten/voorkeuren.tsx'
import type { SchilDialoog } from './Schil.tsx'

export function Persoonsmenu({ onDialoog }: { onDialoog: (dialoog: SchilDialoog) => void }) {
  const { t, taal, kleur, dichtheid, kies } = useVoorkeuren()
  const { schil } = t
  const ik = useIk()
  const mag = useMag()
  const [open, zetOpen] = useState(false)
  const knop = useRef<HTMLButtonElement>(null)
  const toon = (dialoog: SchilDialoog) => () => {
    zetOpen(false)
    onDialoog(dialoog)
  }

  return (
    <>
      <button
        ref={knop}
        type="button"
        className="houvast-icoonknop"
        aria-label={schil.menuVan(ik.naam)}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => zetOpen(!open)}
      >
        <Icoon naam="persoon" maat={24} />
      </button>
      <Popover className="houvast-zweef" triggerRef={knop} isOpen={open} onOpenChange={zetOpen} placement="bottom end">
        <Dialog className="houvast-zweef__binnen houvast-menu" aria-label={schil.menuVan(ik.naam)}>
          <div>
            <strong>{ik.naam}</strong>
            <div className="houvast-zacht">{[schil.rol[ik.rol], ik.team?.naam].filter(Boolean).join(' · ')}</div>
          </div>
          <Keuze
            label={schil.kleur}
            waarde={kleur}
            opties={kleuren.map((waarde) => ({ waarde, label: schil.kleuren[waarde] }))}
            onWijzig={(nieuw) => kies({ kleur: nieuw })}
          />
          <Keuze
            label={schil.dichtheid}
            waarde={dichtheid}
            opties={dichtheden.map((waarde) => ({ waarde, label: schil.dichtheden[waarde] }))}
            onWijzig={(nieuw) => kies({ dichtheid: nieuw })}
          />
          <Keuze
            label={schil.taal}
            waarde={taal}
            opties={talen.map((waarde) => ({ waarde, label: schil.talen[waarde] }))}
            onWijzig={(nieuw) => kies({ taal: nieuw })}
          />
          <div className="houvast-menu__acties">
            <button type="button" onClick={toon('tijd')}>
              {schil.zoals}
            </button>
            {mag('norm.lezen') ? (
              <Link to="/normen" onClick={() => zetOpen(false)}>
                {t.normen.titel}
              </Link>
            ) : null}
            {mag('kennisgeving.registreren') ? (
              <Link to="/kennisgeving" onClick={() => zetOpen(false)}>
                {schil.kennisgeving}
              </Link>
            ) : null}
            {mag('noodtoegang.openen') ? (
              <button type="button" onClick={toon('nood')}>
                {schil.noodtoegang}
              </button>
            ) : null}
            <button type="button" onClick={toon('toetsen')}>
              {schil.sneltoetsen}
            </button>
            <button type="button" onClick={() => meldAf()}>
              {schil.afmelden}
            </button>
          </div>
        </Dialog>
      </Popover>
    </>
  )
}

async function meldAf() {
  const { naar } = await stuur<{ naar: string }>('POST', '/afmelden').catch(() => ({ naar: '/aanmelden' }))
  window.location.assign(naar)
}
