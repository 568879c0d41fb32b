import '../monitor/monitor.css'
import '../toezicht/toezicht.css'
import { type Inzagedoel, inzagedoelen, vergelekenUitkomsten } from '@houvast/domein/gelijkebehandeling'
import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { Keuze, KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Cijfertabel } from '../toezicht/Cijfertabel.tsx'
import { Intervalstreep } from './Intervalstreep.tsx'
import { type Beeld, bewaarToelichting, type Vergelijking, vergelijkingVraag } from './vraag.ts'

export function GelijkeBehandeling() {
  const [doel, zetDoel] = useState<Inzagedoel | null>(null)
  return <AlleenMet actie="gelijkebehandeling.lezen">{doel === null ? <Waarvoor onKies={zetDoel} /> : <Overzicht doel={doel} />}</AlleenMet>
}

/** Nothing is fetched before it is said what for. */
function Waarvoor({ onKies }: { onKies: (doel: Inzagedoel) => void }) {
  const { gelijkebehandeling: t } = useTeksten()
  const [doel, zetDoel] = useState<Inzagedoel | null>(null)
  return (
    <>
      <PaginaKop titel={t.titel} zin={t.vraagKop} toelichting={t.uitleg} />
      <Formulier onVerstuur={() => (doel === null ? undefined : onKies(doel))} bewaarTekst={t.toon} bezig={false} fout={null}>
        <Keuze
          label={t.doelVraag}
          hint={t.doelUitleg}
          waarde={doel}
          opties={inzagedoelen.map((waarde) => ({ waarde, label: t.doel[waarde] }))}
          onWijzig={zetDoel}
        />
      </Formulier>
    </>
  )
}

function Overzicht({ doel }: { doel: Inzagedoel }) {
  const { gelijkebehandeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const vraag = useQuery(vergelijkingVraag(useTijdstip(), doel))
  return (
    <Opgehaald vraag={vraag} laden={t.laden}>
      {(beeld) => (
        <>
          <PaginaKop
            titel={t.titel}
            zin={t.kop(beeld.vergelijkingen.filter(({ signaal }) => signaal).length, tijd.getal(beeld.vergelijkingen.length))}
            toelichting={t.uitleg}
          />
          <div className="houvast-stapel houvast-stapel--ruim">
            <section className="houvast-stapel houvast-stapel--krap">
              <h2>{t.hoeGelezen}</h2>
              <Opsomming regels={t.hoe} />
              <p className="houvast-zacht">{t.periode(beeld.maandenTerug, tijd.datumZonderWeekdag(beeld.peildatum as Datum))}</p>
            </section>
            {vergelekenUitkomsten.map((uitkomst) => (
              <PerUitkomst key={uitkomst} uitkomst={uitkomst} rijen={beeld.vergelijkingen.filter((een) => een.uitkomst === uitkomst)} />
            ))}
            {beeld.nietGetoond.length > 0 ? <p>{t.nietGetoond(beeld.nietGetoond.length, beeld.minstens)}</p> : null}
            <section className="houvast-stapel houvast-stapel--krap">
              <h2>{t.nagaan}</h2>
              <Opsomming regels={t.vragen} />
            </section>
            <Toelichtingen beeld={beeld} doel={doel} />
            <Inzagen beeld={beeld} />
          </div>
        </>
      )}
    </Opgehaald>
  )
}

function Opsomming({ regels }: { regels: string }) {
  return (
    <ul className="houvast-stapel houvast-stapel--krap">
      {regels.split('\n').map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  )
}

function useWoorden() {
  const { gelijkebehandeling: t, toezicht } = useTeksten()
  const tijd = useTijdwoorden()
  const een = (waarde: number) => tijd.getal(Math.round(waarde * 10) / 10)
  return {
    naam: ({ groepsoort, groep, tegenover }: Pick<Vergelijking, 'groepsoort' | 'groep' | 'tegenover'>) =>
      t.tegen(t.groep(groepsoort, groep), tegenover === null ? t.alleAnderen : t.groep(groepsoort, tegenover)),
    /** Days of a wait as days, a share as percentage points. */
    maat: (uitkomst: Vergelijking['uitkomst'], waarde: number) =>
      uitkomst === 'wachttijd' ? t.dagen(een(waarde)) : t.punten(een(100 * waarde)),
    kaal: (uitkomst: Vergelijking['uitkomst'], waarde: number) => een(uitkomst === 'wachttijd' ? waarde : 100 * waarde),
    kant: (uitkomst: Vergelijking['uitkomst'], { aantal, waarde }: Vergelijking['een']) => {
      if (aantal === null) return toezicht.verborgen
      const hoe = waarde === null ? '' : uitkomst === 'wachttijd' ? t.dagen(een(waarde)) : `${een(100 * waarde)}%`
      return `${hoe} (${tijd.getal(aantal)})`
    },
    p: (waarde: number) => t.kans(waarde < 0.001 ? '< 0,001' : tijd.getal(Math.round(waarde * 1_000) / 1_000)),
  }
}

function PerUitkomst({ uitkomst, rijen }: { uitkomst: Vergelijking['uitkomst']; rijen: readonly Vergelijking[] }) {
  const { gelijkebehandeling: t } = useTeksten()
  const woorden = useWoorden()
  if (rijen.length === 0) return null
  const verst = Math.max(...rijen.flatMap(({ onder, boven }) => [Math.abs(onder), Math.abs(boven)]), 0.01)
  return (
    <section className="houvast-stapel">
      <h2>{t.uitkomst[uitkomst]}</h2>
      <p className="houvast-zacht">{t.uitkomstUitleg[uitkomst]}</p>
      <div className="houvast-vergelijking">
        <Cijfertabel
          bijschrift={t.uitkomst[uitkomst]}
          koppen={[t.welke, t.ervan, t.anderen, t.verschil, t.uitslag]}
          getalVanaf={9}
          rijen={rijen.map((rij) => ({
            sleutel: sleutelVan(rij),
            cellen: [
              woorden.naam(rij),
              woorden.kant(uitkomst, rij.een),
              woorden.kant(uitkomst, rij.ander),
              <div key="verschil">
                {t.metInterval(woorden.maat(uitkomst, rij.verschil), woorden.kaal(uitkomst, rij.onder), woorden.kaal(uitkomst, rij.boven))}
                <Intervalstreep {...rij} verst={verst} />
              </div>,
              <span key="uitslag">
                {rij.signaal ? <Teken kleur="deze_week">{t.signaal}</Teken> : t.geenSignaal} ({woorden.p(rij.gecorrigeerd)})
              </span>,
            ],
          }))}
        />
      </div>
    </section>
  )
}

const sleutelVan = ({ uitkomst, groepsoort, groep }: Pick<Vergelijking, 'uitkomst' | 'groepsoort' | 'groep'>) =>
  `${uitkomst}|${groepsoort}|${groep}`

function Toelichtingen({ beeld, doel }: { beeld: Beeld; doel: Inzagedoel }) {
  const { gelijkebehandeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  if (beeld.toelichtingen === null) return null
  return (
    <section className="houvast-stapel">
      <h2>{t.toelichtingen}</h2>
      {beeld.toelichtingen.length === 0 ? <p className="houvast-zacht">{t.geenToelichting}</p> : null}
      {beeld.toelichtingen.map(({ id, uitkomst, groepsoort, groep, toelichting, besluit, door, op }) => (
        <article key={id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
          <h3>
            {t.uitkomst[uitkomst]}: {t.groep(groepsoort, groep)}
          </h3>
          <p className="houvast-regelafbreking">{toelichting}</p>
          <p>
            <strong>{t.besluit}</strong> {besluit}
          </p>
          <p className="houvast-zacht">{t.door(door, tijd.moment(op))}</p>
        </article>
      ))}
      {mag('gelijkebehandeling.toelichten') && beeld.vergelijkingen.length > 0 ? (
        <Uitklap knop={t.nieuweToelichting}>{(sluit) => <Toelichten beeld={beeld} doel={doel} onSluit={sluit} />}</Uitklap>
      ) : null}
    </section>
  )
}

function Toelichten({ beeld, doel, onSluit }: { beeld: Beeld; doel: Inzagedoel; onSluit: () => void }) {
  const { gelijkebehandeling: t } = useTeksten()
  const woorden = useWoorden()
  const geheugen = useQueryClient()
  const tijdstip = useTijdstip()
  const opVolgorde = beeld.vergelijkingen.toSorted((een, ander) => een.gecorrigeerd - ander.gecorrigeerd)
  const [welke, zetWelke] = useState(opVolgorde[0] ? sleutelVan(opVolgorde[0]) : '')
  const [toelichting, zetToelichting] = useState('')
  const [besluit, zetBesluit] = useState('')
  const bewaren = useMutation({
    mutationFn: () => {
      const gekozen = opVolgorde.find((een) => sleutelVan(een) === welke) ?? (opVolgorde[0] as Vergelijking)
      const { uitkomst, groepsoort, groep } = gekozen
      return bewaarToelichting({ peildatum: beeld.peildatum as Datum, uitkomst, groepsoort, groep, toelichting, besluit })
    },
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries({ queryKey: vergelijkingVraag(tijdstip, doel).queryKey })
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.overWelke}
        waarde={welke}
        opties={opVolgorde.map((een) => ({ waarde: sleutelVan(een), label: `${t.uitkomst[een.uitkomst]}: ${woorden.naam(een)}` }))}
        onWijzig={zetWelke}
      />
      <LangTekstVeld
        label={t.verklaring}
        hint={t.verklaringHint}
        waarde={toelichting}
        verplicht
        fout={veldFout(bewaren.error, 'toelichting')}
        onWijzig={zetToelichting}
      />
      <LangTekstVeld label={t.besluit} waarde={besluit} verplicht fout={veldFout(bewaren.error, 'besluit')} onWijzig={zetBesluit} />
    </Formulier>
  )
}

function Inzagen({ beeld: { inzagen } }: { beeld: Beeld }) {
  const { gelijkebehandeling: t, schil } = useTeksten()
  const tijd = useTijdwoorden()
  if (inzagen === null) return null
  return (
    <section className="houvast-stapel">
      <h2>{t.inzagen}</h2>
      <Cijfertabel
        bijschrift={t.inzagen}
        koppen={[t.wanneer, t.wie, t.waarvoor]}
        getalVanaf={9}
        rijen={inzagen.map(({ op, wie, rol, doel }, plek) => ({
          sleutel: `${op} ${plek}`,
          cellen: [tijd.moment(op), `${wie}, ${schil.rol[rol as keyof typeof schil.rol] ?? rol}`, t.doel[doel]],
        }))}
      />
    </section>
  )
}
