import './verdeling.css'
import type { Datum } from '@houvast/domein/kalender'
import { verdeelgewichtnamen } from '@houvast/domein/verdeling'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Gewichten } from './Gewichten.tsx'
import { gewichtenVraag, stelVast } from './vraag.ts'

/** How the institution weighs: what holds, who decided it, and what held before. */
export function Vaststellen() {
  return (
    <AlleenMet actie="verdeelgewicht.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const gewichten = useQuery(gewichtenVraag)
  const [melding, zetMelding] = useState<string | null>(null)
  return (
    <Opgehaald vraag={gewichten}>
      {(geldend) => (
        <>
          <PaginaKop
            titel={t.naarGewichten}
            zin={geldend.isVoorbeeld ? t.gewichtenKopVoorbeeld : t.gewichtenKop}
            toelichting={t.gewichtenUitleg}
          />
          <div className="houvast-stapel houvast-stapel--ruim">
            {melding ? (
              <Melding ernst="goed" nieuw>
                {melding}
              </Melding>
            ) : null}
            <table className="houvast-tabel houvast-verdeling__tabel houvast-verdeling__gewichten">
              <caption className="houvast-alleen-voorgelezen">{t.gewichtenTabel}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.onderwerp}</th>
                  <th scope="col" className="houvast-tabel__getal">
                    {t.punten}
                  </th>
                </tr>
              </thead>
              <tbody>
                {verdeelgewichtnamen.map((naam) => (
                  <tr key={naam}>
                    <th scope="row">{t.gewicht[naam]}</th>
                    <td className="houvast-tabel__getal">{tijd.getal(geldend.gewichten[naam])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {mag('verdeelgewicht.beheren') ? (
              <Uitklap knop={t.stelVast}>
                {(sluit) => (
                  <Nieuw
                    begin={geldend.gewichten}
                    onAnnuleer={sluit}
                    onKlaar={() => {
                      zetMelding(t.vastgesteld)
                      sluit()
                    }}
                  />
                )}
              </Uitklap>
            ) : null}
            {geldend.versies.length > 0 ? (
              <section className="houvast-verdeling__groep">
                <h2>{t.versies}</h2>
                <ul className="houvast-verdeling__lijst">
                  {geldend.versies.map(({ id, van, besluit }) => (
                    <li key={id}>{t.versie(tijd.datum(van), besluit)}</li>
                  ))}
                </ul>
              </section>
            ) : null}
          </div>
        </>
      )}
    </Opgehaald>
  )
}

function Nieuw({
  begin,
  onKlaar,
  onAnnuleer,
}: {
  begin: Parameters<typeof stelVast>[0]['gewichten']
  onKlaar: () => void
  onAnnuleer: () => void
}) {
  const { verdeling: t } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const [gewichten, zetGewichten] = useState(begin)
  const [besluit, zetBesluit] = useState('')
  const [van, zetVan] = useState<string>(vandaag)
  const bewaren = useMutation({
    mutationFn: () => stelVast({ gewichten, besluit, van: van as Datum }),
    onSuccess: async () => {
      await geheugen.invalidateQueries({ queryKey: gewichtenVraag.queryKey })
      onKlaar()
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.bewaarGewichten}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <Gewichten gewichten={gewichten} onWijzig={zetGewichten} />
      <LangTekstVeld
        label={t.besluit}
        waarde={besluit}
        onWijzig={zetBesluit}
        regels={2}
        maxLengte={500}
        verplicht
        fout={veldFout(bewaren.error, 'besluit')}
      />
      <DatumVeld label={t.vanaf} waarde={van} onWijzig={zetVan} min={vandaag} verplicht fout={veldFout(bewaren.error, 'van')} />
    </Formulier>
  )
}
