import type { RedenBeeindiging } from '@houvast/domein/feiten'
import { type Groepsoort, uitkomstenVan } from '@houvast/domein/gelijkebehandeling'
import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { eersteDag, isGeteld } from '@houvast/domein/maatregelen'
import { leeftijdsband } from '@houvast/domein/zicht'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { findFeiten } from '../stand/feiten.ts'
import { findLeeftijd } from '../stand/kindnaam.ts'
import type { Groepsrij } from './vergelijk.ts'

const kalender = maakKalender()

interface Jeugdigerij {
  readonly id: string
  readonly geslacht: 'V' | 'M' | 'O'
  readonly geboortedatum: string
  readonly bsn_soort: 'bekend' | 'onbekend' | 'ongeboren'
}

/** What counts in the comparison, of the whole institution: runs with the rights of the system, and leaves it without a child. */
export async function findGroepsrijen(db: Kysely<Schema>, peildatum: Datum, kennismoment: string | null): Promise<Groepsrij[]> {
  const { kinderen, medewerkers } = await findFeiten(db, { peildatum, kennismoment })
  const { rows: jeugdigen } = await sql<Jeugdigerij>`
    SELECT id, geslacht, geboortedatum, bsn_soort FROM ${bekend('jeugdige', kennismoment)} AS j`.execute(db)
  const { rows: regios } = await sql<{ id: string; jeugdregio: string | null }>`
    SELECT w.id, t.jeugdregio FROM ${bekend('medewerker', kennismoment)} AS w JOIN ${bekend('team', kennismoment)} AS t ON t.id = w.team_id`.execute(
    db,
  )
  const { rows: tolk } = await sql<{ kind: string }>`
    SELECT DISTINCT jeugdige_id AS kind FROM ${bekend('werklastfactor', kennismoment)} AS f WHERE factor = 'tolk' AND van <= ${peildatum}::date`.execute(
    db,
  )
  const { rows: oordelen } = await sql<{ kind: string; datum: Datum; oordeel: string }>`
    SELECT jeugdige_id AS kind, datum, acuut AS oordeel FROM ${bekend('veiligheidscheck', kennismoment)} AS c
    UNION ALL SELECT jeugdige_id, datum, oordeel FROM ${bekend('taxatie', kennismoment)} AS t`.execute(db)
  const { rows: redenen } = await sql<{ id: string; reden: RedenBeeindiging }>`
    SELECT id, reden_beeindiging AS reden FROM ${bekend('maatregel', kennismoment)} AS m WHERE reden_beeindiging IS NOT NULL`.execute(db)
  const van = {
    jeugdige: new Map(jeugdigen.map((rij) => [rij.id, rij])),
    regio: new Map(regios.map(({ id, jeugdregio }) => [id, jeugdregio])),
    tolk: new Set(tolk.map(({ kind }) => kind)),
    oordelen: Map.groupBy(oordelen, ({ kind }) => kind),
    reden: new Map(redenen.map(({ id, reden }) => [id, reden])),
  }
  // Nobody wrote down that no interpreter was needed: only where the need is recorded at all, the two can be told apart.
  const tolkBekend = van.tolk.size > 0
  return kinderen.flatMap((kind) => {
    const jeugdige = van.jeugdige.get(kind.id)
    const begin = kind.maatregelen.filter((maatregel) => isGeteld(maatregel)).map(eersteDag).sort()[0]
    if (jeugdige === undefined || begin === undefined) return []
    const eerste = kind.maatregelen
      .flatMap(({ toewijzingen }) => toewijzingen)
      .filter(({ rol }) => rol === 'vast')
      .sort((een, ander) => (een.van < ander.van ? -1 : 1))[0]
    const groepen: Record<Groepsoort, string | null> = {
      geslacht: jeugdige.geslacht,
      leeftijd: leeftijdsband(findLeeftijd(jeugdige, begin)),
      jeugdregio: eerste === undefined ? null : (van.regio.get(eerste.medewerkerId) ?? null),
      tolk: tolkBekend ? (van.tolk.has(kind.id) ? 'ja' : 'nee') : null,
    }
    const kennis = {
      oordelen: van.oordelen.get(kind.id) ?? [],
      redenVan: (maatregelId: string) => van.reden.get(maatregelId) ?? null,
    }
    return uitkomstenVan(kind, kennis, { medewerkers, peildatum, kalender }).map((rij) => ({ ...rij, groepen }))
  })
}
