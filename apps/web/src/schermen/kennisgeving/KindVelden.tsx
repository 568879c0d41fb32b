import { DatumVeld, Keuze, TekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { VeldenEigen } from './Kennisgeving.tsx'
import { bsnSoorten } from './kennisgeving.ts'

export function KindVelden({ vorm, vandaag, onWijzig, fout }: VeldenEigen) {
  const t = useTeksten().kennisgeving
  return (
    <>
      <Keuze
        label={t.bsnSoort}
        waarde={vorm.bsnSoort}
        opties={bsnSoorten.map((waarde) => ({ waarde, label: t.bsnSoorten[waarde] }))}
        onWijzig={(bsnSoort) => onWijzig({ bsnSoort })}
      />
      {vorm.bsnSoort === 'ongeboren' ? null : (
        <div className="houvast-formulier__naast">
          {vorm.bsnSoort === 'bekend' ? (
            <TekstVeld
              label={t.bsn}
              hint={t.bsnHint}
              invoer="numeric"
              waarde={vorm.bsn}
              maxLengte={12}
              onWijzig={(bsn) => onWijzig({ bsn })}
              fout={fout('bsn', 'bsn')}
            />
          ) : null}
          <Geboortedatum vorm={vorm} vandaag={vandaag} onWijzig={onWijzig} fout={fout} />
        </div>
      )}
      <Keuze
        label={t.geslacht}
        waarde={vorm.geslacht}
        opties={(['V', 'M', 'O'] as const).map((waarde) => ({ waarde, label: t.geslachten[waarde] }))}
        onWijzig={(geslacht) => onWijzig({ geslacht })}
        fout={fout('geslacht', 'geslacht')}
      />
      <div className="houvast-formulier__naast">
        <TekstVeld label={t.voornaam} waarde={vorm.voornaam} maxLengte={100} onWijzig={(voornaam) => onWijzig({ voornaam })} />
        <TekstVeld label={t.achternaam} waarde={vorm.achternaam} maxLengte={100} onWijzig={(achternaam) => onWijzig({ achternaam })} />
        <TekstVeld
          label={t.postcode}
          hint={t.postcodeHint}
          waarde={vorm.postcode}
          maxLengte={7}
          onWijzig={(postcode) => onWijzig({ postcode })}
          fout={fout('postcodeOfGemeente')}
        />
      </div>
    </>
  )
}

function Geboortedatum({ vorm, vandaag, onWijzig, fout }: VeldenEigen) {
  const t = useTeksten().kennisgeving
  return (
    <div className="houvast-stapel houvast-stapel--krap">
      {vorm.geboortedatumOnzeker ? (
        <TekstVeld
          label={t.geboortedatumTekst}
          hint={t.geboortedatumTekstHint}
          invoer="numeric"
          waarde={vorm.geboortedatum}
          maxLengte={8}
          onWijzig={(geboortedatum) => onWijzig({ geboortedatum })}
          fout={fout('geboortedatum', 'geboortedatum')}
        />
      ) : (
        <DatumVeld
          label={t.geboortedatum}
          waarde={vorm.geboortedatum}
          max={vandaag}
          onWijzig={(geboortedatum) => onWijzig({ geboortedatum })}
          fout={fout('geboortedatum', 'geboortedatum')}
        />
      )}
      <Vinkje
        label={t.geboortedatumOnzeker}
        waarde={vorm.geboortedatumOnzeker}
        onWijzig={(geboortedatumOnzeker) => onWijzig({ geboortedatumOnzeker, geboortedatum: '' })}
      />
    </div>
  )
}
