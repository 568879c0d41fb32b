import { type Datum, datumInWoorden } from '@houvast/domein/kalender'
import { afspraakstand, findBewegingen, type Ketenpartij, type Oorzaak } from '@houvast/domein/ketenoverleg'
import { findGronden } from '@houvast/domein/toegang'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { KetenAntwoord } from './contract.ts'

type Antwoord = z.infer<typeof KetenAntwoord>

export const partijnamen: Record<Ketenpartij, string> = {
  lokaal_team: 'Lokaal team',
  veilig_thuis: 'Veilig Thuis',
  raad: 'Raad voor de Kinderbescherming',
  aanbieder: 'Jeugdhulpaanbieder',
}

/** "Veilig Thuis Utrecht" needs no kind before it; "Moria" does. */
export const noemPartij = (partij: Ketenpartij, naam: string) =>
  naam.toLowerCase().startsWith(partijnamen[partij].toLowerCase()) ? naam : `${partijnamen[partij]} ${naam}`

/** The regions in which the institution works, and those of which something was entered. */
async function findRegios(db: Kysely<Schema>): Promise<string[]> {
  const teams = await db.selectFrom('team').select('jeugdregio').distinct().execute()
  const tellingen = await db.selectFrom('ketentelling').select('jeugdregio').distinct().execute()
  const alle = [...teams, ...tellingen].flatMap(({ jeugdregio }) => (jeugdregio === null ? [] : [jeugdregio]))
  return [...new Set(alle)].sort((een, ander) => een.localeCompare(ander, 'nl'))
}

const tellingkolommen = [
  'ketentelling.id',
  'partij',
  'ketentelling.naam',
  'jeugdregio',
  'peildatum',
  'wachtend',
  'mediaan_dagen',
  'langst_dagen',
  'definitie',
  'bron',
  'medewerker.naam as door',
] as const

async function findTellingen(db: Kysely<Schema>, jeugdregio: string) {
  return db
    .selectFrom('ketentelling')
    .leftJoin('medewerker', 'medewerker.id', 'ketentelling.geregistreerd_door')
    .select([...tellingkolommen])
    .where('jeugdregio', '=', jeugdregio)
    .orderBy('partij')
    .orderBy('ketentelling.naam')
    .orderBy('peildatum')
    .execute()
}

async function findAfspraken(db: Kysely<Schema>, jeugdregio: string, dag: Datum, metNaam: boolean): Promise<Antwoord['afspraken']> {
  const rijen = await db
    .selectFrom('ketenafspraak')
    .selectAll()
    .where('jeugdregio', '=', jeugdregio)
    .orderBy('uiterlijk')
    .orderBy('id')
    .execute()
  const voortgang = await db
    .selectFrom('ketenvoortgang')
    .leftJoin('medewerker', 'medewerker.id', 'ketenvoortgang.geregistreerd_door')
    .select(['afspraak_id', 'op', 'woorden', 'medewerker.naam as door'])
    .orderBy('op')
    .orderBy('ketenvoortgang.id')
    .execute()
  return rijen.map(({ id, wat, wie, uiterlijk, gedaan_op, ingetrokken_op, waarom }) => ({
    ...{ id, wat, wie, uiterlijk, waarom },
    stand: afspraakstand({ uiterlijk, gedaanOp: gedaan_op, ingetrokkenOp: ingetrokken_op }, dag),
    voortgang: voortgang
      .filter(({ afspraak_id }) => afspraak_id === id)
      .map(({ op, woorden, door }) => ({ op, woorden, door: metNaam ? door : null })),
  }))
}

/** What asks to be talked about: agreements past their day, those still open, and what moved in the counts. Nothing is weighed. */
export async function maakAgenda(db: Kysely<Schema>, jeugdregio: string, dag: Datum): Promise<string[]> {
  const afspraken = await findAfspraken(db, jeugdregio, dag, false)
  const bewegingen = findBewegingen(await findTellingen(db, jeugdregio), jeugdregio, dag)
  const regel = (woord: string) => (afspraak: Antwoord['afspraken'][number]) =>
    `${woord}: ${afspraak.wat} (${afspraak.wie}, uiterlijk ${datumInWoorden(afspraak.uiterlijk)})`
  return [
    ...afspraken.filter(({ stand }) => stand === 'verlopen').map(regel('Verlopen afspraak')),
    ...afspraken.filter(({ stand }) => stand === 'open').map(regel('Open afspraak')),
    ...bewegingen.map(
      ({ partij, naam, van, was, op, is }) =>
        `Bewogen cijfer: ${noemPartij(partij, naam)} ging van ${was} wachtenden op ${datumInWoorden(van)} naar ${is} op ${datumInWoorden(op)}`,
    ),
  ]
}

/** Everything about one region of the chain. Whoever looks from outside sees no names of workers. */
export async function getKeten({ db, persoon }: Toegang, gevraagd: string | undefined): Promise<Antwoord> {
  const dag = vandaagInAmsterdam()
  const regios = await findRegios(db)
  const jeugdregio = regios.find((regio) => regio === gevraagd) ?? regios[0] ?? null
  const leeg = { regios, jeugdregio, reeksen: [], verwachting: null, agenda: [], afspraken: [], overleggen: [], knelpunten: [] }
  if (jeugdregio === null) return leeg
  const metNaam = persoon !== null && findGronden(persoon.rol, 'ketenoverleg.vastleggen') !== null
  const tellingen = await findTellingen(db, jeugdregio)
  const agenda = await maakAgenda(db, jeugdregio, dag)
  const verwacht = await db
    .selectFrom('verwachte_uitspraak')
    .selectAll()
    .where('jeugdregio', '=', jeugdregio)
    .orderBy('stand_op', 'desc')
    .orderBy('maand')
    .execute()
  const laatste = verwacht.filter(({ stand_op }) => stand_op === verwacht[0]?.stand_op)
  const overleggen = await db
    .selectFrom('ketenoverleg')
    .selectAll()
    .where('jeugdregio', '=', jeugdregio)
    .orderBy('datum', 'desc')
    .orderBy('id')
    .execute()
  const knelpunten = await db
    .selectFrom('knelpunt')
    .selectAll()
    .where('jeugdregio', '=', jeugdregio)
    .orderBy('sinds', 'desc')
    .orderBy('id')
    .execute()
  return {
    ...leeg,
    reeksen: [...Map.groupBy(tellingen, ({ partij, naam }) => `${partij} ${naam}`).values()].flatMap((eigen) => {
      const [eerste] = eigen
      if (!eerste) return []
      const reeks = eigen.map(({ id, peildatum, wachtend, mediaan_dagen, langst_dagen, definitie, bron, door }) => ({
        ...{ id, peildatum, wachtend, definitie, bron, mediaanDagen: mediaan_dagen, langstDagen: langst_dagen },
        door: metNaam ? door : null,
      }))
      return [{ partij: eerste.partij, naam: eerste.naam, tellingen: reeks }]
    }),
    verwachting: laatste[0]
      ? { standOp: laatste[0].stand_op, bron: laatste[0].bron, maanden: laatste.map(({ maand, aantal }) => ({ maand, aantal })) }
      : null,
    agenda,
    afspraken: await findAfspraken(db, jeugdregio, dag, metNaam),
    overleggen: overleggen.map((overleg) => ({
      ...{ id: overleg.id, datum: overleg.datum, deelnemers: overleg.deelnemers, besproken: overleg.besproken },
      agenda: overleg.agenda ?? agenda,
      afgesloten: overleg.afgesloten_op !== null,
    })),
    knelpunten: knelpunten.map(({ id, oorzaak, woorden, sinds, opgelost_op }) => ({
      ...{ id, oorzaak: oorzaak as Oorzaak, woorden, sinds, opgelostOp: opgelost_op },
    })),
  }
}

/** How many obstacles there are, by region and cause; the words stay inside. */
export async function telKnelpunten({ db }: Toegang) {
  const rijen = await db
    .selectFrom('knelpunt')
    .select(['jeugdregio', 'oorzaak', 'opgelost_op'])
    .orderBy('jeugdregio')
    .orderBy('oorzaak')
    .execute()
  return [...Map.groupBy(rijen, ({ jeugdregio, oorzaak }) => `${jeugdregio} ${oorzaak}`).values()].map((deze) => ({
    jeugdregio: deze[0]?.jeugdregio ?? '',
    oorzaak: deze[0]?.oorzaak ?? '',
    open: deze.filter(({ opgelost_op }) => opgelost_op === null).length,
    opgelost: deze.filter(({ opgelost_op }) => opgelost_op !== null).length,
  }))
}
