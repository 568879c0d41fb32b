import type { Familie, Kind } from '@houvast/domein/feiten'
import { beginVanDag, type Datum, dagenTussen, plusDagen } from '@houvast/domein/kalender'
import { findTelling } from '@houvast/domein/maatregelen'
import {
  ketensVan,
  kwartaalnaam,
  maakTijdlijn,
  soortVanKind,
  type Tijdlijn,
  type Tijdlijnextra,
  type Tijdlijnregel,
  trekSteekproef,
  vergelijkTijdlijnen,
  vergroof,
} from '@houvast/domein/toezicht'
import { leeftijdsband } from '@houvast/domein/zicht'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { bekend } from '../stand/bekend.ts'
import { findFeiten } from '../stand/feiten.ts'
import { findLeeftijd } from '../stand/kindnaam.ts'
import type { SteekproefAntwoord, TijdlijnAntwoord } from './contract.ts'

/** What makes a draw what it is. */
export interface Trekkingsgegevens {
  readonly toezichtperiode: string
  readonly peildatum: Datum
  readonly kennismoment: string
  readonly zaad: number
  readonly aantal: number
  readonly perLaag: boolean
}

/** One file that was drawn; `id` stays here. */
interface Getrokken {
  readonly id: string
  readonly lijn: Tijdlijn
  readonly kenmerken: Kenmerken
  readonly isVergroofd: boolean
}

interface Trekking {
  readonly populatie: number
  readonly getrokken: readonly Getrokken[]
}

const kenmerknamen = ['familie', 'soort', 'jaar', 'leeftijd', 'kwartaal'] as const
type Kenmerken = { readonly pseudoniem: string } & Readonly<Record<(typeof kenmerknamen)[number], string | null>>

interface Lid {
  readonly kind: Kind
  readonly sleutel: string
  readonly laag: string
  readonly waarden: readonly string[]
}

/** Draws again what was drawn before: from the facts as known then, with the same seed. */
export async function herhaalTrekking(db: Kysely<Schema>, sleutels: Sleutels, trekking: Trekkingsgegevens): Promise<Trekking> {
  const { peildatum, kennismoment, toezichtperiode } = trekking
  const feiten = await findFeiten(db, { peildatum, kennismoment })
  const leeftijdVan = await findLeeftijden(db, kennismoment)
  const leden = feiten.kinderen.flatMap((kind): Lid[] => {
    const [familie, soort, keten] = [findTelling(kind, peildatum), soortVanKind(kind, peildatum), ketensVan(kind, peildatum).at(-1)]
    if (familie === null || soort === null || keten === undefined) return []
    const begin = keten.teltVanaf
    return [
      {
        kind,
        sleutel: sleutels.pseudoniem(toezichtperiode, kind.id),
        laag: soort,
        waarden: waardenVan(familie, soort, begin, leeftijdVan(kind.id, begin)),
      },
    ]
  })
  const tonen = vergroof(leden.map(({ sleutel, waarden }) => ({ id: sleutel, waarden })))
  const gekozen = trekSteekproef(leden, trekking)
  const extra = await findExtra(
    db,
    gekozen.map(({ kind }) => kind.id),
    kennismoment,
  )
  return {
    populatie: leden.length,
    // By pseudonym: the order of drawing would tell of which stratum a file is.
    getrokken: opSleutel(gekozen).flatMap(({ kind, sleutel, waarden }) => {
      const lijn = maakTijdlijn(kind, extra(kind.id), feiten.medewerkers, peildatum)
      const diepte = tonen.get(sleutel) ?? 0
      const toon = (plek: number) => (plek < diepte ? (waarden[plek] ?? null) : null)
      const kenmerken = { pseudoniem: sleutel, familie: toon(0), soort: toon(1), jaar: toon(2), leeftijd: toon(3), kwartaal: toon(4) }
      return lijn === null ? [] : [{ id: kind.id, lijn, kenmerken, isVergroofd: diepte < waarden.length }]
    }),
  }
}

const opSleutel = (leden: readonly Lid[]) => leden.toSorted((een, ander) => (een.sleutel < ander.sleutel ? -1 : 1))

function waardenVan(familie: Familie, soort: string, begin: Datum, band: string): string[] {
  return [familie, soort, begin.slice(0, 4), band, kwartaalnaam(begin)]
}

async function findLeeftijden(db: Kysely<Schema>, kennismoment: string): Promise<(id: string, dag: Datum) => string> {
  const { rows } = await sql<{ id: string; geboortedatum: string; bsn_soort: 'bekend' | 'onbekend' | 'ongeboren' }>`
    SELECT id, geboortedatum, bsn_soort FROM ${bekend('jeugdige', kennismoment)} AS j`.execute(db)
  const van = new Map(rows.map((rij) => [rij.id, rij]))
  return (id, dag) => {
    const rij = van.get(id)
    return leeftijdsband(rij === undefined ? null : findLeeftijd(rij, dag))
  }
}

async function findExtra(db: Kysely<Schema>, kinderen: readonly string[], kennismoment: string): Promise<(id: string) => Tijdlijnextra> {
  const { rows: checks } = await sql<{ kind: string } & Tijdlijnextra['checks'][number]>`
    SELECT jeugdige_id AS kind, datum, acuut, structureel FROM ${bekend('veiligheidscheck', kennismoment)} AS c
    WHERE jeugdige_id = ANY (${kinderen}::uuid[]) ORDER BY datum, id`.execute(db)
  const { rows: alarmen } = await sql<{ kind: string; dag: Datum; beslotenOp: Datum | null }>`
    SELECT jeugdige_id AS kind, (gemeld_op AT TIME ZONE 'Europe/Amsterdam')::date AS dag, (besloten_op AT TIME ZONE 'Europe/Amsterdam')::date AS "beslotenOp"
    FROM ${bekend('acute_onveiligheid', kennismoment)} AS a WHERE jeugdige_id = ANY (${kinderen}::uuid[]) ORDER BY gemeld_op, id`.execute(
    db,
  )
  const perKind = { checks: Map.groupBy(checks, ({ kind }) => kind), alarmen: Map.groupBy(alarmen, ({ kind }) => kind) }
  return (id) => ({ checks: perKind.checks.get(id) ?? [], alarmen: perKind.alarmen.get(id) ?? [] })
}

export function vatSamen({ lijn, kenmerken }: Getrokken): z.infer<typeof SteekproefAntwoord>['dossiers'][number] {
  const van = (soort: string) => lijn.regels.filter((regel) => regel.soort === soort)
  const einden = van('wachten_eindigt').map(({ dag }) => dag)
  const begonnen = van('wachten_begint').map(({ dag }) => ({ dag, eind: einden.find((eind) => eind > dag) }))
  return {
    ...kenmerken,
    gezien: van('gezien').length,
    jeugdbeschermers: new Set(van('toewijzing_begint').flatMap(({ wat, wie }) => (wat === 'vast' ? [wie] : []))).size,
    wachtdagen: begonnen.reduce((som, { dag, eind = dag }) => som + eind - dag, 0),
    wacht: begonnen.some(({ eind }) => eind === undefined),
  }
}

type Regels = z.infer<typeof TijdlijnAntwoord>['regels']

/** One file: as known when the sample was drawn, or beside it what was known at the end of an earlier day. */
export async function leesTijdlijn(db: Kysely<Schema>, { id, lijn, kenmerken }: Getrokken, opDag: number | null): Promise<Regels> {
  if (opDag === null) return verhul(lijn.regels, kenmerken).map((regel) => ({ ...regel, kennis: 'toen_bekend' as const }))
  const toen = await findLijnToen(db, id, plusDagen(lijn.dag0, opDag))
  const verschuiving = toen === null ? 0 : dagenTussen(lijn.dag0, toen.dag0)
  const regelsToen = toen?.regels.map((regel) => ({ ...regel, dag: regel.dag + verschuiving })) ?? []
  return vergelijkTijdlijnen(verhul(regelsToen, kenmerken), verhul(lijn.regels, kenmerken), opDag)
}

/** What is not told of the file in its features, its events do not tell either. */
function verhul(regels: readonly Tijdlijnregel[], { familie, soort }: Kenmerken): Tijdlijnregel[] {
  if (soort !== null) return [...regels]
  return regels.map((regel) => (regel.soort.startsWith('maatregel') ? { ...regel, wat: familie } : regel))
}

async function findLijnToen(db: Kysely<Schema>, id: string, dag: Datum): Promise<Tijdlijn | null> {
  const kennismoment = beginVanDag(plusDagen(dag, 1))
  const { kinderen, medewerkers } = await findFeiten(db, { peildatum: dag, kennismoment, kinderen: [id] })
  const [kind] = kinderen
  if (kind === undefined) return null
  const extra = await findExtra(db, [id], kennismoment)
  return maakTijdlijn(kind, extra(id), medewerkers, dag)
}
