import { useQuery } from '@tanstack/react-query'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Anderskinderen } from '../definities/Anderskinderen.tsx'
import { Cijfertabel } from '../definities/Cijfertabel.tsx'
import { nuKinderenVraag, nuVraag } from './vraag.ts'

/** The figures that are others now, each with what was changed, and the children behind it. */
export function Verschil({ id }: { id: string }) {
  const { vaststelling: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <Opgehaald vraag={useQuery(nuVraag(id))} laden={t.bezig}>
      {({ kennismoment, cijfers }) => {
        const moment = tijd.moment(kennismoment)
        if (cijfers.length === 0) return <Melding ernst="goed" nieuw titel={t.geenVerschil(moment)} />
        return (
          <div className="houvast-stapel">
            <p role="status">{t.verschil(cijfers.length, moment)}</p>
            <Cijfertabel
              bijschrift={t.nu}
              koppen={{ een: t.kolomToen, ander: t.kolomNu, waardoor: t.oorzaken }}
              regels={cijfers.map(({ toen, nu, oorzaken, ...rest }) => ({
                ...rest,
                een: toen,
                ander: nu,
                waardoor: oorzaken
                  .map(({ tabel, soort, herkomst, aantal }) => t.oorzaak(aantal, t.tabel[tabel], t.soort[soort], t.herkomst[herkomst]))
                  .join('; '),
              }))}
              kinderen={(telling, cijfer) => <Anderskinderen vraag={nuKinderenVraag(id, telling)} cijfer={cijfer} />}
            />
          </div>
        )
      }}
    </Opgehaald>
  )
}
