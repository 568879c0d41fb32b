import './verdeling.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitleg } from '../../onderdelen/Uitleg.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Gezinsrij } from './Gezinsrij.tsx'
import { hoogstensInProcent, noemTeams } from './gezin.ts'
import { Lasten } from './Lasten.tsx'
import { Opnieuw } from './Opnieuw.tsx'
import { Verschil } from './Verschil.tsx'
import { type Advies as Adviesbeeld, type Adviesgezin, adviesVraag } from './vraag.ts'

export function Advies() {
  return (
    <AlleenMet actie="verdeling.lezen">
      <EenAdvies />
    </AlleenMet>
  )
}

function EenAdvies() {
  const { id } = useParams({ from: '/verdeling/$id' })
  const { vorig } = useSearch({ from: '/verdeling/$id' })
  const advies = useQuery(adviesVraag(id))
  return <Opgehaald vraag={advies}>{(gevonden) => <Beeld key={id} advies={gevonden} vorig={vorig ?? null} />}</Opgehaald>
}

function Beeld({ advies, vorig }: { advies: Adviesbeeld; vorig: string | null }) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const [melding, zetMelding] = useState<string | null>(null)
  const boven = useRef<HTMLDivElement>(null)
  const met = advies.gezinnen.filter(({ voorstel }) => voorstel !== null)
  const wachtend = advies.gezinnen.filter(({ voorstel, stand }) => voorstel === null && stand === 'open')
  const zonder = advies.gezinnen.filter(({ voorstel }) => voorstel === null)
  const bewaard = (zin: string) => {
    zetMelding(zin)
    boven.current?.scrollIntoView({ block: 'nearest' })
  }
  const lijst = (gezinnen: readonly Adviesgezin[]) => (
    <ul className="houvast-verdeling__lijst">
      {gezinnen.map((gezin) => (
        <Gezinsrij key={gezin.gezin} advies={advies} gezin={gezin} magBesluiten={mag('verdeling.besluiten')} onBewaard={bewaard} />
      ))}
    </ul>
  )
  return (
    <>
      <Kop advies={advies} met={met.length} open={met.filter(({ stand }) => stand === 'open').length} />
      <div className="houvast-stapel houvast-stapel--ruim">
        <div ref={boven} className="houvast-stapel">
          {wachtend.length > 0 ? (
            <Melding ernst="let_op" titel={t.tekortTitel}>
              {t.tekort(wachtend.length)}
            </Melding>
          ) : null}
          {advies.isVoorbeeld ? <Melding>{t.voorbeeld}</Melding> : null}
          {melding ? (
            <Melding ernst="goed" nieuw>
              {melding}
            </Melding>
          ) : null}
          {vorig ? <Verschil vorig={vorig} nu={advies} /> : null}
        </div>
        {met.length > 0 ? (
          <section className="houvast-verdeling__groep">
            <h2>{t.voorstellen(tijd.getal(met.length))}</h2>
            {lijst(met)}
          </section>
        ) : null}
        {zonder.length > 0 ? (
          <section className="houvast-verdeling__groep">
            <h2>{t.wachten(tijd.getal(zonder.length))}</h2>
            {lijst(zonder)}
          </section>
        ) : null}
        {advies.lasten.length > 0 ? <Lasten advies={advies} /> : null}
        {mag('verdeling.adviseren') ? <Opnieuw advies={advies} /> : null}
      </div>
    </>
  )
}

function Kop({ advies, met, open }: { advies: Adviesbeeld; met: number; open: number }) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { certificaat, gezinnen, gemaaktOp, door, teams } = advies
  const totaal = gezinnen.length
  const zin = totaal === 0 ? t.kopWeg : met === totaal ? t.kopAlles(totaal) : met === 0 ? t.kopNiets(totaal) : t.kopDeel(met, totaal)
  return (
    <PaginaKop
      titel={t.titel}
      boven={<Link to="/verdeling">{t.terugLijst}</Link>}
      zin={zin}
      toelichting={
        <>
          {t.gemaakt(tijd.moment(gemaaktOp), door.naam, noemTeams(teams, t.teams))} {met > 0 ? t.nogOpen(open) : ''}{' '}
          {certificaat.bewezen ? t.bewezen : t.hoogstens(tijd.getal(hoogstensInProcent(certificaat)))}{' '}
          <Uitleg onderwerp={t.zekerheid}>
            <p>{t.zekerheidUitleg(certificaat.bewezen)}</p>
            <p>{t.zekerheidGrens}</p>
            <p>{t.nietMee}</p>
          </Uitleg>
        </>
      }
    />
  )
}
