import type { Datum } from '@houvast/domein/kalender'
import type { TermijnKleur } from '../../onderdelen/termijn.ts'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Rij } from './vraag.ts'

export interface Zin {
  readonly sleutel: 'gezien' | 'oordeel'
  readonly tekst: string
  readonly kleur: TermijnKleur
}

/** A child as two sentences: seen when, how and by whom, and what was said then about its safety. No colour: no law was broken. */
export function rijZinnen(rij: Rij, peildatum: Datum, { zicht: t, kind }: Pick<Teksten, 'zicht' | 'kind'>, tijd: Tijdwoorden): Zin[] {
  if (rij.laatstGezien === null) return [{ sleutel: 'gezien', tekst: kind.nogNietGezien, kleur: 'rustig' }]
  const hoe = [
    rij.wijze ? t.bij(kind.wijze[rij.wijze].toLocaleLowerCase()) : null,
    rij.alleenGesproken ? t.alleen : null,
    rij.door ? t.doorWie(rij.door.naam) : null,
  ].filter((deel) => deel !== null)
  return [
    {
      sleutel: 'gezien',
      tekst: t.gezienZin(tijd.tenOpzichteVan(rij.laatstGezien, peildatum), hoe.join(', ')),
      kleur: 'rustig',
    },
    {
      sleutel: 'oordeel',
      tekst: rij.oordeel ? t.oordeelZin(rij.oordeel) : rij.heeftOordeel ? t.oordeelVerborgen : t.geenOordeel,
      kleur: 'rustig',
    },
  ]
}
