import { maakKalender, plusDagen } from '@houvast/domein/kalender'
import { gevalArbitrary } from '@houvast/domein/proef'
import { findKindstand } from '@houvast/domein/wachtlijst'
import { gezienTeltDagen, leeftijdsbanden, zichtstand } from '@houvast/domein/zicht'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { als, alsSysteem, type Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { herbereken } from '../stand/herbereken.ts'
import { getKennismoment, zetFeiten } from '../stand/proefvulling.ts'
import { ZichtAntwoord, type ZichtVraag } from './contract.ts'
import { exporteerZicht, findZicht } from './zicht.ts'

const keren = Number(process.env.HOUVAST_PROEVEN ?? 6)
const kalender = maakKalender()
const bestuurder: Persoon = { medewerkerId: uuidv7(), rol: 'bestuurder' }
const geval = gevalArbitrary({ min: 5 })
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

const lees = (persoon: Persoon, vraag: Partial<z.infer<typeof ZichtVraag>>) =>
  als(databank, persoon, 'zicht.lezen', ({ db }) => findZicht(db, vraag, persoon.rol))

async function voerUit(persoon: Persoon, vraag: Partial<z.infer<typeof ZichtVraag>>) {
  const rijen: unknown[] = []
  await als(databank, persoon, 'zicht.uitvoeren', async ({ db }) => {
    for await (const deel of exporteerZicht(db, vraag, persoon.rol)) rijen.push(...deel)
  })
  return rijen
}

test('het zicht op elk kind is dat van de regels, vandaag en zoals toen bekend, blad voor blad en in de uitvoer', async () => {
  await fc.assert(
    fc.asyncProperty(geval, async ({ feiten, peildatum }) => {
      await zetFeiten(databank.kysely, feiten)
      await alsSysteem(databank, 'proef', ({ db }) => herbereken(db, { kinderen: 'alle', peildatum }))
      const verwacht = feiten.kinderen.flatMap((kind) => {
        const stand = findKindstand(kind, peildatum, feiten.medewerkers, kalender)
        return stand
          ? [[kind.id, stand.laatstGezien, stand.laatstGezienWijze, zichtstand(stand.laatstGezien, peildatum), stand.opWachtlijst]]
          : []
      })
      const nu = await lees(bestuurder, { peildatum, aantal: 2000 })
      expect(ZichtAntwoord.parse(nu)).toEqual(nu)
      expect(nu.rijen.map((rij) => [rij.kind.id, rij.laatstGezien, rij.wijze, rij.stand, rij.wacht]).sort()).toEqual(verwacht.sort())
      expect(nu.totaal).toEqual({
        kinderen: verwacht.length,
        nooit: nu.rijen.filter(({ stand }) => stand === 'nooit').length,
        teLang: nu.rijen.filter(({ dagen }) => dagen !== null && dagen > gezienTeltDagen).length,
        geenOordeel: nu.rijen.filter(({ acuut }) => acuut === null).length,
        alleenAcuut: nu.rijen.filter(({ acuut, structureel }) => acuut !== null && structureel === null).length,
      })
      for (const groepen of [nu.perBand, nu.perTeam, nu.perWacht]) {
        expect(groepen.reduce((som, { kinderen }) => som + kinderen, 0)).toBe(nu.totaal.kinderen)
      }
      const kennismoment = await getKennismoment(databank.kysely)
      expect((await lees(bestuurder, { peildatum, kennismoment, aantal: 2000 })).rijen).toEqual(nu.rijen)
      expect(await voerUit(bestuurder, { peildatum })).toEqual(nu.rijen)

      const ids: string[] = []
      let na: string | undefined
      do {
        const blad = await lees(bestuurder, { peildatum, na, aantal: 2 })
        ids.push(...blad.rijen.map(({ kind }) => kind.id))
        na = blad.volgende ?? undefined
      } while (na !== undefined)
      expect(ids).toEqual(nu.rijen.map(({ kind }) => kind.id))

      for (const keuze of [
        { stand: 'niet_gezien' },
        { wacht: 'j' },
        ...leeftijdsbanden.map((band) => ({ band })),
        { team: 'geen' },
      ] as const) {
        const deel = await lees(bestuurder, { peildatum, aantal: 2000, ...keuze })
        const past = nu.rijen.filter(
          (rij) =>
            ('stand' in keuze && rij.stand !== 'gezien') ||
            ('wacht' in keuze && rij.wacht) ||
            ('band' in keuze && rij.band === keuze.band) ||
            ('team' in keuze && rij.team === null),
        )
        expect(deel.rijen).toEqual(past)
        expect(deel.gekozen).toBe(past.length)
        expect(deel.totaal).toEqual(nu.totaal)
      }
    }),
    { numRuns: keren },
  )
}, 600_000)

test('een jeugdbeschermer ziet in de rijen en de tellingen alleen eigen kinderen; wie geen namen mag zien, leest geen oordeel', async () => {
  const { feiten, peildatum } = fc.sample(
    geval.filter(
      (een) => een.feiten.kinderen.filter((kind) => findKindstand(kind, een.peildatum, een.feiten.medewerkers, kalender)).length > 2,
    ),
    { numRuns: 1, seed: 11 },
  )[0] ?? { feiten: undefined, peildatum: undefined }
  const [medewerkerId] = feiten?.medewerkers.keys() ?? []
  if (!feiten || !medewerkerId) throw new Error('Er is geen geval.')
  await zetFeiten(databank.kysely, feiten)
  const { rijen } = await lees(bestuurder, { peildatum, aantal: 2000 })
  const eigen = rijen[0]?.kind.id ?? ''
  await databank.kysely.deleteFrom('contact').where('jeugdige_id', '=', eigen).execute()
  await databank.kysely
    .insertInto('contact')
    .values({
      id: uuidv7(),
      jeugdige_id: eigen,
      datum: peildatum,
      met: 'jeugdige',
      wijze: 'school',
      jeugdige_gezien: true,
      alleen_gesproken: true,
      medewerker_id: medewerkerId,
      veiligheid: 'Voelt zich veilig bij oma.',
    })
    .execute()
  for (const [dagen, structureel] of [
    [40, 'onveilig'],
    [3, null],
  ] as const) {
    await databank.kysely
      .insertInto('veiligheidscheck')
      .values({
        id: uuidv7(),
        jeugdige_id: eigen,
        datum: plusDagen(peildatum, -dagen),
        moment: 'later',
        instrument: 'LIRIK',
        acuut: 'veilig',
        acuut_woorden: 'Rustig.',
        acuut_bronnen: ['telefoon'],
        structureel,
        structureel_woorden: structureel && 'Geen vast huis.',
        structureel_bronnen: structureel ? ['papier'] : [],
        medewerker_id: medewerkerId,
      })
      .execute()
  }
  await alsSysteem(databank, 'proef', ({ db }) => herbereken(db, { kinderen: 'alle', peildatum }))
  await databank.kysely.deleteFrom('dossiertoegang').execute()
  const jeugdbeschermer: Persoon = { medewerkerId, rol: 'jeugdbeschermer' }
  expect((await lees(jeugdbeschermer, { peildatum })).totaal.kinderen).toBe(0)
  await databank.kysely
    .insertInto('dossiertoegang')
    .values({ medewerker_id: medewerkerId, jeugdige_id: eigen, grond: 'toewijzing' })
    .execute()
  const mijn = await lees(jeugdbeschermer, { peildatum })
  expect(mijn.totaal).toEqual({ kinderen: 1, nooit: 0, teLang: 0, geenOordeel: 0, alleenAcuut: 0 })
  expect((await lees(jeugdbeschermer, { peildatum, oordeel: 'beide' })).gekozen).toBe(1)
  expect((await lees(jeugdbeschermer, { peildatum: plusDagen(peildatum, -45) })).totaal).toMatchObject({ geenOordeel: 1 })
  await databank.kysely.deleteFrom('veiligheidscheck').where('structureel', 'is not', null).execute()
  expect((await lees(jeugdbeschermer, { peildatum, oordeel: 'alleen_acuut' })).gekozen).toBe(1)
  expect((await lees(jeugdbeschermer, { peildatum, oordeel: 'geen' })).gekozen).toBe(0)
  expect(mijn.rijen).toMatchObject([
    {
      kind: { id: eigen },
      stand: 'gezien',
      dagen: 0,
      wijze: 'school',
      alleenGesproken: true,
      door: { id: medewerkerId },
      oordeel: 'Voelt zich veilig bij oma.',
      acuut: { uitkomst: 'veilig', stand: 'papier', datum: plusDagen(peildatum, -3) },
      structureel: { uitkomst: 'onveilig', stand: 'verlopen' },
    },
  ])
  const vanBestuurder = (await lees(bestuurder, { peildatum, aantal: 2000 })).rijen.find(({ kind }) => kind.id === eigen)
  expect(vanBestuurder).toMatchObject({ oordeel: null, heeftOordeel: true, kind: { naam: null } })
})
