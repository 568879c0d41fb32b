import type { Datum } from '@houvast/domein/kalender'
import type { Veiligheidsinhoud } from '@houvast/domein/plan'
import { DatumVeld, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Delen } from './Delen.tsx'

interface VeiligheidsveldenEigen {
  inhoud: Veiligheidsinhoud
  onWijzig: (inhoud: Veiligheidsinhoud) => void
}

export function Veiligheidsvelden({ inhoud, onWijzig }: VeiligheidsveldenEigen) {
  const { plan: t } = useTeksten()
  const zet = (velden: Partial<Veiligheidsinhoud>) => onWijzig({ ...inhoud, ...velden })
  return (
    <>
      <div className="houvast-formulier__naast">
        <LangTekstVeld label={t.veld.zorgen} regels={4} waarde={inhoud.zorgen} onWijzig={(zorgen) => zet({ zorgen })} />
        <LangTekstVeld
          label={t.veld.zorgenGezin}
          hint={t.hint.beeldGezin}
          regels={4}
          waarde={inhoud.zorgenGezin}
          onWijzig={(zorgenGezin) => zet({ zorgenGezin })}
        />
      </div>
      <Delen naam="afspraken" delen={inhoud.afspraken} leeg={{ wat: '', wie: '' }} onWijzig={(afspraken) => zet({ afspraken })}>
        {(deel, wijzig) => (
          <>
            <LangTekstVeld label={t.veld.wat} regels={2} waarde={deel.wat} onWijzig={(wat) => wijzig({ wat })} />
            <TekstVeld label={t.veld.wie} maxLengte={500} waarde={deel.wie} onWijzig={(wie) => wijzig({ wie })} />
          </>
        )}
      </Delen>
      <Delen
        naam="alsHetMisgaat"
        delen={inhoud.alsHetMisgaat}
        leeg={{ signaal: '', wat: '', wie: '' }}
        onWijzig={(alsHetMisgaat) => zet({ alsHetMisgaat })}
      >
        {(deel, wijzig) => (
          <>
            <LangTekstVeld label={t.veld.signaal} regels={2} waarde={deel.signaal} onWijzig={(signaal) => wijzig({ signaal })} />
            <LangTekstVeld label={t.veld.wat} regels={2} waarde={deel.wat} onWijzig={(wat) => wijzig({ wat })} />
            <TekstVeld label={t.veld.wie} maxLengte={500} waarde={deel.wie} onWijzig={(wie) => wijzig({ wie })} />
          </>
        )}
      </Delen>
      <DatumVeld label={t.veld.controledatum} waarde={inhoud.controledatum} onWijzig={(dag) => zet({ controledatum: dag as Datum | '' })} />
      <LangTekstVeld
        label={t.veld.gedeeldMet}
        hint={t.hint.gedeeldMet}
        regels={2}
        waarde={inhoud.gedeeldMet}
        onWijzig={(gedeeldMet) => zet({ gedeeldMet })}
      />
      <LangTekstVeld
        label={t.veld.voorKind}
        hint={t.hint.voorKind}
        regels={3}
        waarde={inhoud.voorKind}
        onWijzig={(voorKind) => zet({ voorKind })}
      />
    </>
  )
}
