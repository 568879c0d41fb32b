import './plan.css'
import { type GeschrevenPlan, geschrevenPlannen } from '@houvast/domein/plan'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Termijnregel } from '../../onderdelen/Termijnregel.tsx'
import { Keuze, KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { stuur } from '../../ophalen/ophalen.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Familiegroepsplan } from './Familiegroepsplan.tsx'
import { Versie } from './Versie.tsx'
import { type Planbeeld, type Planversie, planVraag, verversPlan } from './vraag.ts'

export function Plan() {
  const { id } = useParams({ from: '/jeugdige/$id/plan' })
  const plan = useQuery(planVraag(id, useTijdstip()))
  return (
    <AlleenMet actie="plan.lezen">
      <Opgehaald vraag={plan}>{(beeld) => <Blad key={id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ beeld }: { beeld: Planbeeld }) {
  const { plan: t, kind: kindwoorden } = useTeksten()
  const [maatregelId, zetMaatregel] = useState(() => (beeld.maatregelen.find(({ loopt }) => loopt) ?? beeld.maatregelen[0])?.id ?? '')
  const [soort, zetSoort] = useState<GeschrevenPlan>('plan_van_aanpak')
  const [gekozen, zetGekozen] = useState<string | null>(null)
  const maatregel = beeld.maatregelen.find(({ id }) => id === maatregelId)
  const versies = beeld.versies.filter((versie) => versie.maatregelId === maatregelId && versie.soort === soort)
  const versie = versies.find(({ id }) => id === gekozen) ?? versies[0] ?? null

  if (!maatregel) {
    return (
      <>
        <Kop beeld={beeld} versie={null} soort={soort} maatregelId={null} />
        <LeegScherm icoon="plan" titel={t.geenMaatregelTitel}>
          {t.geenMaatregel}
        </LeegScherm>
      </>
    )
  }
  return (
    <>
      <Kop beeld={beeld} versie={versie} soort={soort} maatregelId={maatregelId} />
      <div className="houvast-stapel">
        <div className="houvast-plan__keuzes">
          {beeld.maatregelen.length > 1 ? (
            <KeuzeLijst
              label={t.maatregel}
              waarde={maatregelId}
              opties={beeld.maatregelen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
              onWijzig={zetMaatregel}
            />
          ) : null}
          <Keuze
            label={t.welk}
            waarde={soort}
            opties={geschrevenPlannen.map((waarde) => ({ waarde, label: kindwoorden.plan[waarde] }))}
            onWijzig={zetSoort}
          />
          {versies.length > 1 ? (
            <KeuzeLijst
              label={t.welkeVersie}
              waarde={versie?.id ?? ''}
              opties={versies.map(({ id, nummer, status }) => ({ waarde: id, label: t.versie(nummer, t.status[status]) }))}
              onWijzig={zetGekozen}
            />
          ) : null}
        </div>
        {soort === 'veiligheidsplan' || maatregel.familiegroepsplan.plicht === 'geldt_niet' ? null : (
          <Familiegroepsplan kindId={beeld.kind.id} maatregel={maatregel} magSchrijven={beeld.acties.includes('plan.schrijven')} />
        )}
        {versie ? (
          <Versie key={versie.id} beeld={beeld} maatregel={maatregel} versie={versie} versies={versies} />
        ) : (
          <LeegScherm icoon="plan" titel={t.leegTitel} daad={<Begin beeld={beeld} maatregelId={maatregelId} soort={soort} />}>
            {t.leeg}
          </LeegScherm>
        )}
      </div>
    </>
  )
}

interface KopEigen {
  beeld: Planbeeld
  versie: Planversie | null
  soort: GeschrevenPlan
  maatregelId: string | null
}

/** The state of the plan in a sentence, and what has to be done before when. */
function Kop({ beeld, versie, soort, maatregelId }: KopEigen) {
  const { plan: t, kind: kindwoorden, algemeen } = useTeksten()
  const tijd = useTijdwoorden()
  const naam = kindwoorden.plan[soort]
  const elders = beeld.maatregelen.find(({ id }) => id === maatregelId)?.plannen.find((plan) => plan.soort === soort)
  const zonderTekst = elders ? t.kop.elders(naam, tijd.datumZonderWeekdag(elders.vastgesteldOp)) : t.kop.geen(naam.toLocaleLowerCase())
  const zin = versie === null ? zonderTekst : kopZin(versie, naam, t, tijd.datumZonderWeekdag)
  const termijnen = soort === 'veiligheidsplan' ? [] : beeld.termijnen.filter(({ id }) => id.startsWith(`${maatregelId}/`))
  const isGeldend = versie !== null && (versie.status === 'vastgesteld' || versie.status === 'geevalueerd')
  return (
    <PaginaKop
      titel={t.titel(beeld.kind.dossiernummer)}
      boven={
        <Link to="/jeugdige/$id" params={{ id: beeld.kind.id }}>
          {naamEnLeeftijd(beeld.kind, algemeen)}
        </Link>
      }
      zin={zin}
      toelichting={
        <>
          {termijnen.map((termijn) => (
            <span key={termijn.id} className="houvast-plan__termijn">
              <Termijnregel termijn={termijn} peildatum={beeld.peildatum} />
            </span>
          ))}
          {versie ? <Evaluatieregel versie={versie} beeld={beeld} /> : null}
        </>
      }
      daad={isGeldend ? <Begin beeld={beeld} maatregelId={versie.maatregelId} soort={soort} nieuw /> : null}
    />
  )
}

function kopZin(
  { status, vastgesteldOp }: Planversie,
  naam: string,
  t: ReturnType<typeof useTeksten>['plan'],
  dag: ReturnType<typeof useTijdwoorden>['datum'],
) {
  if ((status === 'vastgesteld' || status === 'geevalueerd') && vastgesteldOp) return t.kop[status](naam, dag(vastgesteldOp))
  return status === 'concept' || status === 'besproken' || status === 'bijgesteld' ? t.kop[status](naam) : naam
}

function Evaluatieregel({ versie, beeld }: { versie: Planversie; beeld: Planbeeld }) {
  const { plan: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { inhoud, evalueerUiterlijk } = versie
  if (evalueerUiterlijk === null) return null
  const controle = 'controledatum' in inhoud && inhoud.controledatum !== '' ? t.controleerOp(tijd.datum(inhoud.controledatum)) : null
  const dag = tijd.datum(evalueerUiterlijk)
  return (
    <span className="houvast-plan__termijn">
      {controle ?? (evalueerUiterlijk < beeld.peildatum ? t.evaluatieTeLaat(dag) : t.evalueerUiterlijk(dag))}
      {controle ? null : <span className="houvast-klein"> {t.evaluatieBron}</span>}
    </span>
  )
}

interface BeginEigen {
  beeld: Planbeeld
  maatregelId: string
  soort: GeschrevenPlan
  nieuw?: boolean
}

function Begin({ beeld, maatregelId, soort, nieuw = false }: BeginEigen) {
  const { plan: t, algemeen } = useTeksten()
  const geheugen = useQueryClient()
  const begin = useMutation({
    mutationFn: () => stuur('POST', `/jeugdigen/${encodeURIComponent(beeld.kind.id)}/planversies`, { maatregelId, soort }),
    onSuccess: () => verversPlan(geheugen),
  })
  const alInDeMaak = beeld.versies.some(
    (versie) =>
      versie.maatregelId === maatregelId && versie.soort === soort && (versie.status === 'concept' || versie.status === 'besproken'),
  )
  if (!beeld.acties.includes('plan.schrijven') || alInDeMaak) return null
  return (
    <>
      <Knop soort="hoofd" bezig={begin.isPending ? algemeen.bezigMetBewaren : false} onClick={() => begin.mutate()}>
        {nieuw ? t.nieuweVersie : t.begin}
      </Knop>
      {begin.error ? <Melding ernst="gevaar" nieuw titel={begin.error.message} /> : null}
    </>
  )
}
