import './rechtbank.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import type { Teksten } from '../../teksten/nl.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Titel } from './Titel.tsx'
import { type Rechtbankbeeld, rechtbankVraag, stukAdres } from './vraag.ts'

export function Rechtbank() {
  const { id } = useParams({ from: '/jeugdige/$id/rechtbank' })
  const rechtbank = useQuery(rechtbankVraag(id, useTijdstip()))
  return (
    <AlleenMet actie="rechtbank.lezen">
      <Opgehaald vraag={rechtbank}>{(beeld) => <Blad key={id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ beeld }: { beeld: Rechtbankbeeld }) {
  const { rechtbank: t, algemeen } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { kind, titels, bundels, magVastleggen } = beeld
  const naam = naamEnLeeftijd(kind, algemeen)
  const zin = titels.length === 0 ? t.geenTitelKop(naam) : t.kindKop(naam, kopZin(beeld, t, tijd.datumZonderWeekdag))
  return (
    <>
      <PaginaKop
        titel={t.kindTitel(kind.dossiernummer)}
        zin={zin}
        boven={
          <Link to="/jeugdige/$id" params={{ id: kind.id }}>
            {t.terug}
          </Link>
        }
        daad={
          mag('brief.maken') ? (
            <Link className="houvast-knop" to="/jeugdige/$id/brieven" params={{ id: kind.id }}>
              {t.naarBrieven}
            </Link>
          ) : null
        }
      />
      <div className="houvast-stapel">
        {titels.length === 0 ? (
          <LeegScherm icoon="rechtbank" titel={t.leegTitel}>
            {t.geenTitel}
          </LeegScherm>
        ) : null}
        {titels.map((titel) => (
          <Titel key={titel.id} kindId={kind.id} titel={titel} magVastleggen={magVastleggen} />
        ))}
        {bundels.length === 0 ? null : (
          <section className="houvast-kaart">
            <h2>{t.bundels}</h2>
            <ul>
              {bundels.map(({ id, titel, gemaaktOp }) => (
                <li key={id}>
                  <a href={stukAdres(id)}>{t.openPdf(titel)}</a> <span className="houvast-zacht">{tijd.moment(gemaaktOp)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

/** What is late first; else the next thing to do; else that all is well. */
function kopZin({ titels }: Rechtbankbeeld, t: Teksten['rechtbank'], datum: (dag: Titeldag) => string): string {
  const punten = titels.flatMap((titel) => titel.punten)
  const teLaat = punten.filter(({ stand }) => stand === 'te_laat').length
  if (teLaat > 0) return t.aantalTeLaat(teLaat)
  const volgende = punten.filter(({ stand }) => stand === 'open').toSorted((een, ander) => een.uiterlijk.localeCompare(ander.uiterlijk))[0]
  if (volgende) return t.volgende(volgende.naam, volgende.hoelang)
  const eerste = titels[0]
  return eerste ? t.alles(datum(eerste.einddatum)) : ''
}

type Titeldag = Rechtbankbeeld['titels'][number]['einddatum']
