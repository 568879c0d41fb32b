import { isTeSchrijven, isVanKracht } from '@houvast/domein/plan'
import { useState } from 'react'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Achtergebleven } from './Achtergebleven.tsx'
import { Evaluaties } from './Evaluaties.tsx'
import { Kindversie } from './Kindversie.tsx'
import { Leestekst } from './Leestekst.tsx'
import { Schrijven } from './Schrijven.tsx'
import { Standpunten } from './Standpunten.tsx'
import { Stappen } from './Stappen.tsx'
import { Vergelijken } from './Vergelijken.tsx'
import type { Planbeeld, Planmaatregel, Planversie } from './vraag.ts'

interface VersieEigen {
  beeld: Planbeeld
  maatregel: Planmaatregel
  versie: Planversie
  versies: readonly Planversie[]
}

/** One version: its text, what everybody thinks of it, the next step, how it went, and the words for the child. */
export function Versie({ beeld, maatregel, versie, versies }: VersieEigen) {
  const { plan: t } = useTeksten()
  const tijd = useTijdwoorden()
  const [isOnbewaard, zetOnbewaard] = useState(false)
  const mag = (actie: string) => beeld.acties.includes(actie)
  const isInDeMaak = isTeSchrijven(versie.status)
  const bewaard = tijd.moment(versie.bewaardOp)
  return (
    <>
      {isInDeMaak && mag('plan.schrijven') ? (
        <Schrijven kindId={beeld.kind.id} versie={versie} onOnbewaard={zetOnbewaard} />
      ) : (
        <>
          <Leestekst inhoud={versie.inhoud} />
          {mag('plan.schrijven') ? <Achtergebleven kindId={beeld.kind.id} versie={versie} /> : null}
        </>
      )}
      <p className="houvast-klein houvast-zacht">
        {t.versie(versie.nummer, t.status[versie.status])}.{' '}
        {versie.bewaardDoor ? t.laatstBewaard(versie.bewaardDoor, bewaard) : t.laatstBewaardOp(bewaard)}
      </p>
      <Standpunten kindId={beeld.kind.id} versie={versie} magSchrijven={mag('plan.schrijven') && versie.status !== 'bijgesteld'} />
      {isInDeMaak && mag('plan.schrijven') ? (
        <Stappen maatregel={maatregel} versie={versie} magVaststellen={mag('plan.vaststellen')} isOnbewaard={isOnbewaard} />
      ) : null}
      {isInDeMaak ? null : (
        <Evaluaties kindId={beeld.kind.id} versie={versie} magSchrijven={mag('plan.schrijven') && isVanKracht(versie.status)} />
      )}
      <Kindversie inhoud={versie.inhoud} />
      {versies.length > 1 ? <Vergelijken versie={versie} versies={versies} /> : null}
    </>
  )
}
