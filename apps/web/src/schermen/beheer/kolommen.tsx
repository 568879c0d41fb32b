import { rollen } from '@houvast/domein/toegang'
import { useMemo } from 'react'
import { Moment } from '../../onderdelen/Datum.tsx'
import type { Kolom } from '../../onderdelen/kolom.ts'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Gebruiker, Rolkeuze } from './vraag.ts'

const ZONDER = 'geen'

type OnKies = (gebruiker: Gebruiker, rol: Rolkeuze) => void

/** `bezig`: the choice that is being saved; its select shows it already. */
export function useKolommen(bezig: { gebruiker: Gebruiker; rol: Rolkeuze } | null, onKies: OnKies): Kolom<Gebruiker>[] {
  const { beheer, team } = useTeksten()
  const { medewerkerId } = useIk()
  return useMemo(
    () => [
      {
        sleutel: 'medewerker',
        kop: beheer.medewerker,
        cel: (gebruiker) => (
          <>
            <strong>{gebruiker.naam}</strong>{' '}
            {gebruiker.medewerkerId === medewerkerId ? <span className="houvast-etiket">{beheer.uzelf}</span> : null}
            <div className="houvast-zacht houvast-beheer__wie">
              <span>{(team.functie as Record<string, string>)[gebruiker.functie] ?? gebruiker.functie}</span>
              <span>{gebruiker.team ?? beheer.zonderTeam}</span>
            </div>
          </>
        ),
      },
      {
        sleutel: 'rol',
        kop: beheer.rol,
        cel: (gebruiker) => (
          <Rolkiezer
            gebruiker={gebruiker}
            bezig={bezig?.gebruiker.medewerkerId === gebruiker.medewerkerId ? { rol: bezig.rol } : null}
            onKies={onKies}
          />
        ),
      },
      {
        sleutel: 'laatst',
        kop: beheer.laatst,
        alleenBreed: true,
        cel: ({ laatstIngelogd }) =>
          laatstIngelogd ? <Moment moment={laatstIngelogd} /> : <span className="houvast-zacht">{beheer.nooit}</span>,
      },
    ],
    [beheer, team, bezig, onKies, medewerkerId],
  )
}

interface RolkiezerEigen {
  gebruiker: Gebruiker
  bezig: { rol: Rolkeuze } | null
  onKies: OnKies
}

function Rolkiezer({ gebruiker, bezig, onKies }: RolkiezerEigen) {
  const { beheer, schil } = useTeksten()
  const mag = useMag()
  if (!mag('gebruiker.wijzigen')) return gebruiker.rol ? schil.rol[gebruiker.rol] : beheer.geenRol
  const waarde = (bezig ? bezig.rol : gebruiker.rol) ?? ZONDER
  return (
    <>
      <select
        className="houvast-invoer houvast-beheer__rol"
        aria-label={beheer.rolVan(gebruiker.naam)}
        value={waarde}
        aria-disabled={bezig !== null || undefined}
        onChange={({ target }) => {
          if (!bezig) onKies(gebruiker, rollen.find((rol) => rol === target.value) ?? null)
        }}
      >
        <option value={ZONDER}>{beheer.geenRol}</option>
        {rollen.map((rol) => (
          <option key={rol} value={rol}>
            {schil.rol[rol]}
          </option>
        ))}
      </select>
      {bezig ? (
        <span className="houvast-klein" role="status">
          {beheer.bezig}
        </span>
      ) : null}
    </>
  )
}
