import { useEffect, useState } from 'react'
import { useTeksten } from '../teksten/voorkeuren.tsx'

const ZEGT_IETS_NA_MS = 300
const DUURT_LANG_NA_MS = 5_000

/** Nothing for a blink, then that we are busy, then that it takes longer than usual. */
export function Laden({ tekst }: { tekst?: string }) {
  const { algemeen } = useTeksten()
  const [fase, zetFase] = useState<'stil' | 'bezig' | 'lang'>('stil')

  useEffect(() => {
    const eerst = setTimeout(() => zetFase('bezig'), ZEGT_IETS_NA_MS)
    const daarna = setTimeout(() => zetFase('lang'), DUURT_LANG_NA_MS)
    return () => {
      clearTimeout(eerst)
      clearTimeout(daarna)
    }
  }, [])

  return (
    <div className="houvast-laden" role="status" aria-busy="true">
      {fase === 'stil' ? null : (
        <>
          <progress aria-label={tekst ?? algemeen.laden} />
          <span>{fase === 'lang' ? algemeen.duurtLang : (tekst ?? algemeen.laden)}</span>
        </>
      )}
    </div>
  )
}
