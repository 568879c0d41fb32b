import type { Datum } from '@houvast/domein/kalender'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, Keuze, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './bewaren.ts'
import { bewaarAfspraak, bewaarVoortgang, type Ketenafspraak, rondAf } from './vraag.ts'

export function Afspraken({ afspraken, jeugdregio }: { afspraken: readonly Ketenafspraak[]; jeugdregio: string }) {
  const { ketenoverleg: t } = useTeksten()
  const mag = useMag()('ketenoverleg.vastleggen')
  return (
    <section className="houvast-stapel" aria-labelledby="afspraken">
      <h2 id="afspraken">{t.afspraken}</h2>
      {mag ? <Uitklap knop={t.nieuweAfspraak}>{(sluit) => <AfspraakFormulier jeugdregio={jeugdregio} onSluit={sluit} />}</Uitklap> : null}
      {afspraken.length === 0 ? <p>{t.geenAfspraken}</p> : null}
      {afspraken.map((afspraak) => (
        <Afspraak key={afspraak.id} afspraak={afspraak} mag={mag} />
      ))}
    </section>
  )
}

function Afspraak({ afspraak, mag }: { afspraak: Ketenafspraak; mag: boolean }) {
  const { ketenoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const loopt = afspraak.stand === 'open' || afspraak.stand === 'verlopen'
  return (
    <article className="houvast-kaart houvast-stapel houvast-stapel--krap">
      <h3>{afspraak.wat}</h3>
      <p>
        {t.uiterlijk(afspraak.wie, tijd.datum(afspraak.uiterlijk as Datum))}.{' '}
        <Teken kleur={afspraak.stand === 'verlopen' ? 'deze_week' : 'rustig'}>{t.stand[afspraak.stand]}</Teken>
      </p>
      {afspraak.waarom ? <p>{afspraak.waarom}</p> : null}
      {afspraak.voortgang.length > 0 ? (
        <ul>
          {afspraak.voortgang.map(({ op, woorden, door }) => (
            <li key={`${op} ${woorden}`}>
              {tijd.datumZonderWeekdag(op as Datum)}: {woorden}{' '}
              {door ? <span className="houvast-klein houvast-zacht">{t.door(door)}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mag && loopt ? (
        <>
          <Uitklap knop={t.voortgang}>{(sluit) => <VoortgangFormulier id={afspraak.id} onSluit={sluit} />}</Uitklap>
          <Uitklap knop={t.rondAf}>{(sluit) => <AfloopFormulier id={afspraak.id} onSluit={sluit} />}</Uitklap>
        </>
      ) : null}
    </article>
  )
}

function AfspraakFormulier({ jeugdregio, onSluit }: { jeugdregio: string; onSluit: () => void }) {
  const { ketenoverleg: t } = useTeksten()
  const { vandaag } = useIk()
  const [vorm, zetVorm] = useState({ wat: '', wie: '', uiterlijk: vandaag as Datum })
  const bewaren = useBewaren(() => bewaarAfspraak({ ...vorm, jeugdregio, overlegId: null }), onSluit)
  const fout = (veld: keyof typeof vorm) => veldFout(bewaren.error, veld)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <TekstVeld label={t.wat} waarde={vorm.wat} verplicht fout={fout('wat')} onWijzig={(wat) => zetVorm({ ...vorm, wat })} />
      <TekstVeld
        label={t.wie}
        hint={t.wieHint}
        waarde={vorm.wie}
        verplicht
        fout={fout('wie')}
        onWijzig={(wie) => zetVorm({ ...vorm, wie })}
      />
      <DatumVeld
        label={t.uiterlijkVraag}
        waarde={vorm.uiterlijk}
        verplicht
        onWijzig={(uiterlijk) => zetVorm({ ...vorm, uiterlijk: uiterlijk as Datum })}
      />
    </Formulier>
  )
}

function VoortgangFormulier({ id, onSluit }: { id: string; onSluit: () => void }) {
  const { ketenoverleg: t } = useTeksten()
  const [woorden, zetWoorden] = useState('')
  const bewaren = useBewaren(() => bewaarVoortgang(id, woorden), onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld label={t.hoeStaat} waarde={woorden} verplicht fout={veldFout(bewaren.error, 'woorden')} onWijzig={zetWoorden} />
    </Formulier>
  )
}

function AfloopFormulier({ id, onSluit }: { id: string; onSluit: () => void }) {
  const { ketenoverleg: t } = useTeksten()
  const [afloop, zetAfloop] = useState<'gedaan' | 'ingetrokken'>('gedaan')
  const [waarom, zetWaarom] = useState('')
  const bewaren = useBewaren(() => rondAf(id, { afloop, waarom }), onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <Keuze
        label={t.afloop}
        waarde={afloop}
        opties={(['gedaan', 'ingetrokken'] as const).map((waarde) => ({ waarde, label: t.afloopKeuze[waarde] }))}
        onWijzig={zetAfloop}
      />
      <LangTekstVeld label={t.waarom} waarde={waarom} verplicht fout={veldFout(bewaren.error, 'waarom')} onWijzig={zetWaarom} />
    </Formulier>
  )
}
