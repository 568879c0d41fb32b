import '../plan/plan.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { AanwijzingFormulier } from './AanwijzingFormulier.tsx'
import { StapFormulier } from './StapFormulier.tsx'
import { type Aanwijzing, type Aanwijzingbeeld, aanwijzingVraag } from './vraag.ts'

export function Aanwijzingen() {
  const { id } = useParams({ from: '/jeugdige/$id/aanwijzing' })
  const aanwijzingen = useQuery(aanwijzingVraag(id, useTijdstip()))
  return (
    <AlleenMet actie="plan.lezen">
      <Opgehaald vraag={aanwijzingen}>{(beeld) => <Blad key={id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ beeld }: { beeld: Aanwijzingbeeld }) {
  const { aanwijzing: t, algemeen } = useTeksten()
  const [open, zetOpen] = useState(false)
  const mag = beeld.acties.includes('aanwijzing.vastleggen')
  const magNieuw = mag && beeld.maatregelen.length > 0
  return (
    <>
      <PaginaKop
        titel={t.titel(beeld.kind.dossiernummer)}
        boven={
          <Link to="/jeugdige/$id" params={{ id: beeld.kind.id }}>
            {naamEnLeeftijd(beeld.kind, algemeen)}
          </Link>
        }
        zin={t.kop(beeld.aanwijzingen.filter(({ vanKracht }) => vanKracht).length)}
        toelichting={t.uitleg}
        daad={
          magNieuw && !open ? (
            <Knop soort="hoofd" onClick={() => zetOpen(true)}>
              {t.voegToe}
            </Knop>
          ) : null
        }
      />
      <div className="houvast-stapel">
        {beeld.maatregelen.length === 0 ? <Melding>{t.geenOts}</Melding> : null}
        {open ? <AanwijzingFormulier beeld={beeld} onSluit={() => zetOpen(false)} /> : null}
        {beeld.aanwijzingen.length === 0 && !open ? (
          <LeegScherm icoon="plan" titel={t.leegTitel}>
            {t.leeg}
          </LeegScherm>
        ) : null}
        {beeld.aanwijzingen.map((aanwijzing) => (
          <Kaart key={aanwijzing.id} beeld={beeld} aanwijzing={aanwijzing} mag={mag} />
        ))}
      </div>
    </>
  )
}

function Kaart({ beeld, aanwijzing, mag }: { beeld: Aanwijzingbeeld; aanwijzing: Aanwijzing; mag: boolean }) {
  const { aanwijzing: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { aan, naam, bekendmaking, bekendgemaaktOp, vanKracht, tekst, reden, stappen, termijnen } = aanwijzing
  const naarRechter = stappen.some(({ stap }) => stap === 'vervallenverklaring_verzocht' || stap === 'bekrachtiging_verzocht')
  return (
    <article className="houvast-kaart houvast-stapel houvast-stapel--krap">
      <h2>
        {naam} <span className="houvast-etiket">{vanKracht ? t.geldt : t.geldtNiet}</span>
      </h2>
      <p className="houvast-klein houvast-zacht">
        {[t.aanWie[aan], t.bekend[bekendmaking](tijd.datumZonderWeekdag(bekendgemaaktOp))].join(' · ')}
      </p>
      <p className="houvast-plan__woorden">{tekst}</p>
      <p className="houvast-plan__woorden houvast-zacht">{reden}</p>
      <ul>
        {termijnen
          .filter(({ stand, norm }) => stand !== 'vervallen' || (vanKracht && norm === 'SA-002'))
          .map((termijn) => (
            <li key={`${termijn.norm}-${termijn.start}`}>
              <Klok termijn={termijn} />
            </li>
          ))}
        {stappen.map(({ id, stap, datum, toelichting }) => (
          <li key={id}>{[t.stapOp(t.stap[stap], tijd.datumZonderWeekdag(datum)), toelichting].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
      {naarRechter && beeld.vanafTwaalf ? <Melding>{t.horen}</Melding> : null}
      {mag && aanwijzing.volgende.length > 0 ? (
        <Uitklap knop={t.stapVoegToe}>
          {(sluit) => <StapFormulier kindId={beeld.kind.id} aanwijzing={aanwijzing} onSluit={sluit} />}
        </Uitklap>
      ) : null}
    </article>
  )
}

/** Only the institution's own clock can be late; the other's is a right, and lapses without anybody having missed anything. */
function Klok({ termijn }: { termijn: Aanwijzing['termijnen'][number] }) {
  const { aanwijzing } = useTeksten()
  const tijd = useTijdwoorden()
  const { norm, stand, eind, gehaaldOp, bron } = termijn
  const t = norm === 'SA-003' ? aanwijzing.klok['SA-003'] : aanwijzing.klok['SA-002']
  const zin = gehaaldOp
    ? t.gedaan(tijd.datum(gehaaldOp))
    : stand === 'te_laat' || stand === 'vervallen'
      ? t.voorbij(tijd.datum(eind))
      : t.loopt(tijd.datum(eind))
  return <Teken kleur={stand === 'te_laat' && norm === 'SA-003' ? 'te_laat' : 'rustig'}>{`${zin} (${bron}; ${norm})`}</Teken>
}
