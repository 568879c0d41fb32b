import type { Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { maatregelLooptOp } from '../maatregelen/maatregel.ts'
import { findKindgebeurtenissen, findMaatregelgebeurtenissen } from './dossiergebeurtenissen.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { type Klokregel, klokregels } from './klokregels.ts'
import type { Norm } from './normen/index.ts'
import { berekenNormklokken, type Normklok, type Normklokstand, waarschuwVanaf } from './normklok.ts'
import { berekenTermijnen, berekenTermijnenVan, type Termijn } from './termijnen.ts'

/** A clock of a file, whatever makes it: the definitions or what happened. */
export interface Dossierklok {
  readonly norm: Norm
  readonly naam: string
  /** Which part of the norm, where it makes more than one clock; else empty. */
  readonly onderdeel: string
  /** What it is about: a measure, a permission, an instruction, a matter. */
  readonly betreft: string
  readonly start: Datum
  readonly eind: Datum
  readonly stand: Normklokstand
  readonly gehaaldOp: Datum | null
  /** Asks something of somebody now. */
  readonly isOpen: boolean
  readonly reden: string | null
  readonly waarschuwVanaf: Datum
  readonly uitleg: string
  readonly bron: string
}

const vanTermijn = (termijn: Termijn): Dossierklok => ({
  norm: termijn.norm,
  naam: termijn.norm.naam,
  onderdeel: '',
  betreft: termijn.maatregelId,
  start: termijn.start,
  eind: termijn.eind,
  stand: termijn.stand,
  gehaaldOp: termijn.gehaaldOp,
  isOpen: termijn.isOpen,
  reden: termijn.stand === 'vervallen' ? 'De maatregel eindigde eerder.' : null,
  waarschuwVanaf: waarschuwVanaf(termijn.start, termijn.eind),
  get uitleg() {
    return termijn.uitleg
  },
  bron: termijn.bron,
})

const vanNormklok = (klok: Normklok, isVoorbij: (betreft: string) => boolean): Dossierklok => ({
  norm: klok.norm,
  naam: klok.naam,
  onderdeel: klok.onderdeel,
  betreft: klok.betreft,
  start: klok.start,
  eind: klok.eind,
  stand: klok.stand,
  gehaaldOp: klok.gehaaldOp,
  isOpen: klok.isOpen && !isVoorbij(klok.betreft),
  get reden() {
    return klok.reden
  },
  waarschuwVanaf: klok.waarschuwVanaf,
  get uitleg() {
    return klok.uitleg
  },
  bron: klok.norm.bron,
})

/**
 * Every clock of a child's file on a day, the earliest end first. `gebeurtenissen`: what happened beside what the facts in `kind` say. About a measure that has
 * ended nothing is open.
 */
export function berekenDossierklokken(
  kind: Kind,
  gebeurtenissen: readonly Gebeurtenis[],
  peildatum: Datum,
  kalender: Kalender,
  regels: readonly Klokregel[] = klokregels,
): Dossierklok[] {
  const voorbij = new Set(kind.maatregelen.filter((maatregel) => !maatregelLooptOp(maatregel, peildatum)).map(({ id }) => id))
  const alle = [
    ...kind.maatregelen.flatMap((maatregel) => findMaatregelgebeurtenissen(kind, maatregel)),
    ...findKindgebeurtenissen(kind),
    ...gebeurtenissen,
  ]
  return [
    ...berekenTermijnen(kind, peildatum, kalender).map(vanTermijn),
    ...berekenNormklokken(alle, peildatum, kalender, regels).map((klok) => vanNormklok(klok, (betreft) => voorbij.has(betreft))),
  ].sort(opEinde)
}

/** The open ones of those, computed from the measures that run: many times faster for who has a long past. */
export function berekenOpenDossierklokken(
  kind: Kind,
  gebeurtenissen: readonly Gebeurtenis[],
  peildatum: Datum,
  kalender: Kalender,
  regels: readonly Klokregel[] = klokregels,
): Dossierklok[] {
  const lopend = kind.maatregelen.filter((maatregel) => maatregelLooptOp(maatregel, peildatum))
  const voorbij = new Set(kind.maatregelen.filter((maatregel) => !lopend.includes(maatregel)).map(({ id }) => id))
  const alle = [
    ...lopend.flatMap((maatregel) => findMaatregelgebeurtenissen(kind, maatregel)),
    ...findKindgebeurtenissen(kind),
    ...gebeurtenissen.filter(({ betreft }) => !voorbij.has(betreft)),
  ]
  return [
    ...lopend.flatMap((maatregel) => berekenTermijnenVan(kind, maatregel, peildatum, kalender)).map(vanTermijn),
    ...berekenNormklokken(alle, peildatum, kalender, regels).map((klok) => vanNormklok(klok, () => false)),
  ]
    .filter(({ isOpen }) => isOpen)
    .sort(opEinde)
}

const opEinde = (een: Dossierklok, ander: Dossierklok): number => (een.eind < ander.eind ? -1 : een.eind > ander.eind ? 1 : 0)
