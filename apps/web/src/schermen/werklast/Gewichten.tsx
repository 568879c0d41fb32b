import type { Datum } from '@houvast/domein/kalender'
import { type Werklastgewichten, werklastgewichtnamen } from '@houvast/domein/werklast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { gewichtenVraag, stelGewichtenVast } from './vraag.ts'

/** How the institution weighs work: what holds, who decided it, and what held before. */
export function Gewichten() {
  const vraag = useQuery(gewichtenVraag)
  const t = useTeksten().werklast.gewichtscherm
  const tijd = useTijdwoorden()
  const mag = useMag()
  return (
    <AlleenMet actie="werklastgewicht.lezen">
      <Opgehaald vraag={vraag}>
        {({ gewichten, isVoorbeeld, bron, versies }) => (
          <>
            <PaginaKop titel={t.titel} zin={isVoorbeeld ? t.kopVoorbeeld : t.kop} toelichting={`${t.uitleg} ${t.bron(bron)}`} />
            <div className="houvast-stapel">
              {mag('werklastgewicht.beheren') ? (
                <Uitklap knop={t.stelVast}>{(sluit) => <Nieuw begin={gewichten} onSluit={sluit} />}</Uitklap>
              ) : null}
              <table className="houvast-tabel">
                <caption className="houvast-alleen-voorgelezen">{t.titel}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.onderwerp}</th>
                    <th scope="col" className="houvast-tabel__getal">
                      {t.getal}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {werklastgewichtnamen.map((naam) => (
                    <tr key={naam}>
                      <th scope="row">{t.gewicht[naam]}</th>
                      <td className="houvast-tabel__getal">{tijd.getal(gewichten[naam])}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {versies.length > 0 ? (
                <section>
                  <h2>{t.versies}</h2>
                  <ul>
                    {versies.map(({ id, van, besluit }) => (
                      <li key={id}>{t.versie(tijd.datum(van), besluit)}</li>
                    ))}
                  </ul>
                </section>
              ) : null}
            </div>
          </>
        )}
      </Opgehaald>
    </AlleenMet>
  )
}

function Nieuw({ begin, onSluit }: { begin: Werklastgewichten; onSluit: () => void }) {
  const t = useTeksten().werklast.gewichtscherm
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const [getallen, zetGetallen] = useState<Record<string, string>>(
    Object.fromEntries(werklastgewichtnamen.map((naam) => [naam, String(begin[naam]).replace('.', ',')])),
  )
  const [besluit, zetBesluit] = useState('')
  const [van, zetVan] = useState<string>(vandaag)
  const bewaren = useMutation({
    mutationFn: () =>
      stelGewichtenVast({
        gewichten: Object.fromEntries(
          werklastgewichtnamen.map((naam) => [naam, Number((getallen[naam] ?? '').replace(',', '.'))]),
        ) as Werklastgewichten,
        besluit,
        van: van as Datum,
      }),
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries()
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      {werklastgewichtnamen.map((naam) => (
        <TekstVeld
          key={naam}
          label={t.gewicht[naam]}
          waarde={getallen[naam] ?? ''}
          verplicht
          fout={veldFout(bewaren.error, naam)}
          onWijzig={(waarde) => zetGetallen({ ...getallen, [naam]: waarde })}
        />
      ))}
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
