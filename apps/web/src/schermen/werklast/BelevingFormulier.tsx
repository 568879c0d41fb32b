import type { Datum } from '@houvast/domein/kalender'
import { belevingsvragen } from '@houvast/domein/werklast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier } from '../../onderdelen/Formulier.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Keuze } from '../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Beleving, vulBelevingIn, werklastVraag } from './vraag.ts'

const cijfers = ['1', '2', '3', '4', '5'] as const
type Cijfer = (typeof cijfers)[number]

/** Three answers a quarter, for oneself; the team leader reads a mean of at least five people. */
export function BelevingFormulier({ kwartaal, antwoord }: { kwartaal: Datum; antwoord: Beleving | null }) {
  const t = useTeksten().werklast.beleving
  const tijd = useTijdwoorden()
  const geheugen = useQueryClient()
  const [vorm, zetVorm] = useState<Partial<Beleving>>(antwoord ?? {})
  const [mist, zetMist] = useState(false)
  const bewaren = useMutation({
    mutationFn: (inhoud: Beleving) => vulBelevingIn(inhoud),
    onSuccess: () => geheugen.invalidateQueries({ queryKey: werklastVraag.queryKey }),
  })
  function verstuur() {
    const { haalbaar, aandacht, steun } = vorm
    if (!haalbaar || !aandacht || !steun) return zetMist(true)
    zetMist(false)
    bewaren.mutate({ haalbaar, aandacht, steun })
  }
  return (
    <section className="houvast-kaart houvast-stapel">
      <h2>{t.titel(tijd.datum(kwartaal))}</h2>
      <p>{t.uitleg}</p>
      <Formulier onVerstuur={verstuur} bewaarTekst={t.bewaar} bezig={bewaren.isPending} fout={bewaren.error}>
        {belevingsvragen.map((vraag) => (
          <Keuze<Cijfer | ''>
            key={vraag}
            label={t.vraag[vraag]}
            hint={t.schaal}
            waarde={vorm[vraag] === undefined ? '' : (String(vorm[vraag]) as Cijfer)}
            opties={cijfers.map((cijfer) => ({ waarde: cijfer, label: cijfer }))}
            fout={mist && !vorm[vraag] ? t.kies : null}
            onWijzig={(cijfer) => zetVorm({ ...vorm, [vraag]: Number(cijfer) })}
          />
        ))}
      </Formulier>
      {bewaren.isSuccess ? <Melding ernst="goed" nieuw titel={t.bewaard} /> : null}
    </section>
  )
}
