import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { als, alsSysteem, type Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import type { Schema } from '../db/schema.ts'
import { controleerKeten } from './keten.ts'

const kinderen = [uuidv7(), uuidv7()]
const ik: Persoon = { medewerkerId: uuidv7(), rol: 'bestuurder' }
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
  for (let keer = 0; keer < 6; keer++) {
    await als(databank, ik, 'jeugdige.lezen', async ({ betrokken }) => betrokken(keer % 2 ? kinderen : []))
  }
})
afterAll(() => databank.sluit())

class Teruggedraaid extends Error {}

/** What only somebody with all rights on the database can do; it is taken back after the look. */
async function naKnoeien<T>(opdrachten: readonly string[], kijk: (db: Transaction<Schema>) => Promise<T>): Promise<T | undefined> {
  let gezien: T | undefined
  const werk = databank.kysely.transaction().execute(async (db) => {
    await sql`ALTER TABLE logboek DISABLE TRIGGER alleen_aanvullen`.execute(db)
    for (const opdracht of opdrachten) await sql.raw(opdracht).execute(db)
    gezien = await kijk(db)
    throw new Teruggedraaid()
  })
  await expect(werk).rejects.toThrow(Teruggedraaid)
  return gezien
}

describe('de keten van het logboek', () => {
  test('klopt zolang er alleen wordt aangevuld, en elke regel sluit aan op de vorige', async () => {
    const uitkomst = await controleerKeten(databank.kysely)
    expect(uitkomst).toMatchObject({ klopt: true, laatste: { volgnummer: 6 } })
    await alsSysteem(databank, 'proef', ({ db }) => controleerKeten(db))
    const regels = await databank.kysely.selectFrom('logboek').selectAll().orderBy('volgnummer').execute()
    expect(regels.map(({ volgnummer }) => volgnummer)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const [plaats, { vorige_hash }] of regels.entries()) {
      expect(Buffer.from(vorige_hash)).toEqual(Buffer.from(regels[plaats - 1]?.hash ?? []))
    }
  })

  test('is na te rekenen zonder de database', async () => {
    const regels = await databank.kysely.selectFrom('logboek').selectAll().orderBy('volgnummer').execute()
    for (const { vorige_hash, hash, ...inhoud } of regels) {
      const sleutels = Object.keys(inhoud).sort((een, ander) => een.length - ander.length || (een < ander ? -1 : 1))
      const json = sleutels.map((sleutel) => {
        const waarde = inhoud[sleutel as keyof typeof inhoud]
        return `"${sleutel}": ${Array.isArray(waarde) ? `[${waarde.map((id) => `"${id}"`).join(', ')}]` : JSON.stringify(waarde)}`
      })
      const som = createHash('sha256')
        .update(vorige_hash)
        .update(`{${json.join(', ')}}`)
        .digest()
      expect(som.equals(Buffer.from(hash))).toBe(true)
    }
  })

  test('hangt niet af van de tijdzone waarin wordt gekeken', async () => {
    await databank.kysely.transaction().execute(async (db) => {
      await sql`SET LOCAL TIME ZONE 'Asia/Tokyo'`.execute(db)
      expect(await controleerKeten(db)).toMatchObject({ klopt: true })
    })
  })

  test.each([
    ['een gewijzigde naam', "UPDATE logboek SET naam = 'anders' WHERE volgnummer = 3", 3],
    ['een kind dat is weggelaten', "UPDATE logboek SET betrokkenen = '{}', aantal_betrokkenen = 0 WHERE volgnummer = 4", 4],
    ['een weigering die toestemming is geworden', "UPDATE logboek SET uitkomst = 'geweigerd' WHERE volgnummer = 1", 1],
    ['een andere medewerker', 'UPDATE logboek SET medewerker_id = NULL WHERE volgnummer = 5', 5],
    ['een verschoven tijdstip', "UPDATE logboek SET eind_op = eind_op + interval '1 microsecond' WHERE volgnummer = 6", 6],
    ['een verwijderde regel', 'DELETE FROM logboek WHERE volgnummer = 3', 4],
    [
      'een verwijderde regel met vernummering',
      'DELETE FROM logboek WHERE volgnummer = 3; UPDATE logboek SET volgnummer = 3 WHERE volgnummer = 4',
      3,
    ],
    [
      'een herrekende regel',
      "UPDATE logboek SET naam = 'anders' WHERE volgnummer = 3; UPDATE logboek l SET hash = logboek_hash(l) WHERE volgnummer = 3",
      4,
    ],
  ])('breekt bij %s, en noemt de regel', async (_wat, opdrachten, regel) => {
    expect(await naKnoeien(opdrachten.split('; '), (db) => controleerKeten(db))).toEqual({ klopt: false, eersteBreuk: regel })
  })

  test('breekt met een bewaard anker ook als de laatste regels zijn weggehaald', async () => {
    const eerst = await controleerKeten(databank.kysely)
    const anker = eerst.klopt && eerst.laatste ? eerst.laatste : undefined
    const weg = ['DELETE FROM logboek WHERE volgnummer > 4']
    expect(await naKnoeien(weg, (db) => controleerKeten(db))).toMatchObject({ klopt: true, laatste: { volgnummer: 4 } })
    expect(await naKnoeien(weg, (db) => controleerKeten(db, anker))).toEqual({ klopt: false, eersteBreuk: anker?.volgnummer })
  })

  test('blijft heel als velen tegelijk iets doen, en mist niemand', async () => {
    const uitkomst = await controleerKeten(databank.kysely)
    const voor = uitkomst.klopt ? uitkomst.laatste?.volgnummer : undefined
    await Promise.all(Array.from({ length: 60 }, () => als(databank, ik, 'jeugdige.lezen', async () => 1)))
    expect(await controleerKeten(databank.kysely)).toMatchObject({ klopt: true, laatste: { volgnummer: (voor ?? 0) + 60 } })
  })
})

test('een regel over 2.000 kinderen noemt ze alle', async () => {
  const velen = Array.from({ length: 2000 }, () => uuidv7())
  await als(databank, ik, 'jeugdige.lezen', async ({ betrokken }) => betrokken(velen))
  const { rows } = await sql<{
    aantal: number
  }>`SELECT count(*) AS aantal FROM logboek_dataverwerkingen WHERE volgnummer = (SELECT max(volgnummer) FROM logboek)`.execute(
    databank.kysely,
  )
  expect(rows).toEqual([{ aantal: 2000 }])
  expect(await controleerKeten(databank.kysely)).toMatchObject({ klopt: true })
})
