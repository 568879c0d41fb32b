import './wachtlijst.css'
import type { Datum } from '@houvast/domein/kalender'
import { type Wachtgroep, wachtgroepen } from '@houvast/domein/wachtlijst'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { FiguurUitleg } from '../../onderdelen/FiguurUitleg.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Laden } from '../../onderdelen/Laden.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Tabel } from '../../onderdelen/Tabel.tsx'
import { Keuze, KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Bovenaan } from './Bovenaan.tsx'
import { Contactpersonen } from './Contactpersonen.tsx'
import { useKolommen } from './kolommen.tsx'
import { Paneel } from './Paneel.tsx'
import {
  csvAdres,
  type Keuze as Lijstkeuze,
  type Rij,
  type Sortering,
  sorteringen,
  type Wachtlijstbeeld,
  wachtlijstVraag,
} from './vraag.ts'

export function Wachtlijst() {
  return (
    <AlleenMet actie="wachtlijst.lezen">
      <Lijst />
    </AlleenMet>
  )
}

function Lijst() {
  const { algemeen, schil, verdeling, wachtlijst, zicht } = useTeksten()
  const tijdstip = useTijdstip()
  const mag = useMag()
  const { soort, groep, sorteer = 'langst' } = useSearch({ from: '/wachtlijst' })
  const [tekst, zetTekst] = useState('')
  const keuze: Lijstkeuze = { soort, groep, sorteer, zoek: useDeferredValue(tekst.trim()) }
  const lijst = useInfiniteQuery(wachtlijstVraag(keuze, tijdstip))
  const rijen = useMemo(() => lijst.data?.pages.flatMap((bladzijde) => bladzijde.rijen) ?? [], [lijst.data])
  const [open, zetOpen] = useState<{ id: string; daad: boolean } | null>(null)
  const eerste = lijst.data?.pages[0]
  const { hasNextPage, isFetching, fetchNextPage } = lijst
  const meer = useCallback(() => {
    if (hasNextPage && !isFetching) fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])

  if (!eerste) {
    return lijst.error ? (
      <Melding ernst="gevaar" nieuw titel={lijst.error.message} daad={<Knop onClick={() => lijst.refetch()}>{algemeen.opnieuw}</Knop>} />
    ) : (
      <Laden />
    )
  }
  const toonLijst = () => {
    const begin = rijen[0]
    if (begin) zetOpen({ id: begin.kind.id, daad: false })
  }
  return (
    <>
      <Kop
        beeld={eerste}
        daad={
          <>
            <Link className="houvast-knop" to="/zicht" search={{ wacht: 'j' }}>
              {zicht.naarZicht}
            </Link>
            {mag('kennisgeving.registreren') && !tijdstip.verleden ? (
              <Link className="houvast-knop" to="/kennisgeving">
                {schil.kennisgeving}
              </Link>
            ) : null}
            {mag('weekoverleg.lezen') && !tijdstip.verleden ? (
              <Link className="houvast-knop" to="/weekoverleg">
                {wachtlijst.weekoverleg}
              </Link>
            ) : null}
            {mag('verdeling.adviseren') && !tijdstip.verleden && eerste.stand.totaal > 0 ? (
              <Link className="houvast-knop" to="/verdeling">
                {verdeling.naarAdvies}
              </Link>
            ) : null}
            {rijen.length > 0 ? (
              <Knop soort="hoofd" onClick={toonLijst}>
                {wachtlijst.loopLangs}
              </Knop>
            ) : null}
          </>
        }
      />
      {tijdstip.verleden ? null : <Bovenaan />}
      {eerste.stand.totaal === 0 ? (
        <LeegScherm icoon="wachtlijst" titel={wachtlijst.leegTitel}>
          {wachtlijst.leeg}
        </LeegScherm>
      ) : (
        <>
          {tijdstip.verleden ? null : <Contactpersonen />}
          <Filters keuze={keuze} beeld={eerste} tekst={tekst} onTekst={zetTekst} />
          {rijen.length === 0 ? (
            <LeegScherm icoon="zoeken" titel={wachtlijst.nietsTitel}>
              {wachtlijst.niets}
            </LeegScherm>
          ) : (
            <Rijen
              rijen={rijen}
              peildatum={eerste.peildatum}
              sorteer={sorteer}
              gekozen={open?.id ?? null}
              bezig={lijst.isFetchingNextPage}
              compleet={!lijst.hasNextPage}
              onMeer={meer}
              onOpen={(rij, daad) => zetOpen({ id: rij.kind.id, daad })}
            />
          )}
        </>
      )}
      <Paneel
        rijen={rijen}
        peildatum={eerste.peildatum}
        open={open}
        onKies={zetOpen}
        totaal={keuze.zoek || groep || !lijst.hasNextPage ? rijen.length : eerste.stand[soort ?? 'totaal']}
        onMeer={meer}
      />
    </>
  )
}

function Kop({ beeld, daad }: { beeld: Wachtlijstbeeld; daad: ReactNode }) {
  const { algemeen, wachtlijst } = useTeksten()
  const tijd = useTijdwoorden()
  const { totaal, start, intern, langstDagen } = beeld.stand
  const delen = [
    wachtlijst.verdeling(tijd.getal(start), tijd.getal(intern)),
    langstDagen === null ? '' : wachtlijst.langst(tijd.dagen(langstDagen)),
  ]
  return (
    <PaginaKop
      titel={algemeen.wachtlijst}
      zin={totaal === 0 ? wachtlijst.kopNiemand : wachtlijst.kop(totaal, tijd.getal(totaal))}
      toelichting={totaal === 0 ? null : delen.join(' ')}
      uitleg={<FiguurUitleg figuur="wachtlijst" onderwerp={wachtlijst.figuur} peildatum={beeld.peildatum} teller={totaal} />}
      daad={daad}
    />
  )
}

interface FiltersEigen {
  keuze: Lijstkeuze
  beeld: Wachtlijstbeeld
  tekst: string
  onTekst: (tekst: string) => void
}

function Filters({ keuze, beeld, tekst, onTekst }: FiltersEigen) {
  const { algemeen, wachtlijst } = useTeksten()
  const navigate = useNavigate({ from: '/wachtlijst' })
  const mag = useMag()
  const tijdstip = useTijdstip()
  const kies = (deel: { soort?: 'start' | 'intern'; groep?: Wachtgroep; sorteer?: Sortering }) =>
    navigate({
      search: (nu) => {
        const nieuw = { ...nu, ...deel }
        return { ...nieuw, sorteer: nieuw.sorteer === 'langst' ? undefined : nieuw.sorteer }
      },
      replace: true,
    })

  const tijd = useTijdwoorden()
  const { groepen } = beeld

  return (
    <div className="houvast-filters">
      {groepen ? (
        <KeuzeLijst
          label={wachtlijst.groepKop}
          waarde={keuze.groep ?? 'alle'}
          opties={[
            { waarde: 'alle', label: wachtlijst.groepen.alle(tijd.getal(beeld.stand.totaal)) },
            ...wachtgroepen.map((waarde) => ({ waarde, label: wachtlijst.groepen[waarde](tijd.getal(groepen[waarde] ?? 0)) })),
          ]}
          onWijzig={(groep) => kies({ groep: groep === 'alle' ? undefined : (groep as Wachtgroep) })}
        />
      ) : null}
      <Keuze
        label={wachtlijst.filters}
        waarde={keuze.soort ?? 'alle'}
        opties={(['alle', 'start', 'intern'] as const).map((waarde) => ({ waarde, label: wachtlijst[waarde] }))}
        onWijzig={(soort) => kies({ soort: soort === 'alle' ? undefined : soort })}
      />
      <KeuzeLijst
        label={wachtlijst.sorteer}
        waarde={keuze.sorteer}
        opties={sorteringen.map((waarde) => ({ waarde, label: wachtlijst.volgorden[waarde] }))}
        onWijzig={(sorteer) => kies({ sorteer })}
      />
      <TekstVeld label={wachtlijst.zoek} waarde={tekst} onWijzig={onTekst} invoer="search" />
      {mag('wachtlijst.uitvoeren') ? (
        <a className="houvast-knop houvast-filters__csv" href={csvAdres(keuze, tijdstip)} download>
          {algemeen.csv}
        </a>
      ) : null}
    </div>
  )
}

interface RijenEigen {
  rijen: readonly Rij[]
  peildatum: Datum
  sorteer: Sortering
  gekozen: string | null
  bezig: boolean
  compleet: boolean
  onMeer: () => void
  onOpen: (rij: Rij, daad: boolean) => void
}

function Rijen({ rijen, peildatum, sorteer, gekozen, bezig, compleet, onMeer, onOpen }: RijenEigen) {
  const { wachtlijst } = useTeksten()
  const tijd = useTijdwoorden()
  const navigate = useNavigate({ from: '/wachtlijst' })
  const openRij = useCallback((rij: Rij) => onOpen(rij, false), [onOpen])
  const wijsToe = useCallback((rij: Rij) => onOpen(rij, true), [onOpen])
  const kolommen = useKolommen(peildatum, openRij, wijsToe)
  return (
    <Tabel
      bijschrift={wachtlijst.bijschrift}
      rijen={rijen}
      kolommen={kolommen}
      sleutelVan={(rij) => rij.kind.id}
      sortering={sorteer}
      onSorteer={(nieuw) => navigate({ search: (nu) => ({ ...nu, sorteer: nieuw === 'langst' ? undefined : nieuw }), replace: true })}
      gekozen={gekozen}
      onEinde={onMeer}
      geschatteHoogte={88}
      onder={
        bezig ? (
          <span role="status">{wachtlijst.meerLaden}</span>
        ) : compleet ? (
          <span className="houvast-zacht">{wachtlijst.alles(tijd.getal(rijen.length))}</span>
        ) : null
      }
    />
  )
}
