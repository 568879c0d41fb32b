import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { getKennismoment } from '../stand/proefvulling.ts'
import type { EigenNormInvoer, NormenAntwoord } from './contract.ts'

let huis: Proefhuis<'anna' | 'bo' | 'ben'>
beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', bo: 'bestuurder', ben: 'beheerder' })
})
afterAll(() => huis?.sluit())

const afspraak: z.infer<typeof EigenNormInvoer> = {
  naam: 'Huisbezoek bij de ouder',
  naast: 'JB-001',
  begint: 'maatregel_ontvangen',
  gehaald: 'eerste_contact_ouder',
  groep: 'alle',
  aantal: 3,
  eenheid: 'dagen',
  regel: 'VAST',
  wie: 'De jeugdbeschermer gaat op huisbezoek.',
  besluit: 'Managementteam, 1 maart 2026.',
  van: '2020-01-01',
  tot: null,
}

test('een afspraak van de instelling geeft een klok naast die van de wet; beëindigd is zij weg, en zoals toen bekend staat zij er nog', async () => {
  const { kind } = await huis.maakDossier('11', geleden(10))
  const klokken = async (vraag = '') => {
    const { inhoud } = await huis.stel('anna', 'GET', `/jeugdigen/${kind}${vraag}`)
    const { termijnen } = inhoud as { termijnen: { id: string; norm: string; isWet: boolean; stand: string }[] }
    return termijnen.filter(({ norm }) => norm === 'JB-001' || norm.startsWith('E-')).map(({ norm, isWet }) => [norm, isWet])
  }
  const voor = await klokken()
  expect((await huis.stel('anna', 'POST', '/normen/eigen', afspraak)).status).toBe(403)
  const { status, inhoud } = await huis.stel('bo', 'POST', '/normen/eigen', afspraak)
  expect(status).toBe(201)
  expect((await klokken()).toSorted()).toEqual([...voor, ['E-01', false]].toSorted())
  const opgeslagen = () => huis.databank.kysely.selectFrom('termijn').select(['norm', 'stand']).where('norm', '=', 'E-01').execute()
  expect(await opgeslagen()).toEqual([{ norm: 'E-01', stand: 'te_laat' }])
  const lijst = (await huis.stel('anna', 'GET', '/normen')).inhoud as z.infer<typeof NormenAntwoord>
  expect(lijst.eigen).toMatchObject([{ code: 'E-01', naam: 'Huisbezoek bij de ouder', lengte: '3 dagen', teLaat: 1 }])
  const toen = await getKennismoment(huis.databank.kysely)

  const { id } = inhoud as { id: string }
  expect((await huis.stel('ben', 'PUT', `/normen/eigen/${id}`, { ...afspraak, tot: '2020-12-31' })).status).toBe(200)
  expect(await klokken()).toEqual(voor)
  expect(await opgeslagen()).toEqual([])
  expect((await klokken(`?kennismoment=${encodeURIComponent(toen)}`)).length).toBe(voor.length + 1)
})

test('een afspraak die niet kan, wordt geweigerd met een zin', async () => {
  const weigering = async (anders: object) => huis.stel('bo', 'POST', '/normen/eigen', { ...afspraak, ...anders })
  expect(await weigering({ aantal: 0 })).toMatchObject({ status: 400 })
  expect(await weigering({ tot: '2019-01-01' })).toMatchObject({ status: 422, inhoud: { detail: expect.stringContaining('Verbeter') } })
  expect(await weigering({ begint: 'plan_vastgesteld', gehaald: 'plan_vastgesteld' })).toMatchObject({ status: 422 })
  expect((await huis.stel('bo', 'PUT', `/normen/eigen/00000000-0000-7000-8000-000000000000`, { ...afspraak, tot: vandaag })).status).toBe(
    404,
  )
})
