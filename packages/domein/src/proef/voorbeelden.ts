import type { Beschikking, Contact, Kind, Maatregel, Medewerker, Toewijzing } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'

/** Builders for worked examples: only what the example is about has to be said. */
export function eenBeschikking(anders: Partial<Beschikking> = {}): Beschikking {
  return { datumBeschikking: null, datumKennisgeving: null, einddatum: null, plantermijnDagen: null, datumFgpAfgezien: null, ...anders }
}

export function eenMaatregel(datumAanvang: Datum, anders: Partial<Maatregel> & { kennisgeving?: Datum } = {}): Maatregel {
  const { kennisgeving, ...rest } = anders
  return {
    id: `maatregel van ${datumAanvang}`,
    type: '11',
    datumAanvang,
    datumEinde: null,
    datumOvergedragen: null,
    datumOvergedragenGekregen: null,
    beschikkingen: kennisgeving === undefined ? [] : [eenBeschikking({ datumKennisgeving: kennisgeving })],
    toewijzingen: [],
    plannen: [],
    ...rest,
  }
}

export function eenKind(maatregelen: readonly Maatregel[], contacten: readonly Contact[] = [], id = 'kind'): Kind {
  return { id, maatregelen, contacten }
}

export function vast(medewerkerId: string, van: Datum, tot: Datum | null = null): Toewijzing {
  return { medewerkerId, rol: 'vast', van, tot }
}

export function eenBezoek(datum: Datum, anders: Partial<Contact> = {}): Contact {
  return { datum, met: 'jeugdige', wijze: 'huisbezoek', jeugdigeGezien: true, ...anders }
}

export function eenMedewerker(id: string, anders: Partial<Medewerker> = {}): Medewerker {
  return { id, functie: 'jeugdbeschermer', inDienst: '2020-01-01', uitDienst: null, dienstverbanden: [], afwezigheden: [], ...anders }
}

export function alsKaart(...medewerkers: readonly Medewerker[]): ReadonlyMap<string, Medewerker> {
  return new Map(medewerkers.map((medewerker) => [medewerker.id, medewerker]))
}
