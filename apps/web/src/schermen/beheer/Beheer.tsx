import './beheer.css'
import { type Rol, rollen } from '@houvast/domein/toegang'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { Dialoog } from '../../onderdelen/Dialoog.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Tabel } from '../../onderdelen/Tabel.tsx'
import { KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { ikVraag, useIk } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useTijdNu } from '../jeugdige/formulieren/woorden.ts'
import { type Rolfilter, zoekGebruikers } from './gebruikers.ts'
import { useKolommen } from './kolommen.tsx'
import { bewaarRol, type Gebruiker, gebruikersVraag, type Rolkeuze } from './vraag.ts'

interface Wijziging {
  readonly gebruiker: Gebruiker
  readonly rol: Rolkeuze
}

export function Beheer() {
  return (
    <AlleenMet actie="gebruiker.lezen">
      <Gebruikers />
    </AlleenMet>
  )
}

function Gebruikers() {
  const vraag = useQuery(gebruikersVraag)
  return <Opgehaald vraag={vraag}>{(gebruikers) => <Lijst gebruikers={gebruikers} />}</Opgehaald>
}

function Lijst({ gebruikers }: { gebruikers: readonly Gebruiker[] }) {
  const { algemeen, beheer, toezicht } = useTeksten()
  const tijd = useTijdwoorden()
  const [zoek, zetZoek] = useState('')
  const [filter, zetFilter] = useState<Rolfilter>('')
  const gezocht = useDeferredValue(zoek)
  const rijen = useMemo(() => zoekGebruikers(gebruikers, gezocht, filter), [gebruikers, gezocht, filter])
  const metRol = gebruikers.filter(({ rol }) => rol !== null).length
  const { wijzigen, kies, eigen, zetEigen } = useRolwijziging()
  const kolommen = useKolommen(wijzigen.isPending ? wijzigen.variables : null, kies)

  return (
    <>
      <PaginaKop
        titel={algemeen.beheer}
        zin={metRol === 0 ? beheer.kopNiemand : beheer.kop(tijd.getal(metRol), tijd.getal(gebruikers.length))}
        toelichting={beheer.toelichting}
        daad={<Link to="/toezicht/perioden">{toezicht.periodenTitel}</Link>}
      />
      {gebruikers.length === 0 ? (
        <LeegScherm icoon="persoon" titel={beheer.leegTitel}>
          {beheer.leeg}
        </LeegScherm>
      ) : (
        <>
          <Rollenuitleg />
          <Filters zoek={zoek} onZoek={zetZoek} filter={filter} onFilter={zetFilter} />
          <Uitkomst wijziging={wijzigen} />
          {rijen.length === 0 ? (
            <LeegScherm icoon="zoeken" titel={beheer.nietsTitel}>
              {beheer.niets}
            </LeegScherm>
          ) : (
            <Tabel
              bijschrift={beheer.bijschrift}
              rijen={rijen}
              kolommen={kolommen}
              sleutelVan={({ medewerkerId }) => medewerkerId}
              geschatteHoogte={76}
            />
          )}
        </>
      )}
      <Dialoog open={eigen !== null} titel={beheer.eigenTitel} onSluit={() => zetEigen(null)} verplicht>
        <p>{beheer.eigen}</p>
        <div className="houvast-formulier__daden">
          <Knop soort="hoofd" onClick={() => zetEigen(null)}>
            {algemeen.annuleren}
          </Knop>
          <Knop
            onClick={() => {
              if (eigen) wijzigen.mutate(eigen)
              zetEigen(null)
            }}
          >
            {beheer.eigenDoor}
          </Knop>
        </div>
      </Dialoog>
    </>
  )
}

function useRolwijziging() {
  const ik = useIk()
  const geheugen = useQueryClient()
  const tijdNu = useTijdNu()
  const [eigen, zetEigen] = useState<Wijziging | null>(null)
  const wijzigen = useMutation({
    mutationFn: async ({ gebruiker, rol }: Wijziging) => {
      await bewaarRol(gebruiker.medewerkerId, rol)
      return { om: tijdNu() }
    },
    onSuccess: async (_, { gebruiker, rol }) => {
      geheugen.setQueryData(gebruikersVraag.queryKey, (eerder) =>
        eerder?.map((een) => (een.medewerkerId === gebruiker.medewerkerId ? { ...een, rol } : een)),
      )
      if (gebruiker.medewerkerId === ik.medewerkerId) await geheugen.invalidateQueries({ queryKey: ikVraag.queryKey })
    },
  })
  const { mutate } = wijzigen
  const kies = useCallback(
    (gebruiker: Gebruiker, rol: Rolkeuze) => {
      if (gebruiker.medewerkerId === ik.medewerkerId) zetEigen({ gebruiker, rol })
      else mutate({ gebruiker, rol })
    },
    [ik.medewerkerId, mutate],
  )
  return { wijzigen, kies, eigen, zetEigen }
}

/** What became of the last choice, said aloud as well. */
function Uitkomst({ wijziging }: { wijziging: ReturnType<typeof useRolwijziging>['wijzigen'] }) {
  const { beheer, schil } = useTeksten()
  const { data, variables, error } = wijziging
  if (!variables) return null
  const { gebruiker, rol } = variables
  return (
    <div className="houvast-beheer__uitkomst">
      {error ? (
        <Melding ernst="gevaar" nieuw titel={beheer.nietBewaard(gebruiker.naam)}>
          {error.message}
        </Melding>
      ) : null}
      {data ? (
        <Melding ernst="goed" nieuw>
          {rol === null ? beheer.bewaardZonder(gebruiker.naam, data.om) : beheer.bewaard(gebruiker.naam, schil.rol[rol], data.om)}
        </Melding>
      ) : null}
    </div>
  )
}

interface FiltersEigen {
  zoek: string
  onZoek: (zoek: string) => void
  filter: Rolfilter
  onFilter: (filter: Rolfilter) => void
}

function Filters({ zoek, onZoek, filter, onFilter }: FiltersEigen) {
  const { beheer, schil } = useTeksten()
  const opties: { waarde: Rol | 'geen'; label: string }[] = [
    ...rollen.map((rol) => ({ waarde: rol, label: schil.rol[rol] })),
    { waarde: 'geen', label: beheer.geenRol },
  ]
  return (
    <div className="houvast-beheer__filters">
      <TekstVeld label={beheer.zoek} waarde={zoek} onWijzig={onZoek} invoer="search" />
      <KeuzeLijst<Rolfilter> label={beheer.filter} waarde={filter} opties={opties} leeg={beheer.alle} onWijzig={onFilter} />
    </div>
  )
}

function Rollenuitleg() {
  const { beheer, schil } = useTeksten()
  return (
    <details className="houvast-beheer__rollen">
      <summary>{beheer.rollenTitel}</summary>
      <dl>
        {rollen.map((rol) => (
          <div key={rol}>
            <dt>{schil.rol[rol]}</dt>
            <dd>{beheer.rolUitleg[rol]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
