import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { maakProefversie, type Parameters, versiesVraag } from './vraag.ts'

const getallen = [
  'wachtlijstNaWerkdagen',
  'langdurigVanafDag',
  'grootsteGatInKeten',
  'eersteContactWerkdagen',
  'planDagen',
  'klokvensterMaanden',
  'personeelsvensterMaanden',
] as const satisfies readonly (keyof Parameters)[]

interface Eigen {
  begin: Parameters
  onSluit: () => void
  onBewaard: () => void
}

/** Other numbers to compare with; begins with the official ones. */
export function Proefversie({ begin, onSluit, onBewaard }: Eigen) {
  const { definities: t } = useTeksten()
  const geheugen = useQueryClient()
  const [naam, zetNaam] = useState('')
  const [reden, zetReden] = useState('')
  const [waarden, zetWaarden] = useState<Record<string, string>>(Object.fromEntries(getallen.map((getal) => [getal, String(begin[getal])])))
  const bewaren = useMutation({
    mutationFn: () =>
      maakProefversie({
        naam,
        reden,
        parameters: { ...begin, ...Object.fromEntries(getallen.map((getal) => [getal, Number(waarden[getal])])) },
      }),
    onSuccess: async () => {
      await geheugen.invalidateQueries({ queryKey: versiesVraag.queryKey })
      onBewaard()
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <p>{t.uitlegNieuw}</p>
      <TekstVeld label={t.nieuweNaam} waarde={naam} verplicht maxLengte={120} fout={veldFout(bewaren.error, 'naam')} onWijzig={zetNaam} />
      <LangTekstVeld
        label={t.reden}
        waarde={reden}
        verplicht
        regels={2}
        maxLengte={500}
        fout={veldFout(bewaren.error, 'reden')}
        onWijzig={zetReden}
      />
      {getallen.map((getal) => (
        <TekstVeld
          key={getal}
          label={t.naam[getal]}
          invoer="numeric"
          waarde={waarden[getal] ?? ''}
          verplicht
          fout={veldFout(bewaren.error, getal)}
          onWijzig={(waarde) => zetWaarden({ ...waarden, [getal]: waarde })}
        />
      ))}
    </Formulier>
  )
}
