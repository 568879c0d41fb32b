import { createWriteStream, rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Datum, datumInWoorden } from '@houvast/domein/kalender'
import { bevindingenCsv, type Periode } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import type { Api, Verzoek } from '../http/route.ts'
import { Id } from '../waarden.ts'
import { LeveringAntwoord, LeveringenAntwoord, Uitvoering } from './contract.ts'
import { type Verslag, verwerkLevering } from './verwerk.ts'

type Levering = z.infer<typeof LeveringAntwoord>

interface Ontvangen {
  readonly map: string
  readonly pad: string
  antwoord: Levering
  verslag: Verslag
}

const params = z.object({ id: Id })
/** Uploads that wait for a decision; more at once means that somebody forgot them. */
const hoogstensWachtend = 8
/** Findings that go to the screen; all are in bevindingen.csv. */
const hoogstensOpScherm = 1_000

/** Of one upload together; the size of each file is limited where uploads are accepted. */
const hoogstensBytes = 1_073_741_824

/** Previews live as long as the server: a delivery that is not carried out is not kept. */
export function leveringRoutes(api: Api): void {
  const ontvangen = new Map<string, Ontvangen>()
  const { databank } = api
  const ontvangst = ontvangstmapVan(databank)
  // What a server that was cut off left behind: nobody else can be receiving, for the folder is locked.
  if (databank.soort === 'pglite' && databank.map !== null) rmSync(ontvangst, { recursive: true, force: true })

  api.get(
    '/leveringen',
    { toegang: 'levering.lezen', samenvatting: 'Eerdere leveringen', schema: { response: LeveringenAntwoord } },
    ({ alsVoor }) =>
      alsVoor('levering.lezen', async ({ alsSysteem }) => ({
        rijen: await alsSysteem(async (db) => {
          const rijen = await db.selectFrom('levering').selectAll().orderBy('ontvangen_op', 'desc').limit(50).execute()
          return rijen.map((rij) => ({
            id: rij.id,
            naam: rij.naam,
            status: rij.status,
            ontvangenOp: rij.ontvangen_op,
            uitgevoerdOp: rij.uitgevoerd_op,
            ...leesSamenvatting(rij.samenvatting),
          }))
        }),
      })),
  )
  api.post(
    '/leveringen',
    {
      toegang: 'levering.uitvoeren',
      samenvatting: 'Lees een levering en toon wat zij zou veranderen',
      schema: { response: LeveringAntwoord, status: 201 },
    },
    async (verzoek) => {
      await verzoek.als(async () => undefined)
      const { map, pad } = await ontvang(verzoek, ontvangst)
      try {
        const verslag = await verwerk(pad, verzoek.persoon, false, false)
        const antwoord = naarAntwoord(uuidv7(), verslag, new Date().toISOString(), null)
        await ruimOp(ontvangen, hoogstensWachtend - 1)
        ontvangen.set(antwoord.id, { map, pad, antwoord, verslag })
        return antwoord
      } catch (fout) {
        await rm(map, { recursive: true, force: true })
        throw fout
      }
    },
  )
  api.get(
    '/leveringen/:id',
    { toegang: 'levering.lezen', samenvatting: 'Een levering met haar bevindingen', schema: { params, response: LeveringAntwoord } },
    ({ params: { id }, als }) => als(async ({ alsSysteem }) => ontvangen.get(id)?.antwoord ?? alsSysteem((db) => getEerdere(db, id))),
  )
  api.get(
    '/leveringen/:id/bevindingen',
    { toegang: 'levering.lezen', samenvatting: 'Alle bevindingen als CSV', schema: { params, response: 'bestand' } },
    ({ params: { id }, reply, als }) =>
      als(async () => {
        reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="bevindingen.csv"')
        return bevindingenCsv(getOntvangen(ontvangen, id).verslag.bevindingen)
      }),
  )
  api.post(
    '/leveringen/:id/uitvoering',
    {
      toegang: 'levering.uitvoeren',
      samenvatting: 'Voer een gelezen levering uit',
      schema: { params, body: Uitvoering, response: LeveringAntwoord },
    },
    async ({ params: { id }, body, persoon, als, alsVoor }) => {
      const wachtend = await als(async () => getOntvangen(ontvangen, id))
      if (wachtend.antwoord.status === 'uitgevoerd') throw new Probleem(409, 'Deze levering is al uitgevoerd.')
      const verslag = await verwerk(wachtend.pad, persoon, true, body.zonderFouteRecords)
      const uitgevoerd = verslag.status === 'uitgevoerd' ? new Date().toISOString() : null
      const antwoord = naarAntwoord(id, verslag, wachtend.antwoord.ontvangenOp, uitgevoerd)
      ontvangen.set(id, { ...wachtend, antwoord, verslag })
      await alsVoor('levering.uitvoeren', ({ alsSysteem }) =>
        alsSysteem((db) =>
          db
            .insertInto('levering')
            .values({
              id,
              naam: antwoord.naam,
              inhoudshash: verslag.inhoudshash,
              status: antwoord.status,
              ontvangen_door: persoon.medewerkerId,
              uitgevoerd_op: uitgevoerd ? sql<string>`now()` : null,
              samenvatting: JSON.stringify({
                bestanden: verslag.bestanden,
                fouten: verslag.fouten,
                waarschuwingen: verslag.waarschuwingen,
              }),
            })
            .onConflict((rij) =>
              rij.column('id').doUpdateSet({ status: antwoord.status, uitgevoerd_op: uitgevoerd ? sql<string>`now()` : null }),
            )
            .execute(),
        ),
      )
      return antwoord
    },
  )
  api.app.addHook('onClose', () => ruimOp(ontvangen, 0))

  const verwerk = (pad: string, persoon: Persoon, uitvoeren: boolean, zonderFouteRecords: boolean) =>
    verwerkLevering(databank, pad, { persoon, uitvoeren, zonderFouteRecords, periode: null })
}

type Samenvatting = Pick<Levering, 'bestanden' | 'fouten' | 'waarschuwingen'>

/** What was kept of a delivery; its periods stand there as two days. */
function leesSamenvatting(bewaard: unknown): Samenvatting {
  const { bestanden, fouten, waarschuwingen } = bewaard as Pick<Verslag, 'bestanden' | 'fouten' | 'waarschuwingen'>
  return { bestanden: bestanden.map(({ dekt, ...telling }) => ({ ...telling, dekt: periodeInWoorden(dekt) })), fouten, waarschuwingen }
}

async function getEerdere(db: Kysely<Schema>, id: string): Promise<Levering> {
  const rij = await db.selectFrom('levering').selectAll().where('id', '=', id).executeTakeFirst()
  if (!rij) throw new Probleem(404, weg)
  const { naam, status, ontvangen_op: ontvangenOp, uitgevoerd_op: uitgevoerdOp } = rij
  return { id, naam, status, ontvangenOp, uitgevoerdOp, ...leesSamenvatting(rij.samenvatting), bevindingen: [] }
}

const zonderWeekdag = (dag: Datum): string => datumInWoorden(dag).replace(/^[a-z]+ /, '')
const periodeInWoorden = (dekt: Periode | null) => dekt && `${zonderWeekdag(dekt.van)} tot en met ${zonderWeekdag(dekt.tot)}`
const weg = 'Deze levering wacht niet (meer) op een besluit. Lees de bestanden opnieuw in.'

function getOntvangen(ontvangen: ReadonlyMap<string, Ontvangen>, id: string): Ontvangen {
  const levering = ontvangen.get(id)
  if (!levering) throw new Probleem(404, weg)
  return levering
}

async function ruimOp(ontvangen: Map<string, Ontvangen>, hoogstens: number): Promise<void> {
  for (const [id, { map }] of ontvangen) {
    if (ontvangen.size <= hoogstens) return
    ontvangen.delete(id)
    await rm(map, { recursive: true, force: true })
  }
}

/** Uploads hold BSNs: they stay with the data, where only this user can look. */
const ontvangstmapVan = ({ map }: Databank): string => (map === null ? tmpdir() : join(map, 'ontvangst'))

/** Writes what was uploaded to a folder of its own; one zip is read as it is. */
async function ontvang({ request }: Pick<Verzoek<never>, 'request'>, ontvangst: string): Promise<{ map: string; pad: string }> {
  await mkdir(ontvangst, { recursive: true, mode: 0o700 })
  const map = await mkdtemp(join(ontvangst, 'houvast-levering-'))
  const inhoud = join(map, 'inhoud')
  await mkdir(inhoud)
  const namen: string[] = []
  let totaal = 0
  try {
    for await (const deel of request.files()) {
      const naam = basename(deel.filename.replaceAll('\\', '/')).replace(/^\.+/, '')
      if (naam === '' || namen.includes(naam))
        throw new Probleem(400, 'Twee bestanden hebben dezelfde naam, of een bestand heeft geen naam. Geef ieder bestand een eigen naam.')
      namen.push(naam)
      await pipeline(deel.file, createWriteStream(join(inhoud, naam), { mode: 0o600 }))
      totaal += deel.file.bytesRead
      if (deel.file.truncated || totaal > hoogstensBytes)
        throw new Probleem(413, 'Dit is te groot om op het scherm in te lezen. Gebruik "houvast import" op de opdrachtregel.')
    }
    if (namen.length === 0) throw new Probleem(400, 'Er is geen bestand meegestuurd. Kies de bestanden van de levering, of één zip.')
  } catch (fout) {
    await rm(map, { recursive: true, force: true })
    throw fout
  }
  const [eerste] = namen
  return { map, pad: namen.length === 1 && eerste && /\.zip$/i.test(eerste) ? join(inhoud, eerste) : inhoud }
}

function naarAntwoord(id: string, verslag: Verslag, ontvangenOp: string, uitgevoerdOp: string | null): Levering {
  const { naam, status, bestanden, fouten, waarschuwingen, bevindingen } = verslag
  return {
    id,
    naam: naam === 'inhoud' ? `Levering van ${bestanden.length === 1 ? '1 bestand' : `${bestanden.length} bestanden`}` : naam,
    status,
    ontvangenOp,
    uitgevoerdOp,
    bestanden: bestanden.map(({ dekt, ...telling }) => ({ ...telling, dekt: periodeInWoorden(dekt) })),
    fouten,
    waarschuwingen,
    bevindingen: bevindingen.slice(0, hoogstensOpScherm),
  }
}
