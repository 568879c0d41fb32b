import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Maatregel } from './vraag.ts'
import { daadVan, type Zaakdaad } from './zaakdaad.ts'

interface MaatregelkaartEigen {
  maatregel: Maatregel
  acties: readonly string[]
  onDaad: (daad: Zaakdaad) => void
}

export function Maatregelkaart({ maatregel, acties, onDaad }: MaatregelkaartEigen) {
  const t = useTeksten().zaak
  const tijd = useTijdwoorden()
  const { naam, status, fase, eersteDag, laatsteDag, uitersteDag, reden, werkvariant, warmeOverdracht } = maatregel
  const tot = laatsteDag ?? uitersteDag
  const van = tijd.datumZonderWeekdag(eersteDag)
  const stappen = maatregel.stappen
    .map(({ stap }) => ({ stap, daad: daadVan(stap, maatregel) }))
    .filter(({ daad }) => acties.includes(daad.soort === 'beschikking' ? 'beschikking.vastleggen' : 'maatregel.beeindigen'))
  return (
    <article className="houvast-kaart houvast-stapel houvast-stapel--krap" aria-label={naam}>
      <h3>{naam}</h3>
      <p>
        {[t.status[status], fase ? t.fase[fase] : '', tot ? t.vanTot(van, tijd.datumZonderWeekdag(tot)) : t.sinds(van), reden ?? '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      {fase ? (
        <p className="houvast-zacht">
          {werkvariant.variant === 'minimaal' && werkvariant.tot
            ? t.variant.minimaal(tijd.datumZonderWeekdag(werkvariant.tot))
            : t.variant.methodegetrouw}
          {werkvariant.beslotenDoor && werkvariant.reden ? `. ${t.variant.door(werkvariant.beslotenDoor, werkvariant.reden)}` : ''}
        </p>
      ) : null}
      {werkvariant.vraagtBesluit && fase ? <Melding ernst="let_op" titel={t.variant.besluit} /> : null}
      {warmeOverdracht ? (
        <p>
          {t.warm(warmeOverdracht.naarWie)}. {warmeOverdracht.afspraken} {t.aanvaard[warmeOverdracht.aanvaard]}
        </p>
      ) : null}
      <div className="houvast-rij">
        {stappen.map(({ stap, daad }) => (
          <Knop key={stap} onClick={() => onDaad(daad)}>
            {t.stap[stap]}
          </Knop>
        ))}
        {fase && acties.includes('werkvariant.besluiten') ? (
          <Knop onClick={() => onDaad({ soort: 'werkvariant', maatregel })}>{t.variant.titel}</Knop>
        ) : null}
      </div>
    </article>
  )
}
