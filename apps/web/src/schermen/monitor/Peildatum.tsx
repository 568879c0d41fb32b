import { isDatum } from '@houvast/domein/kalender'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { DatumVeld } from '../../onderdelen/Velden.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

/** Any day that has been; the day stands in the address, so that a link shows the same figures. */
export function Peildatum() {
  const { monitor } = useTeksten()
  const { dag: nu, vandaag } = useTijdstip()
  const [dag, zetDag] = useState<string>(nu)
  const [fout, zetFout] = useState<string | null>(null)
  const navigate = useNavigate()

  function toon(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (!isDatum(dag) || dag > vandaag) return zetFout(monitor.kiesDag)
    zetFout(null)
    navigate({ to: '.', search: (zoek) => ({ ...zoek, peildatum: dag === vandaag ? undefined : dag }) })
  }

  return (
    <form className="houvast-peildatum" onSubmit={toon} noValidate>
      <DatumVeld label={monitor.peildatum} waarde={dag} onWijzig={zetDag} max={vandaag} fout={fout} />
      <Knop type="submit">{monitor.toon}</Knop>
    </form>
  )
}
