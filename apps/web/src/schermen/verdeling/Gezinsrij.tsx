import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { AndersFormulier, WeigerFormulier } from './Besluitformulieren.tsx'
import { achternaamVan } from './gezin.ts'
import { type Advies, type Adviesgezin, neemBesluit } from './vraag.ts'

interface GezinsrijEigen {
  advies: Advies
  gezin: Adviesgezin
  magBesluiten: boolean
  onBewaard: (melding: string) => void
}

/** One family: who, what is proposed and why, what the second choice costs, and the three things that a person can do with it. */
export function Gezinsrij({ advies, gezin, magBesluiten, onBewaard }: GezinsrijEigen) {
  const { algemeen, verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const geheugen = useQueryClient()
  const [open, zetOpen] = useState<'weigeren' | 'anders' | null>(null)
  const rij = useRef<HTMLLIElement>(null)
  const naam = useGezinsnaam()(gezin)
  const { voorstel, stand } = gezin
  const klaar = async (zin: string) => {
    await geheugen.invalidateQueries()
    zetOpen(null)
    onBewaard(zin)
    rij.current?.querySelector<HTMLElement>('a, button')?.focus()
  }
  const sluit = () => {
    zetOpen(null)
    rij.current?.querySelector<HTMLElement>('.houvast-verdeling__daden button')?.focus()
  }
  const aanvaarden = useMutation({
    mutationFn: () => neemBesluit(advies.id, { gezin: gezin.gezin, besluit: 'aanvaard' }),
    onSuccess: ({ kinderen }) => klaar(t.gevraagd(voorstel?.medewerker.naam ?? '', kinderen)),
  })
  const kanBesluiten = magBesluiten && (stand === 'open' || stand === 'geweigerd')
  return (
    <li ref={rij}>
      <div className="houvast-verdeling__rij">
        <div className="houvast-stapel houvast-stapel--krap">
          <h3>
            {naam} {stand === 'open' ? null : <span className="houvast-etiket">{t.stand[stand]}</span>}
          </h3>
          <p>
            {gezin.kinderen.map((kind, nummer) => (
              <span key={kind.id}>
                {nummer > 0 ? ', ' : ''}
                <Link to="/jeugdige/$id" params={{ id: kind.id }}>
                  {naamEnLeeftijd(kind, algemeen)}
                </Link>
              </span>
            ))}
            . {t.wacht(tijd.duur(gezin.wachtdagen))} {gezin.criteria.map((naamVan) => t.criterium[naamVan]).join(' ')}
          </p>
          {voorstel ? (
            <Voorstelzin advies={advies} gezin={gezin} />
          ) : (
            <p>{`${gezin.wachtreden ? t.wachtreden[gezin.wachtreden] : ''} ${t.vraagt(gezin.aantal)}`}</p>
          )}
          <Besluitzin gezin={gezin} />
        </div>
        {kanBesluiten ? (
          <div className="houvast-verdeling__daden">
            {voorstel && stand === 'open' ? (
              <>
                <Knop
                  className="houvast-knop--klein"
                  bezig={aanvaarden.isPending ? algemeen.bezigMetBewaren : false}
                  onClick={() => aanvaarden.mutate()}
                >
                  {t.aanvaarden}
                  <span className="houvast-alleen-voorgelezen">{t.over(naam, voorstel.medewerker.naam)}</span>
                </Knop>
                <Knop soort="stil" className="houvast-knop--klein" aria-expanded={open === 'weigeren'} onClick={() => zetOpen('weigeren')}>
                  {t.weigeren}
                  <span className="houvast-alleen-voorgelezen">{t.over(naam, voorstel.medewerker.naam)}</span>
                </Knop>
              </>
            ) : null}
            <Knop soort="stil" className="houvast-knop--klein" aria-expanded={open === 'anders'} onClick={() => zetOpen('anders')}>
              {voorstel ? t.anders : t.kiesZelf}
              <span className="houvast-alleen-voorgelezen">{t.overGezin(naam)}</span>
            </Knop>
          </div>
        ) : null}
      </div>
      {aanvaarden.error ? <Melding ernst="gevaar" nieuw titel={aanvaarden.error.message} /> : null}
      {open === 'weigeren' ? <WeigerFormulier advies={advies} gezin={gezin} onKlaar={klaar} onAnnuleer={sluit} /> : null}
      {open === 'anders' ? <AndersFormulier advies={advies} gezin={gezin} onKlaar={klaar} onAnnuleer={sluit} /> : null}
    </li>
  )
}

/** By surname where the reader may see it, else as its eldest child is named. */
function useGezinsnaam() {
  const { algemeen, verdeling: t } = useTeksten()
  return (gezin: Adviesgezin) => {
    const achternaam = achternaamVan(gezin)
    const [eerste] = gezin.kinderen
    return achternaam ? t.gezin(achternaam) : eerste ? naamEnLeeftijd(eerste, algemeen) : ''
  }
}

function Voorstelzin({ advies, gezin }: { advies: Advies; gezin: Adviesgezin }) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const gezinsnaam = useGezinsnaam()
  const { voorstel, aantal, stand } = gezin
  if (!voorstel) return null
  const { medewerker, kentGezin, heeftBroerOfZus, tweede } = voorstel
  const last = advies.lasten.find((een) => een.medewerker.id === medewerker.id)
  const omdat = [
    kentGezin ? t.omdat.kentGezin : '',
    heeftBroerOfZus ? t.omdat.broerOfZus : '',
    last ? t.omdat.ruimte(Math.max(0, Math.floor(last.beschikbaar - last.nu)), aantal) : '',
  ].filter(Boolean)
  const ruil = tweede?.ruilMet
  const ander = ruil ? advies.gezinnen.find(({ gezin: sleutel }) => sleutel === ruil.gezin) : undefined
  const bijRuil = ander ? (ruil?.naar ? t.ruilNaar(gezinsnaam(ander), ruil.naar.naam) : t.ruilWacht(gezinsnaam(ander))) : t.ruilOnbekend
  const gevolg = ruil ? bijRuil : ''
  return (
    <>
      <p>
        <strong>{t.voorstel(medewerker.naam)}</strong>
        {omdat.length > 0 ? `: ${omdat.join('; ')}.` : '.'}
      </p>
      {last && stand === 'open' ? (
        <p className="houvast-zacht">{t.last(last.nu, last.nu + aantal, last.straks, tijd.getal(last.beschikbaar))}</p>
      ) : null}
      {stand === 'open' ? (
        <p className="houvast-zacht">
          {tweede
            ? `${tweede.meerprijs > 0 ? t.tweede(tweede.medewerker.naam, tijd.getal(tweede.meerprijs)) : t.tweedeGelijk(tweede.medewerker.naam)}${gevolg}.`
            : t.geenTweede}
        </p>
      ) : null}
    </>
  )
}

function Besluitzin({ gezin: { besluit, stand } }: { gezin: Adviesgezin }) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  if (!besluit) return null
  const { soort, medewerker, reden, bovenRuimte, op } = besluit
  return (
    <p>
      {t.besluitZin[soort](medewerker.naam, tijd.datum(op))} {reden ? t.reden(reden) : ''} {bovenRuimte ? t.bovenRuimte : ''}{' '}
      {stand === 'open' ? t.teruggegeven : ''}
    </p>
  )
}
