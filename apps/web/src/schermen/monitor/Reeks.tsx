import { useQuery } from '@tanstack/react-query'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Grafiekkader } from './Grafiekkader.tsx'
import { eigenGrafieken, gepubliceerdeGrafieken } from './reeks.ts'
import { type Cijfers, exportAdres, type Gepubliceerd, gepubliceerdVraag, reeksVraag } from './vraag.ts'

/** Twelve months of our own figures; beside three of them, in charts of their own, what the ministry published. */
export function Reeks() {
  const { monitor } = useTeksten()
  const tijdstip = useTijdstip()
  const reeks = useQuery(reeksVraag(tijdstip))
  const gepubliceerd = useQuery(gepubliceerdVraag)
  return (
    <section className="houvast-stapel" aria-labelledby="reeks">
      <div>
        <h2 id="reeks">{monitor.reeksTitel}</h2>
        <p className="houvast-zacht">{monitor.reeksUitleg}</p>
      </div>
      <Opgehaald vraag={reeks} laden={monitor.reeksLaden}>
        {(punten) => (punten.length < 2 ? <p>{monitor.reeksTeKort}</p> : <Grafieken punten={punten} gepubliceerd={gepubliceerd.data} />)}
      </Opgehaald>
      {gepubliceerd.error ? <Opgehaald vraag={gepubliceerd}>{() => null}</Opgehaald> : null}
    </section>
  )
}

function Grafieken({ punten, gepubliceerd }: { punten: readonly Cijfers[]; gepubliceerd: Gepubliceerd | undefined }) {
  const { monitor } = useTeksten()
  const ik = useIk()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const csvAdres = mag('monitor.uitvoeren') ? exportAdres(tijdstip) : null
  const extern = gepubliceerd ? gepubliceerdeGrafieken(gepubliceerd.punten, monitor) : []
  const bron = monitor.bronEigen(ik.instelling, punten[0]?.definitieversie ?? '')
  return (
    <div className="houvast-grafieken">
      {eigenGrafieken(punten, monitor).map((grafiek) => {
        const ernaast = extern.find(({ sleutel }) => sleutel === grafiek.sleutel)
        return (
          <div key={grafiek.sleutel} className="houvast-grafieken__paar" data-paar={ernaast ? true : undefined}>
            <Grafiekkader grafiek={grafiek} bron={bron} csvAdres={csvAdres} />
            {ernaast && gepubliceerd ? (
              <Grafiekkader
                grafiek={ernaast}
                extern
                bron={gepubliceerd.bron}
                onder={<p className="houvast-klein">{grafiek.sleutel === 'werklast' ? monitor.andersGerekend : monitor.landelijk}</p>}
              />
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
