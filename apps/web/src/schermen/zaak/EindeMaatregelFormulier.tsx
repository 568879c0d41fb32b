import { redenenBeeindiging } from '@houvast/domein/feiten'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, KeuzeLijst, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './useBewaren.ts'
import type { Maatregel } from './vraag.ts'
import type { Eindstap } from './zaakdaad.ts'

interface EindeMaatregelEigen {
  maatregel: Maatregel
  stap: Eindstap
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

/** The measure goes to another institution, has lapsed, or is closed; and who goes on with the family. */
export function EindeMaatregelFormulier({ maatregel, stap, onKlaar, onAnnuleer }: EindeMaatregelEigen) {
  const { zaak, formulier } = useTeksten()
  const t = zaak.einde
  const { vandaag } = useIk()
  const redenen = maatregel.stappen.find((een) => een.stap === stap)?.redenen ?? []
  const [laatsteDag, zetLaatsteDag] = useState<string>(vandaag)
  const [reden, zetReden] = useState<string>(redenen.length === 1 ? (redenen[0] ?? '') : '')
  const [naarWie, zetNaarWie] = useState('')
  const [afspraken, zetAfspraken] = useState('')
  const [aanvaard, zetAanvaard] = useState<'ja' | 'nee' | 'nog_niet'>('nog_niet')
  const bewaren = useBewaren(`/maatregelen/${encodeURIComponent(maatregel.id)}/stappen`, onKlaar)
  const isVerder = stap === 'overdragen' || naarWie.trim() !== ''
  return (
    <section className="houvast-kaart" aria-label={zaak.stap[stap]}>
      <Formulier
        onVerstuur={() =>
          bewaren.mutate({
            stap,
            ...(stap === 'aflopen' ? {} : { laatsteDag }),
            ...(reden ? { reden } : {}),
            ...(isVerder ? { warmeOverdracht: { naarWie, afspraken, aanvaard } } : {}),
          })
        }
        onAnnuleer={onAnnuleer}
        bewaarTekst={t.bewaar}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <h2>
          {zaak.stap[stap]}: {maatregel.naam}
        </h2>
        {stap === 'aflopen' ? null : (
          <DatumVeld
            label={t.laatsteDag}
            waarde={laatsteDag}
            onWijzig={zetLaatsteDag}
            max={vandaag}
            verplicht
            fout={veldFout(bewaren.error, 'laatsteDag')}
          />
        )}
        {redenen.length > 0 ? (
          <KeuzeLijst
            label={t.reden}
            waarde={reden}
            leeg={formulier.kiesEen}
            opties={redenen.map((code) => ({ waarde: code, label: redenenBeeindiging[code] }))}
            onWijzig={zetReden}
            fout={veldFout(bewaren.error, 'reden')}
          />
        ) : null}
        <h3>{t.warm}</h3>
        <TekstVeld
          label={t.naarWie}
          {...(stap === 'overdragen' ? { verplicht: true } : { hint: t.naarWieHint })}
          waarde={naarWie}
          onWijzig={zetNaarWie}
          maxLengte={200}
          fout={veldFout(bewaren.error, 'naarWie')}
        />
        {isVerder ? (
          <>
            <LangTekstVeld
              label={t.afspraken}
              waarde={afspraken}
              onWijzig={zetAfspraken}
              verplicht
              fout={veldFout(bewaren.error, 'afspraken')}
            />
            <Keuze
              label={t.aanvaard}
              waarde={aanvaard}
              opties={[
                { waarde: 'ja', label: t.ja },
                { waarde: 'nee', label: t.nee },
                { waarde: 'nog_niet', label: t.nogNiet },
              ]}
              onWijzig={zetAanvaard}
            />
          </>
        ) : null}
      </Formulier>
    </section>
  )
}
