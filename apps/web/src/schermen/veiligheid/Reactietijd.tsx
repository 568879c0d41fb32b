import { useQuery } from '@tanstack/react-query'
import { FiguurUitleg } from '../../onderdelen/FiguurUitleg.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { reactietijdVraag } from './vraag.ts'

/** Of the whole institution: the middle of the minutes from alarm to decision, with what it rests on. */
export function Reactietijd() {
  const { veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { data } = useQuery({ ...reactietijdVraag(useTijdstip()), enabled: mag('monitor.lezen') })
  if (!data) return null
  const { van, peildatum, mediaanMinuten, besloten, open } = data
  return (
    <p>
      {mediaanMinuten === null
        ? t.reactie.geen(tijd.datumZonderWeekdag(van))
        : t.reactie.zin(besloten, tijd.getal(mediaanMinuten), tijd.datumZonderWeekdag(van))}
      {open > 0 ? ` ${t.reactie.open(open)}` : ''}{' '}
      <FiguurUitleg
        figuur="reactietijdAcuut"
        onderwerp={t.reactie.figuur}
        peildatum={peildatum}
        noemer={besloten}
        buitenBeschouwing={open}
      />
    </p>
  )
}
