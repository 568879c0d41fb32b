import type { Datum } from '@houvast/domein/kalender'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './bewaren.ts'
import { bewaarBesproken, bewaarOverleg, type Overleg, sluitAf, verslagAdres } from './vraag.ts'

export function Overleggen({ overleggen, jeugdregio }: { overleggen: readonly Overleg[]; jeugdregio: string }) {
  const { ketenoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()('ketenoverleg.vastleggen')
  return (
    <section className="houvast-stapel" aria-labelledby="overleggen">
      <h2 id="overleggen">{t.overleggen}</h2>
      {mag ? <Uitklap knop={t.nieuwOverleg}>{(sluit) => <OverlegFormulier jeugdregio={jeugdregio} onSluit={sluit} />}</Uitklap> : null}
      {overleggen.length === 0 ? <p>{t.geenOverleg}</p> : null}
      {overleggen.map((overleg) => (
        <article key={overleg.id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
          <h3>{t.overlegOp(tijd.datum(overleg.datum as Datum))}</h3>
          <p>
            <strong>{t.aanwezig}:</strong> {overleg.deelnemers.join('; ')}
          </p>
          <h4>{t.agenda}</h4>
          {overleg.agenda.length === 0 ? (
            <p>{t.agendaLeeg}</p>
          ) : (
            <ul>
              {overleg.agenda.map((punt) => (
                <li key={punt}>{punt}</li>
              ))}
            </ul>
          )}
          {overleg.besproken ? <p>{overleg.besproken}</p> : null}
          <p>
            {overleg.afgesloten ? `${t.afgesloten} ` : ''}
            <a href={verslagAdres(overleg.id)} target="_blank" rel="noreferrer">
              {t.verslag}
            </a>
          </p>
          {mag && !overleg.afgesloten ? <Verslagdeel overleg={overleg} /> : null}
        </article>
      ))}
    </section>
  )
}

function Verslagdeel({ overleg }: { overleg: Overleg }) {
  const { ketenoverleg: t } = useTeksten()
  const afsluiten = useBewaren(
    () => sluitAf(overleg.id),
    () => {},
  )
  return (
    <>
      <Uitklap knop={t.besproken}>{(sluit) => <BesprokenFormulier overleg={overleg} onSluit={sluit} />}</Uitklap>
      <div className="houvast-rij">
        <Knop className="houvast-knop--klein" onClick={() => afsluiten.mutate()}>
          {t.sluitAf}
        </Knop>
      </div>
      {afsluiten.error ? <Melding ernst="gevaar" nieuw titel={afsluiten.error.message} /> : null}
    </>
  )
}

function BesprokenFormulier({ overleg, onSluit }: { overleg: Overleg; onSluit: () => void }) {
  const { ketenoverleg: t } = useTeksten()
  const [besproken, zet] = useState(overleg.besproken)
  const bewaren = useBewaren(() => bewaarBesproken(overleg.id, besproken), onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld label={t.besproken} hint={t.geenNamen} waarde={besproken} regels={8} onWijzig={zet} />
    </Formulier>
  )
}

function OverlegFormulier({ jeugdregio, onSluit }: { jeugdregio: string; onSluit: () => void }) {
  const { ketenoverleg: t } = useTeksten()
  const { vandaag } = useIk()
  const [datum, zetDatum] = useState(vandaag as Datum)
  const [wie, zetWie] = useState('')
  const bewaren = useBewaren(
    () =>
      bewaarOverleg({
        ...{ jeugdregio, datum },
        deelnemers: wie
          .split('\n')
          .map((regel) => regel.trim())
          .filter(Boolean),
      }),
    onSluit,
  )
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <DatumVeld label={t.datum} waarde={datum} verplicht onWijzig={(dag) => zetDatum(dag as Datum)} />
      <LangTekstVeld
        label={t.deelnemers}
        hint={t.deelnemersHint}
        waarde={wie}
        verplicht
        regels={5}
        fout={veldFout(bewaren.error, 'deelnemers')}
        onWijzig={zetWie}
      />
    </Formulier>
  )
}
