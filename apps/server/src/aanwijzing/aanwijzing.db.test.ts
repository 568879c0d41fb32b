import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { type Dossier, geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { getKennismoment } from '../stand/proefvulling.ts'
import type { AanwijzingAntwoord } from './contract.ts'

let huis: Proefhuis<'anna' | 'gerda'>
let dossier: Dossier

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', gerda: 'gedragswetenschapper' })
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier()
})

const geef = (anders: object = {}, wie: 'anna' | 'gerda' = 'anna') =>
  huis.stel(wie, 'POST', `/jeugdigen/${dossier.kind}/aanwijzingen`, {
    maatregelId: dossier.maatregel,
    aan: 'ouder_met_gezag',
    naam: 'Moeder van Sem',
    tekst: 'Breng Sem elke dag naar school.',
    reden: 'Sem was 14 dagen niet op school.',
    bekendmaking: 'verzonden',
    bekendgemaaktOp: geleden(30),
    rechtsmiddelVermeld: true,
    ...anders,
  })
const idVan = ({ inhoud }: { inhoud: unknown }) => (inhoud as { id: string }).id
const zet = (id: string, stap: string, datum = geleden(20)) =>
  huis.stel('anna', 'POST', `/aanwijzingen/${id}/stappen`, { stap, datum, toelichting: '' })
const lees = async (vraag = '') =>
  (await huis.stel('gerda', 'GET', `/jeugdigen/${dossier.kind}/aanwijzingen${vraag}`)).inhoud as z.infer<typeof AanwijzingAntwoord>

test('een aanwijzing staat er met wat ertegen kan en tot wanneer; een verzoek om intrekking begint de klok van de instelling', async () => {
  const id = idVan(await geef())
  expect((await lees()).aanwijzingen).toMatchObject([
    { id, vanKracht: true, termijnen: [{ norm: 'SA-002', start: geleden(30), gehaaldOp: null }] },
  ])
  await zet(id, 'intrekking_verzocht')
  expect((await lees()).aanwijzingen[0]?.termijnen).toMatchObject([
    { norm: 'SA-002' },
    { norm: 'SA-003', start: geleden(20), gehaaldOp: null },
  ])
  const klokken = async () => {
    const { inhoud } = await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}`)
    const { termijnen } = inhoud as { termijnen: { norm: string; stand: string; gehaaldOp: string | null }[] }
    return termijnen.filter(({ norm }) => norm === 'SA-003').map(({ stand, gehaaldOp }) => [stand, gehaaldOp])
  }
  expect(await klokken()).toEqual([['te_laat', null]])
  await zet(id, 'ingetrokken', geleden(10))
  expect(await klokken()).toEqual([['gehaald', geleden(10)]])
  expect((await lees()).aanwijzingen).toMatchObject([
    { vanKracht: false, volgende: [], termijnen: [{}, { norm: 'SA-003', gehaaldOp: geleden(10) }] },
  ])
  expect((await zet(id, 'bekrachtiging_verzocht', geleden(5))).status).toBe(409)
})

test('een beslissing waar niemand om vroeg, wordt geweigerd', async () => {
  const id = idVan(await geef())
  expect((await zet(id, 'bekrachtigd')).status).toBe(409)
  expect((await zet(id, 'intrekking_verzocht', geleden(31))).status).toBe(422)
})

test('zonder de weg naar de rechter in de brief is er geen aanwijzing', async () => {
  expect((await geef({ rechtsmiddelVermeld: false })).status).toBe(422)
})

test('alleen bij een ondertoezichtstelling die toen liep, en alleen door wie erover gaat', async () => {
  expect((await geef({ bekendgemaaktOp: geleden(61) })).status).toBe(422)
  expect((await geef({}, 'gerda')).status).toBe(403)
  dossier = await huis.maakDossier('21')
  expect((await geef()).status).toBe(422)
  expect((await lees()).maatregelen).toEqual([])
})

test('zoals het was: de aanwijzing voor het verzoek kwam', async () => {
  const id = idVan(await geef())
  const moment = await getKennismoment(huis.databank.kysely)
  await zet(id, 'bekrachtiging_verzocht', vandaag)
  expect((await lees(`?kennismoment=${encodeURIComponent(moment)}`)).aanwijzingen).toMatchObject([{ id, stappen: [] }])
  expect((await lees()).aanwijzingen).toMatchObject([{ id, stappen: [{ stap: 'bekrachtiging_verzocht' }] }])
})
