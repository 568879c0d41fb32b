import { maakKalender, plusDagen, plusMaanden } from '@houvast/domein/kalender'
import { alsKaart, eenKind, eenMaatregel, eenMedewerker, feitenArbitrary, gevalArbitrary, vast } from '@houvast/domein/proef'
import { wachtlijst } from '@houvast/domein/wachtlijst'
import { wachtperioden } from '@houvast/domein/wachttijd'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { getKennismoment, zetFeiten } from '../stand/proefvulling.ts'
import { berekenBrug } from './brug.ts'
import { BrugAntwoord, WachttijdAntwoord } from './contract.ts'
import { findPerioden, type Periode } from './perioden.ts'
import { berekenWachttijd } from './wachttijd.ts'

const keren = Number(process.env.HOUVAST_PROEVEN ?? 15)
const kalender = maakKalender()
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

test('de perioden van wachten en de brug zijn in SQL dezelfde als volgens de regels, nu en zoals toen bekend', async () => {
  await fc.assert(
    fc.asyncProperty(
      gevalArbitrary(),
      feitenArbitrary(),
      fc.integer({ min: 1, max: 50 }),
      async ({ feiten, peildatum }, verbeterd, maanden) => {
        await zetFeiten(databank.kysely, feiten)
        const toen = await getKennismoment(databank.kysely)
        await zetFeiten(databank.kysely, verbeterd)
        const van = plusMaanden(peildatum, -maanden)
        await alsSysteem(databank, 'proef', async ({ db }) => {
          for (const [kennismoment, bekend] of [
            [toen, feiten],
            [null, verbeterd],
          ] as const) {
            const regels = bekend.kinderen.flatMap((kind) =>
              wachtperioden(kind, bekend.medewerkers, peildatum)
                .filter(({ tot }) => tot === null || tot >= van)
                .map(({ zonderSinds, tot, einde, soort }) => ({ jeugdigeId: kind.id, groep: '', soort, zonderSinds, tot, einde })),
            )
            const { perioden } = await findPerioden(db, { van, tot: peildatum, kennismoment })
            // What ends a wait after the peildatum is not looked for.
            const opVolgorde = (rijen: readonly Periode[]) =>
              rijen
                .map((rij) => (rij.tot !== null && rij.tot >= peildatum ? { ...rij, tot: null, einde: null } : rij))
                .map((rij) => JSON.stringify(rij, Object.keys(rij).sort()))
                .sort()
            expect(opVolgorde(perioden)).toEqual(opVolgorde(regels))
            const brug = await berekenBrug(db, { van, tot: peildatum, kennismoment })
            expect(BrugAntwoord.parse(brug)).toEqual(brug)
            expect(brug.toen).toBe(wachtlijst(bekend, van, kalender).length)
            expect(brug.nu).toBe(wachtlijst(bekend, peildatum, kalender).length)
            const som = (delen: readonly { aantal: number }[]) => delen.reduce((tot, { aantal }) => tot + aantal, 0)
            expect(brug.toen + som(brug.erbij) - som(brug.eraf)).toBe(brug.nu)
          }
          const antwoord = await berekenWachttijd(db, {
            peildatum,
            kennismoment: toen,
            groepering: fc.sample(fc.constantFrom(undefined, 'soort' as const), 1)[0],
          })
          expect(WachttijdAntwoord.parse(antwoord)).toEqual(antwoord)
        })
      },
    ),
    { numRuns: keren },
  )
}, 600_000)

test('wie meteen iemand had, heeft niet gewacht en telt apart', async () => {
  const id = (n: number) => `00000000-0000-7000-9020-${String(n).padStart(12, '0')}`
  const anna = id(99)
  const begin = '2026-02-02'
  const kinderen = Array.from({ length: 30 }, (_, n) =>
    eenKind(
      [
        {
          ...eenMaatregel(begin, {
            kennisgeving: begin,
            toewijzingen: n < 10 ? [vast(anna, begin)] : n < 25 ? [vast(anna, plusDagen(begin, n))] : [],
          }),
          id: id(1000 + n),
        },
      ],
      [],
      id(n),
    ),
  )
  await zetFeiten(databank.kysely, { kinderen: [], medewerkers: alsKaart() })
  await zetFeiten(databank.kysely, { kinderen, medewerkers: alsKaart(eenMedewerker(anna)) })
  const { begonnen, meteenIemand, groepen } = await alsSysteem(databank, 'proef', ({ db }) =>
    berekenWachttijd(db, { peildatum: '2026-06-01', kennismoment: null }),
  )
  expect({ begonnen, meteenIemand }).toEqual({ begonnen: 30, meteenIemand: 10 })
  const start = groepen[0]?.start
  expect(start).toMatchObject({ perioden: 20, kregenIemand: 15, wachtNog: 5, wachtteAl: 0 })
  // Nobody has somebody within 10 days; 15 of 20 within 24, the tenth of them after 19.
  expect(start?.binnenVijfWerkdagen?.kans).toBe(0)
  expect(start?.binnen42Dagen?.kans).toBeCloseTo(0.75, 12)
  expect(start?.mediaan?.dagen).toBe(19.5)
  expect(groepen[0]?.intern).toMatchObject({ perioden: 0, mediaan: null })
})
