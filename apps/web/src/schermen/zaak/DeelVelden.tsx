import { maatregelTypes, machtigingTypes, redenenBeeindiging } from '@houvast/domein/feiten'
import { type Uitspraakstap, uitspraakstappen } from '@houvast/domein/maatregelen'
import { veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { DatumVeld, Keuze, KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { begintIets, type Deelvorm, overBestaande } from './beschikking.ts'
import type { Maatregel } from './vraag.ts'

interface DeelEigen {
  nummer: number
  deel: Deelvorm
  maatregelen: readonly Maatregel[]
  fout: Error | null
  onWijzig: (deel: Deelvorm) => void
  onWeg: (() => void) | null
}

/** One decision in an order; only what it needs is asked. */
export function DeelVelden({ nummer, deel, maatregelen, fout, onWijzig, onWeg }: DeelEigen) {
  const { zaak } = useTeksten()
  const t = zaak.beschikking
  const { stap } = deel
  const zet = (anders: Partial<Deelvorm>) => onWijzig({ ...deel, ...anders })
  const mogelijk = maatregelen.filter(({ stappen }) => stappen.some((een) => een.stap === stap))
  const gekozen = mogelijk.find(({ id }) => id === deel.maatregelId)?.stappen.find((een) => een.stap === stap)
  return (
    <fieldset className="houvast-zaakdeel">
      <legend>{t.deel(nummer)}</legend>
      <KeuzeLijst
        label={t.wat}
        waarde={stap}
        opties={uitspraakstappen.map((waarde: Uitspraakstap) => ({ waarde, label: t.stap[waarde] }))}
        onWijzig={(nieuw) => zet({ stap: nieuw, type: '', reden: '' })}
        fout={veldFout(fout, 'stap')}
      />
      {overBestaande(stap) ? (
        <KeuzeLijst
          label={t.welke}
          waarde={deel.maatregelId}
          leeg={t.kies}
          opties={mogelijk.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onWijzig={(maatregelId) => zet({ maatregelId, type: '', reden: '' })}
          fout={veldFout(fout, 'maatregelId')}
        />
      ) : null}
      {begintIets(stap) ? (
        <KeuzeLijst
          label={stap === 'machtigen' ? t.machtiging : t.type}
          waarde={deel.type}
          leeg={t.kies}
          opties={typesVoor(stap, gekozen?.opvolgers)}
          onWijzig={(type) => zet({ type })}
          fout={veldFout(fout, 'type')}
        />
      ) : null}
      {stap === 'opheffen' ? null : (
        <DatumVeld
          label={t.ingang}
          waarde={deel.ingangsdatum}
          onWijzig={(ingangsdatum) => zet({ ingangsdatum })}
          verplicht
          fout={veldFout(fout, 'ingangsdatum')}
        />
      )}
      <DatumVeld
        label={t.eind}
        waarde={deel.einddatum}
        onWijzig={(einddatum) => zet({ einddatum })}
        verplicht={stap === 'verlengen' || stap === 'opheffen' || stap === 'machtigen'}
        fout={veldFout(fout, 'einddatum')}
      />
      {deel.einddatum ? (
        <Keuze
          label={t.tot}
          waarde={deel.totWoord === '' ? null : deel.totWoord}
          opties={[
            { waarde: 'tot', label: t.totWoord },
            { waarde: 'tot_en_met', label: t.totEnMetWoord },
          ]}
          onWijzig={(totWoord) => zet({ totWoord })}
          fout={veldFout(fout, 'einddatumInclusief')}
        />
      ) : null}
      {gekozen && gekozen.redenen.length > 0 ? (
        <KeuzeLijst
          label={zaak.einde.reden}
          waarde={deel.reden}
          leeg={t.kies}
          opties={gekozen.redenen.map((code) => ({ waarde: code, label: redenenBeeindiging[code] }))}
          onWijzig={(reden) => zet({ reden })}
          fout={veldFout(fout, 'reden')}
        />
      ) : null}
      {stap === 'beginnen' ? (
        <DatumVeld label={t.overgenomen} waarde={deel.overgenomenOp} onWijzig={(overgenomenOp) => zet({ overgenomenOp })} />
      ) : null}
      {stap === 'beginnen' || stap === 'omzetten' ? (
        <TekstVeld
          label={t.plantermijn}
          invoer="numeric"
          waarde={deel.plantermijnDagen}
          onWijzig={(plantermijnDagen) => zet({ plantermijnDagen })}
          maxLengte={3}
          fout={veldFout(fout, 'plantermijnDagen')}
        />
      ) : null}
      {onWeg ? (
        <Knop soort="stil" onClick={onWeg}>
          {t.minder}
        </Knop>
      ) : null}
    </fieldset>
  )
}

function typesVoor(stap: Uitspraakstap, opvolgers: readonly string[] | undefined) {
  const namen: Record<string, string> = stap === 'machtigen' ? machtigingTypes : maatregelTypes
  const codes = stap === 'omzetten' ? (opvolgers ?? []) : Object.keys(namen)
  return codes.map((waarde) => ({ waarde, label: namen[waarde] ?? waarde }))
}
