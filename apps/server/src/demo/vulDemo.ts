import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { bestandNamen, schrijfCsv } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import type { Schema } from '../db/schema.ts'
import { verwerkLevering } from '../levering/verwerk.ts'
import { vandaag as vandaagNu } from '../stand/dagwissel.ts'
import { herbereken } from '../stand/herbereken.ts'
import { voegBijzondereGevallenToe, voegKinderenZonderBsnToe } from './bijzonder.ts'
import { type Instelling, landelijk, voorbeeld } from './instelling.ts'
import { maakBsnReeks } from './kinderen.ts'
import { maakPersonas } from './personas.ts'
import { type DemoLevering, legeLevering, schrijfVerloop } from './records.ts'
import { vulDemoVeiligheid } from './veiligheid.ts'
import { verhalen } from './verhalen.ts'
import { doorloop } from './verloop.ts'

export interface Demo {
  readonly levering: DemoLevering
  /** First and last name by BSN; the import format has none. */
  readonly namen: ReadonlyMap<string, readonly [voornaam: string, achternaam: string]>
}

/** First of the range of synthetic BSNs that an institution draws from. */
const bsnStart = 900_000_000
const bsnPerInstelling = 6_000_000

export function maakDemo(instellingen: readonly Instelling[], vandaag: Datum): Demo {
  const levering = legeLevering()
  const namen = new Map<string, readonly [string, string]>()
  for (const [nummer, instelling] of instellingen.entries()) {
    const eerste = bsnStart + nummer * bsnPerInstelling
    const verloop = doorloop(instelling, vandaag, eerste)
    if (nummer === 0) voegBijzondereGevallenToe(verloop, maakBsnReeks(eerste + bsnPerInstelling - 10_000))
    schrijfVerloop(verloop, levering)
    for (const { kind } of verloop.kinderen) namen.set(kind.bsn, [kind.voornaam, kind.achternaam])
  }
  voegKinderenZonderBsnToe(levering, vandaag)
  return { levering, namen }
}

/** Writes a delivery as the CSV files of the import format. */
export async function schrijfDemo({ levering }: Demo, map: string): Promise<void> {
  await mkdir(map, { recursive: true })
  for (const bestand of bestandNamen) await schrijfCsv(bestand, levering[bestand], createWriteStream(join(map, `${bestand}.csv`)))
}

export interface Vulopties {
  readonly landelijk?: boolean
  readonly vandaag?: Datum
  readonly meld?: (stap: string) => void
}

/** Fills an empty database with GI Voorbeeld, by the same import that an institution uses, and gives each role a person to log in as. */
export async function vulDemo(
  databank: Databank,
  { landelijk: alles = false, vandaag = vandaagNu(), meld = () => {} }: Vulopties = {},
): Promise<void> {
  meld('Kinderen, medewerkers en jaren bedenken')
  const demo = maakDemo(alles ? landelijk({ jarenHistorie: 5, contactMaanden: 6 }) : [voorbeeld], vandaag)
  const map = await mkdtemp(join(tmpdir(), 'houvast-demo-'))
  try {
    await schrijfDemo(demo, map)
    const { status } = await verwerkLevering(databank, map, {
      persoon: null,
      uitvoeren: true,
      zonderFouteRecords: false,
      periode: null,
      meld,
    })
    if (status !== 'uitgevoerd') throw new Error('De voorbeeldinstelling kon niet worden ingelezen.')
  } finally {
    await rm(map, { recursive: true, force: true })
  }
  meld('Namen en personas')
  await alsSysteem(databank, 'demo.vullen', async ({ db }) => {
    const rijen = [...demo.namen].map(([bsn, [voornaam, achternaam]]) => ({
      hash: Buffer.from(databank.sleutels.hashBsn(bsn)).toString('hex'),
      voornaam,
      achternaam,
    }))
    await sql`UPDATE jeugdige j SET voornaam = n.voornaam, achternaam = n.achternaam
      FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS n (hash text, voornaam text, achternaam text) WHERE j.bsn_sleutelhash = decode(n.hash, 'hex')`.execute(
      db,
    )
    await sql`WITH recent AS (
        SELECT id, row_number() OVER (ORDER BY id) AS nummer FROM contact WHERE datum > ${vandaag}::date - 60 AND medewerker_id IS NOT NULL
      )
      UPDATE contact c SET feit = v.feit, indruk = v.indruk, afspraak = v.afspraak
      FROM recent, jsonb_to_recordset(${JSON.stringify(verhalen.map((verhaal, nummer) => ({ ...verhaal, nummer })))}::jsonb) AS v (nummer integer, feit text, indruk text, afspraak text)
      WHERE recent.id = c.id AND v.nummer = recent.nummer % ${verhalen.length}`.execute(db)
    for (const { rol, medewerkerId } of await maakPersonas(db, vandaag)) {
      await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig)
        VALUES (${uuidv7()}::uuid, ${medewerkerId}::uuid, ${rol}, daterange(${vandaag}::date, NULL))`.execute(db)
      await db.insertInto('identiteit').values({ uitgever: 'demo', onderwerp: rol, medewerker_id: medewerkerId }).execute()
      if (rol === 'inspectie') await openDemoPeriode(db, medewerkerId, vandaag)
    }
    await herbereken(db, { kinderen: 'alle', peildatum: vandaag })
    await vulDemoVeiligheid(db, vandaag)
  })
  await sql`ANALYZE`.execute(databank.kysely)
}

/** The inspection of the demo may look from a week ago to three weeks from now. */
async function openDemoPeriode(db: Kysely<Schema>, medewerkerId: string, vandaag: Datum): Promise<void> {
  await db
    .insertInto('toezichtperiode')
    .values({
      id: uuidv7(),
      medewerker_id: medewerkerId,
      van: plusDagen(vandaag, -7),
      tot: plusDagen(vandaag, 21),
      doel: 'Toezicht op de drie vragen: een vaste jeugdbeschermer, een plan, hulp',
      kenmerk: 'VB-2026-001',
      besluit: 'De bestuurder, in het overleg met de inspectie',
      gesloten_op: null,
    })
    .execute()
}
