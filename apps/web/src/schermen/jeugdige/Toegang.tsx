import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Moment } from '../../onderdelen/Datum.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { type Dossier, inzageVraag } from './vraag.ts'

/** Why the reader may see this file, and who else looked. */
export function Toegang({ dossier }: { dossier: Dossier }) {
  const t = useTeksten().jeugdige.inzage
  const mag = useMag()
  const [gevraagd, zetGevraagd] = useState(false)
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.titel}</h2>
      <ul>
        {dossier.grondVanToegang.map((grond) => (
          <li key={grond}>{t.grond[grond]}</li>
        ))}
      </ul>
      {mag('inzage.lezen') ? (
        gevraagd ? (
          <Inzage kindId={dossier.kind.id} />
        ) : (
          <div>
            <Knop className="houvast-knop--klein" onClick={() => zetGevraagd(true)}>
              {t.toon}
            </Knop>
          </div>
        )
      ) : null}
    </section>
  )
}

function Inzage({ kindId }: { kindId: string }) {
  const { jeugdige, schil } = useTeksten()
  const t = jeugdige.inzage
  const inzage = useQuery(inzageVraag(kindId))
  return (
    <Opgehaald vraag={inzage}>
      {({ rijen }) => (
        <>
          <h3>{t.wie}</h3>
          {rijen.length === 0 ? <p>{t.niemand}</p> : null}
          <ul className="houvast-inzage">
            {rijen.map((rij) => (
              <li key={`${rij.op}-${rij.wie}-${rij.handeling}`}>
                {t.rij(rij.wie, rolNaam(rij.rol, schil.rol))}
                <p className="houvast-klein houvast-zacht">
                  <Moment moment={rij.op} /> · {t.handeling[rij.handeling] ?? rij.handeling}
                  {rij.uitkomst === 'geweigerd' ? ` · ${t.geweigerd}` : ''}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Opgehaald>
  )
}

function rolNaam(rol: string, namen: Record<string, string>): string {
  return namen[rol] ?? rol
}
