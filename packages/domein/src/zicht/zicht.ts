import { type ContactWijze, contactWijzen } from '../feiten/codes.ts'
import type { Contact, Kind } from '../feiten/feiten.ts'
import { type Datum, dagenTussen } from '../kalender/datum.ts'

export interface Zicht {
  readonly laatstGezien: Datum | null
  readonly wijze: ContactWijze | null
  /** Calendar days since the child was last seen; `null` when it never was. */
  readonly dagen: number | null
  readonly laatsteContact: Datum | null
  /** Calendar days since the last contact of any kind; `null` when there was none. */
  readonly stilDagen: number | null
}

/** Of two contacts on one day the nearer one tells: the order of `contactWijzen`, home visit first. */
function nieuwste(contacten: readonly Contact[]): Contact | null {
  return contacten.reduce<Contact | null>((beste, contact) => {
    if (beste === null || contact.datum > beste.datum) return contact
    if (contact.datum < beste.datum) return beste
    return contactWijzen.indexOf(contact.wijze) < contactWijzen.indexOf(beste.wijze) ? contact : beste
  }, null)
}

/** @source definities 2026-1, "Zicht" */
export function zicht(kind: Kind, peildatum: Datum): Zicht {
  const gehad = kind.contacten.filter(({ datum }) => datum <= peildatum)
  const gezien = nieuwste(gehad.filter(({ jeugdigeGezien }) => jeugdigeGezien))
  const contact = nieuwste(gehad)
  return {
    laatstGezien: gezien?.datum ?? null,
    wijze: gezien?.wijze ?? null,
    dagen: gezien === null ? null : dagenTussen(gezien.datum, peildatum),
    laatsteContact: contact?.datum ?? null,
    stilDagen: contact === null ? null : dagenTussen(contact.datum, peildatum),
  }
}
