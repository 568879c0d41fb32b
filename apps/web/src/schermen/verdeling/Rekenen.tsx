import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { maakAdvies, type Opdracht } from './vraag.ts'

/** Asks for an advice, and can stop asking; the server then stops as well and keeps nothing. */
export function useRekenen(onKlaar: (id: string) => void) {
  const geheugen = useQueryClient()
  const afbreken = useRef<AbortController | null>(null)
  const [gestopt, zetGestopt] = useState(false)
  const rekenen = useMutation({
    mutationFn: (opdracht: Opdracht) => {
      zetGestopt(false)
      afbreken.current = new AbortController()
      return maakAdvies(opdracht, afbreken.current.signal)
    },
    onSuccess: async ({ id }) => {
      await geheugen.invalidateQueries({ queryKey: ['verdeeladviezen'], exact: true })
      onKlaar(id)
    },
  })
  useEffect(() => () => afbreken.current?.abort(), [])
  return {
    begin: rekenen.mutate,
    bezig: rekenen.isPending,
    seconden: rekenen.variables?.seconden ?? 3,
    fout: gestopt ? null : rekenen.error,
    gestopt,
    stop: () => {
      zetGestopt(true)
      afbreken.current?.abort()
    },
  }
}

type Bezig = ReturnType<typeof useRekenen>

export function Rekenstand({ rekenen }: { rekenen: Bezig }) {
  const { verdeling: t } = useTeksten()
  if (rekenen.bezig) return <Voortgang seconden={rekenen.seconden} onStop={rekenen.stop} />
  if (rekenen.gestopt) return <Melding nieuw titel={t.gestopt} />
  return rekenen.fout ? <Melding ernst="gevaar" nieuw titel={rekenen.fout.message} /> : null
}

const tik = 100

function Voortgang({ seconden, onStop }: { seconden: number; onStop: () => void }) {
  const { verdeling: t } = useTeksten()
  const [verstreken, zetVerstreken] = useState(0)
  useEffect(() => {
    const begin = Date.now()
    const klok = setInterval(() => zetVerstreken((Date.now() - begin) / 1000), tik)
    return () => clearInterval(klok)
  }, [])
  return (
    <div className="houvast-rekenen">
      <p role="status">{t.rekent(seconden)}</p>
      <progress aria-label={t.rekent(seconden)} max={seconden} value={Math.min(seconden, verstreken)} />
      <Knop onClick={onStop}>{t.stop}</Knop>
    </div>
  )
}
