import type { Feiten } from '@houvast/domein/feiten'
import { type Datum, maakKalender, plusMaanden } from '@houvast/domein/kalender'
import { lopendeMaatregelen } from '@houvast/domein/maatregelen'
import { berekenMonitor as volgensDeRegels, zonderKennisgeving } from '@houvast/domein/monitor'
import { feitenArbitrary, gevalArbitrary } from '@houvast/domein/proef'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import type { Schema } from '../db/schema.ts'
import { getKennismoment, zetFeiten } from '../stand/proefvulling.ts'
import { MonitorCijfers } from './contract.ts'
import { groeperingen } from './groepering.ts'
import { berekenMonitor } from './monitor.ts'
import { findReeks, findReeksen } from './reeks.ts'
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
      await verdeelOverTeams(databank.kysely)
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
        // Over four years and more the periods are found in another way than over a few months.
        for (const maanden of [4, 50])
          for (const punt of await findReeks(db, { peildatum, maanden })) {
            expect(punt).toEqual({ ...volgensDeRegels(verbeterd, punt.peildatum, kalender), kennismoment: nu.kennismoment })
          }
        expect((await findReeks(db, { peildatum, maanden: 50, kennismoment: toen })).at(0)).toEqual({
          ...volgensDeRegels(feiten, plusMaanden(peildatum, -49), kalender),
          kennismoment: toen,
        })
        await expectGroepenSamenHetGeheel(db, peildatum, verbeterd)
      })
    }),
    { numRuns: keren },
  )
}, 600_000)

async function verdeelOverTeams(db: Kysely<Schema>): Promise<void> {
  await sql`
    INSERT INTO team (id, code, naam, jeugdregio)
    SELECT ('00000000-0000-7000-9010-' || lpad(n::text, 12, '0'))::uuid, 'T' || n, 'Team ' || n, 'Regio ' || n % 2 FROM generate_series(1, 3) n
    ON CONFLICT DO NOTHING`.execute(db)
  await sql`
    UPDATE medewerker SET team_id = (SELECT id FROM team WHERE code = 'T' || length(personeelsnummer) + personeelsnummer::integer % 4)`.execute(
    db,
  )
}

/** Teams and regions divide the children; measure kinds may count one twice. */
async function expectGroepenSamenHetGeheel(db: Kysely<Schema>, peildatum: Datum, feiten: Feiten): Promise<void> {
  const peildata = [plusMaanden(peildatum, -3), peildatum]
  for (const groepering of [groeperingen.team, groeperingen.regio]) {
    const reeksen = await findReeksen(db, { peildata, groepering })
    for (const [plek, dag] of peildata.entries()) {
      const geheel = volgensDeRegels(feiten, dag, kalender)
      const som = (figuur: (punt: MonitorCijfers) => number) =>
        reeksen.reduce((tot, { punten }) => tot + figuur(punten[plek] as MonitorCijfers), 0)
      expect(som(({ kinderen }) => kinderen.totaal)).toBe(geheel.kinderen.totaal)
      expect(som(({ wachtlijst }) => wachtlijst.totaal)).toBe(geheel.wachtlijst.totaal)
      expect(som(({ zonderVasteJeugdbeschermer }) => zonderVasteJeugdbeschermer)).toBe(geheel.zonderVasteJeugdbeschermer)
    }
  }
  const soorten = await findReeksen(db, { peildata, groepering: groeperingen.soort })
  for (const [plek, dag] of peildata.entries()) {
    const punten = soorten.map(({ sleutel, punten: reeks }) => ({ sleutel, ...(reeks[plek] as MonitorCijfers) }))
    const lopend = (types: readonly string[]) =>
      feiten.kinderen.filter((kind) => lopendeMaatregelen(kind, dag).some(({ type }) => types.includes(type))).length
    const kinderenVan = (soort: string) => punten.find(({ sleutel }) => sleutel === soort)?.kinderen.totaal ?? 0
    expect(kinderenVan('ots')).toBe(lopend(['11']))
    expect(kinderenVan('voogdij')).toBe(lopend(['21', '22', '23']))
    expect(kinderenVan('jeugdreclassering')).toBe(lopend(['41', '42', '50', '51', '61', '62', '63']))
  }
}

test('een reeks loopt maand voor maand tot en met de peildatum, en knipt af op het einde van de maand', async () => {
  const punten = await alsSysteem(databank, 'proef', ({ db }) => findReeks(db, { peildatum: '2026-05-31', maanden: 4 }))
  expect(punten.map(({ peildatum }) => peildatum)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
})
