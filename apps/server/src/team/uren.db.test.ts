import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import type { KandidatenAntwoord } from './contract.ts'

let huis: Proefhuis<'anna' | 'tess'>
beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', tess: 'teamleider' })
})
afterAll(() => huis?.sluit())

const anna = async () => {
  const { inhoud } = await huis.stel('tess', 'GET', '/kandidaten')
  return (inhoud as z.infer<typeof KandidatenAntwoord>).rijen.find(({ naam }) => naam === 'anna')
}

test('de gewogen uren volgen uit de maatregelen, de beschikbare uit contract en afwezigheid', async () => {
  const { kind } = await huis.maakDossier()
  await huis.maakDossier('21')
  await alsSysteem(huis.databank, 'proef.contract', async ({ db }) => {
    const { id } = await db.selectFrom('medewerker').select('id').where('naam', '=', 'anna').executeTakeFirstOrThrow()
    await db
      .insertInto('dienstverband')
      .values({ id: uuidv7(), medewerker_id: id, van: '2015-01-01', tot: null, fte: 1, functie: 'jeugdbeschermer' })
      .execute()
  })
  // Supervision in its first year 36 / 16, guardianship 36 / 28; both children have one surname.
  expect((await anna())?.uren).toEqual({ gezinnen: 1, gewogen: 3.5, beschikbaar: 36 })
  await alsSysteem(huis.databank, 'proef.half_ziek', async ({ db }) => {
    const { medewerker_id } = await db
      .selectFrom('toewijzing')
      .select('medewerker_id')
      .where('jeugdige_id', '=', kind)
      .where('rol', '=', 'vast')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('afwezigheid')
      .values({ id: uuidv7(), medewerker_id, van: plusDagen(vandaag, -3), tot: null, soort: 'ziekte', percentage: 50 })
      .execute()
  })
  expect((await anna())?.uren.beschikbaar).toBe(18)
})
