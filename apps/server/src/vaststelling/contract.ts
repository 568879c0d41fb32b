import { tellingen } from '@houvast/domein/monitor'
import { rollen } from '@houvast/domein/toegang'
import { brontabellen, wijzigingssoorten } from '@houvast/domein/vaststelling'
import { z } from 'zod'
import { Versie } from '../definitie/contract.ts'
import { MonitorAntwoord } from '../monitor/contract.ts'
import { DatumWaarde, Id, KindNaam, Moment } from '../waarden.ts'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Aantal = z.object({ wat: z.string(), aantal: z.int() })

export const Volledigheid = z.object({
  berustOp: z.array(z.object({ figuur: z.string(), records: z.array(Aantal) })),
  nietGeteld: z.array(z.object({ figuur: z.string(), aantal: z.int(), reden: z.string() })),
  zonderBekendBsn: z.int().describe('elk zo’n record telt als een eigen kind'),
  levering: z
    .object({ uitgevoerdOp: Moment, fouten: z.int(), waarschuwingen: z.int() })
    .nullable()
    .describe('de laatste levering die toen was ingelezen, met wat daarin nog openstond'),
})

/** What is signed. Its canonical JSON is what the hash is of. */
export const Inhoud = z.object({
  soort: z.literal('houvast.vaststelling'),
  formaat: z.literal(1),
  instelling: z.string(),
  peildatum: DatumWaarde,
  kennismoment: Moment,
  definities: Versie,
  cijfers: MonitorAntwoord,
  volledigheid: Volledigheid,
})
export type Inhoud = z.infer<typeof Inhoud>

export const ConceptVraag = z.object({ peildatum: DatumWaarde })
export const ConceptAntwoord = z.object({ inhoud: Inhoud, sha256: Hash })

export const NieuweVaststelling = z.object({
  peildatum: DatumWaarde,
  kennismoment: Moment,
  sha256: Hash.describe('van het concept dat is gezien: is de inhoud een andere, dan wordt er niets vastgesteld'),
  toelichting: z.string().trim().min(3, 'Schrijf een zin, of laat dit leeg.').max(2000).nullable(),
})

/** Who signed which content when: what the chain of hashes is over. */
export const Ondertekening = z.object({
  volgnummer: z.int(),
  sha256: Hash,
  vastgesteldOp: Moment,
  vastgesteldDoor: z.object({ id: Id, naam: z.string(), rol: z.enum(rollen) }),
  toelichting: z.string().nullable(),
  vorigeHash: z.string().describe('van de vorige vaststelling; leeg bij de eerste'),
})
export type Ondertekening = z.infer<typeof Ondertekening>

/** A statement as a file: everything that is needed to check it, elsewhere and later. */
export const Bestand = z.object({ inhoud: Inhoud, ondertekening: Ondertekening, hash: Hash })

const Regel = Ondertekening.extend({ id: Id, hash: Hash, peildatum: DatumWaarde, kennismoment: Moment, definitieversie: z.string() })
export const VaststellingenAntwoord = z.object({ vaststellingen: z.array(Regel).describe('nieuwste eerst') })
export const VaststellingAntwoord = Regel.extend({ inhoud: Inhoud })

export const HerberekeningAntwoord = z.object({
  gelijk: z.boolean().describe('byte voor byte dezelfde inhoud'),
  sha256: Hash,
  verschillen: z.array(z.string()).describe('de plekken in de inhoud die anders zijn'),
})

const Oorzaakaantal = z.object({
  tabel: z.enum(brontabellen),
  soort: z.enum(wijzigingssoorten),
  herkomst: z.enum(['levering', 'scherm']),
  aantal: z.int(),
})
export const VerschilAntwoord = z.object({
  kennismoment: Moment.describe('tot wanneer is gekeken'),
  cijfers: z.array(
    z.object({
      pad: z.string(),
      toen: z.number().nullable(),
      nu: z.number().nullable(),
      telling: z.enum(tellingen).nullable(),
      erbij: z.int(),
      eraf: z.int(),
      oorzaken: z.array(Oorzaakaantal),
    }),
  ),
})
export type VerschilAntwoord = z.infer<typeof VerschilAntwoord>

export const VerschilkinderenVraag = z.object({ telling: z.enum(tellingen) })
export const VerschilkinderenAntwoord = z.object({
  telling: z.enum(tellingen),
  rijen: z.array(z.object({ kind: KindNaam, verschil: z.int(), toelichting: z.string() })),
  nietZichtbaar: z.int(),
})
