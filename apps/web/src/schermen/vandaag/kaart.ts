import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { agendaKleur, agendaZin, inZicht } from '../../onderdelen/agenda.ts'
import { DEZE_WEEK, EINDE_IN_ZICHT, isEinddatum, kleurVan, type Termijn } from '../../onderdelen/termijn.ts'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Kaart } from './vraag.ts'

/** More calendar days than this without any contact, and the card says so. A habit of the floor, not a legal term; the server counts by it too. */
export const STIL_NA_DAGEN = 30

export interface Gezin {
  readonly sleutel: string
  /** Null where there is one child: the card is then headed by the child's own name. */
  readonly achternaam: string | null
  readonly kaarten: readonly Kaart[]
}

/** Children with the same surname and the same worker stand together; without a worker nobody is taken for a sibling. */
export function gezinnen(kaarten: readonly Kaart[], peildatum: Datum): Gezin[] {
  const groepen = new Map<string, Kaart[]>()
  for (const kaart of kaarten) {
    const achternaam = achternaamVan(kaart)
    const sleutel = achternaam !== null && kaart.vasteJeugdbeschermer ? `${achternaam}|${kaart.vasteJeugdbeschermer.id}` : kaart.kind.id
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), kaart])
  }
  return [...groepen]
    .map(([sleutel, leden]) => {
      const opVolgorde = leden.toSorted((a, b) => vergelijk(a, b, peildatum))
      const eerste = opVolgorde[0]
      return { sleutel, achternaam: opVolgorde.length > 1 && eerste ? achternaamVan(eerste) : null, kaarten: opVolgorde }
    })
    .toSorted((a, b) => vergelijk(a.kaarten[0], b.kaarten[0], peildatum))
}

/** What stands on top is what is missing: the clock that ended first, then who has been silent longest. Never a score. */
function vergelijk(a: Kaart | undefined, b: Kaart | undefined, peildatum: Datum): number {
  if (!a || !b) return 0
  const dringend = (kaart: Kaart) => dringendeDagen(kaart, peildatum).toSorted()[0] ?? '9999-12-31'
  return dringend(a).localeCompare(dringend(b)) || stilte(b) - stilte(a) || (a.kind.naam ?? '').localeCompare(b.kind.naam ?? '', 'nl')
}

function dringendeDagen({ termijnen, einddatumMaatregel }: Kaart, peildatum: Datum): Datum[] {
  const klokken = termijnen.filter((termijn) => kleurVan(termijn, peildatum) !== 'rustig').map(({ eind }) => eind)
  const eindeDringt = einddatumMaatregel !== null && dagenTussen(peildatum, einddatumMaatregel) <= DEZE_WEEK
  return eindeDringt ? [...klokken, einddatumMaatregel] : klokken
}

function stilte(kaart: Kaart): number {
  return kaart.stilDagen ?? Number.MAX_SAFE_INTEGER
}

function achternaamVan(kaart: Kaart): string | null {
  const [, ...rest] = kaart.kind.naam?.split(' ') ?? []
  return rest.length > 0 ? rest.join(' ') : null
}

/** The clocks that a card shows: whatever is late or due, and the next one if that is in sight. */
export function kaartTermijnen({ termijnen }: Kaart, peildatum: Datum): Termijn[] {
  const dringend = termijnen.filter((termijn) => kleurVan(termijn, peildatum) !== 'rustig')
  const volgende = termijnen.find(
    (termijn) => kleurVan(termijn, peildatum) === 'rustig' && dagenTussen(peildatum, termijn.eind) <= EINDE_IN_ZICHT,
  )
  return volgende ? [...dringend, volgende] : dringend
}

export interface Regel {
  readonly sleutel: string
  readonly zin: string
  readonly kleur: 'te_laat' | 'deze_week' | 'rustig'
}

/** What the card says below its clocks, worst first. */
export function kaartRegels(kaart: Kaart, peildatum: Datum, t: Teksten, tijd: Tijdwoorden): Regel[] {
  const regels: Regel[] = []
  const zeg = (sleutel: string, zin: string, kleur: Regel['kleur'] = 'rustig') => regels.push({ sleutel, zin, kleur })

  if (kaart.zonderSinds && kaart.zonderSinds <= peildatum) zeg('wacht', t.kind.wacht(tijd.dagen(dagenTussen(kaart.zonderSinds, peildatum))))
  if (kaart.laatstGezien === null) zeg('gezien', t.kind.nogNietGezien)
  else if (kaart.laatstGezien === peildatum) zeg('gezien', t.kind.gezienVandaag)
  else zeg('gezien', t.kind.laatstGezien(tijd.tenOpzichteVan(kaart.laatstGezien, peildatum)))
  if (kaart.stilDagen === null) zeg('stil', t.kind.nooitContact)
  else if (kaart.stilDagen > STIL_NA_DAGEN) zeg('stil', t.kind.stil(tijd.dagen(kaart.stilDagen)))
  for (const punt of kaart.agenda.filter((een) => inZicht(een, peildatum)))
    zeg(`${punt.soort}-${punt.uiterlijk}`, agendaZin(punt, peildatum, t.kind, tijd), agendaKleur(punt, peildatum))
  if (kaart.laatsteAfspraak) zeg('afspraak', t.kind.afgesproken(kaart.laatsteAfspraak))
  if (kaart.einddatumMaatregel && !kaart.termijnen.some(isEinddatum)) {
    const dagen = dagenTussen(peildatum, kaart.einddatumMaatregel)
    if (dagen < 0) zeg('einde', t.kind.maatregelAfgelopen(tijd.tenOpzichteVan(kaart.einddatumMaatregel, peildatum)), 'te_laat')
    else if (dagen <= EINDE_IN_ZICHT) {
      const zin = t.kind.maatregelEindigt(tijd.tenOpzichteVan(kaart.einddatumMaatregel, peildatum), tijd.datum(kaart.einddatumMaatregel))
      zeg('einde', zin, dagen <= DEZE_WEEK ? 'deze_week' : 'rustig')
    }
  }
  return regels
}
