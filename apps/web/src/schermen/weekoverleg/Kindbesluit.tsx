import type { Weekbesluit } from '@houvast/domein/weekoverleg'
import { kanBesluiten, weekbesluiten } from '@houvast/domein/weekoverleg'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Datum } from '../../onderdelen/Datum.tsx'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { besluit, type Overlegkind, weekoverlegVraag } from './vraag.ts'

interface KindbesluitEigen {
  overlegId: string
  rij: Overlegkind
  plek: string
  onKlaar: () => void
}

/** One child: what changed since last time, what was said then, and what is decided now. The words of last time stand ready. */
export function Kindbesluit({ overlegId, rij, plek, onKlaar }: KindbesluitEigen) {
  const { algemeen, kind: woorden, weekoverleg: t } = useTeksten()
  const tijd = useTijdwoorden()
  const geheugen = useQueryClient()
  const spoed = rij.groep === 'spoed'
  const kan = weekbesluiten.filter((wat) => kanBesluiten(wat, spoed))
  const eerder = rij.besluit ?? rij.vorig
  const [keuze, zetKeuze] = useState<Weekbesluit>(eerder && kan.includes(eerder.besluit) ? eerder.besluit : (kan[0] ?? 'toewijzen'))
  const [waarom, zetWaarom] = useState(eerder?.waarom ?? '')
  const plaats = useRef<HTMLElement>(null)
  useEffect(() => {
    plaats.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  const bewaren = useMutation({
    mutationFn: () => besluit(overlegId, { jeugdigeId: rij.kind.id, besluit: keuze, waarom }),
    onSuccess: async () => {
      onKlaar()
      await geheugen.invalidateQueries({ queryKey: weekoverlegVraag(overlegId).queryKey })
    },
  })
  return (
    <section ref={plaats} className="houvast-kaart houvast-stapel">
      <p className="houvast-klein houvast-zacht">{plek}</p>
      <h2>{naamEnLeeftijd(rij.kind, algemeen)}</h2>
      <ul>
        <li>{woorden.wachtKort(tijd.dagen(rij.dagen))}</li>
        {spoed ? (
          <li>
            <Teken kleur="te_laat">{t.spoedUitleg}</Teken>
          </li>
        ) : null}
        <li>
          {rij.laatstGezien ? (
            <>
              {t.laatstGezien} <Datum dag={rij.laatstGezien} />
            </>
          ) : (
            woorden.nogNietGezien
          )}
        </li>
        {rij.contactUiterlijk ? (
          <li>
            {t.contactUiterlijk} <Datum dag={rij.contactUiterlijk} />
          </li>
        ) : null}
        {rij.planUiterlijk ? (
          <li>
            {t.planUiterlijk} <Datum dag={rij.planUiterlijk} />
          </li>
        ) : null}
        <li>{rij.contactpersoon ? t.contactpersoon(rij.contactpersoon.naam) : t.geenContactpersoon}</li>
        {rij.vervolg ? <li>{t.vervolg[rij.vervolg]}</li> : null}
      </ul>
      <p>
        <strong>{t.veranderd}</strong>{' '}
        {rij.veranderd.length === 0 ? t.niets : `${rij.veranderd.map((een) => t.verandering[een]).join(', ')}.`}
      </p>
      {rij.vorig ? (
        <p>
          <strong>{t.vorigeKeer}</strong> <Datum dag={rij.vorig.op} />: {t.besluit[rij.vorig.besluit]}. {rij.vorig.waarom}
        </p>
      ) : null}
      <Formulier onVerstuur={() => bewaren.mutate()} bewaarTekst={t.bewaarEnVolgende} bezig={bewaren.isPending} fout={bewaren.error}>
        <Keuze
          label={t.watBesluiten}
          hint={t.keuzeUitleg[keuze]}
          waarde={keuze}
          opties={kan.map((waarde) => ({ waarde, label: t.besluit[waarde] }))}
          onWijzig={zetKeuze}
        />
        <LangTekstVeld
          label={t.waarom}
          hint={rij.besluit === null && rij.vorig ? t.waaromVorige : t.waaromHint}
          waarde={waarom}
          onWijzig={zetWaarom}
          verplicht
          maxLengte={2_000}
          fout={veldFout(bewaren.error, 'waarom')}
        />
      </Formulier>
      <p>
        <Link to="/jeugdige/$id" params={{ id: rij.kind.id }}>
          {t.naarDossier}
        </Link>
      </p>
    </section>
  )
}
