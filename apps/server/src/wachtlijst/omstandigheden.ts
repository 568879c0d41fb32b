import type { Toewijzing } from '@houvast/domein/feiten'
import { type Datum, looptOp, maakKalender } from '@houvast/domein/kalender'
import { lopendeMaatregelen } from '@houvast/domein/maatregelen'
import { berekenTermijnen, type NormId, normen, type Onderwerp } from '@houvast/domein/termijnen'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { findKinderen } from '../stand/feiten.ts'
import type { Lijstvraag } from './lijst.ts'

/** What a row of the list says about a child, besides how long it waits. */
export interface Omstandigheden {
  readonly maatregelen: readonly string[]
  /** The clocks that ask something of somebody, the first to end first. */
  readonly open: readonly { readonly onderwerp: Onderwerp; readonly eind: Datum }[]
  readonly toewijzingen: readonly (Toewijzing & { readonly opLopendeMaatregel: boolean })[]
}

export function findOmstandigheden(db: Kysely<Schema>, ids: readonly string[], vraag: Lijstvraag): Promise<Map<string, Omstandigheden>> {
  return vraag.isVandaag ? uitAfgeleid(db, ids, vraag.peildatum) : uitFeiten(db, ids, vraag)
}

/** For another day: from the facts, by the rules. */
async function uitFeiten(db: Kysely<Schema>, ids: readonly string[], { peildatum, kennismoment }: Lijstvraag) {
  const kalender = maakKalender()
  const kinderen = await findKinderen(db, { kennismoment, kinderen: ids, contacten: 'eersteContact' })
  return new Map(
    kinderen.map((kind): [string, Omstandigheden] => {
      const lopend = lopendeMaatregelen(kind, peildatum)
      return [
        kind.id,
        {
          maatregelen: lopend.map(({ type }) => type).sort(),
          open: berekenTermijnen(kind, peildatum, kalender)
            .filter(({ isOpen }) => isOpen)
            .map(({ norm, eind }) => ({ onderwerp: norm.onderwerp, eind })),
          toewijzingen: kind.maatregelen.flatMap((maatregel) =>
            maatregel.toewijzingen.map((een) => ({ ...een, opLopendeMaatregel: lopend.includes(maatregel) })),
          ),
        },
      ]
    }),
  )
}

/** For today: from what is stored, which reads fewer tables. */
async function uitAfgeleid(db: Kysely<Schema>, ids: readonly string[], peildatum: Datum): Promise<Map<string, Omstandigheden>> {
  const p = sql`${peildatum}::date`
  const { rows: maatregelen } = await sql<{ id: string; jeugdige_id: string; type: string }>`
    SELECT id, jeugdige_id, type FROM maatregel
    WHERE jeugdige_id = ANY (${ids}::uuid[]) AND familie IS NOT NULL AND eerste_dag <= ${p} AND (laatste_dag >= ${p} OR laatste_dag IS NULL)
    ORDER BY type`.execute(db)
  const lopend = new Set(maatregelen.map(({ id }) => id))
  const { rows: termijnen } = await sql<{ jeugdige_id: string; maatregel_id: string; norm: NormId; eind: Datum }>`
    SELECT jeugdige_id, maatregel_id, norm, eind FROM termijn
    WHERE jeugdige_id = ANY (${ids}::uuid[]) AND norm = ANY (${Object.keys(normen)}::text[]) AND onderdeel = '' ORDER BY eind`.execute(db)
  const { rows: toewijzingen } = await sql<Toewijzing & { jeugdige_id: string; maatregel_id: string }>`
    SELECT jeugdige_id, maatregel_id, medewerker_id AS "medewerkerId", rol, van, tot FROM toewijzing
    WHERE jeugdige_id = ANY (${ids}::uuid[]) ORDER BY id`.execute(db)
  const maatregelenVan = Map.groupBy(maatregelen, ({ jeugdige_id }) => jeugdige_id)
  const termijnenVan = Map.groupBy(termijnen, ({ jeugdige_id }) => jeugdige_id)
  const toewijzingenVan = Map.groupBy(toewijzingen, ({ jeugdige_id }) => jeugdige_id)
  return new Map(
    ids.map((id): [string, Omstandigheden] => [
      id,
      {
        maatregelen: (maatregelenVan.get(id) ?? []).map(({ type }) => type),
        open: (termijnenVan.get(id) ?? [])
          .filter(({ maatregel_id }) => lopend.has(maatregel_id))
          .map(({ norm, eind }) => ({ onderwerp: normen[norm].onderwerp, eind })),
        toewijzingen: (toewijzingenVan.get(id) ?? []).map((een) => ({ ...een, opLopendeMaatregel: lopend.has(een.maatregel_id) })),
      },
    ]),
  )
}

const volgorde = (een: string, ander: string): number => (een < ander ? 1 : een > ander ? -1 : 0)

/** Who can be asked about the child while it waits: of several, who began last. */
export function findContactpersoon({ toewijzingen }: Omstandigheden, peildatum: Datum): string | null {
  const lopend = toewijzingen.filter((een) => een.rol === 'contactpersoon' && een.opLopendeMaatregel && looptOp(een, peildatum))
  return lopend.sort((een, ander) => volgorde(een.van + een.medewerkerId, ander.van + ander.medewerkerId))[0]?.medewerkerId ?? null
}

/** Who was vast last within the keten: also somebody who still is on paper but long absent. */
export function findVorigeJeugdbeschermer({ toewijzingen }: Omstandigheden, ketenVan: Datum, peildatum: Datum): string | null {
  const einde = ({ tot }: Toewijzing) => (tot === null || tot > peildatum ? peildatum : tot)
  const eerder = toewijzingen.filter(({ rol, van, tot }) => rol === 'vast' && van <= peildatum && (tot === null || tot >= ketenVan))
  const sleutel = (een: Toewijzing) => einde(een) + een.van + een.medewerkerId
  return eerder.sort((een, ander) => volgorde(sleutel(een), sleutel(ander)))[0]?.medewerkerId ?? null
}
