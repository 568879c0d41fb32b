import type { Datum } from '@houvast/domein/kalender'
import { levensdomeinen, type Planinhoud, uitspraakSoorten } from '@houvast/domein/plan'
import { DatumVeld, Keuze, KeuzeLijst, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Delen } from './Delen.tsx'

interface PlanveldenEigen {
  inhoud: Planinhoud
  onWijzig: (inhoud: Planinhoud) => void
}

/** The words of the professional and of the family stand beside each other. */
export function Planvelden({ inhoud, onWijzig }: PlanveldenEigen) {
  const { plan: t } = useTeksten()
  const zet = (velden: Partial<Planinhoud>) => onWijzig({ ...inhoud, ...velden })
  return (
    <>
      <div className="houvast-formulier__naast">
        <LangTekstVeld label={t.veld.beeld} regels={5} waarde={inhoud.beeld} onWijzig={(beeld) => zet({ beeld })} />
        <LangTekstVeld
          label={t.veld.beeldGezin}
          hint={t.hint.beeldGezin}
          regels={5}
          waarde={inhoud.beeldGezin}
          onWijzig={(beeldGezin) => zet({ beeldGezin })}
        />
      </div>
      <Delen
        naam="uitspraken"
        delen={inhoud.uitspraken}
        leeg={{ soort: 'feit', tekst: '', bron: '' }}
        onWijzig={(uitspraken) => zet({ uitspraken })}
      >
        {(deel, wijzig) => (
          <>
            <Keuze
              label={t.veld.soort}
              waarde={deel.soort}
              opties={uitspraakSoorten.map((waarde) => ({ waarde, label: t.uitspraak[waarde] }))}
              onWijzig={(soort) => wijzig({ soort })}
            />
            <LangTekstVeld label={t.veld.tekst} regels={2} waarde={deel.tekst} onWijzig={(tekst) => wijzig({ tekst })} />
            <TekstVeld label={t.veld.bron} maxLengte={500} waarde={deel.bron} onWijzig={(bron) => wijzig({ bron })} />
          </>
        )}
      </Delen>
      <Delen
        naam="doelen"
        delen={inhoud.doelen}
        leeg={{ voorWie: '', domein: 'veiligheid', tekst: '', woordenGezin: '', woordenKind: '' }}
        onWijzig={(doelen) => zet({ doelen })}
      >
        {(deel, wijzig) => (
          <>
            <div className="houvast-formulier__naast">
              <TekstVeld label={t.veld.voorWie} maxLengte={500} waarde={deel.voorWie} onWijzig={(voorWie) => wijzig({ voorWie })} />
              <KeuzeLijst
                label={t.veld.domein}
                waarde={deel.domein}
                opties={levensdomeinen.map((waarde) => ({ waarde, label: t.domein[waarde] }))}
                onWijzig={(domein) => wijzig({ domein })}
              />
            </div>
            <div className="houvast-formulier__naast">
              <LangTekstVeld label={t.veld.doel} regels={2} waarde={deel.tekst} onWijzig={(tekst) => wijzig({ tekst })} />
              <LangTekstVeld
                label={t.veld.woordenGezin}
                regels={2}
                waarde={deel.woordenGezin}
                onWijzig={(woordenGezin) => wijzig({ woordenGezin })}
              />
              <LangTekstVeld
                label={t.veld.woordenKind}
                regels={2}
                waarde={deel.woordenKind}
                onWijzig={(woordenKind) => wijzig({ woordenKind })}
              />
            </div>
          </>
        )}
      </Delen>
      <Delen
        naam="acties"
        delen={inhoud.acties}
        leeg={{ wat: '', wie: '', uiterlijk: '', gedaanOp: '' }}
        onWijzig={(acties) => zet({ acties })}
      >
        {(deel, wijzig) => (
          <>
            <LangTekstVeld label={t.veld.wat} regels={2} waarde={deel.wat} onWijzig={(wat) => wijzig({ wat })} />
            <div className="houvast-formulier__naast">
              <TekstVeld label={t.veld.wie} maxLengte={500} waarde={deel.wie} onWijzig={(wie) => wijzig({ wie })} />
              <DatumVeld label={t.veld.uiterlijk} waarde={deel.uiterlijk} onWijzig={(dag) => wijzig({ uiterlijk: dag as Datum | '' })} />
              <DatumVeld label={t.veld.gedaanOp} waarde={deel.gedaanOp} onWijzig={(dag) => wijzig({ gedaanOp: dag as Datum | '' })} />
            </div>
          </>
        )}
      </Delen>
      <Delen naam="hulp" delen={inhoud.hulp} leeg={{ wat: '', stand: 'gewenst', doorWie: '' }} onWijzig={(hulp) => zet({ hulp })}>
        {(deel, wijzig) => (
          <>
            <LangTekstVeld label={t.veld.wat} regels={2} waarde={deel.wat} onWijzig={(wat) => wijzig({ wat })} />
            <Keuze
              label={t.veld.stand}
              waarde={deel.stand}
              opties={(['gewenst', 'geregeld'] as const).map((waarde) => ({ waarde, label: t.hulpstand[waarde] }))}
              onWijzig={(stand) => wijzig({ stand })}
            />
            <TekstVeld label={t.veld.doorWie} maxLengte={500} waarde={deel.doorWie} onWijzig={(doorWie) => wijzig({ doorWie })} />
          </>
        )}
      </Delen>
      <LangTekstVeld
        label={t.veld.voorKind}
        hint={t.hint.voorKind}
        regels={4}
        waarde={inhoud.voorKind}
        onWijzig={(voorKind) => zet({ voorKind })}
      />
    </>
  )
}
