import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { uitvallenVraag } from './vraag.ts'

/** What the team leader still has to decide, or waits for, since a worker dropped out or came back; stays until it is done. */
export function Uitvalmelding() {
  const { uitval: t } = useTeksten()
  const mag = useMag()
  const { data } = useQuery({ ...uitvallenVraag, enabled: mag('uitval.lezen') })
  const rijen = data?.rijen ?? []
  if (rijen.length === 0) return null
  const som = (stand: 'open' | 'wacht') => rijen.reduce((tot, { aantallen }) => tot + aantallen[stand], 0)
  return (
    <Melding ernst="let_op" titel={som('open') > 0 ? t.vandaagTitel(som('open')) : t.vandaagWacht(som('wacht'))}>
      <ul>
        {rijen.map(({ medewerker, aantallen, dagenOpen }) => (
          <li key={medewerker.id}>
            <Link to="/uitval/$id" params={{ id: medewerker.id }}>
              {t.vandaagRegel(medewerker.naam, aantallen.open, aantallen.wacht, dagenOpen)}
            </Link>
          </li>
        ))}
      </ul>
    </Melding>
  )
}
