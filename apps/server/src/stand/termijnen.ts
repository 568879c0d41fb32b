import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { berekenOpenDossierklokken, type Klokregel, normen, type Onderwerp } from '@houvast/domein/termijnen'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Schema } from '../db/schema.ts'
import { vanKinderen } from './bekend.ts'
import { findKlokregels } from './eigen-normen.ts'
import { findKinderen } from './feiten.ts'
import { findGebeurtenissen } from './gebeurtenissen.ts'
import { bewaarWachten } from './wachten.ts'

const kalender = maakKalender()
const kinderenPerKeer = 4000

/** The norms about one subject, as `termijn.norm` names them. */
export function normenOver(onderwerp: Onderwerp): string[] {
  return Object.values(normen)
    .filter((norm) => norm.onderwerp === onderwerp)
    .map(({ id }) => id)
}

/** Recomputes the clocks of these children; those of a child without a running measure are dropped. */
export async function herberekenTermijnen(db: Kysely<Schema>, kinderen: readonly string[] | 'alle', peildatum: Datum): Promise<void> {
  const deze = (tabel: string) => vanKinderen(tabel, kinderen === 'alle' ? undefined : kinderen)
  const { rows: geteld } = await sql<{ jeugdige_id: string }>`
    SELECT jeugdige_id FROM kindstand WHERE ${deze('kindstand')} ORDER BY jeugdige_id`.execute(db)
  await sql`
    DELETE FROM termijn WHERE ${deze('termijn')}
      AND NOT EXISTS (SELECT FROM kindstand WHERE kindstand.jeugdige_id = termijn.jeugdige_id)`.execute(db)
  const regels = await findKlokregels(db)
  for (let begin = 0; begin < geteld.length; begin += kinderenPerKeer) {
    const deel = geteld.slice(begin, begin + kinderenPerKeer).map(({ jeugdige_id }) => jeugdige_id)
    await bewaarTermijnen(db, deel, peildatum, regels)
  }
  await bewaarPlanUiterlijk(db, kinderen, peildatum)
  await bewaarWachten(db, kinderen === 'alle' ? undefined : kinderen, peildatum)
}

/** The earliest open clock for a plan on a running measure. */
async function bewaarPlanUiterlijk(db: Kysely<Schema>, kinderen: readonly string[] | 'alle', peildatum: Datum): Promise<void> {
  const deze = vanKinderen('k', kinderen === 'alle' ? undefined : kinderen)
  await sql`
    UPDATE kindstand SET plan_uiterlijk = open.eind
    FROM (
      SELECT k.jeugdige_id, min(t.eind) AS eind
      FROM kindstand k
      LEFT JOIN (
        termijn t JOIN maatregel m ON m.id = t.maatregel_id AND (m.laatste_dag >= ${peildatum}::date OR m.laatste_dag IS NULL)
      ) ON t.jeugdige_id = k.jeugdige_id AND t.stand IN ('loopt', 'te_laat') AND t.norm = ANY (${normenOver('plan')}::text[]) AND t.onderdeel = ''
      WHERE ${deze}
      GROUP BY k.jeugdige_id
    ) AS open
    WHERE kindstand.jeugdige_id = open.jeugdige_id AND kindstand.plan_uiterlijk IS DISTINCT FROM open.eind`.execute(db)
}

async function bewaarTermijnen(db: Kysely<Schema>, ids: readonly string[], peildatum: Datum, regels: readonly Klokregel[]): Promise<void> {
  const kinderen = await findKinderen(db, { kinderen: ids, lopendOp: peildatum, contacten: 'eersteContact', toewijzingen: 'vast' })
  const gebeurtenissen = await findGebeurtenissen(db, { kinderen: ids, peildatum, isAfgeleid: true })
  const termijnen = kinderen.flatMap((kind) => {
    const maatregelen = new Set(kind.maatregelen.map(({ id }) => id))
    const klokken = berekenOpenDossierklokken(kind, gebeurtenissen.get(kind.id) ?? [], peildatum, kalender, regels)
    return klokken.map(({ betreft, norm, onderdeel, start, eind, stand }) => ({
      id: uuidv7(),
      jeugdige_id: kind.id,
      maatregel_id: maatregelen.has(betreft) ? betreft : null,
      betreft,
      norm: norm.id,
      onderdeel,
      start,
      eind,
      regel: norm.regel,
      stand,
    }))
  })
  await sql`
    WITH nieuw AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(termijnen)}::json)
        AS n (id uuid, jeugdige_id uuid, maatregel_id uuid, betreft uuid, norm text, onderdeel text, start date, eind date, regel text, stand text)
    ), weg AS (
      DELETE FROM termijn
      WHERE jeugdige_id = ANY (${ids}::uuid[])
        AND NOT EXISTS (
          SELECT FROM nieuw n WHERE (n.betreft, n.norm, n.onderdeel, n.start) = (termijn.betreft, termijn.norm, termijn.onderdeel, termijn.start)
        )
    ), anders AS (
      SELECT n.*
      FROM nieuw n LEFT JOIN termijn t USING (betreft, norm, onderdeel, start)
      WHERE (t.jeugdige_id, t.eind, t.regel, t.stand) IS DISTINCT FROM (n.jeugdige_id, n.eind, n.regel, n.stand)
    )
    INSERT INTO termijn (id, jeugdige_id, maatregel_id, betreft, norm, onderdeel, start, eind, regel, stand)
    SELECT id, jeugdige_id, maatregel_id, betreft, norm, onderdeel, start, eind, regel, stand FROM anders
    ON CONFLICT (betreft, norm, onderdeel, start) DO UPDATE
      SET jeugdige_id = excluded.jeugdige_id, eind = excluded.eind, regel = excluded.regel, stand = excluded.stand`.execute(db)
}
