import { createHash, randomBytes } from 'node:crypto'
import { plusDagen } from '@houvast/domein/kalender'
import { findGronden, type Rol } from '@houvast/domein/toegang'
import { sql } from 'kysely'
import { als, alsSysteem, type Persoon, type Toegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findTitelstanden } from '../rechtbank/titels.ts'
import { findTermijnenPerKind } from '../vandaag/termijnen.ts'
import { type Agendaregel, maakIcal } from './ical.ts'

/** How far ahead the calendar looks. */
const vooruitDagen = 365

const hash = (token: string) => createHash('sha256').update(token).digest()

export async function findAgendafeed({ db }: Toegang): Promise<{ gemaaktOp: string | null }> {
  const feed = await db.selectFrom('agendafeed').select('gemaakt_op').executeTakeFirst()
  return { gemaaktOp: feed?.gemaakt_op ?? null }
}

/** A new secret address; the one before it no longer works. */
export async function maakAgendafeed({ db }: Toegang): Promise<{ pad: string }> {
  const token = randomBytes(32).toString('base64url')
  await db.deleteFrom('agendafeed').execute()
  await db
    .insertInto('agendafeed')
    .values({ tokenhash: hash(token) })
    .execute()
  return { pad: `/agenda/${token}.ics` }
}

export async function trekAgendafeedIn({ db }: Toegang): Promise<{ gemaaktOp: null }> {
  await db.deleteFrom('agendafeed').execute()
  return { gemaaktOp: null }
}

/** Whose calendar this is, with the role that holds now; null for a token that is unknown or withdrawn, or whose owner may no longer have one. */
export async function findLezer(databank: Databank, token: string): Promise<Persoon | null> {
  // As the system: an owner of the tables who is no administrator of the server sees no row of them.
  const { rows } = await alsSysteem(databank, 'agendafeed.lezen', ({ db }) =>
    sql<{ medewerkerId: string; rol: Rol }>`
      SELECT f.medewerker_id AS "medewerkerId", r.rol FROM agendafeed f
      JOIN gebruikersrol r ON r.medewerker_id = f.medewerker_id AND r.geldig @> (now() AT TIME ZONE 'Europe/Amsterdam')::date
      WHERE f.tokenhash = ${hash(token)}`.execute(db),
  )
  const lezer = rows[0]
  return lezer && findGronden(lezer.rol, 'agendafeed.lezen') !== null ? lezer : null
}

/** The clocks and hearings of the children that this worker is assigned to, by file number: no name, no BSN. */
export function leesAgenda(databank: Databank, lezer: Persoon): Promise<string> {
  return als(databank, lezer, 'agendafeed.lezen', async (toegang) => {
    const { db, betrokken } = toegang
    const peildatum = vandaagInAmsterdam()
    const tot = plusDagen(peildatum, vooruitDagen)
    const dossiers = await db.selectFrom('jeugdige').select(['id', 'dossiernummer']).orderBy('id').execute()
    const nummers = new Map(dossiers.map(({ id, dossiernummer }) => [id, dossiernummer]))
    const kinderen = [...nummers.keys()]
    const klokken = await findTermijnenPerKind(db, { kinderen, peildatum, kennismoment: null, alleenOpen: true })
    const standen = await findTitelstanden(db, { kinderen, peildatum, kennismoment: null })
    const regels = new Map<string, { kind: string; regel: Agendaregel }>()
    const zet = (kind: string, { tekst, ...regel }: Agendaregel) =>
      regels.set(regel.id, { kind, regel: { ...regel, tekst: `dossier ${nummers.get(kind)}: ${tekst}` } })
    for (const [kind, termijnen] of klokken)
      for (const { id, eind, naam } of termijnen) zet(kind, { id, dag: eind, tijd: null, tekst: naam })
    for (const { kind, titel, punten, zittingen } of standen) {
      for (const { stap, norm, uiterlijk, stand } of punten)
        if (stand === 'open' || stand === 'te_laat') zet(kind, { id: `${titel.id}/${stap}`, dag: uiterlijk, tijd: null, tekst: norm.naam })
      for (const { id, datum, tijd } of zittingen) if (datum >= peildatum) zet(kind, { id, dag: datum, tijd, tekst: 'zitting' })
    }
    const getoond = [...regels.values()].filter(({ regel }) => regel.dag <= tot)
    betrokken(getoond.map(({ kind }) => kind))
    return maakIcal(
      getoond.map(({ regel }) => regel),
      new Date(),
    )
  })
}
