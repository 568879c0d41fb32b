import { type Botsing, type Inhoud, zetOpPad } from '@houvast/domein/plan'
import { useEffect, useRef, useState } from 'react'
import { Formulier } from '../../onderdelen/Formulier.tsx'
import { Keuze } from '../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { noemPlek, toonWaarde } from './woorden.ts'

interface SamenvoegenEigen {
  keuze: { readonly nu: Inhoud; readonly samen: Inhoud; readonly botsingen: readonly Botsing[] }
  bezig: boolean
  fout: Error | null
  onKies: (inhoud: Inhoud) => void
}

/** Two people changed the same: what it said, what the other made of it, what I made of it, and one choice for each part. */
export function Samenvoegen({ keuze: { nu, samen, botsingen }, bezig, fout, onKies }: SamenvoegenEigen) {
  const { plan } = useTeksten()
  const t = plan.samenvoegen
  const tijd = useTijdwoorden()
  const plek = useRef<HTMLElement>(null)
  const [gekozen, zetGekozen] = useState<Readonly<Record<string, 'zij' | 'ik'>>>({})
  const [geprobeerd, zetGeprobeerd] = useState(false)
  useEffect(() => plek.current?.focus(), [])
  const sleutel = ({ pad }: Botsing) => pad.join('/')

  function verstuur() {
    zetGeprobeerd(true)
    if (botsingen.some((botsing) => !gekozen[sleutel(botsing)])) return
    onKies(
      botsingen.reduce(
        (inhoud, botsing) => zetOpPad(inhoud, botsing.pad, gekozen[sleutel(botsing)] === 'zij' ? botsing.zij : botsing.ik),
        samen,
      ),
    )
  }

  return (
    <section ref={plek} className="houvast-kaart" tabIndex={-1} aria-labelledby="samenvoegen-kop">
      <h2 id="samenvoegen-kop">{t.titel}</h2>
      <p>{t.uitleg}</p>
      <Formulier onVerstuur={verstuur} bewaarTekst={t.bewaar} bezig={bezig} fout={fout}>
        {botsingen.map((botsing) => (
          <div key={sleutel(botsing)} className="houvast-botsing">
            <h3>{noemPlek(botsing.pad, [samen, nu], plan)}</h3>
            <dl className="houvast-botsing__kanten">
              {(['ervoor', 'zij', 'ik'] as const).map((kant) => (
                <div key={kant}>
                  <dt>{t[kant]}</dt>
                  <dd>{toonWaarde(kant === 'ervoor' ? botsing.voor : botsing[kant], plan, tijd)}</dd>
                </div>
              ))}
            </dl>
            <Keuze
              label={t.watBlijft(noemPlek(botsing.pad, [samen, nu], plan))}
              waarde={gekozen[sleutel(botsing)] ?? null}
              fout={geprobeerd && !gekozen[sleutel(botsing)] ? t.kiesNog : null}
              opties={[
                { waarde: 'zij', label: t.houdZij },
                { waarde: 'ik', label: t.houdIk },
              ]}
              onWijzig={(kant) => zetGekozen({ ...gekozen, [sleutel(botsing)]: kant })}
            />
          </div>
        ))}
      </Formulier>
    </section>
  )
}
