import { type RawBuilder, sql } from 'kysely'

type Verwijzing = readonly [tabel: string, kolom: string]

interface Verwijzingen {
  /** While one of these is there, what it refers to stays, whatever a delivery leaves out. */
  readonly houdtVast: readonly Verwijzing[]
  /** Imported itself: holds fast only where it was registered on a screen, and else goes along. */
  readonly alleenVanScherm?: readonly Verwijzing[]
  /** Derived: goes along, and is made again. */
  readonly afgeleid?: readonly Verwijzing[]
}

const over = (kolom: string, ...tabellen: readonly string[]): Verwijzing[] => tabellen.map((tabel) => [tabel, kolom])

/**
 * Everything that refers to what a delivery can take away. A test holds it against the database: a new table that refers to one of these is in it, or
 * an import would one day fail as a whole on a row that somebody registered on a screen.
 */
export const verwijzingen = {
  maatregel: {
    houdtVast: [
      ...over('maatregel_id', 'familiegroepsplan_stap', 'planversie', 'aanwijzing', 'voogdijbeoordeling', 'rechtbankstap', 'zitting'),
      ...over('maatregel_id', 'verzoekbundel', 'uitspraakdeel', 'warme_overdracht', 'werkvariantbesluit'),
      ...over('maatregel_id', 'gebeurtenis'),
      ['uitspraakdeel', 'vorige_maatregel_id'],
    ],
    alleenVanScherm: over('maatregel_id', 'toewijzing', 'plan', 'beschikking'),
    afgeleid: over('maatregel_id', 'termijn'),
  },
  machtiging: { houdtVast: over('machtiging_id', 'rechtbankstap', 'zitting', 'verzoekbundel', 'gebeurtenis') },
  medewerker: {
    houdtVast: [
      ...over('medewerker_id', 'toewijzing', 'contact', 'taxatie', 'dienstverband', 'afwezigheid'),
      ...over('medewerker_id', 'gebruikersrol', 'identiteit', 'noodtoegang', 'sessie', 'concept', 'agendafeed'),
      ['levering', 'ontvangen_door'],
      ['stuk', 'gemaakt_door'],
      ['overdracht', 'van_medewerker_id'],
      ['overdracht', 'naar_medewerker_id'],
      ['werkvariantbesluit', 'besloten_door'],
      ['uitvalbesluit', 'medewerker_id'],
      ['uitvalbesluit', 'naar_medewerker_id'],
      ...over('medewerker_id', 'verdeeladvies', 'verdeelvoorstel', 'verdeelbesluit'),
      ...over('medewerker_id', 'weekoverlegdeelnemer', 'contactpoging', 'eigen_taak', 'werkbeleving'),
      ['werklastmelding', 'medewerker_id'],
      ['werklastmelding', 'besloten_door'],
      ...over('medewerker_id', 'veiligheidscheck', 'zichtbron'),
      ...over('medewerker_id', 'toezichtperiode', 'gelijkebehandeling_inzage', 'gelijkebehandeling_toelichting'),
      ['bestuursverklaring', 'ondertekend_door'],
      ['vaststelling', 'vastgesteld_door'],
      ['cbslevering', 'geleverd_door'],
      ['acute_onveiligheid', 'gemeld_door'],
      ['acute_onveiligheid', 'gedragswetenschapper_id'],
      ['acute_onveiligheid', 'besloten_door'],
    ],
    afgeleid: [
      ['kindstand', 'vaste_medewerker_id'],
      ['dossiertoegang', 'medewerker_id'],
    ],
  },
  team: { houdtVast: over('team_id', 'medewerker') },
  jeugdige: {
    houdtVast: [
      ...over('jeugdige_id', 'maatregel', 'machtiging', 'contact', 'taxatie', 'bodemeis', 'toewijzing', 'plan', 'beschikking'),
      ...over('jeugdige_id', 'noodtoegang', 'concept', 'stuk', 'overdracht', 'uitspraak', 'uitspraakdeel', 'opdracht', 'warme_overdracht'),
      ...over('jeugdige_id', 'werkvariantbesluit', 'familiegroepsplan_stap', 'planversie', 'planstandpunt', 'planevaluatie', 'aanwijzing'),
      ...over('jeugdige_id', 'aanwijzing_stap', 'voogdijbeoordeling', 'rechtbankstap', 'zitting', 'verzoekbundel', 'gebeurtenis'),
      ...over('jeugdige_id', 'uitvalbesluit', 'werklastmelding', 'weekoverlegbesluit', 'contactpoging', 'spoed', 'werklastfactor'),
      ...over('jeugdige_id', 'veiligheidscheck', 'zichtbron', 'acute_onveiligheid'),
      ...over('jeugdige_id', 'verdeelvoorstel', 'verdeelbesluit'),
    ],
    afgeleid: over('jeugdige_id', 'kindstand', 'dossiertoegang', 'termijn'),
  },
} as const satisfies Record<string, Verwijzingen>

export type Verwezen = keyof typeof verwijzingen

/** Does anything hold this row fast? `id` is its id, as SQL. */
export function wordtVastgehouden(tabel: Verwezen, id: RawBuilder<unknown>): RawBuilder<unknown> {
  const { houdtVast, alleenVanScherm = [] }: Verwijzingen = verwijzingen[tabel]
  const bestaat = ([van, kolom]: Verwijzing, extra: RawBuilder<unknown>) =>
    sql`EXISTS (SELECT FROM ${sql.table(van)} v WHERE v.${sql.ref(kolom)} = ${id}${extra})`
  const delen = [
    ...alleenVanScherm.map((verwijzing) => bestaat(verwijzing, sql` AND v.herkomst = 'scherm'`)),
    ...houdtVast.map((verwijzing) => bestaat(verwijzing, sql``)),
  ]
  return sql`(${sql.join(delen, sql` OR `)})`
}

/** What goes along with a row that goes: imported facts about it, and what is derived and will be made again. */
export function gaatMee(tabel: Verwezen): readonly Verwijzing[] {
  const { afgeleid = [], alleenVanScherm = [] }: Verwijzingen = verwijzingen[tabel]
  return [...afgeleid, ...alleenVanScherm]
}
