import type { Datum } from '@houvast/domein/kalender'
import type { TermijnKleur } from '../../onderdelen/termijn.ts'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Rij } from './vraag.ts'

export interface Zin {
  readonly sleutel: 'gezien' | 'oordeel' | 'check'
  readonly tekst: string
  readonly kleur: TermijnKleur
}

type T = Pick<Teksten, 'zicht' | 'kind' | 'veiligheid'>

/** A child in sentences: seen when, how and by whom, what was said then about its safety, and what the last checks say. No colour: no law was broken. */
export function rijZinnen(rij: Rij, peildatum: Datum, t: T, tijd: Tijdwoorden): Zin[] {
  const check = { sleutel: 'check', tekst: checkZin(rij, peildatum, t, tijd), kleur: 'rustig' } as const
  return [...gezienZinnen(rij, peildatum, t, tijd), check]
}

/** Acute and structural apart: one says nothing about the other. */
function checkZin({ acuut, structureel }: Rij, peildatum: Datum, { zicht: t, veiligheid }: T, tijd: Tijdwoorden): string {
  if (acuut === null && structureel === null) return t.geenCheck
  return (['acuut', 'structureel'] as const)
    .map((soort) => {
      const oordeel = soort === 'acuut' ? acuut : structureel
      if (oordeel === null) return t.oordeel[soort](t.nietsVastgelegd)
      const waarop = oordeel.stand === 'gezien' ? null : t.berustOp[oordeel.stand]
      const woord = veiligheid.woorden[oordeel.uitkomst].toLocaleLowerCase()
      return t.oordeel[soort]([woord, waarop, tijd.tenOpzichteVan(oordeel.datum, peildatum)].filter(Boolean).join(', '))
    })
    .join(' ')
}

function gezienZinnen(rij: Rij, peildatum: Datum, { zicht: t, kind }: T, tijd: Tijdwoorden): Zin[] {
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
