import { bladen, type Telling, tellingen } from '@houvast/domein/monitor'
import { feitenArbitrary, gevalArbitrary, proefId } from '@houvast/domein/proef'
import fc from 'fast-check'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { als, type Persoon, type Toegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { zetFeiten } from '../stand/proefvulling.ts'
import { getVastMoment } from './kennisgrens.ts'
import { berekenOpnieuw, getVaststelling, maakConcept, stelVast } from './vaststelling.ts'
import { findVerschil, findVerschilkinderen, vergelijkMetNu } from './verschil.ts'

const keren = Number(process.env.HOUVAST_PROEVEN ?? 6)
const bestuurder: Persoon = { medewerkerId: proefId('medewerker', 0), rol: 'bestuurder' }
/** A day that is still to come is not signed. */
const verleden = gevalArbitrary().filter(({ peildatum }) => peildatum < vandaagInAmsterdam())
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

const doe = <T>(werk: (toegang: Toegang) => Promise<T>) => als(databank, bestuurder, 'monitor.vaststellen', werk)
const bekijk = <T>(werk: (toegang: Toegang) => Promise<T>) => als(databank, bestuurder, 'monitor.kinderen.lezen', werk)

test('elk verschil met wat nu bekend is heeft een oorzaak, en wat de kinderen anders bijdragen is samen het verschil', async () => {
  await fc.assert(
    fc.asyncProperty(verleden, feitenArbitrary(), feitenArbitrary(), async ({ feiten, peildatum }, tussen, later) => {
      await zetFeiten(databank.kysely, feiten)
      const kennismoment = await getVastMoment(doe)
      const vraag = { instelling: 'GI Proef', peildatum, kennismoment }
      const { sha256 } = await doe((t) => maakConcept(t, vraag))
      const { id } = await doe((t) => stelVast(t, { ...vraag, sha256, toelichting: null }))
      await zetFeiten(databank.kysely, tussen)
      await zetFeiten(databank.kysely, later)
      expect(await doe((t) => t.alsSysteem((db) => berekenOpnieuw(db, id)))).toEqual({ gelijk: true, sha256, verschillen: [] })

      const tot = await getVastMoment(doe)
      const { inhoud } = await doe((t) => t.alsSysteem((db) => getVaststelling(db, id)))
      const nu = await doe((t) => maakConcept(t, { ...vraag, kennismoment: tot }))
      const { cijfers } = await doe((t) => t.alsSysteem((db) => findVerschil(db, id)))
      const toenBladen = new Map(bladen(inhoud.cijfers))
      expect(cijfers.filter(({ toen, nu: is }) => toen !== is).map(({ pad, toen, nu: is }) => [pad, toen, is])).toEqual(
        bladen(nu.inhoud.cijfers).flatMap(([pad, is]) => (is === toenBladen.get(pad) ? [] : [[pad, toenBladen.get(pad), is]])),
      )
      for (const { pad, oorzaken } of cijfers) expect(oorzaken.length, pad).toBeGreaterThan(0)
      const lees = (waarden: Map<string, number | null>, telling: Telling) => waarden.get(telling) ?? 0
      const nuBladen = new Map(bladen(nu.inhoud.cijfers))
      const vergelijking = await doe((t) => t.alsSysteem((db) => vergelijkMetNu(db, id)))
      for (const telling of tellingen) {
        const anders = vergelijking.kinderen.flatMap(({ kind, verschillen }) => {
          const verschil = verschillen.get(telling)
          return verschil === undefined ? [] : [{ kind, verschil }]
        })
        for (const { kind } of anders) expect(vergelijking.oorzakenVanKind(kind, telling).length, telling).toBeGreaterThan(0)
        if (telling === 'wisselingen.som') continue
        const som = anders.reduce((tot, { verschil }) => tot + verschil, 0)
        expect(som, telling).toBe(lees(nuBladen, telling) - lees(toenBladen, telling))
        const regel = cijfers.find(({ pad }) => pad === telling)
        expect([regel?.erbij ?? 0, regel?.eraf ?? 0]).toEqual([
          anders.filter((een) => een.verschil > 0).length,
          anders.filter((een) => een.verschil < 0).length,
        ])
      }
      const { rijen, nietZichtbaar } = await bekijk((t) => findVerschilkinderen(t, id, 'kinderen.totaal'))
      expect(nietZichtbaar).toBe(0)
      for (const { toelichting } of rijen) expect(toelichting).toMatch(/: op /)
    }),
    { numRuns: keren, endOnFailure: true },
  )
}, 120_000)

test('wie schrijft houdt de grens tegen, en voor de grens wordt niets meer geregistreerd', async () => {
  const rij = () => ({ id: uuidv7(), personeelsnummer: uuidv7(), naam: 'Proef', functie: 'overig', in_dienst: '2020-01-01' }) as const
  await databank.kysely.insertInto('medewerker').values(rij()).execute()
  const voor = await getVastMoment(doe)
  const grens = async () => (await sql<{ moment: string }>`SELECT moment FROM kennisgrens`.execute(databank.kysely)).rows[0]?.moment
  expect(await grens()).toBe(voor)
  await sql`UPDATE kennisgrens SET moment = now() + interval '1 hour'`.execute(databank.kysely)
  await expect(databank.kysely.insertInto('medewerker').values(rij()).execute()).rejects.toMatchObject({ code: '40001' })
  await sql`UPDATE kennisgrens SET moment = ${voor}::timestamptz`.execute(databank.kysely)
  await databank.kysely.insertInto('medewerker').values(rij()).execute()
})

test.runIf(process.env.HOUVAST_PROEF === 'postgres')(
  'wat later vastlegt wat eerder begon, komt niet in een moment dat al vaststaat',
  async () => {
    const rij = (naam: string) => ({ id: uuidv7(), personeelsnummer: uuidv7(), naam, functie: 'overig', in_dienst: '2020-01-01' }) as const
    const bekendOp = async (moment: string) =>
      (
        await sql<{ naam: string }>`SELECT naam FROM medewerker_op(${moment}::timestamptz) WHERE naam LIKE 'Traag%' ORDER BY naam`.execute(
          databank.kysely,
        )
      ).rows
    const uit: string[] = []
    // Open and has written: nothing can be fixed.
    await databank.kysely.transaction().execute(async (traag) => {
      await traag.insertInto('medewerker').values(rij('Traag 1')).execute()
      const [moment] = (await sql<{ moment: string | null }>`SELECT sluit_kennis() AS moment`.execute(databank.kysely)).rows
      expect(moment?.moment).toBeNull()
    })
    // Open and has not written yet: what is fixed lies before its start.
    await databank.kysely.transaction().execute(async (traag) => {
      const [begin] = (await sql<{ nu: string }>`SELECT now() AS nu`.execute(traag)).rows
      const moment = await getVastMoment(doe)
      expect(moment < (begin?.nu ?? '')).toBe(true)
      uit.push(moment)
      await traag.insertInto('medewerker').values(rij('Traag 2')).execute()
    })
    expect(await bekendOp(uit[0] ?? '')).toEqual([{ naam: 'Traag 1' }])
    // Not seen in time, and refused: as if its session could not be looked at.
    await expect(
      databank.kysely.transaction().execute(async (traag) => {
        await sql`SELECT 1`.execute(traag)
        await sql`UPDATE kennisgrens SET moment = clock_timestamp()`.execute(databank.kysely)
        await traag.insertInto('medewerker').values(rij('Traag 3')).execute()
      }),
    ).rejects.toMatchObject({ code: '40001' })
  },
)
