import { randomInt } from 'node:crypto'
import { datumInWoorden } from '@houvast/domein/kalender'
import { hoogsteZaad } from '@houvast/domein/toezicht'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { BuitenPeriode } from '../db/als.ts'
import type { SteekproefTabel } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { NieuweSteekproef, SteekproefAntwoord, SteekproevenAntwoord, TijdlijnAntwoord } from './contract.ts'
import { findOpenPeriode } from './open.ts'
import { herhaalTrekking, leesTijdlijn, type Trekkingsgegevens, vatSamen } from './tijdlijnen.ts'

type Rij = Omit<SteekproefTabel, 'kennismoment' | 'getrokken_op'> & { readonly kennismoment: string; readonly getrokken_op: string }

const alsGegevens = (rij: Rij): Trekkingsgegevens => ({
  toezichtperiode: rij.toezichtperiode_id,
  peildatum: rij.peildatum,
  kennismoment: rij.kennismoment,
  zaad: rij.zaad,
  aantal: rij.aantal,
  perLaag: rij.per_laag,
})

const alsBeeld = ({ id, getrokken_op, peildatum, zaad, aantal, per_laag, populatie }: Rij) => ({
  id,
  getrokkenOp: getrokken_op,
  peildatum,
  zaad,
  aantal,
  perLaag: per_laag,
  populatie,
})

/** @throws BuitenPeriode */
async function getPeriode({ db, persoon }: Toegang): Promise<string> {
  const periode = persoon === null ? null : await findOpenPeriode(db, persoon.medewerkerId)
  if (periode === null) throw new BuitenPeriode()
  return periode
}

export async function trekSteekproef(t: Toegang, sleutels: Sleutels, nieuw: z.infer<typeof NieuweSteekproef>): Promise<{ id: string }> {
  const toezichtperiode = await getPeriode(t)
  const vandaag = vandaagInAmsterdam()
  const peildatum = nieuw.peildatum ?? vandaag
  if (peildatum > vandaag) weiger('peildatum', 'Deze dag is nog niet geweest. Kies vandaag of eerder.')
  const zaad = nieuw.zaad ?? randomInt(hoogsteZaad + 1)
  const id = uuidv7()
  await t.alsSysteem(async (db) => {
    const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
    const kennismoment = rows[0]?.nu ?? ''
    const trekking = { toezichtperiode, peildatum, kennismoment, zaad, aantal: nieuw.aantal, perLaag: nieuw.perLaag }
    const { populatie } = await herhaalTrekking(db, sleutels, trekking)
    if (populatie === 0) throw new Probleem(409, `Op ${datumInWoorden(peildatum)} had geen kind een maatregel. Kies een andere dag.`)
    await db
      .insertInto('steekproef')
      .values({
        id,
        toezichtperiode_id: toezichtperiode,
        peildatum,
        kennismoment,
        zaad,
        aantal: nieuw.aantal,
        per_laag: nieuw.perLaag,
        populatie,
      })
      .execute()
  })
  return { id }
}

/** Those of the period that is open now: of an earlier one the pseudonyms mean nothing any more. */
export async function findSteekproeven(t: Toegang): Promise<z.infer<typeof SteekproevenAntwoord>> {
  const periode = await getPeriode(t)
  const rijen = await t.alsSysteem((db) =>
    db.selectFrom('steekproef').selectAll().where('toezichtperiode_id', '=', periode).orderBy('id', 'desc').execute(),
  )
  return { rijen: rijen.map(alsBeeld) }
}

async function getSteekproef(t: Toegang, sleutels: Sleutels, id: string) {
  const periode = await getPeriode(t)
  return t.alsSysteem(async (db) => {
    const rij = await db
      .selectFrom('steekproef')
      .selectAll()
      .where('id', '=', id)
      .where('toezichtperiode_id', '=', periode)
      .executeTakeFirst()
    if (!rij) throw new Probleem(404, 'Deze steekproef bestaat niet, of hoort bij een andere periode.')
    const gegevens = alsGegevens(rij)
    return { rij, gegevens, trekking: await herhaalTrekking(db, sleutels, gegevens) }
  })
}

export async function leesSteekproef(t: Toegang, sleutels: Sleutels, id: string): Promise<z.infer<typeof SteekproefAntwoord>> {
  const { rij, trekking } = await getSteekproef(t, sleutels, id)
  t.betrokken(trekking.getrokken.map((een) => een.id))
  return {
    ...alsBeeld(rij),
    vergroofd: trekking.getrokken.filter(({ isVergroofd }) => isVergroofd).length,
    dossiers: trekking.getrokken.map(vatSamen),
  }
}

export async function leesDossier(
  t: Toegang,
  sleutels: Sleutels,
  { id, pseudoniem }: { id: string; pseudoniem: string },
  opDag: number | null,
): Promise<z.infer<typeof TijdlijnAntwoord>> {
  const { trekking } = await getSteekproef(t, sleutels, id)
  const dossier = trekking.getrokken.find(({ kenmerken }) => kenmerken.pseudoniem === pseudoniem)
  if (!dossier) throw new Probleem(404, 'Dit dossier zit niet in deze steekproef.')
  t.betrokken([dossier.id])
  const regels = await t.alsSysteem((db) => leesTijdlijn(db, dossier, opDag))
  return { ...dossier.kenmerken, opDag, regels }
}

/** Every line of every file, as known when the sample was drawn. */
export async function leesHeleSteekproef(t: Toegang, sleutels: Sleutels, id: string) {
  const { rij, trekking } = await getSteekproef(t, sleutels, id)
  t.betrokken(trekking.getrokken.map((een) => een.id))
  const dossiers = await t.alsSysteem((db) =>
    Promise.all(trekking.getrokken.map(async (een) => ({ ...een.kenmerken, regels: await leesTijdlijn(db, een, null) }))),
  )
  return { steekproef: alsBeeld(rij), dossiers }
}
