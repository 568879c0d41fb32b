import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { Icoon } from '../../onderdelen/Icoon.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { accepteert, keurBestanden } from './levering.ts'
import { verstuurLevering } from './verstuur.ts'
import { leveringVraag } from './vraag.ts'

type Stand =
  | { soort: 'wacht' }
  | { soort: 'verstuurt'; deel: number; afbreken: () => void }
  | { soort: 'gestopt'; zin: string; fout: boolean }

/** Where the files of a delivery are dropped or chosen. What was read is shown on a page of its own; nothing changes here. */
export function Bestandsvak() {
  const { importeren: t } = useTeksten()
  const { stand, kies } = useVersturen()
  const [boven, zetBoven] = useState(false)
  const invoer = useRef<HTMLInputElement>(null)
  const bezig = stand.soort === 'verstuurt'

  const sleep = {
    onDragOver: (gebeurtenis: DragEvent) => {
      gebeurtenis.preventDefault()
      zetBoven(!bezig)
    },
    onDragLeave: (gebeurtenis: DragEvent<HTMLElement>) => {
      if (!gebeurtenis.currentTarget.contains(gebeurtenis.relatedTarget as Node | null)) zetBoven(false)
    },
    onDrop: (gebeurtenis: DragEvent) => {
      gebeurtenis.preventDefault()
      zetBoven(false)
      if (!bezig) kies([...gebeurtenis.dataTransfer.files])
    },
  }

  return (
    <div className="houvast-stapel">
      <section className="houvast-bestandsvak" data-boven={boven || undefined} aria-label={t.kies} {...sleep}>
        <Icoon naam="importeren" maat={36} />
        {bezig ? (
          <Voortgang deel={stand.deel} onAfbreken={stand.afbreken} />
        ) : (
          <>
            <h2>{boven ? t.vakLos : t.vakTitel}</h2>
            <p>{t.vakOf}</p>
            <Knop soort="hoofd" onClick={() => invoer.current?.click()}>
              {t.kies}
            </Knop>
          </>
        )}
        <input
          ref={invoer}
          type="file"
          className="houvast-bestandsvak__invoer"
          multiple
          accept={accepteert}
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ target }) => {
            kies([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </section>
      {stand.soort === 'gestopt' ? <Melding ernst={stand.fout ? 'gevaar' : 'gewoon'} nieuw titel={stand.zin} /> : null}
    </div>
  )
}

function Voortgang({ deel, onAfbreken }: { deel: number; onAfbreken: () => void }) {
  const { importeren: t } = useTeksten()
  const tijd = useTijdwoorden()
  const procent = Math.floor(100 * deel)
  const tekst = deel < 1 ? t.versturen(tijd.getal(procent)) : t.lezen
  return (
    <>
      <progress className="houvast-bestandsvak__balk" aria-label={t.kies} max={100} value={deel < 1 ? procent : undefined} />
      <p role="status">{tekst}</p>
      <Knop onClick={onAfbreken}>{t.afbreken}</Knop>
    </>
  )
}

function useVersturen() {
  const { importeren: t } = useTeksten()
  const navigate = useNavigate()
  const geheugen = useQueryClient()
  const [stand, zetStand] = useState<Stand>({ soort: 'wacht' })
  const lopend = useRef<(() => void) | null>(null)
  useEffect(() => () => lopend.current?.(), [])

  const versturen = useMutation({
    mutationFn: (bestanden: readonly File[]) => {
      const { klaar, afbreken } = verstuurLevering(bestanden, (deel) => zetStand({ soort: 'verstuurt', deel, afbreken }))
      lopend.current = afbreken
      zetStand({ soort: 'verstuurt', deel: 0, afbreken })
      return klaar
    },
    onSuccess: (levering) => {
      geheugen.setQueryData(leveringVraag(levering.id).queryKey, levering)
      navigate({ to: '/importeren/$id', params: { id: levering.id } })
    },
    onError: (fout: Error) => {
      const afgebroken = fout.name === 'AbortError'
      zetStand({ soort: 'gestopt', zin: afgebroken ? t.afgebroken : fout.message, fout: !afgebroken })
    },
    onSettled: () => {
      lopend.current = null
    },
  })

  function kies(bestanden: readonly File[]) {
    const zin = keurBestanden(bestanden, t)
    if (zin === null) versturen.mutate(bestanden)
    else zetStand({ soort: 'gestopt', zin, fout: true })
  }
  return { stand, kies }
}
