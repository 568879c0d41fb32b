import './weekoverleg.css'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Kindbesluit } from './Kindbesluit.tsx'
import { sluitAf, verslagAdres, type Weekoverlegbeeld, weekoverlegVraag } from './vraag.ts'

export function Weekoverleg() {
  const { id } = useParams({ from: '/weekoverleg/$id' })
  const vraag = useQuery(weekoverlegVraag(id))
  return (
    <AlleenMet actie="weekoverleg.lezen">
      <Opgehaald vraag={vraag}>{(beeld) => <Beeld key={id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

/** Child by child; what was decided stays in the list beside it, to open again. */
function Beeld({ beeld }: { beeld: Weekoverlegbeeld }) {
  const { algemeen, weekoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const geheugen = useQueryClient()
  const { kinderen } = beeld
  const eersteZonder = kinderen.find(({ besluit, wacht }) => besluit === null && wacht)?.kind.id ?? null
  const [gekozen, zetGekozen] = useState<string | null>(eersteZonder)
  const besloten = kinderen.filter(({ besluit }) => besluit !== null).length
  const magBesluiten = mag('weekoverleg.houden') && !beeld.afgesloten
  const afsluiten = useMutation({
    mutationFn: () => sluitAf(beeld.id),
    onSuccess: () => geheugen.invalidateQueries(),
  })
  const plek = kinderen.findIndex(({ kind }) => kind.id === gekozen)
  const nu = kinderen[plek]

  function volgende(na: string) {
    const start = kinderen.findIndex(({ kind }) => kind.id === na)
    const rond = [...kinderen.slice(start + 1), ...kinderen.slice(0, start)]
    zetGekozen(rond.find(({ besluit, wacht }) => besluit === null && wacht)?.kind.id ?? null)
  }

  return (
    <>
      <PaginaKop
        titel={t.titel}
        zin={beeld.afgesloten ? t.kopAfgesloten(besloten) : t.kopBezig(besloten, kinderen.length)}
        toelichting={[
          t.aanwezig([...beeld.deelnemers.map(({ naam }) => naam), beeld.anderen].filter(Boolean).join(', ')),
          beeld.vorige === null ? t.eersteKeer : t.vorige(tijd.datum(beeld.vorige)),
          beeld.sindsdien ? t.sindsdien(beeld.sindsdien.toegewezen, beeld.sindsdien.geeindigd) : '',
        ].join(' ')}
        boven={<Link to="/weekoverleg">{t.terug}</Link>}
        daad={
          <>
            <a className="houvast-knop" href={verslagAdres(beeld.id)}>
              {t.verslagKort}
            </a>
            {magBesluiten ? (
              <Knop
                soort={gekozen === null ? 'hoofd' : 'gewoon'}
                bezig={afsluiten.isPending ? t.bezigAfsluiten : false}
                onClick={() => afsluiten.mutate()}
              >
                {t.afsluiten}
              </Knop>
            ) : null}
          </>
        }
      />
      {afsluiten.error ? <Melding ernst="gevaar" nieuw titel={afsluiten.error.message} /> : null}
      {afsluiten.data ? (
        <Melding ernst="goed" nieuw titel={t.afgesloten(afsluiten.data.besproken)}>
          {afsluiten.data.nietBesproken > 0 ? t.nietBesproken(afsluiten.data.nietBesproken) : null}
        </Melding>
      ) : null}
      <div className="houvast-weekoverleg">
        {nu && magBesluiten ? (
          <Kindbesluit
            key={nu.kind.id}
            overlegId={beeld.id}
            rij={nu}
            plek={t.plek(tijd.getal(plek + 1), tijd.getal(kinderen.length))}
            onKlaar={() => volgende(nu.kind.id)}
          />
        ) : (
          <section className="houvast-kaart">
            <p>{beeld.afgesloten ? t.uitlegAfgesloten : kinderen.length === 0 ? t.niemand : t.allen}</p>
          </section>
        )}
        <nav aria-label={t.lijst} className="houvast-kaart">
          <h2>{t.lijst}</h2>
          <ol className="houvast-weekoverleg__lijst">
            {kinderen.map(({ kind, besluit, groep, dagen, wacht }) => (
              <li key={kind.id}>
                <button
                  type="button"
                  className="houvast-rijkop"
                  aria-current={kind.id === gekozen ? 'true' : undefined}
                  onClick={() => zetGekozen(kind.id)}
                  disabled={!magBesluiten || !wacht}
                >
                  {naamEnLeeftijd(kind, algemeen)}
                </button>{' '}
                {groep === 'spoed' ? <Teken kleur="te_laat">{t.spoed}</Teken> : null}
                <p className="houvast-klein houvast-zacht">
                  {besluit ? `${t.besluit[besluit.besluit]}: ${besluit.waarom}` : wacht ? t.nogNiet(tijd.dagen(dagen)) : t.wachtNiet}
                </p>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </>
  )
}
