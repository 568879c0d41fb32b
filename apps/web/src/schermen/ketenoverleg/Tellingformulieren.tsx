import { type Datum, plusMaanden } from '@houvast/domein/kalender'
import { type Ketenpartij, ketenpartijen } from '@houvast/domein/ketenoverleg'
import { useId, useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './bewaren.ts'
import { alsBase64, bewaarTelling, bewaarVerwachting, importeer } from './vraag.ts'

interface Eigen {
  jeugdregio: string
  onSluit: () => void
}

const getalOfNiets = (tekst: string) => (tekst.trim() === '' ? null : Number(tekst))

export function TellingFormulier({ jeugdregio, onSluit }: Eigen) {
  const { ketenoverleg: t } = useTeksten()
  const { vandaag } = useIk()
  const [vorm, zetVorm] = useState({
    ...{ partij: '' as Ketenpartij | '', naam: '', peildatum: vandaag as Datum, wachtend: '', mediaanDagen: '', langstDagen: '' },
    ...{ definitie: '', bron: '' },
  })
  const zet = (deel: Partial<typeof vorm>) => zetVorm({ ...vorm, ...deel })
  const bewaren = useBewaren(
    () =>
      bewaarTelling({
        ...vorm,
        jeugdregio,
        partij: vorm.partij as Ketenpartij,
        wachtend: vorm.wachtend.trim() === '' ? Number.NaN : Number(vorm.wachtend),
        mediaanDagen: getalOfNiets(vorm.mediaanDagen),
        langstDagen: getalOfNiets(vorm.langstDagen),
      }),
    onSluit,
  )
  const fout = (veld: keyof typeof vorm) => veldFout(bewaren.error, veld)
  const tekst = (veld: 'naam' | 'wachtend' | 'mediaanDagen' | 'langstDagen' | 'bron', label: string, hint?: string) => (
    <TekstVeld
      label={label}
      hint={hint}
      waarde={vorm[veld]}
      invoer={veld === 'naam' || veld === 'bron' ? 'text' : 'numeric'}
      fout={fout(veld)}
      onWijzig={(waarde) => zet({ [veld]: waarde })}
    />
  )
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.welkePartij}
        leeg={t.kies}
        waarde={vorm.partij}
        opties={ketenpartijen.map((waarde) => ({ waarde, label: t.partij[waarde] }))}
        fout={fout('partij')}
        onWijzig={(partij) => zet({ partij })}
      />
      {tekst('naam', t.organisatie)}
      <DatumVeld
        label={t.peildatum}
        waarde={vorm.peildatum}
        verplicht
        max={vandaag}
        fout={fout('peildatum')}
        onWijzig={(peildatum) => zet({ peildatum: peildatum as Datum })}
      />
      {tekst('wachtend', t.hoeveel)}
      {tekst('mediaanDagen', t.mediaan, t.dagenHint)}
      {tekst('langstDagen', t.langst, t.dagenHint)}
      <LangTekstVeld
        label={t.definitieVraag}
        waarde={vorm.definitie}
        verplicht
        fout={fout('definitie')}
        onWijzig={(definitie) => zet({ definitie })}
      />
      {tekst('bron', t.bron)}
    </Formulier>
  )
}

export function ImportFormulier({ onSluit }: { onSluit: () => void }) {
  const { ketenoverleg: t } = useTeksten()
  const id = useId()
  const [bestand, kies] = useState<File | null>(null)
  const [gelezen, zetGelezen] = useState<string | null>(null)
  const bewaren = useBewaren(
    async () => importeer(bestand ? await alsBase64(bestand) : ''),
    ({ nieuw, verbeterd }) => zetGelezen(t.ingelezen(nieuw, verbeterd)),
  )
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <div className="houvast-veld">
        <label htmlFor={id}>{t.bestand}</label>
        <span id={`${id}-hint`} className="houvast-veld__hint">
          {t.importHint}
        </span>
        <input
          id={id}
          className="houvast-invoer"
          type="file"
          accept=".csv,.xlsx"
          aria-describedby={`${id}-hint`}
          onChange={(e) => kies(e.target.files?.[0] ?? null)}
        />
      </div>
      {gelezen ? <Melding ernst="goed" nieuw titel={gelezen} /> : null}
    </Formulier>
  )
}

/** What the Raad gives: for the coming months how many rulings it expects. */
export function VerwachtingFormulier({ jeugdregio, onSluit }: Eigen) {
  const { ketenoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { vandaag } = useIk()
  const eerste = `${vandaag.slice(0, 7)}-01` as Datum
  const maanden = [0, 1, 2, 3, 4, 5].map((verder) => plusMaanden(eerste, verder))
  const [standOp, zetStand] = useState(vandaag as Datum)
  const [bron, zetBron] = useState('')
  const [aantallen, zetAantallen] = useState<Record<string, string>>({})
  const bewaren = useBewaren(
    () =>
      bewaarVerwachting({
        ...{ jeugdregio, standOp, bron },
        maanden: maanden.flatMap((maand) => (aantallen[maand]?.trim() ? [{ maand, aantal: Number(aantallen[maand]) }] : [])),
      }),
    onSluit,
  )
  const maandnaam = (maand: Datum) => tijd.datumZonderWeekdag(maand).replace(/^1 /, '')
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <DatumVeld label={t.standOp} waarde={standOp} max={vandaag} verplicht onWijzig={(dag) => zetStand(dag as Datum)} />
      <TekstVeld label={t.bron} waarde={bron} verplicht fout={veldFout(bewaren.error, 'bron')} onWijzig={zetBron} />
      {maanden.map((maand) => (
        <TekstVeld
          key={maand}
          label={t.aantalIn(maandnaam(maand))}
          invoer="numeric"
          waarde={aantallen[maand] ?? ''}
          onWijzig={(aantal) => zetAantallen({ ...aantallen, [maand]: aantal })}
        />
      ))}
    </Formulier>
  )
}
