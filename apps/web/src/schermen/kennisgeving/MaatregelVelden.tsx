import type { MaatregelType } from '@houvast/domein/feiten'
import { DatumVeld, TekstVeld, Veld } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { VeldenEigen } from './Kennisgeving.tsx'
import { maatregelGroepen } from './kennisgeving.ts'

export function MaatregelVelden({ vorm, vandaag, onWijzig, fout }: VeldenEigen) {
  const { kennisgeving: t, formulier } = useTeksten()
  return (
    <div className="houvast-formulier__naast">
      <Veld label={t.type} fout={fout('type', 'type')}>
        {(namen) => (
          <select
            {...namen}
            className="houvast-invoer"
            value={vorm.type}
            onChange={(e) => onWijzig({ type: e.target.value as MaatregelType | '' })}
          >
            <option value="">{formulier.kiesEen}</option>
            {maatregelGroepen.map(({ groep, maatregelen }) => (
              <optgroup key={groep} label={t[groep]}>
                {maatregelen.map(([code, naam]) => (
                  <option key={code} value={code}>
                    {naam}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Veld>
      <DatumVeld
        label={t.datumKennisgeving}
        waarde={vorm.datumKennisgeving}
        max={vandaag}
        onWijzig={(datumKennisgeving) => onWijzig({ datumKennisgeving })}
        fout={fout('datumKennisgeving', 'datumKennisgeving')}
      />
      <DatumVeld
        label={t.datumAanvang}
        waarde={vorm.datumAanvang}
        onWijzig={(datumAanvang) => onWijzig({ datumAanvang })}
        fout={fout('datumAanvang', 'datumAanvang')}
      />
      <DatumVeld
        label={t.datumBeschikking}
        waarde={vorm.datumBeschikking}
        onWijzig={(datumBeschikking) => onWijzig({ datumBeschikking })}
        fout={fout('datumBeschikking')}
      />
      <DatumVeld
        label={t.einddatum}
        hint={t.einddatumHint}
        waarde={vorm.einddatum}
        onWijzig={(einddatum) => onWijzig({ einddatum })}
        fout={fout('einddatum')}
      />
      <TekstVeld
        label={t.plantermijn}
        hint={t.plantermijnHint}
        invoer="numeric"
        waarde={vorm.plantermijn}
        maxLengte={3}
        onWijzig={(plantermijn) => onWijzig({ plantermijn })}
        fout={fout('plantermijnDagen')}
      />
    </div>
  )
}
