import type { Beeld, BestandNaam, Periode } from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Dekking } from './bekend.ts'
import { isCbsBestand } from './bereik.ts'
import type { Doel, Doelnaam } from './doelen.ts'
import type { Samenvoeging, Telling } from './samenvoegen.ts'
import { gaatMee, wordtVastgehouden } from './verwijzingen.ts'

export interface BestandUitkomst extends Telling {
  readonly bestand: BestandNaam
  readonly gelezen: number
  readonly weggelaten: number
  readonly dekt: Periode | null
}

/** What became of the rows of one file, before anything is deleted. */
export interface Geschreven {
  readonly doel: Doel
  readonly samenvoeging: Samenvoeging
  readonly gelezen: number
  readonly weggelaten: number
}

/** What lapsed is deleted last, in the opposite order: first what refers, then what is referred to. */
export async function rondAf(
  db: Kysely<Schema>,
  beeld: Beeld,
  geschreven: readonly Geschreven[],
  dekt: Dekking,
): Promise<BestandUitkomst[]> {
  const uitkomsten: BestandUitkomst[] = []
  for (const { doel, samenvoeging, gelezen, weggelaten } of geschreven.toReversed()) {
    const naam = doel.naam as Doelnaam
    const { verwijder, afwijkend, ...telling } = samenvoeging
    const { vervallen, behouden } = await verwijder()
    if (naam === 'jeugdigen') continue
    meldSchermrijen(beeld, naam, afwijkend, behouden)
    uitkomsten.unshift({ bestand: naam, gelezen, ...telling, vervallen, weggelaten, dekt: isCbsBestand(naam) ? dekt[naam] : null })
  }
  if (uitkomsten.some(({ bestand, vervallen }) => isCbsBestand(bestand) && vervallen > 0)) await verwijderVerwezen(db)
  return uitkomsten
}

function meldSchermrijen(beeld: Beeld, naam: BestandNaam, afwijkend: number, behouden: number): void {
  const bestand = beeld.levering.bestanden[naam].bestand ?? naam
  const meld = (code: string, melding: string) =>
    beeld.levering.bevindingen.meld({ bestand, rij: null, kolom: null, code, ernst: 'waarschuwing', melding })
  const hoeveel = (aantal: number) => (aantal === 1 ? '1 rij' : `${aantal} rijen`)
  if (afwijkend > 0)
    meld(
      'scherm-wijkt-af',
      `Bij ${hoeveel(afwijkend)} is op een scherm iets anders vastgelegd; dat blijft staan. Pas het op het scherm aan als de levering gelijk heeft.`,
    )
  if (behouden > 0 && (naam === 'jeugdbescherming' || naam === 'jeugdreclassering'))
    meld(
      'maatregel-behouden',
      `Van ${hoeveel(behouden)} staat de maatregel niet meer in deze levering, maar er is op een scherm iets bij vastgelegd. De maatregel blijft staan; controleer of zij nog klopt.`,
    )
}

/** Children of whom nothing is left: their only records were delivered by mistake. */
async function verwijderVerwezen(db: Kysely<Schema>): Promise<void> {
  await sql`CREATE TEMP TABLE verwezen ON COMMIT DROP AS
    SELECT j.id FROM jeugdige j WHERE j.herkomst = 'levering' AND NOT ${wordtVastgehouden('jeugdige', sql`j.id`)}`.execute(db)
  for (const [afgeleid, kolom] of gaatMee('jeugdige'))
    await sql`DELETE FROM ${sql.table(afgeleid)} WHERE ${sql.ref(kolom)} IN (SELECT id FROM verwezen)`.execute(db)
  await sql`DELETE FROM jeugdige WHERE id IN (SELECT id FROM verwezen)`.execute(db)
}
