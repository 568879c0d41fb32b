import './werklast.css'
import type { Datum } from '@houvast/domein/kalender'
import { belevingsvragen } from '@houvast/domein/werklast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Verloop } from './Verloop.tsx'
import { beeindigTaak, legTaakVast, type Teamwerklastbeeld, teamWerklastVraag } from './vraag.ts'

interface TeamwerklastEigen {
  teamId: string
  medewerkers: readonly { id: string; naam: string }[]
}

/** For the leader of this team: how the load went, how it feels beside it, and what people do besides children. */
export function Teamwerklast({ teamId, medewerkers }: TeamwerklastEigen) {
  const vraag = useQuery(teamWerklastVraag(teamId))
  return (
    <Opgehaald vraag={vraag}>
      {({ verloop, beleving, taken }) => (
        <div className="houvast-stapel houvast-stapel--ruim">
          <Verloop maanden={verloop} />
          <Gevoeld beleving={beleving} />
          <Taken taken={taken} medewerkers={medewerkers} />
        </div>
      )}
    </Opgehaald>
  )
}

function Gevoeld({ beleving: { kwartaal, ingevuld, minimum, gemiddelde, spanning } }: { beleving: Teamwerklastbeeld['beleving'] }) {
  const { werklast } = useTeksten()
  const t = werklast.beleving
  const tijd = useTijdwoorden()
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.teamTitel(tijd.datum(kwartaal))}</h2>
      <p>{gemiddelde === null ? t.teWeinig(ingevuld, minimum) : t.aantal(ingevuld)}</p>
      {gemiddelde === null ? null : (
        <ul>
          {belevingsvragen.map((vraag) => (
            <li key={vraag}>{t.gemiddeld(t.vraag[vraag], tijd.getal(Math.round(gemiddelde[vraag] * 10) / 10))}</li>
          ))}
        </ul>
      )}
      {spanning ? <Melding ernst="let_op" titel={t.spanning[spanning]} /> : null}
    </section>
  )
}

function Taken({ taken, medewerkers }: { taken: Teamwerklastbeeld['taken']; medewerkers: TeamwerklastEigen['medewerkers'] }) {
  const { werklast: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const beeindigen = useMutation({
    mutationFn: (id: string) => beeindigTaak(id, vandaag),
    onSuccess: () => geheugen.invalidateQueries(),
  })
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.takenTitel}</h2>
      <p className="houvast-zacht">{t.takenUitleg}</p>
      <ul className="houvast-stapel houvast-stapel--krap">
        {taken.map(({ id, medewerker, wat, uren, van, tot }) => (
          <li key={id}>
            {t.taakVan(medewerker.naam, t.taak(wat, tijd.getal(uren), tot ? t.totEnMet(tijd.datum(tot)) : t.vanaf(tijd.datum(van))))}{' '}
            {tot === null ? (
              <Knop className="houvast-knop--klein" onClick={() => beeindigen.mutate(id)} bezig={beeindigen.isPending ? t.bezig : false}>
                {t.taakStopt}
                <span className="houvast-alleen-voorgelezen">
                  : {medewerker.naam}, {wat}
                </span>
              </Knop>
            ) : null}
          </li>
        ))}
      </ul>
      {beeindigen.error ? <Melding ernst="gevaar" nieuw titel={beeindigen.error.message} /> : null}
      <Uitklap knop={t.taakKnop}>{(sluit) => <TaakFormulier medewerkers={medewerkers} onSluit={sluit} />}</Uitklap>
    </section>
  )
}

function TaakFormulier({ medewerkers, onSluit }: { medewerkers: TeamwerklastEigen['medewerkers']; onSluit: () => void }) {
  const { werklast: t } = useTeksten()
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const [vorm, zetVorm] = useState({ wie: medewerkers[0]?.id ?? '', wat: '', uren: '', van: vandaag as string, tot: '' })
  const zet = (deel: Partial<typeof vorm>) => zetVorm({ ...vorm, ...deel })
  const bewaren = useMutation({
    mutationFn: () =>
      legTaakVast(vorm.wie, {
        wat: vorm.wat,
        uren: Number(vorm.uren.replace(',', '.')),
        van: vorm.van as Datum,
        tot: (vorm.tot || null) as Datum | null,
      }),
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries()
    },
  })
  const fout = (veld: string) => veldFout(bewaren.error, veld)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.taakBewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.taakWie}
        waarde={vorm.wie}
        opties={medewerkers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onWijzig={(wie) => zet({ wie })}
      />
      <TekstVeld label={t.taakWat} hint={t.taakWatHint} waarde={vorm.wat} verplicht fout={fout('wat')} onWijzig={(wat) => zet({ wat })} />
      <TekstVeld label={t.taakUren} waarde={vorm.uren} verplicht fout={fout('uren')} onWijzig={(uren) => zet({ uren })} />
      <DatumVeld label={t.taakVanaf} waarde={vorm.van} verplicht fout={fout('van')} onWijzig={(van) => zet({ van })} />
      <DatumVeld label={t.taakTot} hint={t.taakTotHint} waarde={vorm.tot} fout={fout('tot')} onWijzig={(tot) => zet({ tot })} />
    </Formulier>
  )
}
