import { plusDagen } from '@houvast/domein/kalender'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { type Dossier, geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { controleerAfgeleid } from '../stand/dagwissel.ts'
import { getKennismoment } from '../stand/proefvulling.ts'
import type { GebeurtenissenAntwoord } from './contract.ts'

let huis: Proefhuis<'anna'>
let dossier: Dossier

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer' })
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier()
})

const leg = (soort: string, datum: string, overId: string | null = null) =>
  huis.stel('anna', 'POST', `/jeugdigen/${dossier.kind}/gebeurtenissen`, { soort, datum, overId, toelichting: '' })
const idVan = ({ inhoud }: { inhoud: unknown }) => (inhoud as { id: string }).id
const lees = async (vraag = '') =>
  (await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}/gebeurtenissen${vraag}`)).inhoud as z.infer<typeof GebeurtenissenAntwoord>
const klokken = async (norm: string, vraag = '') => {
  const { inhoud } = await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}${vraag}`)
  const { termijnen } = inhoud as { termijnen: { norm: string; start: string; stand: string; gehaaldOp: string | null }[] }
  return termijnen.filter((een) => een.norm === norm).map(({ start, stand, gehaaldOp }) => [start, stand, gehaaldOp])
}
const opgeslagen = async (norm: string) =>
  (
    await huis.databank.kysely
      .selectFrom('termijn')
      .select(['start', 'stand'])
      .where('jeugdige_id', '=', dossier.kind)
      .where('norm', '=', norm)
      .execute()
  ).map(({ start, stand }) => [start, stand])

test('een verzoek om inzage begint een klok, het antwoord haalt haar; verbeteren en intrekken verandert haar, en wat er stond blijft te zien', async () => {
  const id = idVan(await leg('inzage_verzocht', geleden(40)))
  expect(await klokken('DOS-005')).toEqual([[geleden(40), 'te_laat', null]])
  expect(await opgeslagen('DOS-005')).toEqual([[geleden(40), 'te_laat']])
  const teLaat = await getKennismoment(huis.databank.kysely)

  await huis.stel('anna', 'PUT', `/gebeurtenissen/${id}`, { datum: geleden(4), toelichting: 'De brief kwam later.' })
  expect(await klokken('DOS-005')).toEqual([[geleden(4), 'loopt', null]])
  expect(await klokken('DOS-005', `?kennismoment=${encodeURIComponent(teLaat)}`)).toEqual([[geleden(40), 'te_laat', null]])

  const gegeven = idVan(await leg('inzage_gegeven', geleden(1), id))
  expect(await klokken('DOS-005')).toEqual([[geleden(4), 'gehaald', geleden(1)]])
  expect(await opgeslagen('DOS-005')).toEqual([])
  const gehaald = await getKennismoment(huis.databank.kysely)

  expect((await huis.stel('anna', 'POST', `/gebeurtenissen/${id}/intrekking`, { reden: 'Het was een ander kind.' })).status).toBe(409)
  expect((await huis.stel('anna', 'POST', `/gebeurtenissen/${gegeven}/intrekking`, { reden: 'De brief kwam terug.' })).status).toBe(200)
  expect(await klokken('DOS-005')).toEqual([[geleden(4), 'loopt', null]])
  expect(await klokken('DOS-005', `?kennismoment=${encodeURIComponent(gehaald)}`)).toEqual([[geleden(4), 'gehaald', geleden(1)]])
  expect((await lees()).rijen).toMatchObject([{ id: gegeven, ingetrokkenOp: vandaag, redenIntrekking: 'De brief kwam terug.' }, { id }])
  expect((await huis.stel('anna', 'PUT', `/gebeurtenissen/${gegeven}`, { datum: vandaag, toelichting: '' })).status).toBe(409)
})

test('vastleggen kan wat bij dit dossier hoort, en op een dag die kan', async () => {
  const soorten = async () => (await lees()).mogelijk.map(({ soort }) => soort)
  expect(await soorten()).toContain('inzage_verzocht')
  expect(await soorten()).not.toContain('inzage_gegeven')
  expect(await soorten()).not.toContain('verslag_aan_om')
  expect((await leg('inzage_gegeven', vandaag)).status).toBe(422)
  expect((await leg('verslag_aan_om', vandaag, dossier.maatregel)).status).toBe(422)
  expect((await leg('inzage_verzocht', plusDagen(vandaag, 1))).status).toBe(422)
  expect((await leg('eerder_beeindigen_voorgenomen', plusDagen(vandaag, 60))).status).toBe(201)
  const id = idVan(await leg('inzage_verzocht', vandaag))
  expect(await leg('inzage_gegeven', geleden(3), id)).toMatchObject({
    status: 422,
    inhoud: { detail: expect.stringContaining('Verbeter de dag') },
  })
})

test('een jeugdreclasseringsmaatregel vraagt elk half jaar een verslag aan het Openbaar Ministerie', async () => {
  dossier = await huis.maakDossier('41', geleden(250))
  const voor = await klokken('JR-002')
  await leg('verslag_aan_om', geleden(100), dossier.maatregel)
  expect(await klokken('JR-002')).toEqual([...voor.map(([start]) => [start, 'gehaald', geleden(100)]), [geleden(100), 'loopt', null]])
})

test('in welke volgorde het wordt vastgelegd maakt niets uit, en alles opnieuw berekenen verandert niets', async () => {
  const stappen = [
    { soort: 'inzage_verzocht', dagen: 90 },
    { soort: 'inzage_verzocht', dagen: 20 },
    { soort: 'rectificatie_verzocht', dagen: 50 },
    { soort: 'klachtoordeel_ontvangen', dagen: 45 },
    { soort: 'calamiteit_bekend', dagen: 3 },
  ]
  const beeld = async () =>
    (
      await huis.databank.kysely
        .selectFrom('termijn')
        .select(['norm', 'onderdeel', 'start', 'eind', 'stand'])
        .where('jeugdige_id', '=', dossier.kind)
        .orderBy('norm')
        .orderBy('onderdeel')
        .orderBy('start')
        .execute()
    ).map((rij) => Object.values(rij).join(' '))
  let eerste: string[] | null = null
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(stappen, { minLength: stappen.length }), async (volgorde) => {
      dossier = await huis.maakDossier()
      for (const { soort, dagen } of volgorde) expect((await leg(soort, geleden(dagen))).status).toBe(201)
      eerste ??= await beeld()
      expect(await beeld()).toEqual(eerste)
    }),
    { numRuns: 8 },
  )
  expect(await alsSysteem(huis.databank, 'proef.controle', ({ db }) => controleerAfgeleid(db))).toEqual([])
})
