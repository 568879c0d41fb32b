import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { DEZE_WEEK, EINDE_IN_ZICHT, type TermijnKleur } from '../../onderdelen/termijn.ts'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Rij } from './vraag.ts'

export interface Zin {
  readonly sleutel: string
  readonly tekst: string
  readonly kleur: TermijnKleur
}

/** A child on the waiting list as a sentence: how long, seen or not, and what should have been there. */
export function rijZinnen(rij: Rij, peildatum: Datum, t: Teksten['kind'], tijd: Tijdwoorden): Zin[] {
  const zinnen: Zin[] = [
    { sleutel: 'wacht', tekst: t.wachtKort(tijd.dagen(rij.dagen)), kleur: 'rustig' },
    gezienZin(rij, peildatum, t, tijd),
  ]
  if (rij.contactUiterlijk !== null) {
    const wanneer = tijd.tenOpzichteVan(rij.contactUiterlijk, peildatum)
    const voorbij = rij.contactUiterlijk < peildatum
    const dagen = dagenTussen(peildatum, rij.contactUiterlijk)
    if (dagen <= DEZE_WEEK)
      zinnen.push({
        sleutel: 'maandcontact',
        tekst: voorbij ? t.maandcontactHadMoeten(wanneer) : t.maandcontactUiterlijk(wanneer),
        kleur: 'deze_week',
      })
  }
  const termijnen = [
    { sleutel: 'contact', uiterlijk: rij.eersteContactUiterlijk, hadMoeten: t.contactHadMoeten, moet: t.contactUiterlijk },
    { sleutel: 'plan', uiterlijk: rij.planUiterlijk, hadMoeten: t.planHadMoeten, moet: t.planUiterlijk },
  ]
  for (const { sleutel, uiterlijk, hadMoeten, moet } of termijnen) {
    if (uiterlijk === null) continue
    const wanneer = tijd.tenOpzichteVan(uiterlijk, peildatum)
    zinnen.push({ sleutel, tekst: uiterlijk < peildatum ? hadMoeten(wanneer) : moet(wanneer), kleur: kleurOp(uiterlijk, peildatum) })
  }
  if (rij.einddatumMaatregel) {
    const dagen = dagenTussen(peildatum, rij.einddatumMaatregel)
    const wanneer = tijd.tenOpzichteVan(rij.einddatumMaatregel, peildatum)
    if (dagen < 0) zinnen.push({ sleutel: 'einde', tekst: t.maatregelAfgelopen(wanneer), kleur: 'te_laat' })
    else if (dagen <= EINDE_IN_ZICHT)
      zinnen.push({
        sleutel: 'einde',
        tekst: t.maatregelEindigt(wanneer, tijd.datum(rij.einddatumMaatregel)),
        kleur: kleurOp(rij.einddatumMaatregel, peildatum),
      })
  }
  return zinnen
}

function gezienZin(rij: Rij, peildatum: Datum, t: Teksten['kind'], tijd: Tijdwoorden): Zin {
  if (rij.laatstGezien === null) return { sleutel: 'gezien', tekst: t.nogNietGezien, kleur: 'rustig' }
  const tekst = rij.laatstGezien === peildatum ? t.gezienVandaag : t.laatstGezien(tijd.tenOpzichteVan(rij.laatstGezien, peildatum))
  return { sleutel: 'gezien', tekst, kleur: 'rustig' }
}

function kleurOp(uiterlijk: Datum, peildatum: Datum): TermijnKleur {
  const dagen = dagenTussen(peildatum, uiterlijk)
  if (dagen < 0) return 'te_laat'
  return dagen <= DEZE_WEEK ? 'deze_week' : 'rustig'
}
