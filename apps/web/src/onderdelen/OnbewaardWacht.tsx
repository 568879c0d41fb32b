import { useBlocker } from '@tanstack/react-router'
import { useTeksten } from '../teksten/voorkeuren.tsx'
import { Dialoog } from './Dialoog.tsx'
import { Knop } from './Knop.tsx'

/** Asks before leaving while something typed has not been saved: another page, another site, or closing the tab. */
export function OnbewaardWacht({ onbewaard }: { onbewaard: boolean }) {
  const { schil } = useTeksten()
  const wacht = useBlocker({ shouldBlockFn: () => onbewaard, enableBeforeUnload: onbewaard, withResolver: true })
  const blijf = () => wacht.reset?.()
  return (
    <Dialoog open={wacht.status === 'blocked'} titel={schil.onbewaardTitel} onSluit={blijf} verplicht>
      <p>{schil.onbewaard}</p>
      <div className="houvast-formulier__daden">
        <Knop soort="hoofd" onClick={blijf}>
          {schil.onbewaardBlijf}
        </Knop>
        <Knop onClick={() => wacht.proceed?.()}>{schil.onbewaardWeg}</Knop>
      </div>
    </Dialoog>
  )
}
