import { z } from 'zod'
import { Datum, Factoren, type Hendel, OpDatum, type Scenario, ScenarioSchema, soorten } from '../instelling/index.ts'

const Plek = {
  /** Names; without `instelling` all share by size, without `team` all teams of it do. */
  instelling: z.string().optional(),
  team: z.string().optional(),
}
const Ingreep = z.strictObject({ ...OpDatum.shape, ...Plek })
const getal = (wat: string, min: number, max: number) =>
  z.number(`${wat} is een getal.`).min(min, `${wat} is ten minste ${min}.`).max(max, `${wat} is ten hoogste ${max}.`).optional()

/** What would be different. */
export const VariantSchema = z.strictObject({
  naam: z.string('Een variant heeft een naam.').min(1, 'Een variant heeft een naam.'),
  /** Whether the factors and the priority hold from long before month 0, so that the lists have settled to them, or from month 0 on. */
  vanaf: z.enum(['aanloop', 'begin'], 'vanaf is aanloop of begin.').default('aanloop'),
  /** 1 is as it is; 1.25 is a quarter more. */
  factoren: Factoren.default({}),
  /** Chance that a free place goes to the list of new families. */
  voorrangStart: getal('voorrangStart', 0, 1),
  starters: z.array(Ingreep).max(100, 'Een variant heeft ten hoogste 100 regels met starters.').optional(),
  vertrekkers: z.array(Ingreep).max(100, 'Een variant heeft ten hoogste 100 regels met vertrekkers.').optional(),
  opnamestops: z
    .array(z.strictObject({ van: Datum, tot: Datum, instelling: Plek.instelling }))
    .max(20, 'Een variant heeft ten hoogste 20 opnamestops.')
    .optional(),
  termijnMaanden: z
    .strictObject(Object.fromEntries(soorten.map((soort) => [soort, getal(`termijnMaanden bij ${soort}`, 1, 36)])))
    .optional(),
})
export type Variant = z.input<typeof VariantSchema>

/** Why a base cannot be changed this way, in one sentence. */
export function findBezwaar(basis: Scenario, variant: Variant): string | null {
  const plekken = [...(variant.starters ?? []), ...(variant.vertrekkers ?? [])]
  for (const { instelling, team } of [...plekken, ...(variant.opnamestops ?? []).map((stop) => ({ ...stop, team: undefined }))]) {
    if (!teamsVan(basis, instelling, team).length) {
      return `${[instelling, team].filter(Boolean).join(', ')} staat niet in het scenario; neem een naam die erin staat.`
    }
  }
  return ScenarioSchema.safeParse(pasToe(basis, variant)).error?.issues[0]?.message ?? null
}

/** The base with what the variant changes; the base itself stays as it is. */
export function pasToe(basis: Scenario, variant: Variant): Scenario {
  const { naam, factoren = {}, voorrangStart, vanaf = 'aanloop', termijnMaanden } = variant
  const nu = vanaf === 'begin' ? metVanafBegin(basis, factoren, voorrangStart) : metFactoren(basis, factoren, voorrangStart)
  return metDatums({ ...nu, naam, ...(termijnMaanden ? { termijnMaanden: { ...basis.termijnMaanden, ...termijnMaanden } } : {}) }, variant)
}

type Hendels = { readonly [hendel in Hendel]?: number | undefined }

function metVanafBegin(basis: Scenario, factoren: Hendels, voorrangStart: number | undefined): Scenario {
  return { ...basis, vanafBegin: { factoren, ...(voorrangStart === undefined ? {} : { voorrangStart }) } }
}

function metFactoren(basis: Scenario, factoren: Hendels, voorrangStart: number | undefined): Scenario {
  const maal = (hendel: Hendel) => factoren[hendel] ?? 1
  const { personeel } = basis
  return {
    ...basis,
    personeel: {
      ...personeel,
      verloopPerJaar: personeel.verloopPerJaar * maal('verloop'),
      vacatureDagen: personeel.vacatureDagen * maal('vacature'),
      langZiekPerJaar: personeel.langZiekPerJaar * maal('langZiek'),
      kortZiekPerJaar: personeel.kortZiekPerJaar * maal('kortZiek'),
    },
    verblijfJaren: perSoort((soort) => basis.verblijfJaren[soort] * maal('verblijf')),
    toewijzing: { ...basis.toewijzing, voorrangStart: voorrangStart ?? basis.toewijzing.voorrangStart },
    instellingen: basis.instellingen.map((instelling) => ({
      ...instelling,
      instroomPerJaar: perSoort((soort) => instelling.instroomPerJaar[soort] * maal('instroom')),
      teams: instelling.teams.map((team) => ({
        ...team,
        caseload: team.caseload.map(({ vanafMaand, waarde }) => ({ vanafMaand, waarde: waarde * maal('caseload') })),
        plaatsen: team.plaatsen.map(({ vanafMaand, waarde }) => ({ vanafMaand, waarde: waarde * maal('plaatsen') })),
      })),
    })),
  }
}

const perSoort = (waarde: (soort: (typeof soorten)[number]) => number) =>
  Object.fromEntries(soorten.map((soort) => [soort, waarde(soort)])) as Record<(typeof soorten)[number], number>

function metDatums(basis: Scenario, { starters = [], vertrekkers = [], opnamestops = [] }: Variant): Scenario {
  if (starters.length + vertrekkers.length + opnamestops.length === 0) return basis
  const erbij = starters.map((regel) => ({ regel, over: verdeelOver(basis, regel) }))
  const eraf = vertrekkers.map((regel) => ({ regel, over: verdeelOver(basis, regel) }))
  const voor = (regels: typeof erbij, plek: string, eerdere: { op: string; aantal: number }[] | undefined) => {
    const nieuwe = regels.flatMap(({ regel: { op }, over }) => ((over.get(plek) ?? 0) > 0 ? [{ op, aantal: over.get(plek) ?? 0 }] : []))
    return nieuwe.length > 0 ? [...(eerdere ?? []), ...nieuwe] : eerdere
  }
  return {
    ...basis,
    instellingen: basis.instellingen.map((instelling, gi) => {
      const stops = opnamestops.filter((stop) => stop.instelling === undefined || stop.instelling === instelling.naam)
      return {
        ...instelling,
        ...(stops.length > 0 ? { opnamestops: [...(instelling.opnamestops ?? []), ...stops.map(({ van, tot }) => ({ van, tot }))] } : {}),
        teams: instelling.teams.map((team, nummer) => {
          const plek = `${gi}.${nummer}`
          const [begint, vertrekt] = [voor(erbij, plek, team.starters), voor(eraf, plek, team.vertrekkers)]
          return { ...team, ...(begint ? { starters: begint } : {}), ...(vertrekt ? { vertrekkers: vertrekt } : {}) }
        }),
      }
    }),
  }
}

function teamsVan(basis: Scenario, instelling: string | undefined, team: string | undefined): { plek: string; plaatsen: number }[] {
  return basis.instellingen.flatMap(({ naam, teams }, gi) =>
    instelling !== undefined && instelling !== naam
      ? []
      : teams.flatMap((een, nummer) =>
          team !== undefined && team !== een.naam ? [] : [{ plek: `${gi}.${nummer}`, plaatsen: een.plaatsen[0]?.waarde ?? 0 }],
        ),
  )
}

/** Whole workers, by the positions of each team; the largest remainders get one more. */
function verdeelOver(basis: Scenario, { aantal, instelling, team }: z.infer<typeof Ingreep>): Map<string, number> {
  const teams = teamsVan(basis, instelling, team)
  const totaal = teams.reduce((som, { plaatsen }) => som + plaatsen, 0) || 1
  const delen = teams.map(({ plek, plaatsen }) => ({ plek, precies: (aantal * plaatsen) / totaal }))
  const uit = new Map(delen.map(({ plek, precies }) => [plek, Math.floor(precies)]))
  const over = aantal - [...uit.values()].reduce((som, deel) => som + deel, 0)
  const naRest = delen.toSorted((een, ander) => (ander.precies % 1) - (een.precies % 1))
  for (const { plek } of naRest.slice(0, over)) uit.set(plek, (uit.get(plek) ?? 0) + 1)
  return uit
}
