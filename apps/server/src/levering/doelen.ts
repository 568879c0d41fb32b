import type { BestandNaam } from '@houvast/uitwisseling/levering'

export type KolomType = 'uuid' | 'text' | 'date' | 'integer' | 'numeric' | 'boolean' | 'bytea'

/** Where the records of a file go. Two rows are the same fact when their `sleutel` is the same; then `inhoud` may have changed. */
export interface Doel {
  readonly naam: string
  readonly tabel: Doeltabel
  readonly sleutel: Readonly<Record<string, KolomType>>
  readonly inhoud: Readonly<Record<string, KolomType>>
}

export type Doeltabel =
  | 'team'
  | 'medewerker'
  | 'dienstverband'
  | 'afwezigheid'
  | 'jeugdige'
  | 'maatregel'
  | 'machtiging'
  | 'beschikking'
  | 'toewijzing'
  | 'contact'
  | 'plan'
  | 'taxatie'
  | 'bodemeis'

const persoonsrij = { medewerker_id: 'uuid' } as const
const kindrij = { jeugdige_id: 'uuid' } as const
const maatregelrij = { jeugdige_id: 'uuid', maatregel_id: 'uuid' } as const

function doel(naam: string, tabel: Doeltabel, sleutel: Doel['sleutel'], inhoud: Doel['inhoud']): Doel {
  return { naam, tabel, sleutel, inhoud }
}

const maatregelinhoud = {
  jeugdige_id: 'uuid',
  type: 'text',
  datum_aanvang: 'date',
  datum_einde: 'date',
  reden_beeindiging: 'text',
  datum_overgedragen: 'date',
  datum_overgedragen_gekregen: 'date',
  drp_eindscore: 'text',
  doorverwijzing_jeugdhulp: 'text',
  inzet_erkende_interventie: 'text',
} as const

/** In the order in which they can be registered: what is referred to comes first. */
export const doelen = {
  teams: doel('teams', 'team', { id: 'uuid' }, { code: 'text', naam: 'text', jeugdregio: 'text' }),
  medewerkers: doel(
    'medewerkers',
    'medewerker',
    { id: 'uuid' },
    {
      personeelsnummer: 'text',
      naam: 'text',
      functie: 'text',
      team_id: 'uuid',
      in_dienst: 'date',
      uit_dienst: 'date',
      skj_nummer: 'text',
      skj_geldig_tot: 'date',
    },
  ),
  dienstverbanden: doel(
    'dienstverbanden',
    'dienstverband',
    { ...persoonsrij, van: 'date', functie: 'text' },
    { tot: 'date', fte: 'numeric' },
  ),
  afwezigheid: doel('afwezigheid', 'afwezigheid', { ...persoonsrij, van: 'date', soort: 'text' }, { tot: 'date', percentage: 'numeric' }),
  jeugdigen: doel(
    'jeugdigen',
    'jeugdige',
    { id: 'uuid' },
    {
      bsn_soort: 'text',
      bsn_versleuteld: 'bytea',
      bsn_sleutelhash: 'bytea',
      bsn_laatste_cijfers: 'text',
      geboortedatum: 'text',
      geslacht: 'text',
      postcode_of_gemeente: 'text',
    },
  ),
  jeugdbescherming: doel('jeugdbescherming', 'maatregel', { id: 'uuid' }, maatregelinhoud),
  jeugdreclassering: doel('jeugdreclassering', 'maatregel', { id: 'uuid' }, maatregelinhoud),
  'machtiging-uithuisplaatsing': doel(
    'machtiging-uithuisplaatsing',
    'machtiging',
    { ...kindrij, type: 'text', datum_aanvang: 'date' },
    { datum_einde: 'date' },
  ),
  beschikkingen: doel('beschikkingen', 'beschikking', maatregelrij, {
    datum_beschikking: 'date',
    datum_kennisgeving: 'date',
    einddatum: 'date',
    plantermijn_dagen: 'integer',
    datum_fgp_afgezien: 'date',
  }),
  toewijzingen: doel(
    'toewijzingen',
    'toewijzing',
    { ...maatregelrij, medewerker_id: 'uuid', rol: 'text', van: 'date' },
    { tot: 'date', reden: 'text' },
  ),
  contacten: doel(
    'contacten',
    'contact',
    { ...kindrij, datum: 'date', met: 'text', wijze: 'text' },
    { jeugdige_gezien: 'boolean', medewerker_id: 'uuid' },
  ),
  plannen: doel('plannen', 'plan', { ...maatregelrij, soort: 'text', vastgesteld_op: 'date' }, {}),
  taxaties: doel(
    'taxaties',
    'taxatie',
    { ...kindrij, datum: 'date', instrument: 'text' },
    { oordeel: 'text', grondslag: 'text', medewerker_id: 'uuid' },
  ),
  bodemeisen: doel('bodemeisen', 'bodemeis', { ...kindrij, datum: 'date', eis: 'text' }, { controledatum: 'date', nageleefd: 'text' }),
} as const satisfies Record<BestandNaam | 'jeugdigen', Doel>

export type Doelnaam = keyof typeof doelen
