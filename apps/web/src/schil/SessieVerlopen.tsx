import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialoog } from '../onderdelen/Dialoog.tsx'
import { Knop } from '../onderdelen/Knop.tsx'
import { Melding } from '../onderdelen/Melding.tsx'
import { ikVraag, useIk } from '../ophalen/ik.ts'
import { useSessieVerlopen, zetVerlopen } from '../ophalen/sessie.ts'
import { useTeksten } from '../teksten/voorkeuren.tsx'

/** The session ended while something may have been typed: log in elsewhere, come back, nothing lost. */
export function SessieVerlopen() {
  const { schil } = useTeksten()
  const verlopen = useSessieVerlopen()
  const ik = useIk()
  const geheugen = useQueryClient()
  const verder = useMutation({
    mutationFn: async () => {
      const nu = await geheugen.fetchQuery({ ...ikVraag, staleTime: 0 })
      if (nu.medewerkerId === ik.medewerkerId) await geheugen.invalidateQueries()
      return nu
    },
  })

  return (
    <Dialoog open={verlopen} titel={schil.sessieTitel} onSluit={() => zetVerlopen(false)} verplicht>
      <p>{schil.sessieTekst}</p>
      {verder.error ? <Melding ernst="gevaar" nieuw titel={verder.error.message} /> : null}
      <div className="houvast-formulier__daden">
        <a className="houvast-knop houvast-knop--hoofd" href="/aanmelden" target="_blank" rel="noreferrer">
          {schil.sessieAanmelden}
        </a>
        <Knop onClick={() => verder.mutate()}>{schil.sessieVerder}</Knop>
      </div>
    </Dialoog>
  )
}
