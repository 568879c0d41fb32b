import type { Datum as Dag } from '@houvast/domein/kalender'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Datum } from '../../onderdelen/Datum.tsx'
import { leeftijdVan, naamVan } from '../../onderdelen/kind.ts'
import type { Kolom } from '../../onderdelen/kolom.ts'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { rijZinnen } from './rij.ts'
import type { Rij } from './vraag.ts'

export function useKolommen(peildatum: Dag): Kolom<Rij>[] {
  const t = useTeksten()
  const tijd = useTijdwoorden()
  return useMemo(
    () => [
      {
        sleutel: 'kind',
        kop: t.zicht.kind,
        cel: (rij) => (
          <>
            <Link className="houvast-rijkop" to="/jeugdige/$id" params={{ id: rij.kind.id }}>
              {naamVan(rij.kind, t.algemeen)}
            </Link>{' '}
            <span className="houvast-zacht">
              {[leeftijdVan(rij.kind, t.algemeen), rij.wacht ? t.zicht.wachtend : (rij.team?.naam ?? t.zicht.geenTeam)].join(' · ')}
            </span>
            {rijZinnen(rij, peildatum, t, tijd).map(({ sleutel, tekst, kleur }) => (
              <p key={sleutel}>
                <Teken kleur={kleur}>{tekst}</Teken>
              </p>
            ))}
          </>
        ),
      },
      {
        sleutel: 'gezien',
        kop: t.zicht.laatstGezien,
        alleenBreed: true,
        cel: (rij) => (rij.laatstGezien ? <Datum dag={rij.laatstGezien} zonderWeekdag /> : t.zicht.nooit),
      },
      { sleutel: 'door', kop: t.zicht.door, alleenBreed: true, cel: (rij) => rij.door?.naam ?? '–' },
      { sleutel: 'vaste', kop: t.zicht.vaste, alleenBreed: true, cel: (rij) => rij.vaste?.naam ?? t.zicht.niemand },
    ],
    [t, tijd, peildatum],
  )
}
