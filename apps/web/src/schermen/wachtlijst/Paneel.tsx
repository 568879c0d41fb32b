import type { Datum as Dag } from '@houvast/domein/kalender'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Datum } from '../../onderdelen/Datum.tsx'
import { Dialoog } from '../../onderdelen/Dialoog.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { ToewijzingFormulier } from '../jeugdige/formulieren/ToewijzingFormulier.tsx'
import { rijZinnen } from './rij.ts'
import type { Rij } from './vraag.ts'
import { Loopt, Wachten } from './Wachten.tsx'
import { Zichtdetails } from './Zichtdetails.tsx'

const OPHALEN_VOOR = 10

type Open = { id: string; daad: boolean } | null

interface PaneelEigen {
  rijen: readonly Rij[]
  peildatum: Dag
  open: Open
  onKies: (open: Open) => void
  /** How many there are, of which `rijen` are fetched so far. */
  totaal: number
  onMeer: () => void
}

/** One child beside the list; previous and next walk the list child by child. */
export function Paneel({ rijen, peildatum, open, onKies, totaal, onMeer }: PaneelEigen) {
  const { algemeen, wachtlijst } = useTeksten()
  const tijd = useTijdwoorden()
  const plek = rijen.findIndex((rij) => rij.kind.id === open?.id)
  const rij = rijen[plek]
  const naar = (nummer: number) => {
    const ander = rijen[nummer]
    return ander ? () => onKies({ id: ander.kind.id, daad: false }) : undefined
  }

  useEffect(() => {
    if (plek >= 0 && plek >= rijen.length - OPHALEN_VOOR) onMeer()
  }, [plek, rijen.length, onMeer])

  return (
    <Dialoog
      open={open !== null && rij !== undefined}
      titel={rij ? naamEnLeeftijd(rij.kind, algemeen) : ''}
      onSluit={() => onKies(null)}
      plaats="zij"
    >
      {rij ? (
        <div className="houvast-paneel houvast-stapel" key={rij.kind.id}>
          <div className="houvast-paneel__loop">
            <Knop className="houvast-knop--klein" disabled={!naar(plek - 1)} onClick={naar(plek - 1)}>
              {wachtlijst.paneel.vorige}
            </Knop>
            <span className="houvast-paneel__plek">{wachtlijst.paneel.plek(tijd.getal(plek + 1), tijd.getal(totaal))}</span>
            <Knop className="houvast-knop--klein" disabled={!naar(plek + 1)} onClick={naar(plek + 1)}>
              {wachtlijst.paneel.volgende}
            </Knop>
          </div>
          <Inhoud rij={rij} peildatum={peildatum} meteenToewijzen={open?.daad ?? false} />
        </div>
      ) : null}
    </Dialoog>
  )
}

function Inhoud({ rij, peildatum, meteenToewijzen }: { rij: Rij; peildatum: Dag; meteenToewijzen: boolean }) {
  const t = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { verleden } = useTijdstip()
  const [formulier, zetFormulier] = useState<'vast' | 'contactpersoon' | null>(meteenToewijzen ? 'vast' : null)
  const [bewaard, zetBewaard] = useState<string | null>(null)
  const magToewijzen = mag('toewijzing.vastleggen') && !verleden
  const { paneel } = t.wachtlijst

  return (
    <>
      <section>
        <h3>{paneel.nietKrijgt}</h3>
        <ul>
          {rijZinnen(rij, peildatum, t.kind, tijd).map(({ sleutel, tekst, kleur }) => (
            <li key={sleutel}>
              <Teken kleur={kleur}>{tekst}</Teken>
            </li>
          ))}
        </ul>
      </section>
      {verleden || !mag('wachten.lezen') ? <Loopt rij={rij} peildatum={peildatum} /> : <Wachten rij={rij} peildatum={peildatum} />}
      <section>
        <h3>{paneel.contactpersoon}</h3>
        <p>{rij.contactpersoon?.naam ?? t.wachtlijst.geenContactpersoon}</p>
      </section>
      {bewaard ? (
        <Melding ernst="goed" nieuw>
          {bewaard}
        </Melding>
      ) : null}
      {formulier ? (
        <ToewijzingFormulier
          kindId={rij.kind.id}
          rol={formulier}
          eerderId={rij.vorigeJeugdbeschermer?.id ?? null}
          onAnnuleer={() => zetFormulier(null)}
          onKlaar={(melding) => {
            zetFormulier(null)
            zetBewaard(melding)
          }}
        />
      ) : (
        <div className="houvast-rij">
          {magToewijzen ? (
            <>
              <Knop soort="hoofd" onClick={() => zetFormulier('vast')}>
                {t.wachtlijst.daad}
              </Knop>
              <Knop onClick={() => zetFormulier('contactpersoon')}>{paneel.contactpersoonKiezen}</Knop>
            </>
          ) : null}
          <Link className="houvast-knop houvast-knop--stil" to="/jeugdige/$id" params={{ id: rij.kind.id }}>
            {paneel.naarDossier}
          </Link>
        </div>
      )}
      <Zichtdetails kindId={rij.kind.id} />
      <p className="houvast-klein houvast-zacht">
        {t.algemeen.dossiernummer(rij.kind.dossiernummer)} · {t.algemeen.peildatum} <Datum dag={peildatum} />
      </p>
    </>
  )
}
