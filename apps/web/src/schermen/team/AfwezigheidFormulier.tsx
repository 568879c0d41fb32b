import { type AfwezigheidSoort, afwezigheidSoorten } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useTijdNu } from '../jeugdige/formulieren/woorden.ts'
import { legAfwezigheidVast, type Medewerker } from './vraag.ts'

interface AfwezigheidEigen {
  medewerker: Medewerker
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function AfwezigheidFormulier({ medewerker, onKlaar, onAnnuleer }: AfwezigheidEigen) {
  const { team: t } = useTeksten()
  const tijdNu = useTijdNu()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const [van, zetVan] = useState<string>(vandaag)
  const [tot, zetTot] = useState('')
  const [soort, zetSoort] = useState<AfwezigheidSoort>('ziekte')
  const [percentage, zetPercentage] = useState('100')
  const [fout, zetFout] = useState<string | null>(null)
  const bewaren = useMutation({
    mutationFn: (procent: number) =>
      legAfwezigheidVast(medewerker.id, { van: van as Datum, tot: tot === '' ? undefined : (tot as Datum), soort, percentage: procent }),
    onSuccess: async () => {
      onKlaar(t.bewaard(medewerker.naam, tijdNu()))
      await geheugen.invalidateQueries()
    },
  })
  function verstuur() {
    const procent = Number(percentage.replace(',', '.'))
    const goed = procent >= 1 && procent <= 100
    zetFout(goed ? null : t.percentageFout)
    if (goed) bewaren.mutate(procent)
  }

  return (
    <Formulier onVerstuur={verstuur} onAnnuleer={onAnnuleer} bewaarTekst={t.vastleggen} bezig={bewaren.isPending} fout={bewaren.error}>
      <h4>{t.vastleggenVan(medewerker.naam)}</h4>
      <div className="houvast-formulier__naast">
        <DatumVeld label={t.van} waarde={van} onWijzig={zetVan} min={medewerker.inDienst} verplicht fout={veldFout(bewaren.error, 'van')} />
        <DatumVeld label={t.tot} hint={t.totHint} waarde={tot} onWijzig={zetTot} min={van} fout={veldFout(bewaren.error, 'tot')} />
      </div>
      <Keuze
        label={t.soort}
        waarde={soort}
        opties={afwezigheidSoorten.map((waarde) => ({ waarde, label: t.soorten[waarde] }))}
        onWijzig={zetSoort}
      />
      <TekstVeld
        label={t.percentage}
        hint={t.percentageHint}
        waarde={percentage}
        onWijzig={zetPercentage}
        invoer="numeric"
        maxLengte={5}
        verplicht
        fout={fout ?? veldFout(bewaren.error, 'percentage')}
      />
      <p className="houvast-zacht">{t.gevolg(medewerker.kinderen)}</p>
    </Formulier>
  )
}
