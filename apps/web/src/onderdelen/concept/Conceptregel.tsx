import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Knop } from '../Knop.tsx'
import type { Concept } from './useConcept.ts'

/** Whether what is typed is kept, in words; and the way to begin anew where an earlier draft was taken over. */
export function Conceptregel({ concept }: { concept: Pick<Concept<unknown>, 'isHervat' | 'isOnbewaard' | 'bewaardOp' | 'fout' | 'wis'> }) {
  const t = useTeksten().formulier.concept
  const tijd = useTijdwoorden()
  const { isHervat, isOnbewaard, bewaardOp, fout, wis } = concept
  const zin = fout
    ? t.nietBewaard(fout.message)
    : isHervat && bewaardOp
      ? t.hervat(tijd.moment(bewaardOp))
      : bewaardOp && !isOnbewaard
        ? t.bewaardOm(tijd.kloktijd(bewaardOp))
        : isOnbewaard
          ? t.bezig
          : ''
  return (
    <div className="houvast-conceptregel">
      <p className="houvast-klein houvast-zacht" role="status">
        {zin}
      </p>
      {isHervat ? (
        <Knop soort="stil" className="houvast-knop--klein" onClick={() => wis()}>
          {t.opnieuw}
        </Knop>
      ) : null}
    </div>
  )
}
