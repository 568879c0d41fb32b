import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Icoon } from '../onderdelen/Icoon.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { Melding } from '../onderdelen/Melding.tsx'
import { inTekstveld } from '../onderdelen/tekstveld.ts'
import { IkContext, ikVraag, useIk } from '../ophalen/ik.ts'
import { Probleem } from '../ophalen/probleem.ts'
import { naarAanmelden } from '../ophalen/sessie.ts'
import { useTeksten } from '../teksten/voorkeuren.tsx'
import { Merk } from './Merk.tsx'
import { Noodtoegang } from './Noodtoegang.tsx'
import { magNaar, menuVoor } from './navigatie.ts'
import { Persoonsmenu } from './Persoonsmenu.tsx'
import { SessieVerlopen } from './SessieVerlopen.tsx'
import { Sneltoetsen } from './Sneltoetsen.tsx'
import { Tijdband, TijdmachineDialoog } from './Tijdmachine.tsx'
import { leesToets } from './toetsen.ts'
import { Zoeken } from './Zoeken.tsx'

export type SchilDialoog = 'zoeken' | 'toetsen' | 'tijd' | 'nood'

/** Who is logged in decides what there is to see; without anybody there is only the way to the login page. */
export function Schil() {
  const ik = useQuery(ikVraag)
  const nietAangemeld = ik.data === undefined && ik.error instanceof Probleem && ik.error.status === 401

  useEffect(() => {
    if (nietAangemeld) naarAanmelden()
  }, [nietAangemeld])

  if (ik.data) {
    return (
      <IkContext value={ik.data}>
        <Pagina />
      </IkContext>
    )
  }
  return (
    <main className="houvast-main">
      {ik.error && !nietAangemeld ? <Melding ernst="gevaar" nieuw titel={ik.error.message} /> : <Laden />}
    </main>
  )
}

function Pagina() {
  const { algemeen, schil } = useTeksten()
  const ik = useIk()
  const inhoud = useRef<HTMLElement>(null)
  const [dialoog, zetDialoog] = useState<SchilDialoog | null>(null)
  const sluit = () => zetDialoog(null)
  const magZoeken = ik.acties.includes('jeugdige.zoeken')
  useToetsen(magZoeken, zetDialoog)
  useFocusNaNavigatie(inhoud)

  return (
    <>
      <a className="houvast-overslaan" href="#inhoud">
        {algemeen.naarInhoud}
      </a>
      <header className="houvast-kop">
        <div className="houvast-kop__binnen">
          <Link to="/" className="houvast-merk">
            <Merk />
            {algemeen.product}
            <span className="houvast-merk__instelling">{ik.instelling}</span>
          </Link>
          <nav className="houvast-nav" aria-label={algemeen.navigatie}>
            <ul>
              {menuVoor(ik.acties).map(({ naam, pad }) => (
                <li key={pad}>
                  <Link to={pad} activeProps={{ 'aria-current': 'page' }}>
                    <Icoon naam={naam} maat={22} />
                    {algemeen[naam]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {magZoeken ? (
            <button type="button" className="houvast-zoekknop" aria-keyshortcuts="/" onClick={() => zetDialoog('zoeken')}>
              <Icoon naam="zoeken" maat={18} />
              {schil.zoeken}
              <kbd>/</kbd>
            </button>
          ) : null}
          <Persoonsmenu onDialoog={zetDialoog} />
        </div>
      </header>
      <Tijdband />
      <main className="houvast-main" id="inhoud" ref={inhoud} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="houvast-voet">
        <span>{algemeen.voetGoedOmTeWeten}</span>
      </footer>
      <Zoeken open={dialoog === 'zoeken'} onSluit={sluit} />
      <Sneltoetsen open={dialoog === 'toetsen'} onSluit={sluit} />
      <TijdmachineDialoog open={dialoog === 'tijd'} onSluit={sluit} />
      <Noodtoegang open={dialoog === 'nood'} onSluit={sluit} />
      <SessieVerlopen />
    </>
  )
}

function useToetsen(magZoeken: boolean, toonDialoog: (dialoog: SchilDialoog) => void) {
  const navigate = useNavigate()
  const { acties } = useIk()
  const vorige = useRef<string | null>(null)

  useEffect(() => {
    const opToets = (toets: KeyboardEvent) => {
      if (toets.ctrlKey || toets.metaKey || toets.altKey || inTekstveld(toets.target)) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      const gelezen = leesToets(vorige.current, toets.key)
      vorige.current = gelezen.vorige
      const { opdracht } = gelezen
      if (opdracht === null) return
      toets.preventDefault()
      if (opdracht.soort === 'zoek' && magZoeken) toonDialoog('zoeken')
      if (opdracht.soort === 'toon_toetsen') toonDialoog('toetsen')
      if (opdracht.soort === 'ga' && magNaar(opdracht.naar, acties)) navigate({ to: opdracht.naar })
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  }, [navigate, acties, magZoeken, toonDialoog])
}

/** After going to another screen the reader is at its start, also without seeing it. */
function useFocusNaNavigatie(inhoud: { current: HTMLElement | null }) {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) inhoud.current?.focus({ preventScroll: true })
      }),
    [router, inhoud],
  )
}
