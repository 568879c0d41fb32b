import type { Datum } from '@houvast/domein/kalender'
import { checkmomenten, type Oordeelbron, oordeelbronnen, type Veiligheidswoord, veiligheidswoorden } from '@houvast/domein/veiligheid'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, KeuzeLijst, LangTekstVeld, TekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import { type FormulierEigen, vanKind } from './formulier.ts'
import type { CheckInvoer } from './vraag.ts'

interface Antwoord {
  readonly uitkomst: Veiligheidswoord | null
  readonly woorden: string
  readonly bronnen: readonly Oordeelbron[]
}

const leeg: Antwoord = { uitkomst: null, woorden: '', bronnen: [] }

/** Two questions, each with its own answer and its own sources. The second may stay open; then the page says that nothing is known about it. */
export function Checkformulier({ kindId, beeld, onKlaar, onAnnuleer }: FormulierEigen) {
  const { veiligheid: t } = useTeksten()
  const { vandaag } = useIk()
  const [datum, zetDatum] = useState<string>(vandaag)
  const [moment, zetMoment] = useState<(typeof checkmomenten)[number]>(beeld.checks.length === 0 ? 'intake' : 'later')
  const [instrument, zetInstrument] = useState(beeld.instrumenten[0]?.naam ?? '')
  const [uitkomst, zetUitkomst] = useState('')
  const [acuut, zetAcuut] = useState(leeg)
  const [structureel, zetStructureel] = useState(leeg)
  const [besprokenMet, zetBesprokenMet] = useState('')
  const [mist, zetMist] = useState(false)
  const bewaren = useBewaren(vanKind(kindId, 'veiligheidschecks'), onKlaar)
  const uitkomsten = beeld.instrumenten.find(({ naam }) => naam === instrument)?.uitkomsten ?? []

  function verstuur() {
    if (acuut.uitkomst === null || acuut.bronnen.length === 0 || (structureel.uitkomst !== null && structureel.bronnen.length === 0)) {
      zetMist(true)
      return
    }
    const inhoud: CheckInvoer = {
      datum: datum as Datum,
      moment,
      instrument,
      ...(uitkomst ? { uitkomst } : {}),
      acuut: { ...acuut, uitkomst: acuut.uitkomst, bronnen: [...acuut.bronnen] },
      ...(structureel.uitkomst === null
        ? {}
        : { structureel: { ...structureel, uitkomst: structureel.uitkomst, bronnen: [...structureel.bronnen] } }),
      ...(besprokenMet.trim() ? { besprokenMet } : {}),
    }
    bewaren.mutate(inhoud)
  }

  return (
    <Formulier onVerstuur={verstuur} onAnnuleer={onAnnuleer} bewaarTekst={t.check.bewaar} bezig={bewaren.isPending} fout={bewaren.error}>
      <DatumVeld label={t.check.datum} waarde={datum} onWijzig={zetDatum} max={vandaag} verplicht fout={veldFout(bewaren.error, 'datum')} />
      <Keuze
        label={t.check.moment}
        waarde={moment}
        opties={checkmomenten.map((waarde) => ({ waarde, label: t.momenten[waarde] }))}
        onWijzig={zetMoment}
      />
      <KeuzeLijst
        label={t.check.instrument}
        hint={t.check.instrumentHint}
        waarde={instrument}
        opties={beeld.instrumenten.map(({ naam }) => ({ waarde: naam, label: naam }))}
        onWijzig={(naam) => {
          zetInstrument(naam)
          zetUitkomst('')
        }}
        fout={veldFout(bewaren.error, 'instrument')}
      />
      <KeuzeLijst
        label={t.check.uitkomst}
        waarde={uitkomst}
        leeg={t.check.geenUitkomst}
        opties={uitkomsten.map((waarde) => ({ waarde, label: waarde }))}
        onWijzig={zetUitkomst}
      />
      <Vraag soort="acuut" antwoord={acuut} mist={mist} onWijzig={zetAcuut} />
      <Vraag soort="structureel" antwoord={structureel} mist={mist && structureel.uitkomst !== null} onWijzig={zetStructureel} />
      <TekstVeld label={t.check.besprokenMet} waarde={besprokenMet} onWijzig={zetBesprokenMet} maxLengte={500} />
    </Formulier>
  )
}

interface VraagEigen {
  soort: 'acuut' | 'structureel'
  antwoord: Antwoord
  mist: boolean
  onWijzig: (antwoord: Antwoord) => void
}

function Vraag({ soort, antwoord, mist, onWijzig }: VraagEigen) {
  const { veiligheid: t } = useTeksten()
  const beantwoord = antwoord.uitkomst !== null
  return (
    <>
      <Keuze
        label={t[soort].vraag}
        hint={t[soort].uitleg}
        fout={mist && !beantwoord ? t.check.kiesUitkomst : null}
        waarde={antwoord.uitkomst}
        opties={veiligheidswoorden.map((waarde) => ({ waarde, label: t.woorden[waarde] }))}
        onWijzig={(uitkomst) => onWijzig({ ...antwoord, uitkomst })}
      />
      {beantwoord ? (
        <>
          <LangTekstVeld
            label={t[soort].waarom}
            waarde={antwoord.woorden}
            onWijzig={(woorden) => onWijzig({ ...antwoord, woorden })}
            regels={2}
            verplicht
            maxLengte={5_000}
          />
          <fieldset className="houvast-veld">
            <legend>{t[soort].waarop}</legend>
            {mist && antwoord.bronnen.length === 0 ? <span className="houvast-veld__fout">{t.check.kiesBron}</span> : null}
            {oordeelbronnen.map((bron) => (
              <Vinkje
                key={bron}
                label={t.bronnen[bron]}
                waarde={antwoord.bronnen.includes(bron)}
                onWijzig={(aan) =>
                  onWijzig({ ...antwoord, bronnen: aan ? [...antwoord.bronnen, bron] : antwoord.bronnen.filter((een) => een !== bron) })
                }
              />
            ))}
          </fieldset>
        </>
      ) : null}
    </>
  )
}
