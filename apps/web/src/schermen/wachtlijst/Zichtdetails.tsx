import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Datum } from '../../onderdelen/Datum.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { type Dossier, jeugdigeVraag } from '../jeugdige/vraag.ts'

const LAATSTE_CONTACTEN = 5

/** Sight and bottom lines come from the file; opening it is logged, so it is asked for and not fetched for every row. */
export function Zichtdetails({ kindId }: { kindId: string }) {
  const { paneel } = useTeksten().wachtlijst
  const [gevraagd, zetGevraagd] = useState(false)
  const tijdstip = useTijdstip()
  const dossier = useQuery({ ...jeugdigeVraag(kindId, tijdstip), enabled: gevraagd })
  if (!gevraagd) {
    return (
      <section>
        <div>
          <Knop onClick={() => zetGevraagd(true)}>{paneel.zicht}</Knop>
        </div>
        <p className="houvast-klein houvast-zacht">{paneel.zichtUitleg}</p>
      </section>
    )
  }
  return <Opgehaald vraag={dossier}>{(gevonden) => <Zicht dossier={gevonden} />}</Opgehaald>
}

function Zicht({ dossier }: { dossier: Dossier }) {
  const { wachtlijst, kind, jeugdige } = useTeksten()
  return (
    <>
      <section>
        <h3>{wachtlijst.paneel.contacten}</h3>
        {dossier.contacten.length === 0 ? <p>{kind.nooitContact}</p> : null}
        <ul>
          {dossier.contacten.slice(0, LAATSTE_CONTACTEN).map((contact) => (
            <li key={contact.id}>
              <Datum dag={contact.datum} />: {jeugdige.tijdlijn.contactMet(kind.met[contact.met], kind.wijze[contact.wijze])},{' '}
              {contact.jeugdigeGezien ? jeugdige.tijdlijn.gezien : jeugdige.tijdlijn.nietGezien}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{wachtlijst.paneel.bodemeisen}</h3>
        {dossier.bodemeisen.length === 0 ? <p>{wachtlijst.paneel.geenBodemeisen}</p> : null}
        <ul>
          {dossier.bodemeisen.map((bodemeis) => (
            <li key={bodemeis.id}>
              {bodemeis.eis}{' '}
              <span className="houvast-zacht">({jeugdige.bodemeisen.nageleefd[bodemeis.nageleefd] ?? bodemeis.nageleefd})</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
