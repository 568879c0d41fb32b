import './veiligheid.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Alarmen } from './Alarmen.tsx'
import { Alarmformulier } from './Alarmformulier.tsx'
import { Berichten } from './Berichten.tsx'
import { Berichtformulier } from './Berichtformulier.tsx'
import { Bodemeisen } from './Bodemeisen.tsx'
import { Bodemeisformulier } from './Bodemeisformulier.tsx'
import { Checkformulier } from './Checkformulier.tsx'
import { Oordelen } from './Oordelen.tsx'
import { type Veiligheidbeeld, veiligheidVraag } from './vraag.ts'

const keuzen = ['alarm', 'check', 'bodemeis', 'bericht'] as const
type Keuze = (typeof keuzen)[number]

/** On the child's page: is it safe now, can it grow up here, how do we know, and who else sees it? */
export function Veiligheid({ kindId }: { kindId: string }) {
  const mag = useMag()
  const tijdstip = useTijdstip()
  const vraag = useQuery({ ...veiligheidVraag(kindId, tijdstip), enabled: mag('veiligheid.lezen') })
  if (!mag('veiligheid.lezen')) return null
  return <Opgehaald vraag={vraag}>{(beeld) => <Paneel kindId={kindId} beeld={beeld} />}</Opgehaald>
}

function Paneel({ kindId, beeld }: { kindId: string; beeld: Veiligheidbeeld }) {
  const { veiligheid: t } = useTeksten()
  const geheugen = useQueryClient()
  const [keuze, zetKeuze] = useState<Keuze | null>(null)
  const [bewaard, zetBewaard] = useState<string | null>(null)
  const magVastleggen = beeld.acties.includes('veiligheid.vastleggen')
  const heeftAlarm = beeld.alarmen.some(({ beslotenOp }) => beslotenOp === null)
  const klaar = (melding: string) => {
    zetKeuze(null)
    zetBewaard(melding)
    void geheugen.invalidateQueries()
  }
  const formulier = { kindId, beeld, onKlaar: klaar, onAnnuleer: () => zetKeuze(null) }
  return (
    <section className="houvast-kaart houvast-stapel" aria-labelledby="veiligheid-kop">
      <h2 id="veiligheid-kop">{t.titel}</h2>
      <Alarmen beeld={beeld} magVastleggen={magVastleggen} onKlaar={klaar} />
      <Oordelen beeld={beeld} />
      {bewaard ? (
        <Melding ernst="goed" nieuw>
          {bewaard}
        </Melding>
      ) : null}
      {magVastleggen && keuze === null ? (
        <div className="houvast-rij">
          {keuzen
            .filter((een) => een !== 'alarm' || !heeftAlarm)
            .map((een) => (
              <Knop
                key={een}
                soort="gewoon"
                className="houvast-knop--klein"
                onClick={() => {
                  zetBewaard(null)
                  zetKeuze(een)
                }}
              >
                {t.knoppen[een]}
              </Knop>
            ))}
        </div>
      ) : null}
      {keuze === 'alarm' ? <Alarmformulier {...formulier} /> : null}
      {keuze === 'check' ? <Checkformulier {...formulier} /> : null}
      {keuze === 'bodemeis' ? <Bodemeisformulier {...formulier} /> : null}
      {keuze === 'bericht' ? <Berichtformulier {...formulier} /> : null}
      <div className="houvast-veiligheid__delen">
        <Bodemeisen beeld={beeld} magVastleggen={magVastleggen} onKlaar={klaar} />
        <Berichten beeld={beeld} />
      </div>
    </section>
  )
}
