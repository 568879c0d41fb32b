import './vandaag.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Wachtend } from '../overdracht/Wachtend.tsx'
import { Uitvalmelding } from '../uitval/Uitvalmelding.tsx'
import { Veiligheidsmelding } from '../veiligheid/Veiligheidsmelding.tsx'
import { Werklastmeldingen } from '../werklastmelding/Werklastmeldingen.tsx'
import { Gezinskaart } from './Gezinskaart.tsx'
import { gezinnen, STIL_NA_DAGEN } from './kaart.ts'
import { type Vandaagbeeld, vandaagVraag } from './vraag.ts'

const EERST = 24

export function Vandaag() {
  const tijdstip = useTijdstip()
  const vandaag = useQuery(vandaagVraag(tijdstip))
  return (
    <AlleenMet actie="vandaag.lezen">
      <Opgehaald vraag={vandaag}>{(beeld) => <Beeld beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Beeld({ beeld }: { beeld: Vandaagbeeld }) {
  const { vandaag, algemeen, zicht } = useTeksten()
  const mag = useMag()
  const tijd = useTijdwoorden()
  const [alle, zetAlle] = useState(false)
  const { teLaat, dezeWeek, stil, wachtend } = beeld.tellingen
  const dringend = teLaat + dezeWeek
  const groepen = gezinnen(beeld.kaarten, beeld.peildatum)
  const getoond = alle ? groepen : groepen.slice(0, EERST)

  return (
    <>
      <PaginaKop
        titel={algemeen.vandaag}
        zin={dringend === 0 ? vandaag.kopNiets : vandaag.kop(dringend)}
        toelichting={
          beeld.kaarten.length === 0
            ? null
            : [
                vandaag.teLaat(teLaat),
                vandaag.dezeWeek(dezeWeek),
                vandaag.stil(stil, tijd.dagen(STIL_NA_DAGEN)),
                vandaag.wachtend(wachtend),
              ].join(' ')
        }
        daad={
          mag('zicht.lezen') && beeld.kaarten.length > 0 ? (
            <Link className="houvast-knop" to="/zicht">
              {zicht.naarZicht}
            </Link>
          ) : null
        }
      />
      <Veiligheidsmelding />
      <Uitvalmelding />
      <Werklastmeldingen />
      <Wachtend />
      {groepen.length === 0 ? (
        <LeegScherm icoon="vandaag" titel={vandaag.leegTitel}>
          {vandaag.leeg}
        </LeegScherm>
      ) : (
        <div className="houvast-vandaag">
          {getoond.map((gezin) => (
            <Gezinskaart key={gezin.sleutel} gezin={gezin} peildatum={beeld.peildatum} />
          ))}
        </div>
      )}
      {groepen.length > getoond.length ? (
        <Knop className="houvast-vandaag__meer" onClick={() => zetAlle(true)}>
          {vandaag.meer(groepen.length - getoond.length)}
        </Knop>
      ) : null}
    </>
  )
}
