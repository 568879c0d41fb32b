import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { verschilTussen } from './gezin.ts'
import { type Advies, adviesVraag } from './vraag.ts'

/** What changed against the advice that this one was made from. */
export function Verschil({ vorig, nu }: { vorig: string; nu: Advies }) {
  const { verdeling: t } = useTeksten()
  const { data: eerder } = useQuery(adviesVraag(vorig))
  if (!eerder) return null
  const { anders, erbij, eraf } = verschilTussen(eerder.gezinnen, nu.gezinnen)
  const zinnen = [
    anders > 0 ? t.verschil.anders(anders) : '',
    erbij > 0 ? t.verschil.erbij(erbij) : '',
    eraf > 0 ? t.verschil.eraf(eraf) : '',
  ].filter(Boolean)
  const bekend = [eerder.certificaat.bijBekende, nu.certificaat.bijBekende] as const
  return (
    <Melding titel={t.verschilTitel} nieuw>
      <p>
        {zinnen.length > 0 ? zinnen.join(' ') : t.verschil.niets} {bekend[0] === bekend[1] ? '' : t.verschil.bekend(...bekend)}
      </p>
      <Link to="/verdeling/$id" params={{ id: vorig }} search={{}}>
        {t.naarVorige}
      </Link>
    </Melding>
  )
}
