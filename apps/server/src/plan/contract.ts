import { type MaatregelType, maatregelTypes } from '@houvast/domein/feiten'
import {
  afzienGronden,
  doelUitkomsten,
  evaluatieUitkomsten,
  familiegroepsplanStappen,
  geschrevenPlannen,
  type Inhoud,
  levensdomeinen,
  planGebreken,
  planStatussen,
  standpunten,
  standpuntVan,
  uitspraakSoorten,
} from '@houvast/domein/plan'
import { z } from 'zod'
import { TermijnStand } from '../vandaag/contract.ts'
import { DatumWaarde, Id, KindNaam, Moment, Tijdstip } from '../waarden.ts'

const tekst = z.string().max(20_000)
const kort = z.string().max(500)
const dagOfLeeg = z.union([z.literal(''), DatumWaarde])
/** Made by whoever adds the part; never shown. */
const deelId = z.string().regex(/^[\w-]{1,40}$/)
const delen = <T extends z.ZodType>(deel: T) => z.array(deel).max(200)

const Planinhoud = z.strictObject({
  beeld: tekst,
  beeldGezin: tekst,
  uitspraken: delen(z.strictObject({ id: deelId, soort: z.enum(uitspraakSoorten), tekst, bron: kort })),
  doelen: delen(
    z.strictObject({ id: deelId, voorWie: kort, domein: z.enum(levensdomeinen), tekst, woordenGezin: tekst, woordenKind: tekst }),
  ),
  acties: delen(z.strictObject({ id: deelId, wat: tekst, wie: kort, uiterlijk: dagOfLeeg, gedaanOp: dagOfLeeg })),
  hulp: delen(z.strictObject({ id: deelId, wat: tekst, stand: z.enum(['gewenst', 'geregeld']), doorWie: kort })),
  voorKind: tekst,
})
const Veiligheidsinhoud = z.strictObject({
  zorgen: tekst,
  zorgenGezin: tekst,
  afspraken: delen(z.strictObject({ id: deelId, wat: tekst, wie: kort })),
  alsHetMisgaat: delen(z.strictObject({ id: deelId, signaal: tekst, wat: tekst, wie: kort })),
  controledatum: dagOfLeeg,
  gedeeldMet: tekst,
  voorKind: tekst,
})
const Planinhouden = z.union([Planinhoud, Veiligheidsinhoud]) satisfies z.ZodType<Inhoud>

export const PlanVraag = Tijdstip

const FamiliegroepsplanRegel = z.object({
  id: Id,
  stap: z.enum(familiegroepsplanStappen),
  datum: DatumWaarde,
  grond: z.enum(afzienGronden).nullable(),
  toelichting: z.string().nullable(),
})

export const Planversie = z.object({
  id: Id,
  maatregelId: Id,
  soort: z.enum(geschrevenPlannen),
  nummer: z.int(),
  status: z.enum(planStatussen),
  revisie: z.int().describe('stijgt bij elke bewaarde tekst'),
  inhoud: Planinhouden,
  besprokenOp: DatumWaarde.nullable(),
  vastgesteldOp: DatumWaarde.nullable(),
  evalueerUiterlijk: DatumWaarde.nullable().describe('alleen bij een plan dat nu geldt'),
  bewaardOp: Moment,
  bewaardDoor: z.string().nullable(),
  gebreken: z.array(z.enum(planGebreken)).describe('wat er nog niet in staat en er bij vaststelling moet zijn'),
  ontbrekendeStandpunten: z.array(z.enum(['jeugdige', 'ouder'])),
  standpunten: z.array(
    z.object({
      id: Id,
      van: z.enum(standpuntVan),
      naam: z.string(),
      standpunt: z.enum(standpunten),
      woorden: z.string(),
      datum: DatumWaarde,
      overEerdereTekst: z.boolean().describe('de tekst is daarna nog gewijzigd'),
    }),
  ),
  evaluaties: z.array(
    z.object({
      id: Id,
      datum: DatumWaarde,
      uitkomst: z.enum(evaluatieUitkomsten),
      beeld: z.string(),
      woordenGezin: z.string(),
      woordenKind: z.string(),
      perDoel: z.array(z.object({ doelId: z.string(), uitkomst: z.enum(doelUitkomsten), toelichting: z.string() })),
    }),
  ),
})

export const PlanAntwoord = z.object({
  peildatum: DatumWaarde,
  alleenLezen: z.boolean(),
  kind: KindNaam,
  maatregelen: z.array(
    z.object({
      id: Id,
      type: z.enum(Object.keys(maatregelTypes) as [MaatregelType, ...MaatregelType[]]),
      naam: z.string(),
      loopt: z.boolean(),
      plannen: z
        .array(z.object({ soort: z.enum(geschrevenPlannen), vastgesteldOp: DatumWaarde, heeftTekst: z.boolean() }))
        .describe('wanneer er een plan is vastgesteld; zonder tekst staat het elders'),
      familiegroepsplan: z.object({
        plicht: z.enum(['moet', 'geldt_niet', 'onzeker']),
        afgezienOp: DatumWaarde.nullable(),
        houdtPlanTegen: z.boolean().describe('vandaag kan er geen plan van aanpak worden vastgesteld, omdat dit nog niet is gezegd'),
        uitBeschikking: z.boolean().describe('de dag staat in de beschikking en niet in een stap hieronder'),
        stappen: z.array(FamiliegroepsplanRegel),
      }),
    }),
  ),
  versies: z.array(Planversie).describe('nieuwste eerst'),
  termijnen: z.array(TermijnStand).describe('alleen die over een plan'),
  acties: z.array(z.string()).describe('wat deze lezer hier nu mag doen'),
})

export const VerbeterdeFamiliegroepsplanStap = z.object({
  stap: z.enum(familiegroepsplanStappen),
  datum: DatumWaarde,
  grond: z.enum(afzienGronden).optional(),
  toelichting: z.string().trim().max(5_000).optional(),
})
export const NieuweFamiliegroepsplanStap = VerbeterdeFamiliegroepsplanStap.extend({ maatregelId: Id })
export const NieuwePlanversie = z.object({ maatregelId: Id, soort: z.enum(geschrevenPlannen) })
export const Planwijziging = z.object({
  basis: z.int().min(1).describe('de revisie waarin u begon te schrijven'),
  inhoud: Planinhouden,
})
export const PlanBewaard = z.object({
  revisie: z.int(),
  status: z.enum(planStatussen),
  vanAnderen: z.int().describe('hoeveel wijzigingen van anderen zijn meegenomen'),
})
export const NieuwStandpunt = z.object({
  van: z.enum(standpuntVan),
  naam: z.string().trim().min(1, 'Schrijf op wie het is.').max(200),
  standpunt: z.enum(standpunten),
  woorden: z.string().trim().max(5_000),
  datum: DatumWaarde,
})
export const Besproken = z.object({ besprokenOp: DatumWaarde })
export const Vaststelling = z.object({ vastgesteldOp: DatumWaarde })
export const NieuweEvaluatie = z.object({
  datum: DatumWaarde,
  uitkomst: z.enum(evaluatieUitkomsten),
  beeld: z.string().trim().min(3, 'Schrijf in een paar zinnen wat er is veranderd.').max(20_000),
  woordenGezin: z.string().trim().max(20_000),
  woordenKind: z.string().trim().max(20_000),
  perDoel: delen(z.object({ doelId: deelId, uitkomst: z.enum(doelUitkomsten), toelichting: z.string().trim().max(5_000) })),
})
