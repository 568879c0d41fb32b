import type { Datum } from '@houvast/domein/kalender'
import { type Oorzaak, oorzaken } from '@houvast/domein/ketenoverleg'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './bewaren.ts'
import { bewaarKnelpunt, type Keten, knelpuntAdres, losOp } from './vraag.ts'

type Knelpunt = Keten['knelpunten'][number]

export function Knelpunten({ knelpunten, jeugdregio }: { knelpunten: readonly Knelpunt[]; jeugdregio: string }) {
  const { ketenoverleg: t } = useTeksten()
  const mag = useMag()('ketenoverleg.vastleggen')
  return (
    <section className="houvast-stapel" aria-labelledby="knelpunten">
      <h2 id="knelpunten">{t.knelpunten}</h2>
      {mag ? <Uitklap knop={t.nieuwKnelpunt}>{(sluit) => <KnelpuntFormulier jeugdregio={jeugdregio} onSluit={sluit} />}</Uitklap> : null}
      {knelpunten.length === 0 ? <p>{t.geenKnelpunten}</p> : null}
      {knelpunten.map((knelpunt) => (
        <Kaart key={knelpunt.id} knelpunt={knelpunt} mag={mag} />
      ))}
      <p>
        <a href={knelpuntAdres} download>
          {t.knelpuntExport}
        </a>
      </p>
    </section>
  )
}

function Kaart({ knelpunt: { id, oorzaak, woorden, sinds, opgelostOp }, mag }: { knelpunt: Knelpunt; mag: boolean }) {
  const { ketenoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const oplossen = useBewaren(
    () => losOp(id),
    () => {},
  )
  return (
    <article className="houvast-kaart houvast-stapel houvast-stapel--krap">
      <h3>{t.oorzaak[oorzaak]}</h3>
      <p>{woorden}</p>
      <p className="houvast-zacht">
        {t.sinds(tijd.datumZonderWeekdag(sinds as Datum))}
        {opgelostOp === null ? '' : `, ${t.opgelost(tijd.datumZonderWeekdag(opgelostOp as Datum))}`}
      </p>
      {mag && opgelostOp === null ? (
        <div className="houvast-rij">
          <Knop className="houvast-knop--klein" onClick={() => oplossen.mutate()}>
            {t.losOp}
            <span className="houvast-alleen-voorgelezen">: {woorden}</span>
          </Knop>
        </div>
      ) : null}
    </article>
  )
}

function KnelpuntFormulier({ jeugdregio, onSluit }: { jeugdregio: string; onSluit: () => void }) {
  const { ketenoverleg: t } = useTeksten()
  const { vandaag } = useIk()
  const [vorm, zetVorm] = useState({ oorzaak: '' as Oorzaak | '', woorden: '', sinds: vandaag as Datum })
  const bewaren = useBewaren(() => bewaarKnelpunt({ ...vorm, oorzaak: vorm.oorzaak as Oorzaak, jeugdregio }), onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.oorzaakVraag}
        leeg={t.kies}
        waarde={vorm.oorzaak}
        opties={oorzaken.map((waarde) => ({ waarde, label: t.oorzaak[waarde] }))}
        fout={veldFout(bewaren.error, 'oorzaak')}
        onWijzig={(oorzaak) => zetVorm({ ...vorm, oorzaak })}
      />
      <LangTekstVeld
        label={t.woorden}
        hint={t.geenNamen}
        waarde={vorm.woorden}
        verplicht
        fout={veldFout(bewaren.error, 'woorden')}
        onWijzig={(woorden) => zetVorm({ ...vorm, woorden })}
      />
      <DatumVeld
        label={t.sindsVraag}
        waarde={vorm.sinds}
        max={vandaag}
        verplicht
        onWijzig={(sinds) => zetVorm({ ...vorm, sinds: sinds as Datum })}
      />
    </Formulier>
  )
}
