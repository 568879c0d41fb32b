import type { Datum } from '@houvast/domein/kalender'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { LangTekstVeld } from '../../onderdelen/Velden.tsx'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Opdrachtregel } from './Opdrachtregel.tsx'
import { useBewaren } from './useBewaren.ts'
import { VerbeterFormulier } from './VerbeterFormulier.tsx'
import type { Uitspraak, Zaakbeeld } from './vraag.ts'

interface BeschikkingenEigen {
  beeld: Zaakbeeld
  onKlaar: (melding: string) => void
}

/** Every order as the court wrote it, the latest first, with what it asks and what became of that. */
export function Beschikkingen({ beeld, onKlaar }: BeschikkingenEigen) {
  const t = useTeksten().zaak.beschikking
  const mag = beeld.acties.includes('beschikking.vastleggen')
  return (
    <section className="houvast-stapel">
      <h2>{t.kop}</h2>
      {beeld.uitspraken.length === 0 ? <p className="houvast-zacht">{t.leeg}</p> : null}
      {beeld.uitspraken.map((uitspraak) => (
        <Beschikking key={uitspraak.id} uitspraak={uitspraak} mag={mag} onKlaar={onKlaar} />
      ))}
    </section>
  )
}

function Beschikking({ uitspraak, mag, onKlaar }: { uitspraak: Uitspraak; mag: boolean; onKlaar: (melding: string) => void }) {
  const t = useTeksten().zaak.beschikking
  const tijd = useTijdwoorden()
  const [daad, zetDaad] = useState<'verbeteren' | 'intrekken' | null>(null)
  const sluit = () => zetDaad(null)
  const kop = t.regel(uitspraak.gerecht, uitspraak.zaaknummer, tijd.datumZonderWeekdag(uitspraak.datum))
  return (
    <article className="houvast-kaart houvast-stapel houvast-stapel--krap" aria-label={kop}>
      <h3>{kop}</h3>
      {uitspraak.ingetrokkenOp && uitspraak.redenIntrekking ? (
        <Melding ernst="let_op" titel={t.ingetrokken(tijd.datumZonderWeekdag(uitspraak.ingetrokkenOp), uitspraak.redenIntrekking)} />
      ) : null}
      <ul>
        {uitspraak.delen.map((deel) => (
          <li key={deel.id}>
            {deelZin(deel, t, tijd)}
            {deel.teLang ? (
              <Melding ernst="let_op" titel={t.teLang(deel.teLang.bron, tijd.datumZonderWeekdag(deel.teLang.uiterlijk))}>
                {deel.teLang.voorbehoud ? t.voorbehoud(deel.teLang.voorbehoud) : null}
              </Melding>
            ) : null}
          </li>
        ))}
      </ul>
      <blockquote className="houvast-zaakdictum">{uitspraak.dictum}</blockquote>
      {uitspraak.opdrachten.length > 0 ? (
        <>
          <h4>{t.opdrachten}</h4>
          <ul className="houvast-stapel houvast-stapel--krap">
            {uitspraak.opdrachten.map((opdracht) => (
              <Opdrachtregel key={opdracht.id} opdracht={opdracht} mag={mag && uitspraak.ingetrokkenOp === null} onKlaar={onKlaar} />
            ))}
          </ul>
        </>
      ) : null}
      {daad === 'verbeteren' ? (
        <VerbeterFormulier
          uitspraak={uitspraak}
          onKlaar={(melding) => {
            sluit()
            onKlaar(melding)
          }}
          onAnnuleer={sluit}
        />
      ) : null}
      {daad === 'intrekken' ? <IntrekFormulier id={uitspraak.id} onKlaar={onKlaar} onAnnuleer={sluit} /> : null}
      {mag && daad === null && uitspraak.ingetrokkenOp === null ? (
        <div className="houvast-rij">
          <Knop soort="stil" onClick={() => zetDaad('verbeteren')}>
            {t.verbeter}
          </Knop>
          <Knop soort="stil" onClick={() => zetDaad('intrekken')}>
            {t.trekIn}
          </Knop>
        </div>
      ) : null}
    </article>
  )
}

/** The end stands in the court's own word: "tot" or "tot en met". */
function deelZin(
  { stap, naam, ingangsdatum, einddatum, einddatumInclusief }: Uitspraak['delen'][number],
  t: Teksten['zaak']['beschikking'],
  tijd: Tijdwoorden,
): string {
  const dag = (datum: Datum) => tijd.datumZonderWeekdag(datum)
  const woord = einddatumInclusief ? t.totEnMetWoord : t.totWoord
  const wanneer =
    einddatum === null
      ? t.vanaf(dag(ingangsdatum))
      : stap === 'opheffen'
        ? t.eindigt(woord, dag(einddatum))
        : t.periode(dag(ingangsdatum), woord, dag(einddatum))
  return `${t.stap[stap]}: ${naam}, ${wanneer}`
}

function IntrekFormulier({ id, onKlaar, onAnnuleer }: { id: string; onKlaar: (melding: string) => void; onAnnuleer: () => void }) {
  const t = useTeksten().zaak.beschikking
  const [reden, zetReden] = useState('')
  const bewaren = useBewaren(`/uitspraken/${encodeURIComponent(id)}/intrekking`, onKlaar)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ reden })}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.trekIn}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld label={t.redenIntrekking} waarde={reden} onWijzig={zetReden} verplicht fout={veldFout(bewaren.error, 'reden')} />
    </Formulier>
  )
}
