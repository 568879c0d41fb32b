import { useQuery } from '@tanstack/react-query'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import type { Teksten } from '../../teksten/nl.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Grafiekkader } from '../monitor/Grafiekkader.tsx'
import { eigenGrafieken, gepubliceerdeGrafieken } from '../monitor/reeks.ts'
import { exportAdres, gepubliceerdVraag, reeksVraag } from '../monitor/vraag.ts'

/** Thirteen months, so that the same month of last year is in it. */
const MAANDEN = 13

/** One of our own figures over the months, and under it what the ministry published, always apart. */
export function Trend({ sleutel }: { sleutel: keyof Teksten['monitor']['grafiek'] }) {
  const { monitor } = useTeksten()
  const ik = useIk()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const reeks = useQuery(reeksVraag(tijdstip, MAANDEN))
  const gepubliceerd = useQuery(gepubliceerdVraag)
  const extern = gepubliceerd.data ? gepubliceerdeGrafieken(gepubliceerd.data.punten, monitor).find((een) => een.sleutel === sleutel) : null
  return (
    <Opgehaald vraag={reeks} laden={monitor.reeksLaden}>
      {(punten) => {
        const grafiek = eigenGrafieken(punten, monitor).find((een) => een.sleutel === sleutel)
        if (!grafiek || punten.length < 2) return <p>{monitor.reeksTeKort}</p>
        return (
          <>
            <Grafiekkader
              grafiek={grafiek}
              bron={monitor.bronEigen(ik.instelling, punten[0]?.definitieversie ?? '')}
              csvAdres={mag('monitor.uitvoeren') ? exportAdres(tijdstip) : null}
            />
            {extern && gepubliceerd.data ? (
              <Grafiekkader
                grafiek={extern}
                extern
                bron={gepubliceerd.data.bron}
                onder={<p className="houvast-klein">{sleutel === 'werklast' ? monitor.andersGerekend : monitor.landelijk}</p>}
              />
            ) : null}
          </>
        )
      }}
    </Opgehaald>
  )
}
