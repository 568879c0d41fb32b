import { type Actie, beleid, findGronden, type Grond, magMetDossier, rollen } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { als, alsSysteem, GeenToegang } from './als.ts'
import type { Databank } from './databank.ts'
import { openProefdatabank } from './proefdatabank.ts'

const inRijen = ['toewijzing', 'team', 'wachtlijst', 'noodtoegang'] as const satisfies readonly Grond[]
const medewerkerId = uuidv7()

/** A child for every set of grounds that a person can have on a file. */
const kinderen = Array.from({ length: 2 ** inRijen.length }, (_, nummer) => ({
  id: uuidv7(),
  gronden: inRijen.filter((_grond, plaats) => nummer & (1 << plaats)),
}))
const acties = Object.keys(beleid) as Actie[]
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef', async ({ db }) => {
    const persoon = { id: medewerkerId, personeelsnummer: '1', naam: 'Proef', functie: 'jeugdbeschermer', in_dienst: '2020-01-01' } as const
    await db.insertInto('medewerker').values(persoon).execute()
    const dagen = { van: '2020-01-01', tot: '2999-12-31' } as const
    const waarom = { doel: 'De drie vragen', kenmerk: 'IGJ-1', besluit: 'De bestuurder', gesloten_op: null }
    await db
      .insertInto('toezichtperiode')
      .values({ id: uuidv7(), medewerker_id: medewerkerId, ...dagen, ...waarom })
      .execute()
    for (const { id, gronden } of kinderen) {
      await db.insertInto('jeugdige').values({ id, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' }).execute()
      for (const grond of gronden) {
        await db.insertInto('dossiertoegang').values({ medewerker_id: medewerkerId, jeugdige_id: id, grond }).execute()
      }
    }
  })
})
afterAll(() => databank.sluit())

test.each(rollen)('de database laat %s in elke actie precies de dossiers zien die het beleid noemt', async (rol) => {
  for (const actie of acties) {
    const gezien = als(databank, { medewerkerId, rol }, actie, ({ db }) => db.selectFrom('jeugdige').select('id').orderBy('id').execute())
    if (findGronden(rol, actie) === null) await expect(gezien).rejects.toThrow(GeenToegang)
    else {
      const mag = kinderen.filter(({ gronden }) => magMetDossier(rol, actie, gronden)).map(({ id }) => ({ id }))
      expect(await gezien, actie).toEqual(mag)
    }
  }
})
