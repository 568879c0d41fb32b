import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { DatumVeld, Keuze, KeuzeLijst, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Dossier } from '../jeugdige/vraag.ts'
import { stukAdres } from '../rechtbank/vraag.ts'
import { type Briefsoort, stukkenVraag, type Voorbeeld } from './vraag.ts'

interface BriefEigen {
  kindId: string
  kind: Dossier['kind']
  soorten: readonly Briefsoort[]
  /** Chosen and filled in beforehand, from what is registered; the reader may change it. */
  begin?: { readonly soort: Briefsoort['soort']; readonly velden: Readonly<Record<string, string>> } | undefined
}

/** Choose, fill in, look, make. The fields come with the kind of letter. */
export function BriefFormulier({ kindId, kind, soorten, begin }: BriefEigen) {
  const { brief: t } = useTeksten()
  const geheugen = useQueryClient()
  const [soort, zetSoort] = useState<Briefsoort['soort']>(begin?.soort ?? 'kennismaking')
  const [lezer, zetLezer] = useState<'ouders' | 'kind'>('ouders')
  const [aan, zetAan] = useState('')
  const [velden, zetVelden] = useState<Record<string, string>>({ ...begin?.velden })
  const gekozen = soorten.find((een) => een.soort === soort)
  const opdracht = { soort, lezer, aan, velden }
  const pad = `/jeugdigen/${encodeURIComponent(kindId)}/brieven`
  const bekijken = useMutation({ mutationFn: () => stuur<Voorbeeld>('POST', `${pad}/voorbeeld`, opdracht) })
  const maken = useMutation({
    mutationFn: () => stuur<{ id: string }>('POST', pad, opdracht),
    onSuccess: async () => {
      bekijken.reset()
      await geheugen.invalidateQueries({ queryKey: stukkenVraag(kindId).queryKey })
    },
  })
  const anders = () => {
    bekijken.reset()
    maken.reset()
  }
  const zet = (naam: string, waarde: string) => {
    anders()
    zetVelden({ ...velden, [naam]: waarde })
  }
  const vanafTwaalf = kind.leeftijd === null || kind.leeftijd >= 12
  return (
    <section className="houvast-kaart houvast-stapel">
      <Formulier onVerstuur={() => bekijken.mutate()} bewaarTekst={t.voorbeeld} bezig={bekijken.isPending} fout={bekijken.error}>
        <KeuzeLijst
          label={t.soort}
          waarde={soort}
          opties={soorten.map(({ soort: waarde, naam }) => ({ waarde, label: naam }))}
          onWijzig={(nieuw) => {
            anders()
            zetSoort(nieuw)
          }}
        />
        {vanafTwaalf ? (
          <Keuze
            label={t.lezer}
            waarde={lezer}
            opties={(gekozen?.lezers ?? []).map((waarde) => ({ waarde, label: t.lezers[waarde] }))}
            onWijzig={(nieuw) => {
              anders()
              zetLezer(nieuw)
            }}
          />
        ) : null}
        <TekstVeld
          label={t.aan}
          hint={t.aanHint}
          waarde={aan}
          onWijzig={(nieuw) => {
            anders()
            zetAan(nieuw)
          }}
          verplicht
          fout={veldFout(bekijken.error, 'aan')}
        />
        {gekozen?.velden.map(({ naam, label, soort: veldsoort, verplicht }) => {
          const eigen = {
            label,
            waarde: velden[naam] ?? '',
            onWijzig: (waarde: string) => zet(naam, waarde),
            verplicht,
            fout: veldFout(bekijken.error, naam),
          }
          if (veldsoort === 'datum') return <DatumVeld key={naam} {...eigen} />
          return veldsoort === 'lang' ? <LangTekstVeld key={naam} {...eigen} /> : <TekstVeld key={naam} {...eigen} />
        })}
      </Formulier>
      {bekijken.data ? (
        <article className="houvast-briefbeeld" aria-label={t.voorbeeldTitel}>
          <h2>{bekijken.data.titel}</h2>
          <Brieftekst blokken={bekijken.data.blokken} />
          <Knop soort="hoofd" bezig={maken.isPending ? t.maak : false} onClick={() => maken.mutate()}>
            {t.maak}
          </Knop>
        </article>
      ) : null}
      {maken.error ? <Melding ernst="gevaar" nieuw titel={maken.error.message} /> : null}
      {maken.data ? (
        <Melding ernst="goed" nieuw titel={t.gemaakt}>
          <a href={stukAdres(maken.data.id)}>{t.open(gekozen?.naam ?? '')}</a>
        </Melding>
      ) : null}
    </section>
  )
}

function Brieftekst({ blokken }: { blokken: Voorbeeld['blokken'] }) {
  return blokken.map((blok, plaats) => {
    const sleutel = `${plaats}${blok.soort}`
    if (blok.soort === 'kop') return <h3 key={sleutel}>{blok.tekst}</h3>
    if (blok.soort === 'lijst')
      return (
        <ul key={sleutel}>
          {blok.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      )
    if (blok.soort === 'tabel') return null
    return (
      <p key={sleutel}>
        {blok.label ? <strong>{blok.label} </strong> : null}
        {blok.tekst}
      </p>
    )
  })
}
