import '../regio/regio.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Afspraken } from './Afspraken.tsx'
import { Knelpunten } from './Knelpunten.tsx'
import { Overleggen } from './Overleggen.tsx'
import { Tellingen } from './Tellingen.tsx'
import { ketenVraag } from './vraag.ts'

export function Ketenoverleg() {
  return (
    <AlleenMet actie="ketenoverleg.lezen">
      <Keten />
    </AlleenMet>
  )
}

function Keten() {
  const { ketenoverleg: t } = useTeksten()
  const mag = useMag()('ketenoverleg.vastleggen')
  const [gekozen, kies] = useState('')
  const vraag = useQuery(ketenVraag(gekozen))
  return (
    <Opgehaald vraag={vraag}>
      {(keten) => {
        const { jeugdregio, afspraken } = keten
        if (jeugdregio === null)
          return (
            <LeegScherm icoon="regio" titel={t.leegTitel}>
              {t.leeg}
            </LeegScherm>
          )
        const verlopen = afspraken.filter(({ stand }) => stand === 'verlopen').length
        const open = afspraken.filter(({ stand }) => stand === 'open').length + verlopen
        return (
          <>
            <PaginaKop
              titel={t.titel}
              zin={t.kop(jeugdregio, open, verlopen)}
              boven={<Link to="/regio">{t.naarRegio}</Link>}
              daad={
                <KeuzeLijst
                  label={t.welkeRegio}
                  waarde={jeugdregio}
                  opties={keten.regios.map((regio) => ({ waarde: regio, label: regio }))}
                  onWijzig={kies}
                />
              }
            />
            <div className="houvast-stapel houvast-stapel--ruim">
              {mag ? <Melding ernst="let_op">{t.geenNamen}</Melding> : null}
              <Tellingen keten={keten} jeugdregio={jeugdregio} />
              <Afspraken afspraken={afspraken} jeugdregio={jeugdregio} />
              <Overleggen overleggen={keten.overleggen} jeugdregio={jeugdregio} />
              <Knelpunten knelpunten={keten.knelpunten} jeugdregio={jeugdregio} />
            </div>
          </>
        )
      }}
    </Opgehaald>
  )
}
