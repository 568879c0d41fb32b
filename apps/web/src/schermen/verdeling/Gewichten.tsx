import { type Verdeelgewicht, type Verdeelgewichten, verdeelgewichten, verdeelgewichtnamen } from '@houvast/domein/verdeling'
import { Veld } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

interface GewichtenEigen {
  gewichten: Verdeelgewichten
  onWijzig: (gewichten: Verdeelgewichten) => void
}

/** Each weight as a slider and as a number: whoever cannot drag types. */
export function Gewichten({ gewichten, onWijzig }: GewichtenEigen) {
  return (
    <div className="houvast-gewichten">
      {verdeelgewichtnamen.map((naam) => (
        <Gewicht key={naam} naam={naam} waarde={gewichten[naam]} onWijzig={(waarde) => onWijzig({ ...gewichten, [naam]: waarde })} />
      ))}
    </div>
  )
}

interface GewichtEigen {
  naam: Verdeelgewicht
  waarde: number
  onWijzig: (waarde: number) => void
}

function Gewicht({ naam, waarde, onWijzig }: GewichtEigen) {
  const { verdeling: t } = useTeksten()
  const { standaard, minimum, maximum } = verdeelgewichten[naam]
  const zet = (tekst: string) => {
    const getal = Number(tekst)
    if (tekst !== '' && Number.isFinite(getal)) onWijzig(Math.min(maximum, Math.max(minimum, getal)))
  }
  const label = t.gewicht[naam]
  return (
    <Veld label={label} hint={naam === 'verdubbelingInDagen' ? t.inDagen : naam === 'hoogstensErbij' ? t.inKinderen : t.inPunten}>
      {(namen) => (
        <div className="houvast-gewicht">
          <input
            type="range"
            aria-label={t.schuif(label)}
            min={minimum}
            max={Math.min(maximum, Math.max(100, 2 * standaard, waarde))}
            value={waarde}
            onChange={(e) => zet(e.target.value)}
          />
          <input
            {...namen}
            className="houvast-invoer"
            type="number"
            min={minimum}
            max={maximum}
            step="any"
            value={waarde}
            onChange={(e) => zet(e.target.value)}
          />
        </div>
      )}
    </Veld>
  )
}
