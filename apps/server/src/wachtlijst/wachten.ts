import type { ContactWijze } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { findKeten, lopendeMaatregelen } from '@houvast/domein/maatregelen'
import { findVervolg, findZonderSindsInKeten, maatregelSpoed, wachtoorzaak } from '@houvast/domein/wachtlijst'
import type { Weekbesluit } from '@houvast/domein/weekoverleg'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findKinderen, findMedewerkers } from '../stand/feiten.ts'
import { findTermijnen } from '../vandaag/termijnen.ts'
import type { WachtenAntwoord } from './contract.ts'

type Wachten = z.infer<typeof WachtenAntwoord>

export async function getWachten(toegang: Toegang, id: string): Promise<Wachten> {
  const { db, alsSysteem, betrokken } = toegang
  await eisDossier(toegang, id)
  betrokken([id])
  const peildatum = vandaagInAmsterdam()
  const [kind] = await findKinderen(db, { kinderen: [id] })
  const medewerkers = await alsSysteem((systeem) => findMedewerkers(systeem, {}))
  const keten = kind ? findKeten(kind, peildatum) : null
  const zonderSinds = keten && findZonderSindsInKeten(keten, peildatum, medewerkers)
  const lopend = kind ? lopendeMaatregelen(kind, peildatum) : []
  const vots = lopend.find(({ type }) => type === maatregelSpoed)
  const plannen = lopend.flatMap(({ plannen: van }) => van.map(({ vastgesteldOp }) => vastgesteldOp)).toSorted()
  const pogingen = await findPogingen(db, id)
  const gezegd = await findSpoed(db, id)
  const termijnen = await findTermijnen(db, { kinderen: [id], peildatum, kennismoment: null, alleenOpen: true })
  return {
    oorzaak: keten && zonderSinds ? wachtoorzaak(keten, zonderSinds, peildatum, medewerkers) : null,
    zonderSinds,
    plan: plannen.length > 0 ? { vastgesteldOp: plannen.at(-1) as Datum } : null,
    machtigingen: await findMachtigingen(db, id, peildatum),
    vervalt: termijnen
      .filter(({ stand, eind, norm }) => stand === 'loopt' && eind >= peildatum && !norm.startsWith('WL-'))
      .map(({ naam, eind }) => ({ naam, op: eind })),
    contactUiterlijk: termijnen.find(({ norm }) => norm === 'WL-005')?.eind ?? null,
    pogingen: pogingen.rijen,
    vervolg: findVervolg(
      pogingen.rijen.map(({ datum }) => datum),
      pogingen.laatsteContact,
    ),
    spoed: gezegd ?? (vots && zonderSinds ? { id: null, sinds: zonderSinds, reden: null } : null),
    besluit: await findLaatsteBesluit(db, id),
  }
}

async function findSpoed(db: Kysely<Schema>, kind: string): Promise<Wachten['spoed']> {
  const spoed = await db
    .selectFrom('spoed')
    .select(['id', 'sinds', 'reden'])
    .where('jeugdige_id', '=', kind)
    .where('opgeheven_op', 'is', null)
    .executeTakeFirst()
  return spoed ?? null
}

async function findMachtigingen(db: Kysely<Schema>, kind: string, peildatum: Datum): Promise<Wachten['machtigingen']> {
  const { rows } = await sql<{ type: string; tot: Datum | null }>`
    SELECT type, datum_einde AS tot FROM machtiging
    WHERE jeugdige_id = ${kind}::uuid AND datum_aanvang <= ${peildatum}::date AND (datum_einde >= ${peildatum}::date OR datum_einde IS NULL)
    ORDER BY datum_einde, type`.execute(db)
  return rows
}

interface Poging {
  readonly id: string
  readonly datum: Datum
  readonly met: string
  readonly wijze: ContactWijze
  readonly wat: string
  readonly door: string | null
}

/** In vain, since the last time that anybody was spoken to about this child. */
async function findPogingen(db: Kysely<Schema>, kind: string): Promise<{ rijen: Poging[]; laatsteContact: Datum | null }> {
  const { rows: contact } = await sql<{ dag: Datum | null }>`
    SELECT max(datum) AS dag FROM contact WHERE jeugdige_id = ${kind}::uuid AND wijze <> 'bericht'`.execute(db)
  const laatsteContact = contact[0]?.dag ?? null
  const { rows } = await sql<Poging>`
    SELECT p.id, p.datum, p.met, p.wijze, p.wat, w.naam AS door
    FROM contactpoging p LEFT JOIN medewerker w ON w.id = p.medewerker_id
    WHERE p.jeugdige_id = ${kind}::uuid AND (p.datum > ${laatsteContact}::date OR ${laatsteContact}::date IS NULL)
    ORDER BY p.datum DESC, p.id DESC`.execute(db)
  return { rijen: rows, laatsteContact }
}

async function findLaatsteBesluit(db: Kysely<Schema>, kind: string): Promise<Wachten['besluit']> {
  const { rows } = await sql<{ besluit: Weekbesluit; waarom: string; op: Datum }>`
    SELECT b.besluit, b.waarom, o.gehouden_op AS op FROM weekoverlegbesluit b JOIN weekoverleg o ON o.id = b.weekoverleg_id
    WHERE b.jeugdige_id = ${kind}::uuid AND o.afgesloten_op IS NOT NULL ORDER BY o.gehouden_op DESC, o.afgesloten_op DESC LIMIT 1`.execute(
    db,
  )
  return rows[0] ?? null
}
