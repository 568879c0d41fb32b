import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Afgeschermd, BredeTabel } from '../regio/cel.tsx'
import { Reeksgrafiek } from '../regio/Reeksgrafiek.tsx'
import { regioreeksVraag } from '../regio/vraag.ts'
import { ImportFormulier, TellingFormulier, VerwachtingFormulier } from './Tellingformulieren.tsx'
import type { Keten } from './vraag.ts'

/** Who waits with whom, side by side and never added up: our own as the region sees it. */
export function Tellingen({ keten, jeugdregio }: { keten: Keten; jeugdregio: string }) {
  const { ketenoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()('ketenoverleg.vastleggen')
  const eigen = useEigen(jeugdregio)
  const dag = (datum: string) => tijd.datumZonderWeekdag(datum as Datum)
  const dagen = (aantal: number | null) => (aantal === null ? t.nietGegeven : tijd.dagen(aantal))
  const laatste = eigen.punten.at(-1)
  return (
    <section className="houvast-stapel">
      <h2>{t.wieWacht}</h2>
      <p>{t.nietOptellen}</p>
      <BredeTabel bijschrift={t.wieWacht} koppen={[t.kolomPartij, t.wachtend, t.op, t.mediaan, t.langst, t.telt]}>
        <tr>
          <th scope="row">{eigen.naam}</th>
          <td className="houvast-tabel__getal">{laatste?.waarde == null ? <Afgeschermd /> : tijd.getal(laatste.waarde)}</td>
          <td className="houvast-tabel__getal">{laatste ? dag(laatste.dag) : ''}</td>
          <td className="houvast-tabel__getal">{t.nietGegeven}</td>
          <td className="houvast-tabel__getal">{t.nietGegeven}</td>
          <td>{t.eigenDefinitie}</td>
        </tr>
        {keten.reeksen.map(({ partij, naam, tellingen }) => {
          const telling = tellingen.at(-1)
          if (!telling) return null
          return (
            <tr key={`${partij} ${naam}`}>
              <th scope="row">
                {naam}
                <span className="houvast-klein houvast-zacht"> {t.partij[partij]}</span>
              </th>
              <td className="houvast-tabel__getal">{tijd.getal(telling.wachtend)}</td>
              <td className="houvast-tabel__getal">{dag(telling.peildatum)}</td>
              <td className="houvast-tabel__getal">{dagen(telling.mediaanDagen)}</td>
              <td className="houvast-tabel__getal">{dagen(telling.langstDagen)}</td>
              <td>
                {telling.definitie} {t.grafiekBron(telling.bron)}{' '}
                {telling.door ? <span className="houvast-klein houvast-zacht">{t.door(telling.door)}</span> : null}
              </td>
            </tr>
          )
        })}
      </BredeTabel>
      {keten.reeksen.length === 0 ? <p>{t.nogGeenTelling}</p> : null}
      <div className="houvast-grafieken">
        <Reeksgrafiek
          titel={t.grafiek(eigen.naam)}
          lijnen={[{ sleutel: 'eigen', naam: t.wachtend, punten: eigen.punten }]}
          bron={t.eigenDefinitie}
          leeg={<Afgeschermd />}
        />
        {keten.reeksen.map(({ partij, naam, tellingen }) => (
          <Reeksgrafiek
            key={`${partij} ${naam}`}
            titel={t.grafiek(naam)}
            lijnen={[
              {
                sleutel: naam,
                naam: t.wachtend,
                punten: tellingen.map(({ peildatum, wachtend }) => ({ dag: peildatum as Datum, waarde: wachtend })),
              },
            ]}
            bron={`${tellingen.at(-1)?.definitie ?? ''} ${t.grafiekBron(tellingen.at(-1)?.bron ?? '')}`}
            leeg={t.nietGegeven}
          />
        ))}
      </div>
      {mag ? (
        <>
          <Uitklap knop={t.nieuweTelling}>{(sluit) => <TellingFormulier jeugdregio={jeugdregio} onSluit={sluit} />}</Uitklap>
          <Uitklap knop={t.importeer}>{(sluit) => <ImportFormulier onSluit={sluit} />}</Uitklap>
        </>
      ) : null}
      <h2>{t.verwachting}</h2>
      {keten.verwachting ? (
        <>
          <p>{t.verwachtingUitleg(dag(keten.verwachting.standOp), keten.verwachting.bron)}</p>
          <BredeTabel bijschrift={t.verwachting} koppen={[t.maand, t.onderzoeken]}>
            {keten.verwachting.maanden.map(({ maand, aantal }) => (
              <tr key={maand}>
                <th scope="row">{dag(maand).replace(/^1 /, '')}</th>
                <td className="houvast-tabel__getal">{tijd.getal(aantal)}</td>
              </tr>
            ))}
          </BredeTabel>
        </>
      ) : (
        <p>{t.geenVerwachting}</p>
      )}
      {mag ? (
        <Uitklap knop={t.nieuweVerwachting}>{(sluit) => <VerwachtingFormulier jeugdregio={jeugdregio} onSluit={sluit} />}</Uitklap>
      ) : null}
    </section>
  )
}

/** Our own figure: derived, and as it goes outside. */
function useEigen(jeugdregio: string) {
  const { ketenoverleg: t } = useTeksten()
  const { instelling } = useIk()
  const { data } = useQuery(regioreeksVraag('regio', {}))
  const punten = (data?.bladen ?? []).map(({ peildatum, rijen }) => ({
    dag: peildatum as Datum,
    waarde: rijen.find(({ soort, naam }) => soort === 'regio' && naam === jeugdregio)?.getallen.wachtlijst ?? null,
  }))
  return { naam: t.eigen(instelling), punten }
}
