import type { BundelDeel } from '@houvast/domein/rechtbank'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useTijdNu } from '../jeugdige/formulieren/woorden.ts'
import { stukAdres, type Titelbeeld, verversRechtbank } from './vraag.ts'

type Verzoek = Titelbeeld['bundel']['tekst']
type Bewering = Verzoek['beweringen'][number]

/** What is written for the request, what is still missing, and the PDF that comes of it. */
export function Bundel({ kindId, titel }: { kindId: string; titel: Titelbeeld }) {
  const { rechtbank: t } = useTeksten()
  const tijdNu = useTijdNu()
  const geheugen = useQueryClient()
  const { bundel } = titel
  const [tekst, zetTekst] = useState<Verzoek>(bundel.tekst)
  const [redenen, zetRedenen] = useState(bundel.redenen)
  const zet = (velden: Partial<Verzoek>) => zetTekst({ ...tekst, ...velden })
  const pad = `/jeugdigen/${encodeURIComponent(kindId)}/verzoekbundel`
  const bewaren = useMutation({
    mutationFn: () => stuur('PUT', pad, { titelId: titel.id, tekst, redenen }),
    onSuccess: () => verversRechtbank(geheugen),
  })
  const maken = useMutation({
    mutationFn: async () => {
      await stuur('PUT', pad, { titelId: titel.id, tekst, redenen })
      return stuur<{ id: string }>('POST', `${pad}/pdf`, { titelId: titel.id })
    },
    onSettled: () => verversRechtbank(geheugen),
  })
  return (
    <>
      <h3>{t.bundel}</h3>
      <p>{t.bundelUitleg}</p>
      <dl className="houvast-gegevens" aria-label={t.uitDossier}>
        <dt>{t.vaste}</dt>
        <dd>{bundel.uitDossier.vasteJeugdbeschermer ?? t.nietBekend}</dd>
        <dt>{t.plan}</dt>
        <dd>{bundel.uitDossier.plan ?? t.nietBekend}</dd>
      </dl>
      <Formulier onVerstuur={() => bewaren.mutate()} bewaarTekst={t.bewaarTekst} bezig={bewaren.isPending} fout={bewaren.error}>
        <LangTekstVeld
          label={t.bedreigingen}
          waarde={tekst.bedreigingen}
          onWijzig={(bedreigingen) => zet({ bedreigingen })}
          fout={veldFout(bewaren.error, 'bedreigingen')}
        />
        <TekstVeld
          label={t.duur}
          invoer="numeric"
          maxLengte={2}
          waarde={tekst.duurMaanden === null ? '' : String(tekst.duurMaanden)}
          onWijzig={(waarde) => zet({ duurMaanden: /^\d+$/.test(waarde) ? Number(waarde) : null })}
          fout={veldFout(bewaren.error, 'duurMaanden')}
        />
        <LangTekstVeld label={t.verloop} waarde={tekst.verloop} onWijzig={(verloop) => zet({ verloop })} />
        <DatumVeld
          label={t.besprokenOp}
          waarde={tekst.besprokenOp}
          onWijzig={(dag) => zet({ besprokenOp: dag as Verzoek['besprokenOp'] })}
        />
        <LangTekstVeld label={t.reactieKind} waarde={tekst.reactieKind} onWijzig={(reactieKind) => zet({ reactieKind })} />
        <LangTekstVeld label={t.reactieOuders} waarde={tekst.reactieOuders} onWijzig={(reactieOuders) => zet({ reactieOuders })} />
        <Beweringen beweringen={tekst.beweringen} onWijzig={(beweringen) => zet({ beweringen })} />
        <Ontbrekend delen={bundel.bewaardOp === null ? [] : bundel.ontbreekt} redenen={redenen} onWijzig={zetRedenen} />
        {bewaren.isSuccess ? <Melding ernst="goed" nieuw titel={t.bewaard(tijdNu())} /> : null}
      </Formulier>
      {maken.error ? <Melding ernst="gevaar" nieuw titel={maken.error.message} /> : null}
      {maken.data ? (
        <Melding ernst="goed" nieuw titel={t.pdfKlaar}>
          <a href={stukAdres(maken.data.id)}>{t.openPdf(t.bundel)}</a>
        </Melding>
      ) : null}
      <div className="houvast-rij">
        <Knop bezig={maken.isPending ? t.maakPdf : false} onClick={() => maken.mutate()}>
          {t.maakPdf}
        </Knop>
      </div>
    </>
  )
}

function Beweringen({ beweringen, onWijzig }: { beweringen: readonly Bewering[]; onWijzig: (beweringen: Bewering[]) => void }) {
  const { rechtbank: t } = useTeksten()
  const soorten = ['feit', 'mening', 'interpretatie'] as const
  const wijzig = (plaats: number, velden: Partial<Bewering>) =>
    onWijzig(beweringen.map((bewering, hier) => (hier === plaats ? { ...bewering, ...velden } : bewering)))
  return (
    <fieldset className="houvast-stapel">
      <legend>{t.beweringen}</legend>
      {beweringen.map(({ soort, tekst, bron }, plaats) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no name of its own, and its place is what the reader sees
        <div key={plaats} className="houvast-stapel houvast-stapel--krap">
          <KeuzeLijst
            label={t.beweringSoort}
            waarde={soort}
            opties={soorten.map((waarde) => ({ waarde, label: t.soorten[waarde] }))}
            onWijzig={(nieuw) => wijzig(plaats, { soort: nieuw })}
          />
          <LangTekstVeld label={t.bewering} regels={2} waarde={tekst} onWijzig={(nieuw) => wijzig(plaats, { tekst: nieuw })} />
          <TekstVeld label={t.bron} waarde={bron} onWijzig={(nieuw) => wijzig(plaats, { bron: nieuw })} />
          <Knop soort="stil" onClick={() => onWijzig(beweringen.filter((_, hier) => hier !== plaats))}>
            {t.beweringWeg}
          </Knop>
        </div>
      ))}
      <div>
        <Knop onClick={() => onWijzig([...beweringen, { soort: 'feit', tekst: '', bron: '' }])}>{t.beweringErbij}</Knop>
      </div>
    </fieldset>
  )
}

interface OntbrekendEigen {
  delen: readonly BundelDeel[]
  redenen: Titelbeeld['bundel']['redenen']
  onWijzig: (redenen: Titelbeeld['bundel']['redenen']) => void
}

function Ontbrekend({ delen, redenen, onWijzig }: OntbrekendEigen) {
  const { rechtbank: t } = useTeksten()
  if (delen.length === 0) return null
  return (
    <Melding ernst="let_op" titel={t.ontbreektKop(delen.length)}>
      <p>{t.ontbreektUitleg}</p>
      {delen.map((deel) => (
        <TekstVeld
          key={deel}
          label={t.reden(t.delen[deel])}
          waarde={redenen[deel] ?? ''}
          onWijzig={(reden) => onWijzig({ ...redenen, [deel]: reden })}
        />
      ))}
    </Melding>
  )
}
