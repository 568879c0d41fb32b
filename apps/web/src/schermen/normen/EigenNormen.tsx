import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type EigenNorm, normenVraag } from './vraag.ts'

/** Agreements of the institution, under the norms: beside them, never instead. */
export function EigenNormen({ eigen, normen }: { eigen: readonly EigenNorm[]; normen: readonly { id: string; naam: string }[] }) {
  const { normen: teksten } = useTeksten()
  const t = teksten.eigen
  const tijd = useTijdwoorden()
  const mag = useIk().acties.includes('norm.beheren')
  return (
    <section className="houvast-stapel">
      <h2>{t.titel}</h2>
      <p>{eigen.length === 0 ? t.geen : t.uitleg}</p>
      {eigen.map((norm) => (
        <article key={norm.id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
          <h3>
            <span className="houvast-norm__nummer">{norm.code}</span> {norm.naam}
          </h3>
          <p>
            {norm.begint === 'einddatum'
              ? t.zinTerug(norm.lengte, t.gehaald[norm.gehaald])
              : t.zin(norm.lengte, t.begin[norm.begint], t.gehaald[norm.gehaald])}
          </p>
          <p className="houvast-klein houvast-zacht">
            {[
              t.groep[norm.groep],
              norm.wie,
              t.besluitVan(norm.besluit),
              norm.naast === null ? '' : t.naastNorm(norm.naast),
              norm.tot === null ? t.vanaf(tijd.datum(norm.van)) : t.vanTot(tijd.datum(norm.van), tijd.datum(norm.tot)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {norm.teLaat > 0 ? <Teken kleur="deze_week">{t.voorbij(norm.teLaat)}</Teken> : null}
          {mag ? <Uitklap knop={t.wijzig}>{(sluit) => <EigenNormFormulier norm={norm} normen={normen} onSluit={sluit} />}</Uitklap> : null}
        </article>
      ))}
      {mag ? <Uitklap knop={t.nieuw}>{(sluit) => <EigenNormFormulier norm={null} normen={normen} onSluit={sluit} />}</Uitklap> : null}
    </section>
  )
}

interface FormulierEigen {
  norm: EigenNorm | null
  normen: readonly { id: string; naam: string }[]
  onSluit: () => void
}

function EigenNormFormulier({ norm, normen, onSluit }: FormulierEigen) {
  const { normen: teksten } = useTeksten()
  const t = teksten.eigen
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const [vorm, zetVorm] = useState({
    naam: norm?.naam ?? '',
    naast: norm?.naast ?? ('' as EigenNorm['naast'] | ''),
    begint: norm?.begint ?? ('maatregel_ontvangen' as EigenNorm['begint']),
    gehaald: norm?.gehaald ?? ('eerste_contact_jeugdige' as EigenNorm['gehaald']),
    groep: norm?.groep ?? ('alle' as EigenNorm['groep']),
    aantal: String(norm?.aantal ?? ''),
    eenheid: norm?.eenheid ?? ('werkdagen' as EigenNorm['eenheid']),
    regel: norm?.regel ?? ('VAST' as EigenNorm['regel']),
    wie: norm?.wie ?? '',
    besluit: norm?.besluit ?? '',
    van: norm?.van ?? vandaag,
    tot: norm?.tot ?? '',
  })
  const zet = (velden: Partial<typeof vorm>) => zetVorm({ ...vorm, ...velden })
  const bewaren = useMutation({
    mutationFn: () =>
      stuur(norm === null ? 'POST' : 'PUT', norm === null ? '/normen/eigen' : `/normen/eigen/${encodeURIComponent(norm.id)}`, {
        ...vorm,
        naast: vorm.naast || null,
        aantal: Number(vorm.aantal),
        tot: vorm.tot || null,
      }),
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries({ queryKey: normenVraag.queryKey })
    },
  })
  const fout = (veld: keyof typeof vorm) => veldFout(bewaren.error, veld)
  const lijst = <T extends string>(woorden: Readonly<Record<T, string>>) =>
    (Object.keys(woorden) as T[]).map((waarde) => ({ waarde, label: woorden[waarde] }))
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <TekstVeld label={t.naam} waarde={vorm.naam} verplicht fout={fout('naam')} onWijzig={(naam) => zet({ naam })} />
      <KeuzeLijst label={t.welkeGroep} waarde={vorm.groep} opties={lijst(t.groep)} onWijzig={(groep) => zet({ groep })} />
      <KeuzeLijst label={t.welkBegin} waarde={vorm.begint} opties={lijst(t.begin)} onWijzig={(begint) => zet({ begint })} />
      <KeuzeLijst
        label={t.welkGehaald}
        waarde={vorm.gehaald}
        opties={lijst(t.gehaald)}
        fout={fout('gehaald')}
        onWijzig={(gehaald) => zet({ gehaald })}
      />
      <TekstVeld
        label={t.aantal}
        waarde={vorm.aantal}
        invoer="numeric"
        verplicht
        fout={fout('aantal')}
        onWijzig={(aantal) => zet({ aantal })}
      />
      <KeuzeLijst label={t.welkeEenheid} waarde={vorm.eenheid} opties={lijst(t.eenheid)} onWijzig={(eenheid) => zet({ eenheid })} />
      {vorm.eenheid === 'werkdagen' || vorm.begint === 'einddatum' ? null : (
        <KeuzeLijst label={t.welkeRegel} waarde={vorm.regel} opties={lijst(t.regel)} onWijzig={(regel) => zet({ regel })} />
      )}
      <TekstVeld label={t.wie} waarde={vorm.wie} verplicht fout={fout('wie')} onWijzig={(wie) => zet({ wie })} />
      <TekstVeld
        label={t.besluit}
        hint={t.besluitHint}
        waarde={vorm.besluit}
        verplicht
        fout={fout('besluit')}
        onWijzig={(besluit) => zet({ besluit })}
      />
      <KeuzeLijst
        label={t.naast}
        waarde={vorm.naast ?? ''}
        leeg={t.naastGeen}
        opties={normen.map(({ id, naam }) => ({ waarde: id, label: `${id} ${naam}` }))}
        onWijzig={(naast) => zet({ naast: naast as EigenNorm['naast'] })}
      />
      <DatumVeld label={t.van} waarde={vorm.van} verplicht fout={fout('van')} onWijzig={(van) => zet({ van: van as EigenNorm['van'] })} />
      <DatumVeld
        label={t.tot}
        hint={t.totHint}
        waarde={vorm.tot}
        fout={fout('tot')}
        onWijzig={(tot) => zet({ tot: tot as EigenNorm['van'] })}
      />
    </Formulier>
  )
}
