import type { Datum as Dag } from '@houvast/domein/kalender'
import { Fragment, useMemo } from 'react'
import { Datum } from '../../onderdelen/Datum.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { leeftijdVan, maatregelNaam, naamVan } from '../../onderdelen/kind.ts'
import type { Kolom } from '../../onderdelen/kolom.ts'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { rijZinnen } from './rij.ts'
import type { Rij, Sortering } from './vraag.ts'

export function useKolommen(peildatum: Dag, onOpen: (rij: Rij) => void, onDaad: (rij: Rij) => void): Kolom<Rij, Sortering>[] {
  const t = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { verleden } = useTijdstip()
  const metDaad = mag('toewijzing.vastleggen') && !verleden

  return useMemo(() => {
    const kolommen: Kolom<Rij, Sortering>[] = [
      {
        sleutel: 'kind',
        kop: t.wachtlijst.kind,
        sorteer: 'naam',
        cel: (rij) => (
          <>
            <button type="button" className="houvast-rijkop" onClick={() => onOpen(rij)}>
              {naamVan(rij.kind, t.algemeen)}
            </button>{' '}
            <span className="houvast-zacht">
              {[leeftijdVan(rij.kind, t.algemeen), ...rij.maatregelen.map(maatregelNaam), t.kind[rij.soort]].join(' · ')}
            </span>
            <p>
              {rijZinnen(rij, peildatum, t.kind, tijd).map(({ sleutel, tekst, kleur }) => (
                <Fragment key={sleutel}>
                  <Teken kleur={kleur}>{tekst}</Teken>{' '}
                </Fragment>
              ))}
            </p>
          </>
        ),
      },
      { sleutel: 'wacht', kop: t.wachtlijst.wacht, sorteer: 'langst', getal: true, alleenBreed: true, cel: (rij) => tijd.dagen(rij.dagen) },
      {
        sleutel: 'gezien',
        kop: t.wachtlijst.gezien,
        sorteer: 'niet_gezien',
        alleenBreed: true,
        cel: (rij) => (rij.laatstGezien ? <Datum dag={rij.laatstGezien} zonderWeekdag /> : '–'),
      },
      {
        sleutel: 'plan',
        kop: t.wachtlijst.planKolom,
        sorteer: 'plan_te_laat',
        alleenBreed: true,
        cel: (rij) => (rij.planUiterlijk ? <Datum dag={rij.planUiterlijk} zonderWeekdag /> : '–'),
      },
      {
        sleutel: 'contactpersoon',
        kop: t.wachtlijst.contactpersoon,
        alleenBreed: true,
        cel: (rij) => rij.contactpersoon?.naam ?? <span className="houvast-zacht">{t.wachtlijst.geenContactpersoon}</span>,
      },
    ]
    if (metDaad) {
      kolommen.push({
        sleutel: 'daad',
        kop: <span className="houvast-alleen-voorgelezen">{t.wachtlijst.daad}</span>,
        alleenBreed: true,
        cel: (rij) => (
          <Knop
            className="houvast-knop--klein"
            aria-label={`${t.wachtlijst.daad}: ${naamVan(rij.kind, t.algemeen)}`}
            onClick={() => onDaad(rij)}
          >
            {t.wachtlijst.daad}
          </Knop>
        ),
      })
    }
    return kolommen
  }, [t, tijd, peildatum, onOpen, onDaad, metDaad])
}
