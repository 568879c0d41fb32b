import '../regio/regio.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Reeksgrafiek } from '../regio/Reeksgrafiek.tsx'
import { OordeelFormulier, VerbeterFormulier } from './Formulieren.tsx'
import { Toezeggingen } from './Toezeggingen.tsx'
import { praktijkkaartAdres, type Verbeterbeeld, verbeteringenVraag, verbeteringVraag } from './vraag.ts'

export function Verbetering() {
  return (
    <AlleenMet actie="verbetering.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { verbetering: t, monitor } = useTeksten()
  const { id } = useParams({ from: '/verbetering/$id' })
  const vraag = useQuery(verbeteringVraag(id))
  return (
    <Opgehaald vraag={vraag} laden={monitor.berekenen}>
      {(beeld) => (
        <>
          <Kop beeld={beeld} />
          <div className="houvast-stapel houvast-stapel--ruim">
            <Waarom beeld={beeld} />
            <Cijfer beeld={beeld} />
            <section className="houvast-stapel" aria-labelledby="oordeel">
              <h2 id="oordeel">{t.oordeelTitel}</h2>
              <p className="houvast-zacht">{t.oordeelUitleg}</p>
              <Oordeel beeld={beeld} />
            </section>
            <Toezeggingen toezeggingen={beeld.toezeggingen} maatregelen={[beeld.maatregel]} />
          </div>
        </>
      )}
    </Opgehaald>
  )
}

function Kop({ beeld: { maatregel, teamnamen } }: { beeld: Verbeterbeeld }) {
  const { verbetering: t } = useTeksten()
  const tijd = useTijdwoorden()
  const dag = (datum: string) => tijd.datumZonderWeekdag(datum as Datum)
  return (
    <PaginaKop
      titel={t.titel}
      zin={maatregel.wat}
      toelichting={`${maatregel.tot === null ? t.vanaf(dag(maatregel.van)) : t.vanTot(dag(maatregel.van), dag(maatregel.tot))}. ${
        teamnamen.length === 0 ? t.alleTeams : t.teamsZijn(teamnamen.join(', '))
      } ${t.eigenaar(maatregel.eigenaar)}`}
      boven={<Link to="/verbetering">{t.terug}</Link>}
      daad={
        <a href={praktijkkaartAdres(maatregel.id)} target="_blank" rel="noreferrer">
          {t.praktijkkaart}
        </a>
      }
    />
  )
}

function Waarom({ beeld: { maatregel } }: { beeld: Verbeterbeeld }) {
  const { verbetering: t } = useTeksten()
  const mag = useMag()('verbetering.vastleggen')
  const lijst = useQuery(verbeteringenVraag)
  return (
    <div className="houvast-stapel">
      <p>
        <strong>{t.reden}:</strong> {maatregel.reden}
      </p>
      <p>
        <strong>{t.verwacht}:</strong> {maatregel.verwacht}
      </p>
      <p className="houvast-klein houvast-zacht">{t.praktijkkaartUitleg}</p>
      {mag ? (
        <Uitklap knop={t.wijzig}>
          {(sluit) => <VerbeterFormulier maatregel={maatregel} teams={lijst.data?.teams ?? []} onSluit={sluit} />}
        </Uitklap>
      ) : null}
    </div>
  )
}

type Punten = Verbeterbeeld['reeks']
const procenten = (punten: Punten) =>
  punten.map(({ dag, teller, noemer }) => ({ dag: dag as Datum, waarde: noemer === 0 ? null : Math.round((1000 * teller) / noemer) / 10 }))

function Cijfer({ beeld }: { beeld: Verbeterbeeld }) {
  const { verbetering: t, regio } = useTeksten()
  const tijd = useTijdwoorden()
  const { instelling } = useIk()
  const { maatregel, reeks, vergelijking, kaart, geenKaart, minstePunten } = beeld
  const begin = maatregel.van as Datum
  const deel = ({ teller, noemer }: { teller: number; noemer: number }) =>
    `${regio.opTijd(tijd.getal(teller), tijd.getal(noemer))}${noemer === 0 ? '' : ` (${tijd.getal(Math.round((100 * teller) / noemer))}%)`}`
  const zinnen = ({ voor, na }: Verbeterbeeld['voorna']) => `${t.voor(deel(voor), voor.maanden)} ${t.na(deel(na), na.maanden)}`
  const maandnaam = (maand: string) => tijd.datumZonderWeekdag(maand as Datum).replace(/^1 /, '')
  const titel = t.grafiek(t.figuur[maatregel.figuur])
  const gewoon = { bron: t.bron(instelling), leeg: t.leegPunt, merk: begin }
  return (
    <section className="houvast-stapel" aria-labelledby="cijfer">
      <h2 id="cijfer">{t.cijferTitel}</h2>
      <Melding ernst="let_op">{t.geenBewijs}</Melding>
      <p>
        <strong>{t.wieMeedoet}.</strong> {zinnen(beeld.voorna)}
      </p>
      {beeld.vergelijkingVoorna ? (
        <p>
          <strong>{t.wieNiet}.</strong> {zinnen(beeld.vergelijkingVoorna)}
        </p>
      ) : null}
      <p className="houvast-zacht">
        {geenKaart === 'stand' ? t.perStand : t.perMaand} {t.begin(tijd.datumZonderWeekdag(begin))}
      </p>
      <div className="houvast-grafieken">
        <Reeksgrafiek
          titel={titel}
          lijnen={[
            { sleutel: 'mee', naam: t.wieMeedoet, punten: procenten(reeks) },
            ...(vergelijking ? [{ sleutel: 'anders', naam: t.wieNiet, punten: procenten(vergelijking) }] : []),
          ]}
          {...gewoon}
        />
        {kaart ? (
          <Reeksgrafiek
            titel={`${t.kaartTitel}: ${titel}`}
            lijnen={(['aandeel', 'onder', 'boven'] as const).map((lijn) => ({
              sleutel: lijn,
              naam: lijn === 'aandeel' ? t.wieMeedoet : t[lijn],
              punten: kaart.punten.map((punt) => ({ dag: punt.dag as Datum, waarde: Math.round(1000 * punt[lijn]) / 10 })),
            }))}
            {...gewoon}
            onder={
              <p>
                {t.kaart(kaart.punten.filter(({ signaal }) => signaal).length)}{' '}
                {kaart.ewmaKan
                  ? kaart.ewmaSignaal === null
                    ? t.ewmaNiet
                    : t.ewma(maandnaam(kaart.ewmaSignaal))
                  : t.ewmaKanNiet(minstePunten)}
              </p>
            }
          />
        ) : null}
      </div>
      {geenKaart ? (
        <p>
          {t.geenKaart[geenKaart]} {geenKaart === 'te_weinig' ? t.minstePunten(minstePunten) : ''}
        </p>
      ) : null}
    </section>
  )
}

function Oordeel({ beeld: { maatregel } }: { beeld: Verbeterbeeld }) {
  const { verbetering: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()('verbetering.vastleggen')
  return (
    <>
      {maatregel.oordeel ? (
        <p>
          <strong>{t.oordeelOp(t.oordeel[maatregel.oordeel.oordeel], tijd.datumZonderWeekdag(maatregel.oordeel.op as Datum))}</strong>{' '}
          {maatregel.oordeel.reden}
        </p>
      ) : (
        <p>{t.geenOordeel}</p>
      )}
      {mag ? <Uitklap knop={t.oordeelKnop}>{(sluit) => <OordeelFormulier id={maatregel.id} onSluit={sluit} />}</Uitklap> : null}
    </>
  )
}
