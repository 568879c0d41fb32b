import { maakKalender } from '@houvast/domein/kalender'
import { kinderenAchter } from '@houvast/domein/monitor'
import { gevalArbitrary } from '@houvast/domein/proef'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { als, type Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { getKennismoment, zetFeiten } from '../stand/proefvulling.ts'
import { figuren, KinderenAntwoord } from './contract.ts'
import { findKinderenAchterFiguur } from './kinderen.ts'

const keren = Number(process.env.HOUVAST_PROEVEN ?? 6)
const kalender = maakKalender()
const bestuurder: Persoon = { medewerkerId: uuidv7(), rol: 'bestuurder' }
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

test('achter elk cijfer staan de kinderen die het telt, bladzijde na bladzijde, nu en zoals toen bekend', async () => {
  await fc.assert(
    fc.asyncProperty(gevalArbitrary(), async ({ feiten, peildatum }) => {
      await zetFeiten(databank.kysely, feiten)
      const kennismoment = await getKennismoment(databank.kysely)
      for (const figuur of figuren) {
        const verwacht = kinderenAchter(feiten, figuur, peildatum, kalender).map(({ id }) => id)
        for (const toen of [undefined, kennismoment]) {
          const gevonden: string[] = []
          let na: string | undefined
          do {
            const antwoord = await als(databank, bestuurder, 'monitor.kinderen.lezen', (t) =>
              findKinderenAchterFiguur(t, { figuur, peildatum, kennismoment: toen, na, aantal: 3 }),
            )
            expect(KinderenAntwoord.parse(antwoord)).toEqual(antwoord)
            expect(antwoord.nietZichtbaar).toBe(0)
            expect(antwoord.rijen.every(({ kind }) => kind.naam === null)).toBe(true)
            gevonden.push(...antwoord.rijen.map(({ kind }) => kind.id))
            na = antwoord.volgende ?? undefined
          } while (na !== undefined)
          expect(gevonden.toSorted()).toEqual(verwacht.toSorted())
        }
      }
    }),
    { numRuns: keren },
  )
}, 600_000)

test('een teamleider ziet alleen kinderen van het eigen team, en hoeveel er niet te zien zijn', async () => {
  const geval = fc.sample(
    gevalArbitrary({ min: 8 }).filter(({ feiten, peildatum }) => kinderenAchter(feiten, 'kinderen', peildatum, kalender).length > 3),
    { numRuns: 1, seed: 3 },
  )[0]
  if (!geval) throw new Error('Er is geen geval.')
  const { feiten, peildatum } = geval
  await zetFeiten(databank.kysely, feiten)
  const ids = kinderenAchter(feiten, 'kinderen', peildatum, kalender).map(({ id }) => id)
  const [medewerkerId] = feiten.medewerkers.keys()
  const [eerste] = ids
  if (!medewerkerId || !eerste) throw new Error('Er is niemand.')
  await databank.kysely.insertInto('dossiertoegang').values({ medewerker_id: medewerkerId, jeugdige_id: eerste, grond: 'team' }).execute()
  const antwoord = await als(databank, { medewerkerId, rol: 'teamleider' }, 'monitor.kinderen.lezen', (t) =>
    findKinderenAchterFiguur(t, { figuur: 'kinderen', peildatum, aantal: 10 }),
  )
  expect(antwoord.rijen.map(({ kind }) => kind.id)).toEqual([eerste])
  expect(antwoord.nietZichtbaar).toBe(ids.length - 1)
  expect(antwoord.rijen[0]?.kind.naam).toMatch(/^Sam/)
})
