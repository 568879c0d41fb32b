import {
  contactMet,
  contactWijzen,
  type MaatregelType,
  type MachtigingType,
  maatregelTypes,
  machtigingTypes,
  planSoorten,
  toewijzingRollen,
} from '@houvast/domein/feiten'
import { z } from 'zod'
import { Agendaregel, TermijnStand } from '../vandaag/contract.ts'
import { DatumWaarde, Id, KindNaam, MedewerkerNaam, Moment, Tijdstip } from '../waarden.ts'

const MaatregelCode = z.enum(Object.keys(maatregelTypes) as [MaatregelType, ...MaatregelType[]])
const MachtigingCode = z.enum(Object.keys(machtigingTypes) as [MachtigingType, ...MachtigingType[]])

export const ZoekVraag = z.object({
  zoek: z.string().trim().min(2).max(100).describe('naam, dossiernummer, of laatste cijfers van het BSN waar de rol dat mag'),
})
export const ZoekAntwoord = z.object({ rijen: z.array(z.object({ kind: KindNaam, maatregelen: z.array(z.string()) })) })

export const JeugdigeVraag = Tijdstip

export const gronden = ['toewijzing', 'team', 'wachtlijst', 'instelling', 'noodtoegang', 'overdracht'] as const

export const JeugdigeAntwoord = z.object({
  peildatum: DatumWaarde,
  kennismoment: Moment,
  alleenLezen: z.boolean().describe('waar bij een eerdere peildatum of kennismoment'),
  kind: KindNaam,
  bsn: z.string().nullable().describe('alleen waar de rol het mag'),
  bsnSoort: z.enum(['bekend', 'onbekend', 'ongeboren']),
  geboortedatum: z.string().describe('JJJJMMDD, met nullen waar onbekend'),
  postcodeOfGemeente: z.string().nullable(),
  grondVanToegang: z.array(z.enum(gronden)),
  wie: z.object({
    vaste: MedewerkerNaam.extend({ sinds: DatumWaarde, team: z.string().nullable() }).nullable(),
    zonderSinds: DatumWaarde.nullable(),
    werkdagenZonder: z.int().nullable(),
    soort: z.enum(['start', 'intern']).nullable(),
    opWachtlijst: z.boolean(),
    contactpersoon: MedewerkerNaam.nullable(),
    wisselingen: z.int(),
  }),
  zicht: z.object({ laatstGezien: DatumWaarde.nullable(), wijze: z.string().nullable(), dagen: z.int().nullable() }),
  maatregelen: z.array(
    z.object({
      id: Id,
      type: MaatregelCode,
      naam: z.string(),
      eersteDag: DatumWaarde,
      laatsteDag: DatumWaarde.nullable(),
      einddatumBeschikking: DatumWaarde.nullable(),
      loopt: z.boolean(),
      kennisgeving: DatumWaarde.nullable(),
    }),
  ),
  machtigingen: z.array(
    z.object({ id: Id, type: MachtigingCode, naam: z.string(), datumAanvang: DatumWaarde, datumEinde: DatumWaarde.nullable() }),
  ),
  toewijzingen: z.array(
    z.object({
      id: Id,
      maatregelId: Id,
      medewerker: MedewerkerNaam,
      rol: z.enum(toewijzingRollen),
      van: DatumWaarde,
      tot: DatumWaarde.nullable(),
      reden: z.string().nullable(),
    }),
  ),
  plannen: z.array(z.object({ id: Id, maatregelId: Id, soort: z.enum(planSoorten), vastgesteldOp: DatumWaarde })),
  contacten: z.array(
    z.object({
      id: Id,
      datum: DatumWaarde,
      met: z.enum(contactMet),
      wijze: z.enum(contactWijzen),
      jeugdigeGezien: z.boolean(),
      alleenGesproken: z.boolean().nullable(),
      medewerker: MedewerkerNaam.nullable(),
      feit: z.string().nullable(),
      indruk: z.string().nullable(),
      veiligheid: z.string().nullable(),
      afspraak: z.string().nullable(),
    }),
  ),
  taxaties: z.array(z.object({ id: Id, datum: DatumWaarde, instrument: z.string(), oordeel: z.string(), grondslag: z.string() })),
  bodemeisen: z.array(
    z.object({ id: Id, datum: DatumWaarde, eis: z.string(), controledatum: DatumWaarde.nullable(), nageleefd: z.string() }),
  ),
  termijnen: z.array(TermijnStand),
  agenda: z.array(Agendaregel).describe('wat veiligheidsplan of voogdij vraagt, vroegste eerst'),
  geschiedenis: z.array(
    z.object({
      id: Id.describe('van de rij die is vervangen'),
      onderwerp: z.string(),
      geregistreerdOp: Moment,
      vervangenOp: Moment,
      door: z.string().nullable(),
      was: z.record(z.string(), z.unknown()),
    }),
  ),
  /** What this reader may do with this file now; decides which buttons stand on the screen. */
  acties: z.array(z.string()),
})

export const InzageAntwoord = z.object({
  rijen: z.array(
    z.object({ op: Moment, wie: z.string(), rol: z.string(), handeling: z.string(), uitkomst: z.enum(['toegestaan', 'geweigerd']) }),
  ),
})

const vrijeTekst = z.string().trim().max(10_000).optional()

export const NieuwContact = z.object({
  datum: DatumWaarde,
  met: z.enum(contactMet),
  wijze: z.enum(contactWijzen),
  jeugdigeGezien: z.boolean(),
  alleenGesproken: z.boolean().optional(),
  feit: vrijeTekst,
  indruk: vrijeTekst,
  veiligheid: vrijeTekst,
  afspraak: vrijeTekst,
})
export const NieuwPlan = z.object({ maatregelId: Id, soort: z.enum(planSoorten), vastgesteldOp: DatumWaarde })
export const NieuweToewijzing = z.object({
  aanvaarding: z
    .enum(['gevraagd', 'gegeven'])
    .default('gegeven')
    .describe(
      'gevraagd: wie vast wordt, moet eerst aanvaarden en krijgt een kaart. gegeven: wie dit vastlegt, zegt dat die persoon heeft aanvaard.',
    ),
  maatregelIds: z.array(Id).min(1),
  medewerkerId: Id,
  rol: z.enum(toewijzingRollen),
  van: DatumWaarde,
  reden: z.string().trim().max(500).optional(),
})
export const EindeToewijzing = z.object({ tot: DatumWaarde, reden: z.string().trim().min(3).max(500) })
export const NieuweKennisgeving = z.object({
  jeugdige: z.object({
    bsn: z.string().regex(/^\d{9}$/, 'Een BSN heeft negen cijfers.'),
    geboortedatum: z.string().regex(/^\d{8}$/, 'Schrijf de geboortedatum als JJJJMMDD.'),
    geslacht: z.enum(['V', 'M', 'O']),
    postcodeOfGemeente: z.string().trim().max(6).optional(),
    voornaam: z.string().trim().max(100).optional(),
    achternaam: z.string().trim().max(100).optional(),
  }),
  type: MaatregelCode,
  datumAanvang: DatumWaarde,
  datumBeschikking: DatumWaarde.optional(),
  datumKennisgeving: DatumWaarde,
  einddatum: DatumWaarde.optional(),
  plantermijnDagen: z.int().min(1).max(365).optional(),
})
export const NoodtoegangVraag = z.object({
  dossiernummer: z.string().trim().min(1).max(20),
  reden: z.string().trim().min(10, 'Schrijf in een zin waarom dit nu nodig is.').max(500),
})
export const Aangemaakt = z.object({ id: Id })
