import { z } from 'zod'
import { type Soort, soorten } from './soorten.ts'

const deel = (wat: string) => z.number(`${wat} is een getal.`).min(0, `${wat} is ten minste 0.`).max(1, `${wat} is ten hoogste 1.`)
const getal = (wat: string, min: number, max: number) =>
  z.number(`${wat} is een getal.`).min(min, `${wat} is ten minste ${min}.`).max(max, `${wat} is ten hoogste ${max}.`)
const aantal = (wat: string, max: number, min = 0) => getal(wat, min, max).int(`${wat} is een heel getal.`)

const som = <T>(rijen: readonly T[], waarde: (rij: T) => number) => rijen.reduce((tot, rij) => tot + waarde(rij), 0)

const PerSoort = (wat: string, max: number, min = 0) =>
  z.strictObject(Object.fromEntries(soorten.map((soort) => [soort, getal(`${wat} bij ${soort}`, min, max)])) as Record<Soort, z.ZodNumber>)

/** What a change multiplies; absent is 1. */
export const hendels = ['verloop', 'vacature', 'langZiek', 'kortZiek', 'instroom', 'verblijf', 'caseload', 'plaatsen'] as const
export type Hendel = (typeof hendels)[number]
const Factor = getal('Een factor', 0, 10).optional()
export const Factoren = z.strictObject(Object.fromEntries(hendels.map((hendel) => [hendel, Factor])) as Record<Hendel, typeof Factor>)

export const Datum = z.iso.date('Geef een datum als 2025-04-01.')
/** So many workers who start, or leave, on a date. */
export const OpDatum = z.strictObject({ op: Datum, aantal: aantal('aantal', 10_000, 1) })
/** From the first date up to, not including, the second. */
export const Periode = z
  .strictObject({ van: Datum, tot: Datum })
  .refine(({ van, tot }) => van < tot, 'Een opnamestop eindigt na de dag waarop zij begint.')

const Verloop = (wat: string, max: number, min: number) =>
  z
    .array(z.strictObject({ vanafMaand: aantal('vanafMaand', 600), waarde: getal(wat, min, max) }))
    .min(1, `Geef ten minste één waarde voor ${wat}.`)
    .refine((stappen) => stappen[0]?.vanafMaand === 0, `De eerste waarde voor ${wat} geldt vanaf maand 0.`)
    .refine(
      (stappen) => stappen.every(({ vanafMaand }, plek) => plek === 0 || vanafMaand > (stappen[plek - 1]?.vanafMaand ?? 0)),
      `De maanden bij ${wat} lopen op.`,
    )

const Team = z.strictObject({
  naam: z.string('Een team heeft een naam.').min(1, 'Een team heeft een naam.'),
  /** Positions, from a month on; a position is one full-time worker, or its vacancy. */
  plaatsen: Verloop('plaatsen', 20_000, 0),
  /** Children up to whom a worker takes new ones, from a month on. */
  caseload: Verloop('caseload', 100, 0),
  /** Workers on top of the positions; who leaves again is replaced. */
  starters: z.array(OpDatum).max(100, 'Een team heeft ten hoogste 100 regels met starters.').optional(),
  /** Workers who leave on a date, on top of the turnover; they are replaced. */
  vertrekkers: z.array(OpDatum).max(100, 'Een team heeft ten hoogste 100 regels met vertrekkers.').optional(),
})

const Instelling = z.strictObject({
  naam: z.string('Een instelling heeft een naam.').min(1, 'Een instelling heeft een naam.'),
  kinderen: PerSoort('kinderen', 100_000),
  /** Measures that begin in a year. */
  instroomPerJaar: PerSoort('instroomPerJaar', 100_000),
  teams: z.array(Team).min(1, 'Een instelling heeft ten minste één team.'),
  /** While it lasts no new family is taken in; these children are counted, and not followed. */
  opnamestops: z.array(Periode).max(20, 'Een instelling heeft ten hoogste 20 opnamestops.').optional(),
})

const Personeel = z.strictObject({
  verloopPerJaar: getal('verloopPerJaar', 0, 5),
  vacatureDagen: getal('vacatureDagen', 0, 1000),
  vacatureSpreiding: getal('vacatureSpreiding', 0, 2),
  /** From so many days after the first working day, this share of the caseload. */
  opbouw: z
    .array(z.strictObject({ naDagen: getal('naDagen', 0, 1000), deel: deel('deel') }))
    .min(1, 'Geef ten minste één stap van de opbouw.')
    .max(8, 'Geef ten hoogste acht stappen van de opbouw.'),
  langZiekPerJaar: getal('langZiekPerJaar', 0, 5),
  langZiekDagen: getal('langZiekDagen', 1, 1500),
  /** After so many days of long sickness the children lose their fixed worker. */
  overdrachtNaDagen: getal('overdrachtNaDagen', 0, 365),
  kortZiekPerJaar: getal('kortZiekPerJaar', 0, 50),
  kortZiekDagen: getal('kortZiekDagen', 0.1, 60),
})

/** What a simulation starts from. Days are calendar days, a month is a twelfth of 365 days. */
export const ScenarioSchema = z
  .strictObject({
    naam: z.string('Een scenario heeft een naam.').min(1, 'Een scenario heeft een naam.'),
    maanden: aantal('maanden', 240, 1),
    /** Months before the first month that counts, for the lists to settle. */
    aanloopMaanden: aantal('aanloopMaanden', 120),
    /** The date of month 0; needed where something has a date. */
    begin: Datum.optional(),
    /** What changes at month 0, when the lists have settled: so a variant begins exactly where its base does. */
    vanafBegin: z.strictObject({ factoren: Factoren, voorrangStart: deel('voorrangStart').optional() }).optional(),
    /** Chance of families with 1, 2, 3, … children. */
    gezinsgrootte: z
      .array(deel('gezinsgrootte'))
      .min(1, 'Geef ten minste één kans bij gezinsgrootte.')
      .max(8, 'Geef ten hoogste acht kansen bij gezinsgrootte.')
      .refine((kansen) => Math.abs(kansen.reduce((som, kans) => som + kans, 0) - 1) < 1e-9, 'De kansen bij gezinsgrootte zijn samen 1.'),
    verblijfJaren: PerSoort('verblijfJaren', 50, 0.01),
    /** Months for which a judge pronounces a measure: it ends when a term ends, after as many terms as make the mean stay. Absent: at any moment. */
    termijnMaanden: z
      .strictObject(
        Object.fromEntries(soorten.map((soort) => [soort, getal(`termijnMaanden bij ${soort}`, 1, 36).optional()])) as Record<
          Soort,
          z.ZodOptional<z.ZodNumber>
        >,
      )
      .optional(),
    personeel: Personeel,
    toetsen: z.strictObject({
      contactDagen: getal('contactDagen', 0, 365),
      contactwerkDagen: getal('contactwerkDagen', 0, 365),
      planDagen: getal('planDagen', 0, 365),
      planwerkDagen: getal('planwerkDagen', 0, 365),
    }),
    toewijzing: z.strictObject({
      /** Chance that a free place goes to the list of new families, when both lists have somebody. */
      voorrangStart: deel('voorrangStart'),
      regel: z.enum(['meeste-ruimte', 'laagste-belasting'], 'regel is meeste-ruimte of laagste-belasting.'),
    }),
    /** A wait counts on the list after so many days. */
    wachtlijstNaDagen: getal('wachtlijstNaDagen', 0, 365),
    instellingen: z
      .array(Instelling)
      .min(1, 'Een scenario heeft ten minste één instelling.')
      .max(200, 'Een scenario heeft ten hoogste 200 instellingen.'),
  })
  .refine(
    ({ instellingen }) => som(instellingen, ({ kinderen }) => Object.values(kinderen).reduce((een, ander) => een + ander, 0)) <= 1_000_000,
    'Alle instellingen samen hebben ten hoogste 1.000.000 kinderen.',
  )
  .refine(
    ({ instellingen }) =>
      som(instellingen, ({ teams }) => som(teams, ({ plaatsen }) => Math.max(...plaatsen.map(({ waarde }) => waarde)))) <= 200_000,
    'Alle instellingen samen hebben ten hoogste 200.000 plaatsen.',
  )
  .refine(
    ({ begin, instellingen }) =>
      begin !== undefined ||
      instellingen.every(({ opnamestops, teams }) => !opnamestops && teams.every(({ starters, vertrekkers }) => !starters && !vertrekkers)),
    'Geef begin: zonder de datum van maand 0 hebben starters, vertrekkers en opnamestops geen plek in de tijd.',
  )

export type Scenario = z.infer<typeof ScenarioSchema>
