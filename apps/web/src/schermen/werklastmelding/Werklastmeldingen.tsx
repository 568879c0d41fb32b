import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamVan } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import { type Werklastmelding, werklastmeldingenVraag } from './vraag.ts'

/** Open until the team leader has decided; the worker sees what was decided and what helps. */
export function Werklastmeldingen() {
  const { algemeen, werklastmelding: t } = useTeksten()
  const mag = useMag()
  const [besloten, zetBesloten] = useState(false)
  const { data } = useQuery({ ...werklastmeldingenVraag, enabled: mag('werklastmelding.lezen') })
  const rijen = data?.rijen ?? []
  const aanMij = rijen.filter(({ vanMij, besluit }) => !vanMij && besluit === null)
  const mijn = rijen.filter(({ vanMij }) => vanMij)
  return (
    <>
      {besloten ? (
        <Melding ernst="goed" nieuw>
          {t.besloten}
        </Melding>
      ) : null}
      {aanMij.length > 0 && mag('werklastmelding.besluiten') ? (
        <Melding ernst="let_op" titel={t.titelLeider(aanMij.length)}>
          <ul>
            {aanMij.map((melding) => (
              <li key={melding.id}>
                <Open melding={melding} onBesloten={() => zetBesloten(true)} />
              </li>
            ))}
          </ul>
        </Melding>
      ) : null}
      {mijn.length > 0 ? (
        <Melding titel={t.titelMijn}>
          <ul>
            {mijn.map(({ id, kind, besluit, dagenOpen }) => (
              <li key={id}>
                {besluit
                  ? t.mijnBesluit(naamVan(kind, algemeen), t.keuze[besluit.besluit], besluit.reden, besluit.helpt)
                  : t.mijnOpen(naamVan(kind, algemeen), dagenOpen)}
              </li>
            ))}
          </ul>
        </Melding>
      ) : null}
    </>
  )
}

function Open({ melding, onBesloten }: { melding: Werklastmelding; onBesloten: () => void }) {
  const { algemeen, werklastmelding: t } = useTeksten()
  const geheugen = useQueryClient()
  const [open, zetOpen] = useState(false)
  const [besluit, zetBesluit] = useState<'toegekend' | 'niet_toegekend'>('toegekend')
  const [reden, zetReden] = useState('')
  const [helpt, zetHelpt] = useState('')
  const bewaren = useBewaren(`/werklastmeldingen/${encodeURIComponent(melding.id)}/besluit`, () => {
    onBesloten()
    void geheugen.invalidateQueries(werklastmeldingenVraag)
  })
  return (
    <>
      <p>
        <strong>{t.regel(melding.medewerker.naam, naamVan(melding.kind, algemeen), melding.dagenOpen)}</strong>
      </p>
      <p>{melding.reden}</p>
      {open ? (
        <Formulier
          onVerstuur={() => bewaren.mutate({ besluit, reden, helpt })}
          onAnnuleer={() => zetOpen(false)}
          bewaarTekst={t.bewaar}
          bezig={bewaren.isPending}
          fout={bewaren.error}
        >
          <Keuze
            label={t.besluit}
            waarde={besluit}
            opties={(['toegekend', 'niet_toegekend'] as const).map((waarde) => ({ waarde, label: t.keuze[waarde] }))}
            onWijzig={zetBesluit}
          />
          <LangTekstVeld
            label={t.redenBesluit}
            waarde={reden}
            onWijzig={zetReden}
            regels={2}
            verplicht
            fout={veldFout(bewaren.error, 'reden')}
          />
          <LangTekstVeld label={t.helpt} waarde={helpt} onWijzig={zetHelpt} regels={2} verplicht fout={veldFout(bewaren.error, 'helpt')} />
        </Formulier>
      ) : (
        <Knop className="houvast-knop--klein" onClick={() => zetOpen(true)}>
          {t.besluiten}
          <span className="houvast-alleen-voorgelezen">: {melding.medewerker.naam}</span>
        </Knop>
      )}
    </>
  )
}
