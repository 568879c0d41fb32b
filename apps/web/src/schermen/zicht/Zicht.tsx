import '../wachtlijst/wachtlijst.css'
import './zicht.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { FiguurUitleg } from '../../onderdelen/FiguurUitleg.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Laden } from '../../onderdelen/Laden.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Tabel } from '../../onderdelen/Tabel.tsx'
import { KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Reactietijd } from '../veiligheid/Reactietijd.tsx'
import { useKolommen } from './kolommen.tsx'
import { Verdeling } from './Verdeling.tsx'
import { banden, csvAdres, kennis, standen, type Zichtbeeld, type Zichtkeuze, zichtVraag } from './vraag.ts'

export function Zicht() {
  return (
    <AlleenMet actie="zicht.lezen">
      <Scan />
    </AlleenMet>
  )
}

function Scan() {
  const { algemeen, zicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const tijdstip = useTijdstip()
  const keuze: Zichtkeuze = useSearch({ from: '/zicht' })
  const navigate = useNavigate({ from: '/zicht' })
  const [tekst, zetTekst] = useState('')
  const { stand, oordeel, band, team, wacht } = keuze
  const lijst = useInfiniteQuery(zichtVraag({ stand, oordeel, band, team, wacht, zoek: useDeferredValue(tekst.trim()) }, tijdstip))
  const rijen = useMemo(() => lijst.data?.pages.flatMap((bladzijde) => bladzijde.rijen) ?? [], [lijst.data])
  const { hasNextPage, isFetching, fetchNextPage } = lijst
  const meer = useCallback(() => {
    if (hasNextPage && !isFetching) fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const eerste = lijst.data?.pages[0]
  const kolommen = useKolommen(eerste?.peildatum ?? tijdstip.dag)
  const kies = (deel: Zichtkeuze) => navigate({ search: (nu) => ({ ...nu, ...deel }), replace: true })

  if (!eerste) {
    return lijst.error ? (
      <Melding ernst="gevaar" nieuw titel={lijst.error.message} daad={<Knop onClick={() => lijst.refetch()}>{algemeen.opnieuw}</Knop>} />
    ) : (
      <Laden />
    )
  }
  return (
    <>
      <Kop beeld={eerste} keuze={keuze} />
      <p>{t.oordelen(tijd.getal(eerste.totaal.geenOordeel), tijd.getal(eerste.totaal.alleenAcuut))}</p>
      <Reactietijd />
      {eerste.totaal.kinderen === 0 ? (
        <LeegScherm icoon="gezien" titel={t.leegTitel}>
          {t.leeg}
        </LeegScherm>
      ) : (
        <>
          <Verdeling beeld={eerste} onKies={kies} />
          <Filters beeld={eerste} keuze={keuze} tekst={tekst} onTekst={zetTekst} onKies={kies} />
          <p role="status" className="houvast-zichtkeuze">
            {t.gekozen(eerste.gekozen, tijd.getal(eerste.gekozen))}
          </p>
          {rijen.length === 0 ? (
            <LeegScherm icoon="zoeken" titel={t.nietsTitel}>
              {t.niets}
            </LeegScherm>
          ) : (
            <Tabel
              bijschrift={t.bijschrift}
              rijen={rijen}
              kolommen={kolommen}
              sleutelVan={(rij) => rij.kind.id}
              onEinde={meer}
              geschatteHoogte={88}
              onder={
                lijst.isFetchingNextPage ? (
                  <span role="status">{t.meerLaden}</span>
                ) : lijst.hasNextPage ? null : (
                  <span className="houvast-zacht">{t.alles(tijd.getal(rijen.length))}</span>
                )
              }
            />
          )}
        </>
      )}
    </>
  )
}

function Kop({ beeld, keuze }: { beeld: Zichtbeeld; keuze: Zichtkeuze }) {
  const { algemeen, zicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const { kinderen, nooit, teLang } = beeld.totaal
  const niet = nooit + teLang
  return (
    <PaginaKop
      titel={t.titel}
      zin={niet === 0 ? t.kopNiemand(beeld.gezienTeltDagen) : t.kop(niet, tijd.getal(niet), tijd.getal(kinderen), beeld.gezienTeltDagen)}
      toelichting={niet === 0 ? null : t.toelichting(tijd.getal(nooit), tijd.getal(teLang), tijd.datum(beeld.peildatum))}
      uitleg={<FiguurUitleg figuur="nietGezien" onderwerp={t.figuur} peildatum={beeld.peildatum} teller={niet} noemer={kinderen} />}
      daad={
        mag('zicht.uitvoeren') ? (
          <a className="houvast-knop" href={csvAdres(keuze, tijdstip)} download>
            {algemeen.csv}
          </a>
        ) : null
      }
    />
  )
}

interface FilterEigen {
  beeld: Zichtbeeld
  keuze: Zichtkeuze
  tekst: string
  onTekst: (tekst: string) => void
  onKies: (deel: Zichtkeuze) => void
}

function Filters({ beeld, keuze, tekst, onTekst, onKies }: FilterEigen) {
  const { zicht: t } = useTeksten()
  const teams = beeld.perTeam.map(({ team }) => ({ waarde: team?.id ?? 'geen', label: team?.naam ?? t.geenTeam }))
  return (
    <div className="houvast-zichtfilters">
      <KeuzeLijst
        label={t.stand}
        waarde={keuze.stand ?? ''}
        leeg={t.iedereen}
        opties={standen.map((waarde) => ({ waarde, label: t.standen[waarde](beeld.gezienTeltDagen) }))}
        onWijzig={(stand) => onKies({ stand: stand || undefined })}
      />
      <KeuzeLijst
        label={t.oordeelKeuze}
        waarde={keuze.oordeel ?? ''}
        leeg={t.iedereen}
        opties={kennis.map((waarde) => ({ waarde, label: t.kennis[waarde] }))}
        onWijzig={(oordeel) => onKies({ oordeel: oordeel || undefined })}
      />
      <KeuzeLijst
        label={t.band}
        waarde={keuze.band ?? ''}
        leeg={t.alleLeeftijden}
        opties={banden.map((waarde) => ({ waarde, label: t.banden[waarde] }))}
        onWijzig={(band) => onKies({ band: band || undefined })}
      />
      <KeuzeLijst
        label={t.team}
        waarde={keuze.team ?? ''}
        leeg={t.alleTeams}
        opties={teams}
        onWijzig={(team) => onKies({ team: team || undefined })}
      />
      <KeuzeLijst
        label={t.wacht}
        waarde={keuze.wacht ?? ''}
        leeg={t.welOfNiet}
        opties={(['j', 'n'] as const).map((waarde) => ({ waarde, label: t.wachtKeuze[waarde] }))}
        onWijzig={(wacht) => onKies({ wacht: wacht || undefined })}
      />
      <TekstVeld label={t.zoek} waarde={tekst} onWijzig={onTekst} invoer="search" />
    </div>
  )
}
