import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import type { Alarm, BesluitInvoer, Veiligheidbeeld } from './vraag.ts'

interface AlarmenEigen {
  beeld: Veiligheidbeeld
  magVastleggen: boolean
  onKlaar: (melding: string) => void
}

/** What is open stands on top until a decision says what was done; what was decided can be read back. */
export function Alarmen({ beeld, magVastleggen, onKlaar }: AlarmenEigen) {
  const { veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  const open = beeld.alarmen.find(({ beslotenOp }) => beslotenOp === null)
  const eerder = beeld.alarmen.filter(({ beslotenOp }) => beslotenOp !== null)
  return (
    <>
      {open ? (
        <Melding ernst="gevaar" titel={t.alarm.open(open.gemeldDoor, tijd.moment(open.gemeldOp))}>
          <p>{open.aanleiding}</p>
          {open.bereiktOp && open.gedragswetenschapper ? (
            <p>{t.alarm.bereikt(open.gedragswetenschapper, tijd.moment(open.bereiktOp))}</p>
          ) : null}
          {magVastleggen ? <Open key={open.id} alarm={open} beeld={beeld} onKlaar={onKlaar} /> : null}
        </Melding>
      ) : null}
      {eerder.length > 0 ? (
        <details>
          <summary>{t.alarm.eerder(eerder.length)}</summary>
          <ul className="houvast-stapel houvast-stapel--krap">
            {eerder.map((een) => (
              <li key={een.id}>
                {t.alarm.verslag(tijd.moment(een.gemeldOp), een.aanleiding)}{' '}
                {een.beslotenOp && een.besluit && een.gedaan
                  ? t.alarm.besloten(tijd.moment(een.beslotenOp), een.beslotenDoor ?? '', een.besluit, een.gedaan)
                  : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function Open({ alarm, beeld, onKlaar }: { alarm: Alarm; beeld: Veiligheidbeeld; onKlaar: (melding: string) => void }) {
  const { veiligheid: t } = useTeksten()
  const [keuze, zetKeuze] = useState<'bereikt' | 'besluit' | null>(null)
  const sluit = () => zetKeuze(null)
  const klaar = (melding: string) => {
    sluit()
    onKlaar(melding)
  }
  if (keuze === 'bereikt') return <Bereikt alarm={alarm} beeld={beeld} onKlaar={klaar} onAnnuleer={sluit} />
  if (keuze === 'besluit') return <Besluit alarm={alarm} onKlaar={klaar} onAnnuleer={sluit} />
  return (
    <div className="houvast-rij">
      {alarm.bereiktOp === null ? (
        <Knop className="houvast-knop--klein" onClick={() => zetKeuze('bereikt')}>
          {t.alarm.legBereiktVast}
        </Knop>
      ) : null}
      <Knop className="houvast-knop--klein" onClick={() => zetKeuze('besluit')}>
        {t.alarm.legBesluitVast}
      </Knop>
    </div>
  )
}

interface OpenEigen {
  alarm: Alarm
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

function Bereikt({ alarm, beeld, onKlaar, onAnnuleer }: OpenEigen & { beeld: Veiligheidbeeld }) {
  const { veiligheid: t } = useTeksten()
  const [wie, zetWie] = useState('')
  const bewaren = useBewaren(`/acute-onveiligheid/${alarm.id}/gedragswetenschapper`, onKlaar)
  return (
    <Formulier
      onVerstuur={() => (wie === '' ? undefined : bewaren.mutate({ medewerkerId: wie }))}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.alarm.nuBereikt}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.alarm.wieBereikt}
        waarde={wie}
        leeg={t.kies}
        opties={beeld.gedragswetenschappers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onWijzig={zetWie}
        fout={veldFout(bewaren.error, 'medewerkerId')}
      />
    </Formulier>
  )
}

function Besluit({ alarm, onKlaar, onAnnuleer }: OpenEigen) {
  const { veiligheid: t } = useTeksten()
  const [inhoud, zetInhoud] = useState<BesluitInvoer>({ besluit: '', gedaan: '' })
  const bewaren = useBewaren(`/acute-onveiligheid/${alarm.id}/besluit`, onKlaar)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate(inhoud)}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.alarm.sluit}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld
        label={t.alarm.besluit}
        waarde={inhoud.besluit}
        onWijzig={(besluit) => zetInhoud({ ...inhoud, besluit })}
        regels={2}
        verplicht
        maxLengte={5_000}
        fout={veldFout(bewaren.error, 'besluit')}
      />
      <LangTekstVeld
        label={t.alarm.gedaan}
        waarde={inhoud.gedaan}
        onWijzig={(gedaan) => zetInhoud({ ...inhoud, gedaan })}
        regels={2}
        verplicht
        maxLengte={5_000}
        fout={veldFout(bewaren.error, 'gedaan')}
      />
    </Formulier>
  )
}
