import { maakKalender } from '@houvast/domein/kalender'
import { berekenMonitor as volgensDeRegels, zonderKennisgeving } from '@houvast/domein/monitor'
import { feitenArbitrary, gevalArbitrary } from '@houvast/domein/proef'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { getKennismoment, zetFeiten } from '../stand/proefvulling.ts'
import { MonitorCijfers } from './contract.ts'
import { berekenMonitor, findReeks } from './monitor.ts'
import { telZonderKennisgeving } from './zonder-kennisgeving.ts'

const keren = Number(process.env.HOUVAST_PROEVEN ?? 25)
const kalender = maakKalender()
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

test('elk cijfer van de monitor is in SQL hetzelfde als volgens de regels, nu en zoals toen bekend', async () => {
  await fc.assert(
    fc.asyncProperty(gevalArbitrary(), feitenArbitrary(), async ({ feiten, peildatum }, verbeterd) => {
      await zetFeiten(databank.kysely, feiten)
      const toen = await getKennismoment(databank.kysely)
      await zetFeiten(databank.kysely, verbeterd)
      await alsSysteem(databank, 'proef', async ({ db }) => {
        const nu = await berekenMonitor(db, peildatum)
        expect(nu).toEqual({ ...volgensDeRegels(verbeterd, peildatum, kalender), kennismoment: nu.kennismoment })
        expect(await berekenMonitor(db, peildatum, toen)).toEqual({ ...volgensDeRegels(feiten, peildatum, kalender), kennismoment: toen })
        expect(MonitorCijfers.parse(nu)).toEqual(nu)
        expect(await telZonderKennisgeving(db, { peildatum })).toEqual(zonderKennisgeving(verbeterd.kinderen, peildatum))
        expect(await telZonderKennisgeving(db, { peildatum, kennismoment: toen })).toEqual(zonderKennisgeving(feiten.kinderen, peildatum))
        for (const punt of await findReeks(db, { peildatum, maanden: 4, kennismoment: toen })) {
          expect(punt).toEqual({ ...volgensDeRegels(feiten, punt.peildatum, kalender), kennismoment: toen })
        }
        for (const punt of await findReeks(db, { peildatum, maanden: 4 })) {
          expect(punt).toEqual({ ...volgensDeRegels(verbeterd, punt.peildatum, kalender), kennismoment: nu.kennismoment })
        }
      })
    }),
    { numRuns: keren },
  )
}, 600_000)

test('een reeks loopt maand voor maand tot en met de peildatum, en knipt af op het einde van de maand', async () => {
  const punten = await alsSysteem(databank, 'proef', ({ db }) => findReeks(db, { peildatum: '2026-05-31', maanden: 4 }))
  expect(punten.map(({ peildatum }) => peildatum)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
})
